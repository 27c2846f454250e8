// Asks for what refers to the records of a list, all at once and of each record by itself, as several people on a
// system with demo content, and prints, as JSON, how often, where the answers were not the same, and how many
// statements lists of different lengths took. Run by the tests in a process of its own: DATABASE_URL names a database
// with the demo content; arguments: how many questions, and a seed.
import fc from 'fast-check'
import { execute, getNamedType, isObjectType, parse, validate } from 'graphql'
import type { PayloadRequest, TypedUser } from 'payload'
import { openPayload } from '../../../support/own-payload'
import { makeOddRecords } from '../plan/records'
import { knownValues } from '../plan/known'
import { fieldFrom } from '../plan/questions'

const [count = '200', seed = '1'] = process.argv.slice(2)

const payload = await openPayload()
const { createLocalReq } = await import('payload')
const { poolOf } = await import('../../../../src/database/schema/migrate')
const { currentSchema } = await import('../../../../src/graphql/schema/schema')
const { fieldsOfCollections } = await import('../../../../src/payload-fixes/graphql/fields-of-collections')
const { namesIn } = await import('../../../../src/graphql/schema/names')

await makeOddRecords(payload)

const schema = currentSchema(payload)
const { docs: accounts } = await payload.find({
  ...{ collection: 'users', limit: 0, where: { email: { like: '@demo.example' } } },
  overrideAccess: true, // the world of the test
})
const people: (TypedUser | null)[] = [
  null,
  ...accounts.map((account) => ({ ...account, collection: 'users' as const })),
]

async function answer(user: TypedUser | null, query: string): Promise<any> {
  const req = await createLocalReq(
    { user: user ?? undefined, req: { payloadAPI: 'GraphQL' } as PayloadRequest },
    payload,
  )
  const result = await execute({ schema, document: parse(query), contextValue: { headers: {}, req } })
  return JSON.parse(JSON.stringify(result))
}

/** Statements that something sent to the database. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const pool = poolOf(payload)
  const { query } = pool
  let sent = 0
  pool.query = ((...args: unknown[]) => {
    sent += 1
    return (query as (...all: unknown[]) => unknown).apply(pool, args)
  }) as never
  await work()
  pool.query = query
  return sent
}

// Collections with joins, by the names of their list, of one record and of their type.
const roots = [...namesIn(schema, payload.config).roots]
const queries = schema.getQueryType()!.getFields()
const joined = roots.flatMap(([one, { kind, slug }]) => {
  const type = kind === 'record' ? getNamedType(queries[one]!.type) : undefined
  const list = roots.find(([, root]) => root.kind === 'list' && root.slug === slug)?.[0]
  if (!list || !isObjectType(type)) return []
  const joins = [...fieldsOfCollections(schema)].filter(
    ({ definition, field }) => field.type === 'join' && type.getFields()[definition.name] === definition,
  )
  return joins.length ? [{ one, list, joins: joins.map(({ definition }) => definition) }] : []
})

const known = await knownValues(payload, roots)

/** What went wrong, wherever: a record by itself is at another path. */
const messages = (errors: { message: string }[] = []) => errors.map(({ message }) => message).sort()

const result = { asked: 0, withRecords: 0, refused: 0, differences: [] as unknown[] }
const property = fc.asyncProperty(fc.gen(), async (gen) => {
  const draw = gen as never as Parameters<typeof fieldFrom>[1]
  const at = <T>(all: readonly T[]): T => all[draw(fc.nat, all.length - 1)]!
  const { one, list, joins } = at(joined)
  const user = at(people)
  const locale = at(['', 'locale: uk, fallbackLocale: de', 'locale: en', 'locale: ar, fallbackLocale: none'])
  const text = fieldFrom({ schema, roots: [], known }, draw, at(joins) as never, 2)
  const many = `{ all: ${list}(limit: 6${locale && `, ${locale}`}) { docs { id join: ${text} } } }`
  if (validate(schema, parse(many)).length) return
  const { data, errors } = await answer(user, many)
  if (!data?.all) return
  result.asked += 1
  if (data.all.docs.some(({ join }: any) => join?.docs?.length || join?.totalDocs)) result.withRecords += 1
  const each = await Promise.all(
    data.all.docs.map(({ id }: { id: string }) =>
      answer(user, `{ one: ${one}(id: "${id}"${locale && `, ${locale}`}) { id join: ${text} } }`),
    ),
  )
  const apart = {
    docs: each.map((answered) => answered.data?.one),
    errors: messages(each.flatMap((answered) => answered.errors ?? [])),
  }
  if (errors) result.refused += 1
  const together = { docs: data.all.docs, errors: messages(errors) }
  if (JSON.stringify(together) !== JSON.stringify(apart)) {
    result.differences.push({ many, user: user?.email, together, apart })
    throw new Error(many)
  }
})
await fc
  .assert(property, { numRuns: Number(count), seed: Number(seed), endOnFailure: true })
  .catch((error: Error) => {
    if (!result.differences.length) throw error
  })

const editor = people.find((one) => one?.email?.startsWith('editor'))!
const towns = (limit: number) =>
  `{ Municipalities(limit: ${limit}, sort: "key") { docs { networks(limit: 10, sort: "title") { docs { title events(limit: 3) { totalDocs docs { title } } } } articles(count: true, limit: 0) { totalDocs } } } }`
const statements: number[] = []
for (const limit of [2, 15]) {
  await answer(editor, towns(limit))
  statements.push(await statementsOf(() => answer(editor, towns(limit))))
}

process.stdout.write(JSON.stringify({ ...result, statements }), async () => {
  await payload.destroy()
  await poolOf(payload).end()
  process.exit(0)
})
