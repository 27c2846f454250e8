import { sql } from '@payloadcms/db-postgres/drizzle'
import { getNamedType, type GraphQLObjectType } from 'graphql'
import type { Where } from 'payload'
import { placeOf } from '../../domain/page-place'
import type { Slot } from '../../domain/slot'
import { isWalk, pageOfWalk, placeInWalk } from '../../graphql/cursors/walk'
import { type Captured, captureFind } from '../../database/statements/capture'
import { decline } from '../../database/statements/decline'
import { recordExpression } from './objects'
import { pageOf } from '../../database/statements/pages'
import { listOf, type Expression } from './expressions'
import { finalPage } from './final-json'
import { columnOf, fromLevel, levelOf, type Planning } from './planning'
import { selectedOf, type Selected, setsOf } from '../../graphql/schema/selected'
import { tableOf } from '../../database/statements/tables'

export type Arguments = {
  after?: string | Slot | null
  draft?: boolean
  id?: string | Slot
  limit?: number
  page?: number
  sort?: string
  trash?: boolean
  where?: Where
}

/** List fields that need the total count; otherwise it is not computed. */
const counted = [
  'totalDocs',
  'totalPages',
  'hasNextPage',
  'hasPrevPage',
  'nextPage',
  'prevPage',
  'pagingCounter',
]

/** A page of a collection's records, with its pagination fields. */
export async function listExpression(
  planning: Planning,
  slug: string,
  args: Arguments,
  selected: Selected,
  type: GraphQLObjectType,
  given?: Captured,
): Promise<Expression> {
  const walks = isWalk(args)
  const { limit, page, sort, trash, where } = walks ? { ...args, ...pageOfWalk(args) } : args
  const asked = { limit, page, sort: sort?.split(','), trash, where }
  const captured = given ?? (await captureFind(planning.req, slug, asked))
  if (!captured) return decline('records that the public may not see')
  const wanted = selectedOf(planning.question, type, setsOf(selected))
  const lists = wanted.filter((one) => one.name === 'docs')
  if (lists.length > 1) decline('one list under two names')
  if (!(captured.limit >= 1 && captured.page >= 1)) decline('a page that there is not')

  const level = levelOf(planning, tableOf(planning.payload, slug), planning.locales)
  const { source, total } = pageOf(planning, slug, captured, {
    // One more than needed shows whether a walk goes on.
    limit: captured.limit + (walks ? 1 : 0),
    offset: (captured.page - 1) * captured.limit,
  })
  const docs = lists[0] && (await docsExpression(planning, slug, level, source, lists[0], type))
  const counts = wanted.some(({ name }) => counted.includes(name) && !(walks && name === 'hasNextPage'))
  const ids = walks ? sql`(select json_agg(walk."id" order by walk."n") from ${source} as walk)` : sql`null`
  // Run the query even if neither records nor counts are requested: values that PostgreSQL rejects must fail.
  const any = docs || counts ? sql`null` : sql`exists (select 1 from ${source} as any_of_page)`
  return {
    sql: sql`json_build_array(${docs?.sql ?? sql`null`}, ${counts ? total : sql`null`}, ${any}, ${ids})`,
    json: walks ? undefined : finalPage(planning.toComplete, wanted, type, docs?.json, total),
    read(value, run) {
      const [rows, all, , walked] = value as [unknown[] | null, number | null, null, string[] | null]
      const page = rows?.slice(0, captured.limit)
      const where = walks
        ? placeInWalk(walked ?? [], captured.limit, all ?? 0)
        : placeOf(all ?? 0, captured.limit, captured.page)
      return Object.fromEntries(
        wanted.map(({ key, name }) => [
          key,
          name === 'docs'
            ? docs!.read(page, run)
            : name === '__typename'
              ? type.name
              : (where[name as keyof typeof where] ?? null),
        ]),
      )
    },
  }
}

async function docsExpression(
  planning: Planning,
  slug: string,
  level: ReturnType<typeof levelOf>,
  source: ReturnType<typeof pageOf>['source'],
  list: Selected,
  type: GraphQLObjectType,
): Promise<Expression> {
  const record = await recordExpression(
    planning,
    level,
    slug,
    getNamedType(type.getFields().docs!.type) as GraphQLObjectType,
    setsOf(list),
  )
  const from = fromLevel(level, source)
  return listOf(record, columnOf(level, 'n'), (items) => sql`(select ${items} from ${from})`)
}
