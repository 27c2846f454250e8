import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { type GraphQLLeafType, type GraphQLOutputType, isLeafType, isListType, isNonNullType } from 'graphql'
import { decline } from '../../database/statements/decline'
import { moment } from './moment'
import {
  finalConstant,
  type FinalJson,
  finalLeaf,
  finalList,
  finalObject,
  namesAreStored,
  type ToComplete,
} from './final-json'

/** State while one answer is assembled. */
export type Reading = {
  /** Pending parts; the answer is complete when all have settled. */
  later: Promise<void>[]
  /** Set if the answer depends on records that the statement does not name. */
  anyRecord?: true
  /** Further collections that the answer depends on. */
  touched: Set<string>
  /** The single row of another statement, as values in column order. */
  ask(statement: { name?: string; text: string; values: unknown[] }): Promise<unknown[]>
}

/**
 * Part of an answer: the SQL for its values, if it needs any, and how to read the result. `json`: the same part as
 * final JSON, if PostgreSQL can write it.
 */
export type Expression = {
  sql?: SQL | undefined
  json?: FinalJson | undefined
  read(value: unknown, run: Reading): unknown
}

/** A value that is the same in every answer. */
export const constant = (value: unknown): Expression => ({ json: finalConstant(value), read: () => value })

/** The same part with its SQL in a subquery. */
export const within = <T extends Expression>(expression: T, subquery: (part: SQL) => SQL): T => {
  const { sql, json } = expression
  return {
    ...expression,
    sql: sql && subquery(sql),
    json: json && { sql: subquery(json.sql), as: json.as },
  }
}

/** PostgreSQL functions take at most a hundred arguments. */
const mostColumns = 95

/**
 * An object of the answer, from an array of its values, so that the database does not send the keys.
 *
 * @param id of the record that the object is made of.
 * @throws Declined while reading if a non-null value is missing: the resolvers produce the error.
 */
export function objectOf(
  toComplete: ToComplete,
  id: SQL,
  entries: { key: string; expression: Expression; type: GraphQLOutputType }[],
): Expression {
  const columns = entries.flatMap(({ expression }) => expression.sql ?? [])
  if (columns.length > mostColumns) decline('too many fields of one object')
  const fields = entries.map(({ key, expression, type }) => ({
    key,
    expression,
    required: isNonNullType(type),
  }))
  return {
    sql: sql`json_build_array(${sql.join(columns, sql`, `)})`,
    json: finalObject(
      toComplete,
      fields.map(({ key, expression: { json }, required }) => ({ key, json, required })),
      id,
    ),
    read(value, run) {
      if (value === null || value === undefined) return null
      const row = value as unknown[]
      const object: Record<string, unknown> = {}
      let column = 0
      for (const { key, expression, required } of fields) {
        const part = expression.read(expression.sql ? row[column++] : undefined, run) ?? null
        if (part === null && required) decline(`${key} is missing`)
        object[key] = part
        if (part instanceof Promise) run.later.push(part.then((whole) => void (object[key] = whole ?? null)))
      }
      return object
    },
  }
}

/**
 * A list of the answer; null items are omitted, as Payload does with records that may not be read.
 *
 * @param rows makes a subquery of the aggregated items, none of which is null.
 */
export function listOf(item: Expression, order: SQL, rows: (items: SQL) => SQL): Expression {
  return {
    sql: rows(sql`json_agg(${item.sql} order by ${order})`),
    json: finalList(item.json, order, rows),
    read: (value, run) =>
      ((value ?? []) as unknown[]).map((one) => item.read(one, run)).filter((one) => one !== null),
  }
}

/** A scalar or enum, or a list of them, serialized by its type. */
export function leafOf(type: GraphQLOutputType, expression: SQL, isDate = false): Expression {
  const bare = isNonNullType(type) ? type.ofType : type
  if (isListType(bare)) {
    const item = isNonNullType(bare.ofType) ? bare.ofType.ofType : bare.ofType
    if (!isLeafType(item)) decline('a list of objects where values were expected')
    const read = serializer(item, false)
    return {
      sql: expression,
      json: namesAreStored(item) ? { sql: sql`coalesce(${expression}, '[]'::json)`, as: 'json' } : undefined,
      read: (value) => ((value ?? []) as unknown[]).map(read),
    }
  }
  if (!isLeafType(bare)) decline('an object where a value was expected')
  const read = serializer(bare, isDate)
  return {
    sql: expression,
    json: finalLeaf(bare, expression, isDate),
    read: (value) => (value === null || value === undefined ? null : read(value)),
  }
}

/** @returns a serializer that throws on values its type refuses, which ends the plan. */
function serializer(type: GraphQLLeafType, isDate: boolean): (value: unknown) => unknown {
  if (isDate) return (value) => moment(value as string)
  return (value) => {
    try {
      return type.serialize(value)
    } catch {
      return decline(`${type.name} does not take what is stored`)
    }
  }
}
