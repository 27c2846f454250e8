import { sql } from '@payloadcms/db-postgres/drizzle'
import { getArgumentValues, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql'
import type { JoinField, Where } from 'payload'
import { limits } from '../../limits/numbers'
import { captureFind } from '../../database/statements/capture'
import { decline } from '../../database/statements/decline'
import { recordExpression } from './objects'
import { pageOf } from '../../database/statements/pages'
import { type Expression, listOf } from './expressions'
import { finalPage } from './final-json'
import { refersTo } from '../../database/statements/refers-to'
import { columnOf, fromLevel, type Level, levelOf, type Planning } from './planning'
import { selectedOf, type Selected, setsOf } from '../../graphql/schema/selected'
import { tableOf } from '../../database/statements/tables'

type Arguments = { count?: boolean; limit?: number; page?: number; sort?: string; where?: Where }

const noRecord = '00000000-0000-4000-8000-000000000000'

/** A join: a page of the records of another collection that refer to this one. */
export async function joinExpression(
  planning: Planning,
  level: Level,
  field: JoinField,
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
): Promise<Expression> {
  const slug = field.collection
  if (typeof slug !== 'string') return decline('a join of several collections')
  const type = getNamedType(definition.type) as GraphQLObjectType
  const asked = getArgumentValues(definition, selected.nodes[0]!, planning.question.variables) as Arguments
  const { count = false, limit = limits.defaultLimit, page = 1, where, sort } = asked
  if (!(limit >= 1 && limit <= limits.joinLimit && page >= 1)) decline('a page that there is not')

  const wanted = selectedOf(planning.question, type, setsOf(selected))
  const docs = wanted.filter(({ name: one }) => one === 'docs')
  if (docs.length > 1) decline('one list under two names')
  const captured = await asPayloadAsks(planning, slug, field.on, { where, sort: sort?.split(',') })
  planning.touched.add(slug)

  const child = levelOf(planning, tableOf(planning.payload, slug), planning.locales)
  const goesOn = wanted.some(({ name: one }) => one === 'hasNextPage')
  const { source, total: counted } = pageOf(planning, slug, captured, {
    // One more than needed shows whether there is a next page.
    limit: limit + (goesOn ? 1 : 0),
    offset: (page - 1) * limit,
    extra: refersTo(planning, slug, field.on, columnOf(level, 'id')),
  })
  const total = count ? counted : sql`null::bigint`
  const record: Expression = docs[0]
    ? await recordExpression(
        planning,
        child,
        slug,
        getNamedType(type.getFields().docs!.type) as GraphQLObjectType,
        setsOf(docs[0]),
      )
    : { sql: sql`json_build_array()`, read: () => ({}) }
  const from = fromLevel(child, source)
  const rows = listOf(record, columnOf(child, 'n'), (items) => sql`(select ${items} from ${from})`)
  return {
    sql: sql`json_build_array(${rows.sql}, ${total})`,
    json: goesOn ? undefined : finalPage(planning.toComplete, wanted, type, rows.json, total),
    read(value, run) {
      const [found, all] = value as [unknown[] | null, number | null]
      const list = found ?? []
      return Object.fromEntries(
        wanted.map(({ key, name: one }) => [
          key,
          one === 'docs'
            ? list.slice(0, limit).map((row) => record.read(row, run))
            : one === 'hasNextPage'
              ? list.length > limit
              : one === 'totalDocs'
                ? all
                : type.name,
        ]),
      )
    },
  }
}

/** Payload validates the condition as its resolver builds it; the statement adds the record. */
async function asPayloadAsks(
  planning: Planning,
  slug: string,
  on: string,
  asked: { where?: Where; sort?: string[] },
) {
  const where: Where = { and: [...(asked.where ? [asked.where] : []), { [on]: { equals: noRecord } }] }
  await captureFind(planning.req, slug, { ...asked, where, pagination: false })
  const captured = await captureFind(planning.req, slug, { ...asked, pagination: false })
  return captured ?? decline('records that the public may not see')
}
