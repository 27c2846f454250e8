/**
 * The parameters `where` and `data` can be JSON, which is parsed outside of every check. An empty `data` of a read is taken
 * for a record.
 *
 * Steps: `GET /api/topics?where=x`. Expected: 400. Actual: 500, and a failure of the server in the log.
 *
 * Seen in: payload 3.90.2 (dist/utilities/parseParams/index.js)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-bodies.test.ts › a parameter that can be JSON
 */
import { APIError, type Payload, type PayloadRequest } from 'payload'
import { isObject } from '../../domain/json'
import { message } from '../../messages'
import { beforeEndpoints } from './around-endpoints'

/** Looks at them before any handler does. */
export function refuseFiltersThatAreNoJson(payload: Payload): void {
  beforeEndpoints(payload, check)
}

function check(req: PayloadRequest): void {
  for (const name of ['where', 'data'] as const) {
    const given = req.query?.[name]
    if (given === '') delete req.query[name]
    if (typeof given !== 'string' || !given) continue
    try {
      if (isObject(JSON.parse(given))) continue
    } catch {
      // The same as JSON of another kind.
    }
    const code = 'notAFilter'
    throw new APIError(message(req, code), 400, { code }, true)
  }
}
