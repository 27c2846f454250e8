// Asks what a frontend could ask, as different accounts, of resolvers that load what is selected, of the same
// resolvers loading whole records, and of the plan, and prints, as JSON, how often, and the first question with different answers.
// Run by the tests in a process of its own: DATABASE_URL names a database with the demo content; arguments: how many
// questions, and a seed.
import fc from 'fast-check'
import { execute, parse, print, validate } from 'graphql'
import pg from 'pg'
import { openPayload } from '../../../support/own-payload'
import { knownValues } from '../plan/known'
import { makeOddRecords } from '../plan/records'
import { type Draw, questionFrom } from '../plan/questions'
import { inParts } from './parts'

const [count = '150', seed = '1'] = process.argv.slice(2)

const payload = await openPayload()
const { createPayloadRequest } = await import('payload')
const { poolOf } = await import('../../../../src/database/schema/migrate')
const { currentSchema } = await import('../../../../src/graphql/schema/schema')
const { createPlanner } = await import('../../../../src/public-reads/plan/planned-answers')
const { namesIn } = await import('../../../../src/graphql/schema/names')

await makeOddRecords(payload)
const schema = currentSchema(payload)
const roots = namesIn(schema, payload.config).roots
const known = await knownValues(payload, roots)
const { docs: users } = await payload.find({
  ...{ collection: 'users', depth: 0, limit: 100, sort: 'email' },
  overrideAccess: true, // the world of the test
})
const roles = new Map(users.map((user) => [(user.roles ?? []).join(), user]))
const asking = [null, ...roles.values()]

const planner = await createPlanner(payload, schema, {
  ...{ databaseUrl: process.env.DATABASE_URL!, timeoutMs: 20_000 },
  onError: (error) => process.stderr.write(`${error.stack}\n`),
})

/** Payload's own way: whole records. */
const loadWhole = (whole: boolean) => {
  for (const { custom } of [...payload.config.collections, ...payload.config.globals])
    custom!.readsWhole = whole || custom!.wasWhole
}
for (const one of [...payload.config.collections, ...payload.config.globals])
  one.custom = { ...one.custom, wasWhole: one.custom?.readsWhole }

async function answer(text: string, user: (typeof asking)[number], whole: boolean): Promise<string> {
  loadWhole(whole)
  const request = new Request('http://localhost/api/graphql', { method: 'POST' })
  const req = await createPayloadRequest({ config: Promise.resolve(payload.config), request })
  req.user = user && ({ ...user, collection: 'users' } as never)
  const contextValue = { headers: {}, req }
  const { data, errors = [] } = await execute({ schema, document: parse(text), contextValue })
  // Fields fail in any order.
  const paths = errors.map(({ path, message }) => JSON.stringify({ path, message })).sort()
  return JSON.stringify({ data, ...(paths.length ? { errors: paths } : {}) })
}

/** Its message is the question. */
class Different extends Error {}

const result = { asked: 0, withData: 0, planned: 0, counted: [0, 0], differences: [] as unknown[] }

async function compare(text: string, user: (typeof asking)[number]): Promise<void> {
  if (validate(schema, parse(text)).length) return
  result.asked += 1
  const whole = await answer(text, user, true)
  const projected = await answer(text, user, false)
  if (!whole.includes('"errors"')) result.withData += 1
  const account = user && ({ ...user, collection: 'users' } as never)
  const body = (await planner.answer({ document: parse(text) }, account))?.body
  // PostgreSQL writes spaces into rich text.
  const planned = body && JSON.stringify(JSON.parse(body))
  if (planned && user) result.planned += 1
  if (whole === projected && (!planned || whole === planned)) return
  result.differences.push({ text, roles: user?.roles, projected, planned, whole })
  throw new Different(text)
}

/** How often the database counts for an answer. */
async function countsFor(text: string): Promise<number> {
  const { prototype } = pg.Client as unknown as { prototype: { query(...args: unknown[]): unknown } }
  const { query } = prototype
  let counts = 0
  prototype.query = function (...args) {
    const [asked] = args as [string | { text?: string }]
    if (/\bcount\(/.test(typeof asked === 'string' ? asked : (asked.text ?? ''))) counts += 1
    return query.apply(this, args)
  }
  await answer(text, asking[1]!, false)
  prototype.query = query
  return counts
}
result.counted = [
  await countsFor('{ Articles { docs { title } } Topics(limit: 1, page: 2) { __typename docs { name } } }'),
  await countsFor('{ Articles { docs { title } hasNextPage } }'),
]

// The audit log grows while records of people are read.
const names = [...roots].filter(([, { slug }]) => slug !== 'audit-log').map(([name]) => name)
const random = fc.asyncProperty(fc.gen(), fc.nat(asking.length - 1), async (gen, place) => {
  const draw = gen as unknown as Draw
  const text = questionFrom({ schema, roots: names, known }, draw)
  await compare(print(inParts(parse(text), draw)), asking[place]!)
})
try {
  await fc.assert(random, { numRuns: Number(count), seed: Number(seed), endOnFailure: true })
} catch (error) {
  if (![error, (error as Error).cause].some((one) => one instanceof Different)) throw error
}
process.stdout.write(JSON.stringify(result), async () => {
  await planner.end()
  await payload.destroy()
  await poolOf(payload).end()
  process.exit(0)
})
