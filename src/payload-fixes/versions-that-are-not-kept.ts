import type { Payload } from 'payload'

/**
 * Payload serves `/versions` for every collection and global, also for those that keep none; asked, it fails for want
 * of a table and answers 500. Here they are served where versions are kept, and are not there elsewhere.
 *
 * Seen in Payload 3.90.2 (dist/collections/endpoints/index.js).
 */
export function offerKeptVersions({ config }: Payload): void {
  for (const entity of [...config.collections, ...config.globals])
    if (!entity.versions && entity.endpoints)
      entity.endpoints = entity.endpoints.filter(({ path }) => !path.startsWith('/versions'))
}
