import {
  appendVersionToQueryKey,
  type CollectionSlug,
  type DatabaseAdapterObj,
  getQueryDraftsSort,
  type Payload,
  type SanitizedJoins,
  type SelectType,
  type Where,
} from 'payload'
import { aroundReads } from './around-reads'

type JoinArguments = { where?: Where; sort?: string; limit?: number; page?: number; count?: boolean }
type Args = {
  collection: CollectionSlug
  draftsEnabled?: boolean
  joins?: false | { [path: string]: false | JoinArguments }
  select?: SelectType
  locale?: unknown
  req?: unknown
}
type Doc = { id: string; [field: string]: unknown }
type Page = { docs: Doc[]; totalDocs: number; hasNextPage: boolean }
type Find = (args: Args & { [more: string]: unknown }) => Promise<Page | Doc | null>
type Join = NonNullable<SanitizedJoins[CollectionSlug]>[number] & {
  collection: CollectionSlug
  asked: JoinArguments
}

/**
 * Gives joins of drafts what was asked for and nothing that may not be seen. Payload looks for what is asked of a
 * join, and for the rule of access in it, under the path in the record, while in a list of drafts the path begins
 * with `version`: it finds neither, and shows the ids of everything that belongs to a record.
 *
 * Where a filter names ids, as some rules of access do, joins of drafts are looked up by themselves. Payload would
 * take the column with the id twice into one subquery, and PostgreSQL refuses what is then ambiguous.
 */
export const withDraftJoins = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  aroundReads<T, Find>(adapter, (ask, name, { queryDrafts }, payload) => {
    const find: Find = (asked) =>
      ask(name === 'queryDrafts' ? { ...asked, joins: ofVersions(asked.joins) } : asked)
    return async (asked) => {
      const apart = name === 'queryDrafts' || asked.draftsEnabled ? joinsByIds(payload, asked) : []
      if (!apart.length) return find(asked)
      const without = Object.fromEntries(apart.map(({ joinPath }) => [joinPath, false as const]))
      const found = await find({ ...asked, joins: { ...asked.joins, ...without } })
      for (const doc of docsOf(found))
        for (const join of apart) doc[join.joinPath] = await joined(payload, queryDrafts, asked, join, doc)
      return found
    }
  })

/** The same under the path in a version. */
const ofVersions = (joins: Args['joins']): Args['joins'] =>
  joins && Object.fromEntries(Object.entries(joins).map(([path, asked]) => [`version.${path}`, asked]))

function docsOf(found: Page | Doc | null): Doc[] {
  if (!found) return []
  return 'totalDocs' in found ? (found as Page).docs : [found as Doc]
}

/** Joins that are asked for, come from a collection with drafts, and are filtered by ids. */
function joinsByIds({ collections }: Payload, { collection, joins, select }: Args): Join[] {
  if (!joins) return []
  return Object.entries(collections[collection].config.joins).flatMap(([slug, all]) =>
    collections[slug as CollectionSlug].config.versions?.drafts
      ? all.flatMap((join): Join[] => {
          const asked = joins[join.joinPath]
          return asked && namesIds(asked.where) && isSelected(join.joinPath, select)
            ? [{ ...join, collection: slug as CollectionSlug, asked }]
            : []
        })
      : [],
  )
}

const namesIds = (where: Where = {}): boolean =>
  Object.entries(where).some(([key, value]) =>
    Array.isArray(value) ? value.some((one) => namesIds(one)) : key === 'id',
  )

/** A selection either says what it takes, or what it leaves out. */
function isSelected(path: string, select: SelectType = {}): boolean {
  const leavesOut = Object.values(select).every((one) => one === false)
  return leavesOut ? select[path] !== false : Boolean(select[path])
}

/** The ids a join holds, as Payload's adapter gives them. */
async function joined(payload: Payload, drafts: Find, { locale, req }: Args, join: Join, { id }: Doc) {
  const { field, collection, asked } = join
  const sort = asked.sort ?? field.defaultSort ?? '-createdAt'
  const found = (await drafts({
    ...{ collection, locale, req, joins: false, pagination: true },
    ...{ limit: asked.limit ?? field.defaultLimit ?? 10, page: asked.page ?? 1 },
    sort: getQueryDraftsSort({ collectionConfig: payload.collections[collection].config, sort }),
    where: appendVersionToQueryKey({ and: [{ [field.on]: { equals: id } }, asked.where ?? {}] }),
  })) as Page
  return {
    docs: found.docs.map((doc) => ({ id: doc.id })),
    hasNextPage: found.hasNextPage,
    ...(asked.count ? { totalDocs: found.totalDocs } : {}),
  }
}
