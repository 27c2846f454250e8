import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import {
  APIError,
  type CollectionSlug,
  combineQueries,
  type DatabaseAdapterObj,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { placeOf } from '../../domain/page-place'
import { message } from '../../messages'
import { statement } from '../connection/statement'
import { compileQuery, languagesOf, type Query } from '../query/query'
import { ordersByColumns } from '../query/order'
import { Unusable } from '../query/unusable'
import { Declined } from '../statements/decline'
import { name } from '../statements/searching'
import { type Subject, subjectOf, versionsOf } from '../statements/subject'

type Args = {
  collection?: CollectionSlug
  global?: GlobalSlug
  limit?: number
  locale?: string
  page?: number
  pagination?: boolean
  req?: PayloadRequest
  sort?: string | string[]
  where?: Where
}
type Doc = { id: string }
type Found = { docs: Doc[]; [place: string]: unknown }
type Read<Result> = (args: Args) => Promise<Result>
type Database = {
  find: Read<Found>
  queryDrafts: Read<Found>
  findVersions: Read<Found>
  findGlobalVersions: Read<Found>
  findOne: Read<Doc | null>
  findDistinct: Read<unknown>
  count: Read<{ totalDocs: number }>
  countVersions: Read<{ totalDocs: number }>
  countGlobalVersions: Read<{ totalDocs: number }>
}

/**
 * Filters and orders of the adapter's reads are compiled by ourselves (../query), and Payload's adapter loads the
 * records that were found: its own filters repeat records, lose some between pages, and know nothing of fallback
 * languages. Collections of Payload's own are left to it.
 */
export const withCompiledReads = <T>(adapter: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
  ...adapter,
  init(args) {
    const database = adapter.init(args) as unknown as Database
    const { payload } = args
    const around = <Result>(
      key: keyof Database,
      subject: (payload: Payload, asked: Args) => Subject | undefined,
      read: (asked: Args, subject: Subject, find: Read<Result>) => Promise<Result>,
    ) => {
      const find = (database[key] as Read<Result>).bind(database)
      ;(database as Record<string, unknown>)[key] = async (asked: Args) => {
        const about = isById(asked) ? undefined : subject(payload, asked)
        return about ? compiled(asked, () => read(asked, about, find), find) : find(asked)
      }
    }
    const inCollection = (_: Payload, { collection }: Args) => collection && subjectOf(payload, collection)
    const inVersions = (_: Payload, { collection, global }: Args) =>
      versionsOf(payload, (collection ?? global)!)

    around<Found>('find', inCollection, (asked, subject, find) => page(payload, asked, subject, find))
    around<Found>('findVersions', inVersions, (asked, subject, find) => page(payload, asked, subject, find))
    around<Found>('findGlobalVersions', inVersions, (asked, subject, find) =>
      page(payload, asked, { ...subject, sort: '-createdAt' }, find),
    )
    around<Found>('queryDrafts', inVersions, (asked, subject, find) => {
      const where = combineQueries({ latest: { equals: true } }, asked.where ?? {})
      return page(payload, { ...asked, where }, { ...subject, sort: undefined, key: 'parent_id' }, find)
    })
    around('findOne', inCollection, (asked, subject, find: Read<Doc | null>) => {
      const { inOrder } = queryFor(payload, asked, { ...subject, sort: undefined })
      return find({ ...asked, where: among(sql`${inOrder} limit 1`) })
    })
    around('findDistinct', inCollection, (asked, subject, find) => {
      const { unordered } = queryFor(payload, { ...asked, sort: 'id' }, subject)
      return find(asked.where ? { ...asked, where: among(unordered) } : asked)
    })
    const counts = (key: 'count' | 'countVersions' | 'countGlobalVersions', subject: typeof inVersions) =>
      around(key, subject, async (asked, about) => ({
        totalDocs: await total(payload, asked, queryFor(payload, asked, about)),
      }))
    counts('count', inCollection as typeof inVersions)
    counts('countVersions', inVersions)
    counts('countGlobalVersions', inVersions)
    return database as never
  },
})

/** Whether records are asked for by ids alone, in any order. */
function isById({ where, sort }: Args): boolean {
  if (sort && sort.length) return false
  const only = (one: Where | undefined): boolean => {
    const [[key, value] = [], ...rest] = Object.entries(one ?? {})
    if (rest.length) return false
    return key === 'id' || (key === 'and' && (value as Where[]).length === 1 && only((value as Where[])[0]))
  }
  return only(where)
}

async function compiled<Result>(
  asked: Args,
  read: () => Promise<Result>,
  otherwise: Read<Result>,
): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Unusable)
      throw new APIError(message(asked.req, error.code), 400, { code: error.code }, true)
    if (error instanceof Declined) return otherwise(asked)
    throw error
  }
}

type Selecting = Query & { unordered: SQL; inOrder: SQL; filter: SQL; byColumns: boolean }

function queryFor(payload: Payload, { where, sort, locale, req }: Args, subject: Subject): Selecting {
  const { table, fields } = subject
  const asked = {
    ...{ table, fields, where, sort: sort ?? subject.sort },
    languages: languagesOf(locale ?? req?.locale, req?.fallbackLocale),
  }
  const query = compileQuery(payload, asked)
  const filter = query.where ? sql` where ${query.where}` : sql``
  const id = sql`select ${name(table)}."id"`
  return {
    ...{ ...query, filter, byColumns: ordersByColumns(fields, asked.sort) },
    unordered: sql`${id} from ${query.from}${filter}`,
    inOrder: sql`${id} from ${query.fromInOrder}${filter} order by ${query.order}`,
  }
}

/** A filter for the records that a subquery finds: Payload's adapter puts the parentheses around it. */
const among = (ids: SQL): Where => ({ id: { in: [ids] } }) as unknown as Where

async function page(payload: Payload, asked: Args, subject: Subject, find: Read<Found>): Promise<Found> {
  const { limit = 0, page: number = 1, pagination } = asked
  const query = queryFor(payload, asked, subject)
  const counted = pagination !== false && limit > 0
  const cut = sql.raw(limit ? ` limit ${Number(limit)} offset ${(Number(number) - 1) * Number(limit)}` : '')
  const load = (where: Where, sort?: string[]) =>
    find({ ...asked, where, limit: 0, page: 1, pagination: false, ...(sort ? { sort } : {}) })
  const [found, all] = query.byColumns
    ? await Promise.all([
        load(among(sql`${query.inOrder}${cut}`), [asked.sort ?? subject.sort ?? []].flat()),
        counted ? total(payload, asked, query) : 0,
      ])
    : await inOwnOrder(payload, asked, subject, query, cut, counted, load)
  const place = counted
    ? placeOf(all, Number(limit), Number(number))
    : { ...placeOf(found.docs.length, found.docs.length || 1, 1), limit: asked.limit, page: number }
  return { ...found, ...place }
}

/** For orders that Payload's adapter does not know: first the ids, then the records. */
async function inOwnOrder(
  payload: Payload,
  { req }: Args,
  { table, key = 'id' }: Subject,
  { inOrder, from, filter }: Selecting,
  cut: SQL,
  counted: boolean,
  load: (where: Where) => Promise<Found>,
): Promise<[Found, number]> {
  const count = counted ? sql`(select count(*) from ${from}${filter})` : sql`0`
  const pairs = sql`json_agg(json_build_array(t."id", t.${name(key)}) order by page.n)`
  const text = sql`with page as (select p."id", row_number() over () as n from (${inOrder}${cut}) as p)
    select (select ${pairs} from page join ${name(table)} as t on t."id" = page."id") as ids, ${count} as total`
  const [row] = await statement<Row>(withPayload(payload, req), text)
  const ids = row?.ids ?? []
  const place = new Map(ids.map(([, shown], at) => [shown, at]))
  const found = ids.length ? await load({ id: { in: ids.map(([id]) => id) } }) : { docs: [] }
  found.docs.sort((one, other) => place.get(one.id)! - place.get(other.id)!)
  return [found, Number(row?.total ?? 0)]
}

type Row = { ids: [id: string, shown: string][] | null; total: string }

async function total(payload: Payload, { req }: Args, { from, filter }: Selecting): Promise<number> {
  const rows = await statement<{ n: string }>(
    withPayload(payload, req),
    sql`select count(*) as n from ${from}${filter}`,
  )
  return Number(rows[0]!.n)
}

/** The statement belongs to the transaction of the request, if it has one. */
const withPayload = (payload: Payload, req: PayloadRequest | undefined) => ({
  payload,
  transactionID: req?.transactionID as never,
})
