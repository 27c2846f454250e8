import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isObjectType,
} from 'graphql'
import type { RelationshipField, UploadField } from 'payload'
import { valueOf } from './columns'
import { decline } from '../../database/statements/decline'
import { localesIn } from './languages'
import { recordExpression } from './objects'
import { constant, listOf, type Expression, within } from './expressions'
import { columnOf, fromLevel, type Level, levelOf, type Planning } from './planning'
import { name } from '../../database/statements/searching'
import { recordsWhere } from './records'
import { ownColumn } from '../../database/statements/query'
import { type Selected, setsOf } from '../../graphql/schema/selected'
import { adapterOf, tableOf } from '../../database/statements/tables'

/** Records that a relationship or an upload refers to, as far as the public may see them. */
export async function relatedExpression(
  planning: Planning,
  level: Level,
  field: RelationshipField | UploadField,
  path: readonly string[],
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
): Promise<Expression> {
  const slug = field.relationTo
  const type = getNamedType(definition.type)
  if (typeof slug !== 'string' || !isObjectType(type)) return decline('a reference to several collections')
  const args = getArgumentValues(definition, selected.nodes[0]!, planning.question.variables)
  if (args.draft) decline('drafts')
  const locales = localesIn(planning.payload.config, args, planning.locales)
  const child = levelOf(planning, tableOf(planning.payload, slug), locales)
  return field.hasMany
    ? many(planning, level, child, slug, path, selected, type)
    : one(planning, level, child, slug, field, path, selected, type)
}

async function one(
  planning: Planning,
  level: Level,
  child: Level,
  slug: string,
  field: RelationshipField | UploadField,
  path: readonly string[],
  selected: Selected,
  type: GraphQLObjectType,
): Promise<Expression> {
  const reference = valueOf(planning, level, field as never, path)
  const source = await recordsWhere(planning, slug, sql`${ownColumn(planning, slug, 'id')} = ${reference}`)
  if (!source) return constant(null)
  const record = await recordExpression(planning, child, slug, type, setsOf(selected))
  const from = fromLevel(child, source)
  return within(record, (part) => sql`(select ${part} from ${from})`)
}

/** Payload stores to-many relationships in one table per collection, with the field's path as discriminator. */
async function many(
  planning: Planning,
  level: Level,
  child: Level,
  slug: string,
  path: readonly string[],
  selected: Selected,
  type: GraphQLObjectType,
): Promise<Expression> {
  const table = `${level.table}_rels`
  const columns = adapterOf(planning.payload).tables[table]
  const target = columns?.[`${slug}ID`]?.name
  if (!columns || !target) return decline('references of rows')
  if (columns.locale) decline('translated references')
  const references = levelOf(planning, table, child.locales)
  const source = await recordsWhere(
    planning,
    slug,
    sql`${ownColumn(planning, slug, 'id')} = ${columnOf(references, target)}`,
  )
  if (!source) return constant([])
  const record = await recordExpression(planning, child, slug, type, setsOf(selected))
  const from = sql`${name(table)} as ${name(references.alias)} cross join lateral ${fromLevel(child, source)}`
  const own = sql`${columnOf(references, 'parent_id')} = ${columnOf(level, 'id')} and ${columnOf(references, 'path')} = ${path.join('.')}`
  return listOf(
    record,
    columnOf(references, 'order'),
    (items) => sql`(select ${items} from ${from} where ${own})`,
  )
}
