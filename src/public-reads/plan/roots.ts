import { sql } from '@payloadcms/db-postgres/drizzle'
import { getArgumentValues, getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql'
import type { GlobalSlug } from 'payload'
import type { Root } from '../../graphql/schema/names'
import { captureCount, captureFind, captureGlobal } from '../../database/statements/capture'
import { decline } from '../../database/statements/decline'
import { converted } from '../../domain/slot'
import { localesIn } from './languages'
import { objectExpression, recordExpression } from './objects'
import { type Arguments, listExpression } from './list'
import { type Expression, within } from './expressions'
import { fromLevel, levelOf, type Planning } from './planning'
import { name } from '../../database/statements/searching'
import { ownColumn } from '../../database/statements/query'
import { mayBeShared } from './readers'
import { recordsWhere } from './records'
import { type Selected, setsOf } from '../../graphql/schema/selected'
import { tableOf } from '../../database/statements/tables'
import { isUuid } from '../../domain/uuid'

/** A root field: everything below it in one expression. */
export async function rootExpression(
  planning: Planning,
  { kind, slug }: Root,
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
): Promise<Expression> {
  const args: Arguments = getArgumentValues(definition, selected.nodes[0]!, planning.question.variables)
  if (args.draft) decline('drafts')
  planning.locales = localesIn(planning.payload.config, args as object, planning.locales)
  planning.req.locale = planning.locales.locale as never
  planning.req.fallbackLocale = planning.locales.fallback as never
  const type = getNamedType(definition.type) as GraphQLObjectType
  planning.touched.add(slug)
  // Before anything is asked with the rights of this user.
  if (!mayBeShared(planning.reader, [slug])) decline('rights that depend on the user')
  if (kind === 'list') return listExpression(planning, slug, args, selected, type)
  if (kind === 'record') {
    const keys = (definition.extensions.keys as readonly string[] | undefined) ?? ['id']
    return oneRecord(planning, slug, keys, args as never, selected, type)
  }
  if (kind === 'count') return count(planning, slug, args, selected, type)
  return global(planning, slug, selected, type)
}

async function oneRecord(
  planning: Planning,
  slug: string,
  keys: readonly string[],
  args: Arguments & Record<string, unknown>,
  selected: Selected,
  type: GraphQLObjectType,
): Promise<Expression> {
  const given = keys.filter((key) => args[key] !== undefined && args[key] !== null)
  const [key = 'id'] = given
  if (given.length !== 1) decline('not one key')
  const { [key]: value, trash } = args
  await captureFind(planning.req, slug, { where: { [key]: { equals: value } }, trash, pagination: false })
  const stored = sql.param(key === 'id' ? converted(value, asId) : value)
  const source = await recordsWhere(planning, slug, sql`${ownColumn(planning, slug, key)} = ${stored}`)
  if (!source) return decline('records that the public may not see')
  const level = levelOf(planning, tableOf(planning.payload, slug), planning.locales)
  const record = await recordExpression(planning, level, slug, type, setsOf(selected))
  const from = fromLevel(level, source)
  return within(record, (part) => sql`(select ${part} from ${from})`)
}

const asId = (id: unknown): unknown => (isUuid(String(id)) ? id : decline('no id'))

async function count(
  planning: Planning,
  slug: string,
  { where, trash }: Arguments,
  selected: Selected,
  type: GraphQLObjectType,
): Promise<Expression> {
  const captured = await captureCount(planning.req, slug, { where, trash })
  return listExpression(planning, slug, {}, selected, type, {
    ...captured,
    limit: 1,
    page: 1,
  })
}

async function global(
  planning: Planning,
  slug: string,
  selected: Selected,
  type: GraphQLObjectType,
): Promise<Expression> {
  const config = planning.payload.globals.config.find((one) => one.slug === (slug as GlobalSlug))!
  await captureGlobal(planning.req, config)
  const table = tableOf(planning.payload, slug)
  const level = levelOf(planning, table, planning.locales)
  const fields = config.flattenedFields
  const record = await objectExpression(planning, level, slug, type, setsOf(selected), fields, [])
  return {
    sql: sql`(select ${record.sql} from ${fromLevel(level, sql`(select * from ${name(table)} limit 1)`)})`,
    read: (value, run) => record.read(value, run) ?? decline('a global that nobody has saved'),
  }
}
