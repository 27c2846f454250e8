import {
  type CollectionSlug,
  combineQueries,
  type DatabaseAdapterObj,
  type Payload,
  type Where,
} from 'payload'
import { notTrashed } from '../../../access/scopes'
import { aroundReads } from './around-reads'

type Joins = { [path: string]: false | { where?: Where } }
type Args = { collection: CollectionSlug; joins?: false | Joins }
type Find = (args: Args) => Promise<unknown>

/**
 * Keeps what is in the trash out of joins. Payload keeps it out of lists, but shows it to whoever may read it as
 * belonging to a record: a town would show a network that was taken away.
 */
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
