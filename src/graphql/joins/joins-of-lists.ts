import { randomUUID } from 'node:crypto'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { type CollectionSlug, combineQueries, findOperation, type PayloadRequest, type Where } from 'payload'
import { clearly } from '../../database/layers/clear-errors'
import { statement } from '../../database/connection/statement'
import { withDatabase } from '../../database/statements/capture'
import { declinable } from '../../database/statements/decline'
import { refersTo } from '../../database/statements/refers-to'
import { pageOf } from '../../database/statements/pages'
import type { Searching } from '../../database/statements/searching'
import type { Projection } from '../projection/projection'

/** The records of `collection` whose field `on` refers to a record. */
export type JoinQuery = {
  collection: CollectionSlug
  on: string
  where?: Where
  sort?: string[]
  /** Records per page; 0 only counts. */
  limit: number
  page: number
  count: boolean
  select: Projection
}

export type JoinPage = { docs: unknown[]; hasNextPage: boolean; totalDocs?: number }

/** Payload's database query after all its checks, and those of access/. */
type Checked = { where: Where; sort?: string | string[]; locale?: string }
type Find = (asked: Checked & { [more: string]: unknown }) => Promise<{ docs: { id: string }[] }>
/** For one record: the ids of a page and one more, if there is one, and the total. */
type Row = { parent: string; ids: string[] | null; total: string | null }

/**
 * The same page of a join for each of several records, in their order, independent of their number: one statement
 * finds the pages, and one of Payload's reads, with its checks, hooks and rights, loads the records.
 *
 * @returns undefined if the query cannot be expressed in one statement
 */
export async function joinPages(
  req: PayloadRequest,
  query: JoinQuery,
  parents: readonly string[],
): Promise<JoinPage[] | undefined> {
  // Nested operations query the database, too. The query of this one contains this id.
  const marker = randomUUID()
  let rows: Map<string, Row> | undefined
  const find: Find = async (asked) => {
    const ask = req.payload.db.find as unknown as Find
    if (!names(asked.where, marker)) return ask(asked)
    rows = await rowsOf(req, query, parents, { ...asked, where: without(asked.where, marker) })
    const ids = new Set([...(rows?.values() ?? [])].flatMap(({ ids }) => ids?.slice(0, query.limit) ?? []))
    if (!ids.size) return { docs: [] }
    return ask({ ...asked, where: { id: { in: [...ids] } }, limit: 0, pagination: false, sort: undefined })
  }
  const { docs } = await findOperation({
    collection: req.payload.collections[query.collection],
    // A safeguard: if it ever queried differently, it must not read everything.
    ...{ depth: 0, limit: 1, pagination: false, overrideAccess: false },
    req: withDatabase(req, { find: find as never }),
    select: query.select as never,
    sort: query.sort as never,
    where: combineQueries({ [query.on]: { in: [...parents, marker] } }, query.where as Where),
  })
  if (!rows) return undefined
  const found = new Map(docs.map((doc) => [String(doc.id), doc]))
  return parents.map((parent) => pageFrom(rows!.get(parent), found, query))
}

function pageFrom(row: Row | undefined, found: Map<string, unknown>, { limit, count }: JoinQuery): JoinPage {
  const ids = row?.ids ?? []
  return {
    docs: ids.slice(0, limit).flatMap((id) => found.get(id) ?? []),
    hasNextPage: ids.length > limit,
    ...(count ? { totalDocs: Number(row?.total ?? 0) } : {}),
  }
}

/** Rows by parent record. Undefined if the query cannot be expressed in one statement. */
async function rowsOf(
  req: PayloadRequest,
  query: JoinQuery,
  parents: readonly string[],
  checked: Checked,
): Promise<Map<string, Row> | undefined> {
  const text = await declinable(async () => statementFor(req, query, parents, checked))
  const rows = text && (await clearly(req, () => statement<Row>(req, text)))
  return rows && new Map(rows.map((row) => [row.parent, row]))
}

/** @throws Declined if the query cannot be expressed in one statement */
function statementFor(
  req: PayloadRequest,
  { collection, on, limit, page, count }: JoinQuery,
  parents: readonly string[],
  { where, sort, locale }: Checked,
): SQL {
  const searching: Searching = {
    payload: req.payload,
    locales: { locale: locale ?? String(req.locale), fallback: (req.fallbackLocale ?? false) as never },
    touched: new Set(),
  }
  const extra = refersTo(searching, collection, on, sql`parents.id`)
  // One more than needed shows whether there is a next page.
  const part = { limit: limit + 1, offset: (page - 1) * limit, extra }
  const { source, total } = pageOf(searching, collection, { where, sort }, part)
  const found = limit ? sql`(select json_agg(page.id order by page.n) from ${source} as page)` : sql`null`
  return sql`select parents.id as parent, ${found} as ids, ${count ? total : sql`null`} as total from unnest(${sql.param(parents)}::uuid[]) as parents(id)`
}

const names = (where: unknown, id: string): boolean => JSON.stringify(where ?? null).includes(id)

/** A filter without the condition that names an id. */
const without = (where: Where, id: string): Where =>
  Object.fromEntries(
    Object.entries(where)
      .filter(([, value]) => Array.isArray(value) || !names(value, id))
      .map(([key, value]) => [key, Array.isArray(value) ? value.map((one) => without(one, id)) : value]),
  )
