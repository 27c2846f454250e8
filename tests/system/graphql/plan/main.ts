// Asks what a frontend could ask, of the plan and of Payload's resolvers, on a system with demo content, and prints, as
// JSON, how often they were asked and where their answers were not the same. Run by the tests in a process of its own:
// DATABASE_URL names a database with the demo content; arguments: how many questions, and a seed.
import fc from 'fast-check'
import { execute, parse, validate } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { openPayload } from '../../../support/own-payload'
import { knownValues } from './known'
import { onceDifferent } from './once-different'
import { makeOddRecords } from './records'
import { parametrised } from './parameters'
import { type Draw, questionFrom } from './questions'

const [count = '300', seed = '1'] = process.argv.slice(2)

const payload = await openPayload()
const { createPayloadRequest } = await import('payload')
const { poolOf } = await import('../../../../src/database/schema/migrate')
const { currentSchema } = await import('../../../../src/graphql/schema/schema')
const { createPlanner } = await import('../../../../src/public-reads/plan/planned-answers')
const { namesIn } = await import('../../../../src/graphql/schema/names')
const { table, globalsTable } = await import('../../../../access/table')

await makeOddRecords(payload)

const schema = currentSchema(payload)
const why: Record<string, number> = {}
let lastReason = ''
const planner = await createPlanner(payload, schema, {
  databaseUrl: process.env.DATABASE_URL!,
  timeoutMs: 20_000,
  onError: (error) => process.stderr.write(`${error.stack}\n`),
  onDecline: (reason) => (lastReason = reason),
})
/** Fields come in the order in which they were asked for. */
const inOrder: Plugin = { onExecute: ({ setExecuteFn }) => setExecuteFn(execute) }

/** The resolvers alone, as Payload's own route would run them. */
const resolvers = createYoga({
  ...{ schema, graphqlEndpoint: '/api/graphql', logging: false },
  plugins: [inOrder],
  context: async ({ request }) => ({
    headers: {},
    req: await createPayloadRequest({ config: Promise.resolve(payload.config), request }),
  }),
})

async function resolved(query: string, variables?: object): Promise<string> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  const body = JSON.stringify({ query, variables })
  const request = new Request('http://localhost/api/graphql', { method: 'POST', headers, body })
  return (await resolvers.fetch(request)).text()
}

const rows: Record<string, { public: unknown }> = { ...table, ...globalsTable }
const kinds = namesIn(schema, payload.config).roots
const roots = [...kinds].filter(([, { slug }]) => rows[slug]!.public !== '–').map(([name]) => name)
const known = await knownValues(
  payload,
  [...kinds].filter(([name]) => roots.includes(name)),
)

class Different extends Error {}

/** PostgreSQL writes spaces into rich text. */
const withoutSpaces = (json: string) => JSON.stringify(JSON.parse(json))

const result = { asked: 0, planned: 0, refused: 0, left: 0, differences: [] as unknown[] }
async function compare(
  text: string,
  variables?: Record<string, unknown>,
  document = parse(text),
): Promise<void> {
  if (validate(schema, document).length) return
  result.asked += 1
  const expected = await resolved(text, variables)
  const planned = await planner.answer({ document, ...(variables ? { variables } : {}) })
  if (planned) result.planned += 1
  else if (expected.includes('"errors"')) result.refused += 1
  else {
    result.left += 1
    why[lastReason] = (why[lastReason] ?? 0) + 1
  }
  if (!planned || withoutSpaces(planned.body) === expected) return
  result.differences.push({ text, variables, planned: planned.body, resolved: expected })
  throw new Different(text)
}

const random = fc.asyncProperty(fc.gen(), async (gen) => {
  const draw = gen as unknown as Draw
  const text = questionFrom({ schema, roots, known }, draw)
  await compare(text)
  const asked = parametrised(schema, text, draw)
  // One document, as the door keeps it: all values share its plans.
  const document = parse(asked.text)
  for (const variables of asked.variables) await compare(asked.text, variables, document)
})
try {
  for (const text of onceDifferent) await compare(text)
  if (result.planned + result.refused < onceDifferent.length)
    throw new Error('A question that once differed is not planned, or no longer valid.')
  await fc.assert(random, { numRuns: Number(count), seed: Number(seed), endOnFailure: true })
} catch (error) {
  // fast-check tells of what was thrown as the cause.
  if (![error, (error as Error).cause].some((one) => one instanceof Different)) throw error
}
process.stdout.write(JSON.stringify({ ...result, why }), async () => {
  await planner.end()
  await payload.destroy()
  await poolOf(payload).end()
  process.exit(0)
})
