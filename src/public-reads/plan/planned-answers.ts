import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { createPayloadRequest, type Payload } from 'payload'
import { isAway, retryAfter } from '../../database/connection/away'
import { namesIn } from '../../graphql/schema/names'
import { refusal } from '../../graphql/refusals'
import { type Fragments, fragmentsIn } from '../../graphql/schema/selections'
import { Slot, Unfit } from '../../domain/slot'
import type { PlannedAnswer, ParsedOperation, Planner, Reader } from '../planner'
import { declinable, decline } from '../../database/statements/decline'
import type { Reading } from './expressions'
import { type Plan, planOf, type Statement } from './plan'
import type { Locales } from '../../database/statements/searching'
import { rolesOf } from './readers'
import { openReadPool } from './pool'
import { type Comparisons, comparisonsIn, shapeOf, slotted } from '../questions/shapes'

/** Cached plans. Public access rules do not depend on the time. */
const keptPlans = { max: 400, ttl: 60_000 }
/** Maximum number of prepared statements; others are parsed each time. */
const namedStatements = 300

/**
 * Answers anonymous queries of public collections with one SQL statement each, built from the collections' own
 * configuration and the access table. Payload's own operations determine the access and the conditions; see
 * docs/decisions/0022-one-statement.md.
 */
export async function createPlanner(
  payload: Payload,
  schema: GraphQLSchema,
  options: {
    databaseUrl: string
    timeoutMs: number
    /** Whether there is a pooler in transaction mode. */
    pooled?: boolean
    onError(error: Error): void
    /** Called with the reason when a query is left to the resolvers. */
    onDecline?(reason: string): void
  },
): Promise<Planner> {
  const pool = openReadPool(options.databaseUrl, options)
  const { roots } = namesIn(schema, payload.config)
  const ground = { payload, schema, roots, locales: await usualLocales(payload) }
  const plans = new LRUCache<string, Entry>(keptPlans)
  const named = new Set<string>()
  const name = ({ json, values }: Plan) => {
    for (const statement of [json, values])
      if (statement && named.size < namedStatements) named.add(statement.name)
  }
  const ask: Ask = (statement) => pool.row(statement).catch(refused)
  const askFor =
    (variables: Variables): AskFor =>
    ({ name, text, values }) =>
      ask({ ...(named.has(name) ? { name } : {}), text, values: filled(values, variables) })

  async function planFor(
    { operation, comparisons, fragments, id }: Known,
    variables: Variables,
    reader: Reader,
  ) {
    const key = `${id} ${rolesOf(reader)} ${shapeOf(comparisons, variables)}`
    const known = plans.get(key)
    if (known) return known
    const plan = await declinable(
      () => planOf(ground, operation, fragments, slotted(comparisons, variables), reader),
      options.onDecline,
    )
    const entry = { plan, used: 0 }
    plans.set(key, entry)
    return entry
  }

  return {
    async answer(asked, reader = null) {
      const known = knownOf(asked)
      const variables = known && variablesOf(schema, known.operation, asked.variables ?? {})
      if (!variables) return undefined
      const entry = await planFor(known, variables, reader)
      if (!entry.plan) return undefined
      if (++entry.used === 2) name(entry.plan)
      return declinable(() => answerOf(entry, askFor(variables), ask), options.onDecline)
    },
    end: () => pool.end(),
  }
}

type Variables = Readonly<Record<string, unknown>>

/** An operation of a document, with what its plans share. */
type Known = {
  id: number
  operation: OperationDefinitionNode
  fragments: Fragments
  comparisons: Comparisons
}

let lastId = 0
const knownOperations = new WeakMap<DocumentNode, Map<string, Known>>()

/** Undefined if the document has no such operation. */
function knownOf({ document, operationName }: ParsedOperation): Known | undefined {
  let ofDocument = knownOperations.get(document)
  if (!ofDocument) knownOperations.set(document, (ofDocument = new Map()))
  const found = ofDocument.get(operationName ?? '')
  if (found) return found
  const operation = getOperationAST(document, operationName)
  if (!operation) return undefined
  const known = {
    id: ++lastId,
    operation,
    fragments: fragmentsIn(document),
    comparisons: comparisonsIn(document),
  }
  ofDocument.set(operationName ?? '', known)
  return known
}

const noVariables = {}

/** The coerced variables; undefined if they have the wrong type. */
function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Record<string, unknown>,
): Variables | undefined {
  return variableDefinitions.length
    ? getVariableValues(schema, variableDefinitions, given).coerced
    : noVariables
}

function filled(values: readonly unknown[], variables: Variables): unknown[] {
  try {
    return values.map((value) => (value instanceof Slot ? value.read(variables) : value))
  } catch (error) {
    if (error instanceof Unfit) decline(error.message)
    throw error
  }
}

/** A plan, and how often it was used. `fillsIn`: texts of its answers have to be filled in, which Node does. */
type Entry = { plan: Plan | undefined; used: number; fillsIn?: boolean }

type Ask = Reading['ask']
/** The single row of a statement, with its slots filled. */
type AskFor = (statement: Statement) => Promise<unknown[]>

async function answerOf(entry: Entry, rowOf: AskFor, ask: Ask): Promise<PlannedAnswer> {
  const plan = entry.plan!
  if (plan.json && !entry.fillsIn) {
    const [json] = (await rowOf(plan.json)) as [string]
    const data = plan.json.complete(json)
    if (data !== undefined) return { body: `{"data":${data}}`, touched: plan.touched }
    entry.fillsIn = true
  }
  const row = await rowOf(plan.values)
  const run: Reading = { later: [], touched: new Set(plan.touched), ask }
  const data = plan.read(row, run)
  await Promise.all(run.later)
  return {
    body: JSON.stringify({ data }),
    touched: run.anyRecord ? run.touched.add('*') : run.touched,
  }
}

/** PostgreSQL's error code for a cancelled statement, as by `statement_timeout`. */
const cancelled = '57014'

/** Declines on values and comparisons that PostgreSQL rejects. A lost connection or a timeout is rethrown. */
function refused(error: { code?: string; message: string }): never {
  if (/^(22|42)/.test(error.code ?? '')) return decline(`PostgreSQL refuses: ${error.message}`)
  if (error.code === cancelled) throw refusal('tookTooLong')
  if (isAway(error)) throw refusal('databaseAway', { headers: { 'Retry-After': String(retryAfter) } })
  throw error
}

async function usualLocales({ config }: Payload): Promise<Locales> {
  const request = new Request('http://localhost/api/graphql')
  const { locale, fallbackLocale } = await createPayloadRequest({ config: Promise.resolve(config), request })
  return { locale: locale!, fallback: typeof fallbackLocale === 'string' ? fallbackLocale : false }
}
