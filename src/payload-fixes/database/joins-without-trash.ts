/**
 * Payload keeps what is in the trash out of lists, but a join shows it to whoever may read it.
 *
 * Steps: a collection with `trash: true`, and a join to it; put a record into the trash and read the one it belongs to.
 * Expected: the join is without it, as the list is. Actual: its id, or with depth the record.
 *
 * Seen in: payload 3.90.2 (@payloadcms/drizzle, dist/find/traverseFields.js)
 * Upstream: not filed (https://github.com/payloadcms/payload/pull/13492 mended it for folders)
 * Test: tests/system/access/draft-joins.test.ts › a municipality shows
 */
import {
  type CollectionSlug,
  combineQueries,
  type DatabaseAdapterObj,
  type Payload,
  type Where,
} from 'payload'
import { notTrashed } from '../../../access/scopes'
import { aroundReads } from '../../database/layers/around-reads'

type Joins = { [path: string]: false | { where?: Where } }
type Args = { collection: CollectionSlug; joins?: false | Joins }
type Find = (args: Args) => Promise<unknown>

/** Keeps what is in the trash out of joins. */
export const withJoinsWithoutTrash = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  aroundReads<T, Find>(
    adapter,
    (find, _, __, payload) => (asked) =>
      find(asked.joins ? { ...asked, joins: narrowed(payload, asked) } : asked),
  )

function narrowed({ collections }: Payload, { collection, joins }: Args): Joins {
  const all = { ...(joins as Joins) }
  for (const [slug, fields] of Object.entries(collections[collection].config.joins)) {
    if (!collections[slug as CollectionSlug].config.trash) continue
    for (const { joinPath } of fields) {
      const asked = all[joinPath]
      if (asked !== false)
        all[joinPath] = { ...asked, where: combineQueries(asked?.where as Where, notTrashed) }
    }
  }
  return all
}
