import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, FlattenedArrayField, FlattenedField, FlattenedJoinField } from 'payload'
import { decline } from '../statements/decline'
import { name } from '../statements/searching'
import { adapterOf, rowsTableOf, tableOf } from '../statements/tables'
import { type Compiling, joinsOf, newAlias, type Rows, rowsOf, type Values, type Within } from './rows'
import { shownValue } from './shown'

/** Whether there are rows at the end of a step for which a condition holds. */
export type Step = { to: Within; some(condition?: SQL): SQL }

type Reference = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

const fieldsOf = ({ payload }: Compiling, slug: string): readonly FlattenedField[] =>
  payload.collections[slug as CollectionSlug].config.flattenedFields

/** The rows of an array. */
export function stepIntoArray(compiling: Compiling, from: Within, field: FlattenedArrayField): Step {
  const { rows, groups } = from
  const table = rowsTableOf(compiling.payload, rows.table, groups.join('_'), field.name)
  const columns = table ? adapterOf(compiling.payload).tables[table] : undefined
  if (!table || !columns || columns._locale) return decline('translated rows')
  const alias = newAlias(compiling)
  const place = sql`${`${[...groups, field.name].join('.')}.`}::text || (${name(alias)}."_order" - 1) || '.'`
  const { record } = rows
  const inner: Rows = {
    ...{ table, alias, joins: new Map() },
    record: { ...record, path: [...record.path, place] },
  }
  return {
    to: { rows: inner, fields: field.flattenedFields, groups: [] },
    some: (condition) =>
      existing(
        sql`${name(table)} as ${name(alias)}${joinsOf(inner)}`,
        sql`${name(alias)}."_parent_id" = ${name(rows.alias)}."id"`,
        condition,
      ),
  }
}

/** The record that a reference leads to. */
export function stepToOne(compiling: Compiling, from: Within, field: Reference): Step {
  const { slug, table, alias, rows } = target(compiling, field.relationTo)
  const reference = shownValue(compiling, from.rows, field, [...from.groups, field.name])
  return {
    to: { rows, fields: fieldsOf(compiling, slug), groups: [] },
    some: (condition) =>
      existing(
        sql`${name(table)} as ${name(alias)}${joinsOf(rows)}`,
        sql`${name(alias)}."id" = ${reference}`,
        condition,
      ),
  }
}

/** The records that a reference to many leads to. */
export function stepToMany(compiling: Compiling, from: Within, field: Reference): Step {
  const references = referencesOf(compiling, from, field)
  const { slug, table, alias, rows } = target(compiling, field.relationTo)
  return {
    to: { rows, fields: fieldsOf(compiling, slug), groups: [] },
    some: (condition) =>
      existing(
        sql`${references.source} join ${name(table)} as ${name(alias)} on ${name(alias)}."id" = ${references.value}${joinsOf(rows)}`,
        references.own,
        condition,
      ),
  }
}

/** The records that refer to this one. */
export function stepThroughJoin(compiling: Compiling, from: Within, field: FlattenedJoinField): Step {
  const { slug, table, alias, rows } = target(compiling, field.collection)
  const fields = fieldsOf(compiling, slug)
  const refers = referringTo(compiling, { rows, fields, groups: [] }, field.on, recordIdOf(compiling, from))
  return {
    to: { rows, fields, groups: [] },
    some: (condition) => existing(sql`${name(table)} as ${name(alias)}${joinsOf(rows)}`, refers, condition),
  }
}

/** The ids of the records that refer to this one. */
export function referrersOf(compiling: Compiling, from: Within, field: FlattenedJoinField): Values {
  const { slug, table, alias, rows } = target(compiling, field.collection)
  const within = { rows, fields: fieldsOf(compiling, slug), groups: [] }
  const own = referringTo(compiling, within, field.on, recordIdOf(compiling, from))
  return {
    source: sql`${name(table)} as ${name(alias)}${joinsOf(rows)}`,
    own,
    value: sql`${name(alias)}."id"`,
  }
}

/** The condition that records refer to the one with `id` in the field `on`. */
export function referringTo(compiling: Compiling, from: Within, on: string, id: SQL): SQL {
  const field = from.fields.find((one) => one.name === on)
  if (field?.type !== 'relationship' && field?.type !== 'upload') return decline(`a join by ${on}`)
  if (typeof field.relationTo !== 'string' || field.localized) return decline('a join by another reference')
  if (!field.hasMany) return sql`${shownValue(compiling, from.rows, field, [on])} = ${id}`
  const { source, own, value } = referencesOf(compiling, from, field)
  return existing(source, own, sql`${value} = ${id}`)
}

/** The id by which other records refer to this one: of a version, that of its record. */
function recordIdOf({ payload }: Compiling, { rows, groups }: Within): SQL {
  const ofVersion = groups[0] === 'version' && adapterOf(payload).tables[rows.table]?.parent
  return ofVersion ? sql`${name(rows.alias)}."parent_id"` : sql`${name(rows.alias)}."id"`
}

/** Payload stores references to many in one table per collection, with the path of their field. */
export function referencesOf(compiling: Compiling, from: Within, field: Reference): Values {
  const { record } = from.rows
  const table = `${record.table}_rels`
  const columns = adapterOf(compiling.payload).tables[table]
  const column = typeof field.relationTo === 'string' ? columns?.[`${field.relationTo}ID`] : undefined
  if (!column || field.localized) return decline('references of another kind')
  const alias = newAlias(compiling)
  const path = [...record.path, sql`${[...from.groups, field.name].join('.')}::text`]
  return {
    source: sql`${name(table)} as ${name(alias)}`,
    own: sql`${name(alias)}."parent_id" = ${name(record.alias)}."id" and ${name(alias)}."path" = ${sql.join(path, sql` || `)}`,
    value: sql`${name(alias)}.${name(column.name)}`,
  }
}

/** The values of a select with several choices. */
export function choicesOf(compiling: Compiling, { rows, groups }: Within, field: FlattenedField): Values {
  const table = rowsTableOf(compiling.payload, rows.table, groups.join('_'), field.name)
  const columns = table ? adapterOf(compiling.payload).tables[table] : undefined
  if (!table || !columns || columns.locale) return decline('translated choices')
  const alias = newAlias(compiling)
  return {
    source: sql`${name(table)} as ${name(alias)}`,
    own: sql`${name(alias)}."parent_id" = ${name(rows.alias)}."id"`,
    value: sql`${name(alias)}."value"`,
  }
}

export function existing(source: SQL, own: SQL, condition?: SQL): SQL {
  return sql`exists (select 1 from ${source} where ${own}${condition ? sql` and ${condition}` : sql``})`
}

function target(compiling: Compiling, slug: unknown) {
  if (typeof slug !== 'string') return decline('a reference to several collections')
  compiling.consulted.add(slug)
  const table = tableOf(compiling.payload, slug)
  const alias = newAlias(compiling)
  return { slug, table, alias, rows: rowsOf(table, alias) }
}
