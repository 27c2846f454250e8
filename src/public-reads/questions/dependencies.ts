import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload'
import { recordsFor, rightsTo } from '../../../access/rights'
import { publicNames } from '../../../access/public-names'
import { filteredBy, shownIn } from './paths'

/** For each cacheable collection and global: the collections its answers depend on, including itself. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Whether a record is visible, and what is shown of it, may depend on other records: through its public access rule,
 * or through fields that show another record's value. All of these must be watched.
 */
export async function dependenciesOf(payload: Payload, watched: ReadonlySet<string>): Promise<Dependencies> {
  const nobody = { payload, user: null } as PayloadRequest
  const found = new Map<string, ReadonlySet<string>>()
  for (const name of publicNames()) {
    const config =
      payload.collections[name as CollectionSlug]?.config ??
      payload.globals.config.find(({ slug }) => slug === (name as GlobalSlug))!
    const rule = await recordsFor(rightsTo('R', name, null), name, nobody)
    const all = [name, ...filteredBy(payload, name, rule), ...shownIn(payload, name, config.flattenedFields)]
    if (all.every((one) => watched.has(one))) found.set(name, new Set(all))
  }
  return found
}
