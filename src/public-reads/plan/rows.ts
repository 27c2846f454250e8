import { sql } from '@payloadcms/db-postgres/drizzle'
import { getNamedType, type GraphQLField, isObjectType } from 'graphql'
import type { FlattenedArrayField, SelectField } from 'payload'
import { decline } from '../../database/statements/decline'
import { objectExpression } from './objects'
import { leafOf, listOf, type Expression } from './expressions'
import { columnOf, fromLevel, type Level, levelOf, type Planning } from './planning'
import { name } from '../../database/statements/searching'
import { type Selected, setsOf } from '../../graphql/schema/selected'
import { adapterOf, rowsTableOf } from '../../database/statements/tables'

/** The rows of an array. */
export async function arrayExpression(
  planning: Planning,
  level: Level,
  slug: string,
  field: FlattenedArrayField,
  path: readonly string[],
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
): Promise<Expression> {
  const table = rowsTableOf(planning.payload, level.table, path.slice(0, -1).join('_'), field.name)
  const type = getNamedType(definition.type)
  const columns = table ? adapterOf(planning.payload).tables[table] : undefined
  if (!table || !columns || columns._locale || columns._uuid || !isObjectType(type))
    return decline('translated rows')
  const rows = levelOf(planning, table, level.locales)
  const row = await objectExpression(planning, rows, slug, type, setsOf(selected), field.flattenedFields, [])
  const source = sql`(select * from ${name(table)} where "_parent_id" = ${columnOf(level, 'id')})`
  const from = fromLevel(rows, source)
  return listOf(row, columnOf(rows, '_order'), (items) => sql`(select ${items} from ${from})`)
}

/** The values of a select with several choices. */
export function choicesExpression(
  planning: Planning,
  level: Level,
  field: SelectField,
  path: readonly string[],
  definition: GraphQLField<unknown, unknown>,
): Expression {
  const table = rowsTableOf(planning.payload, level.table, path.slice(0, -1).join('_'), field.name)
  const columns = table ? adapterOf(planning.payload).tables[table] : undefined
  if (!table || !columns || columns.locale) return decline('translated choices')
  return leafOf(
    definition.type,
    sql`(select json_agg(c."value" order by c."order") from ${name(table)} as c where c."parent_id" = ${columnOf(level, 'id')})`,
  )
}
