/**
 * A collection or global that is not for REST (`endpoints: false`, as `payload-migrations` has it) answers 501, as if the
 * server were not up to it, and tells that there is such a collection.
 *
 * Steps: `GET /api/payload-migrations`. Expected: 404. Actual: 501, "Cannot GET …".
 *
 * Seen in: payload 3.90.2 (dist/utilities/handleEndpoints.js)
 * Upstream: not filed
 * Test: tests/system/attacks/odd-bodies.test.ts › what Payload keeps for itself
 */
import type { Payload } from 'payload'

/** Lets there be nothing at such an address. */
export function hideWithoutEndpoints({ config }: Payload): void {
  for (const entity of [...config.collections, ...config.globals])
    if (entity.endpoints === false) entity.endpoints = []
}
