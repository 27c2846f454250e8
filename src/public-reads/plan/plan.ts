import { createHash } from 'node:crypto'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql'
import { createLocalReq, type Payload } from 'payload'
import type { Names } from '../../graphql/schema/names'
import type { Fragments } from '../../graphql/schema/selections'
import { decline } from '../../database/statements/decline'
import { fieldExpression } from './fields'
import { constant, type Expression, type Reading } from './expressions'
import { type Complete, completion } from './final-answer'
import { finalObject, type ToComplete } from './final-json'
import type { Planning } from './planning'
import type { Locales } from '../../database/statements/searching'
import type { Reader } from '../planner'
import { mayBeShared } from './readers'
import { rootExpression } from './roots'
import { selectedOf } from '../../graphql/schema/selected'

/** @property name of the prepared statement, which PostgreSQL parses once per connection. */
export type Statement = {
  readonly name: string
  readonly text: string
  /** Values and slots. */
  readonly values: readonly unknown[]
}

/** One statement for a whole operation. */
export type Plan = {
  /** Its single row has the values of the answer. */
  values: Statement
  /** Its single row is the answer's data as final JSON. Undefined if PostgreSQL cannot write it. */
  json: (Statement & { complete: Complete }) | undefined
  /** Collections and globals whose records the answer depends on; `*` stands for any. */
  touched: ReadonlySet<string>
  /** Reads the answer's data from the row of values. */
  read(row: readonly unknown[], run: Reading): Record<string, unknown>
}

/** Inputs of planning, the same for all operations. */
export type Ground = {
  payload: Payload
  schema: GraphQLSchema
  roots: Names['roots']
  /** The default languages of a request. */
  locales: Locales
}

const dialect = new PgDialect()

/**
 * Plans a query.
 *
 * @param variables coerced; slots stand for values that are filled in when the statement runs.
 * @throws Declined if it is not covered.
 */
export async function planOf(
  ground: Ground,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Record<string, unknown>,
  reader: Reader = null,
): Promise<Plan> {
  const { payload, schema } = ground
  if (operation.operation !== OperationTypeNode.QUERY) decline('not a query')
  const question = { schema, fragments, variables }
  const query = schema.getQueryType()!
  const touched = new Set<string>()
  const entries: { key: string; expression: Expression }[] = []
  const aliases = { aliases: 0 }
  const toComplete: ToComplete = { moments: new Set(), others: new Set(), richText: false }
  for (const selected of selectedOf(question, query, [operation.selectionSet])) {
    const root = ground.roots.get(selected.name)
    if (selected.name === '__typename') entries.push({ key: selected.key, expression: constant(query.name) })
    else if (!root) decline(`${selected.name} is not a list, record, count or global`)
    else {
      const req = await createLocalReq({}, payload)
      Object.assign(req, { payloadAPI: 'GraphQL', user: reader })
      const { locales } = ground
      const planning: Planning = {
        ...{ question, payload, req, reader, locales, touched, fieldExpression, toComplete },
        ...aliases,
      }
      const expression = await rootExpression(planning, root, selected, query.getFields()[selected.name]!)
      aliases.aliases = planning.aliases
      entries.push({ key: selected.key, expression })
    }
  }
  if (!mayBeShared(reader, touched)) decline('rights that depend on the user')
  const columns = entries.flatMap(({ expression }) => expression.sql ?? [])
  if (!columns.length) decline('nothing to ask the database')
  const named = columns.map((column, at) => sql`${column} as ${sql.raw(`"c${at}"`)}`)
  const json = finalObject(
    toComplete,
    entries.map(({ key, expression }) => ({ key, json: expression.json })),
  )
  const complete = completion(toComplete)
  return {
    values: statementOf(sql`select ${sql.join(named, sql`, `)}`),
    // As text, or the driver would parse it.
    json: json && complete && { ...statementOf(sql`select ${json.sql}::text`), complete },
    touched,
    read(row, run) {
      let column = 0
      return Object.fromEntries(
        entries.map(({ key, expression }) => [
          key,
          expression.read(expression.sql ? row[column++] : undefined, run),
        ]),
      )
    },
  }
}

function statementOf(query: SQL): Statement {
  const { sql: text, params } = dialect.sqlToQuery(query)
  return { name: createHash('sha256').update(text).digest('base64url').slice(0, 32), text, values: params }
}
