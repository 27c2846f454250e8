import { type GraphQLSchema, getOperationAST } from 'graphql'
import { LRUCache } from 'lru-cache'
import { createPayloadRequest, type Payload } from 'payload'
import { isAway, retryAfter } from '../../database/connection/away'
import { namesIn } from '../../graphql/schema/names'
import { refusal } from '../../graphql/refusals'
import { fragmentsIn } from '../../graphql/schema/selections'
import type { PlannedAnswer, ParsedOperation, Planner } from '../planner'
import { declinable, decline } from '../../database/statements/decline'
import type { Reading } from './expressions'
import { type Plan, planOf } from './plan'
import type { Locales } from '../../database/statements/searching'
import { openReadPool, type ReadPool } from './pool'

/** Plans that are kept, with their values. Rules of access for the public do not depend on the time. */
const keptPlans = { max: 400, ttl: 60_000 }
/** Statements that are prepared under a name; others are parsed each time. */
const namedStatements = 300

/**
 * Answers anonymous queries of public collections with one SQL statement each, made from the collections' own
 * configuration and the access table. Payload's own operations say what may be asked for and how; see
 * docs/decisions/0022-one-statement.md.
 */
export async function createPlanner(
  payload: Payload,
  schema: GraphQLSchema,
  options: {
    databaseUrl: string
    timeoutMs: number
    /** Whether a pooler gives each transaction another session. */
    pooled?: boolean
    onError(error: Error): void
    /** Told why something is left to the resolvers. */
    onDecline?(reason: string): void
  },
): Promise<Planner> {
  const pool = openReadPool(options.databaseUrl, options)
  const { roots } = namesIn(schema, payload.config)
  const ground = { payload, schema, roots, locales: await usualLocales(payload) }
  const plans = new LRUCache<string, { plan: Plan | undefined; used: number }>(keptPlans)
  const named = new Set<string>()

  async function planFor(asked: ParsedOperation, key: string) {
    const operation = getOperationAST(asked.document, asked.operationName)
    if (!operation) return undefined
    const known = plans.get(key)
    if (known) return known
    const plan = await declinable(
      () => planOf(ground, operation, fragmentsIn(asked.document), asked.variables ?? {}),
      options.onDecline,
    )
    const entry = { plan, used: 0 }
    plans.set(key, entry)
    return entry
  }

  return {
    async answer(asked) {
      const entry = await planFor(asked, JSON.stringify([asked.text, asked.operationName, asked.variables]))
      if (!entry?.plan) return undefined
      const { plan } = entry
      if (!named.has(plan.name) && ++entry.used > 1 && named.size < namedStatements) named.add(plan.name)
      return declinable(() => answerOf(plan, pool, named.has(plan.name)), options.onDecline)
    },
    end: () => pool.end(),
  }
}

async function answerOf(plan: Plan, pool: ReadPool, named: boolean): Promise<PlannedAnswer> {
  const { name, text, values } = plan
  const row = await pool.row({ ...(named ? { name } : {}), text, values }).catch(refused)
  const run: Reading = { later: [] }
  const data = plan.read(row, run)
  await Promise.all(run.later)
  return {
    body: JSON.stringify({ data }),
    touched: run.anyRecord ? new Set([...plan.touched, '*']) : plan.touched,
  }
}

/** PostgreSQL's code for a statement that was ended, as by `statement_timeout`. */
const cancelled = '57014'

/** Values and comparisons that PostgreSQL cannot make sense of. A lost connection or a lack of time is another matter. */
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
