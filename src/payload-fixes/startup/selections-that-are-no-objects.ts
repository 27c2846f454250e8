/**
 * A `select` or `populate` that is a text or a list is passed on as it is. Reads ignore it; a change of a record or global
 * with drafts fails when the status is added to it.
 *
 * Steps: `POST /api/globals/site-settings?select=title` with `{}`. Expected: 200. Actual: 500, and a failure of the server
 * in the log.
 *
 * Seen in: payload 3.90.2 (dist/utilities/sanitizeSelectParam.js, dist/utilities/sanitizeSelect.js)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-bodies.test.ts › a selection that is no object
 */
import type { Payload } from 'payload'
import { isObject } from '../../domain/json'
import { beforeEndpoints } from './around-endpoints'

/** Leaves them out before any handler looks at them. */
export function ignoreSelectionsThatAreNoObjects(payload: Payload): void {
  beforeEndpoints(payload, (req) => {
    for (const name of ['select', 'populate'] as const)
      if (req.query?.[name] !== undefined && !isObject(req.query[name])) delete req.query[name]
  })
}
