/**
 * A join of drafts cannot be filtered by ids, which a rule of access may do: the adapter takes the column with the id
 * twice into one subquery, and PostgreSQL refuses what is then ambiguous.
 *
 * Steps: two collections with drafts, a join between them, and `access.read` of the second that returns
 * `{ id: { in: […] } }`; ask for the first with `draft=true`. Expected: the joined records of those ids. Actual: 500,
 * "column reference "id" is ambiguous".
 *
 * Seen in: payload 3.90.2 (@payloadcms/drizzle, dist/find/traverseFields.js)
 * Upstream: not filed
 * Test: tests/system/access/draft-joins.test.ts › a municipality shows
 */
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
import { aroundReads } from '../../database/layers/around-reads'

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

/** Lets joins of drafts whose filter names ids be looked up by themselves. */
export const withJoinsOfDraftsById = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  aroundReads<T, Find>(adapter, (find, name, { queryDrafts }, payload) => async (asked) => {
    const apart = name === 'queryDrafts' || asked.draftsEnabled ? joinsByIds(payload, asked) : []
    if (!apart.length) return find(asked)
    const without = Object.fromEntries(apart.map(({ joinPath }) => [joinPath, false as const]))
    const found = await find({ ...asked, joins: { ...asked.joins, ...without } })
    for (const doc of docsOf(found))
      for (const join of apart) doc[join.joinPath] = await joined(payload, queryDrafts, asked, join, doc)
    return found
  })

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
