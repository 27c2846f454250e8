/**
 * `/versions` is served for every collection and global, also for those that keep none; asked, it fails for want of a
 * table.
 *
 * Steps: `GET /api/users/versions` where `users` has no `versions`. Expected: 404. Actual: 500.
 *
 * Seen in: payload 3.90.2 (dist/collections/endpoints/index.js, dist/globals/endpoints/index.js)
 * Upstream: https://github.com/payloadcms/payload/pull/18060 (globals)
 * Test: tests/system/attacks/odd-names.test.ts › versions of what keeps none
 */
import type { Payload } from 'payload'

/** Serves versions where they are kept. */
export function offerKeptVersions({ config }: Payload): void {
  for (const entity of [...config.collections, ...config.globals])
    if (!entity.versions && entity.endpoints)
      entity.endpoints = entity.endpoints.filter(({ path }) => !path.startsWith('/versions'))
}
