// Asks lists with random filters and orders through every door (one statement, GraphQL's resolvers, REST, the local
// API with somebody's rights), and an oracle that knows no SQL, and prints, as JSON, how often and where their answers
// differed. Run by the tests in a process of its own: DATABASE_URL names a database with the demo content; arguments:
// how many questions, and a seed.
import fc from 'fast-check'
import { execute, type ExecutionResult, parse, validate } from 'graphql'
import { handleEndpoints, type PayloadRequest, type TypedUser } from 'payload'
import { openPayload } from '../../../support/own-payload'
import { makeOddRecords } from '../plan/records'
import { makeAmbiguousRecords } from './records'
import { ordersOf } from './orders'
import { type Doc, Oracle, type World } from './oracle'
import { documentOf, hasNull, type Question, questionFrom } from './questions'

const [count = '300', seed = '1'] = process.argv.slice(2)

const payload = await openPayload()
const { createLocalReq } = await import('payload')
const { poolOf } = await import('../../../../src/database/schema/migrate')
const { currentSchema } = await import('../../../../src/graphql/schema/schema')
const { createPlanner } = await import('../../../../src/public-reads/plan/planned-answers')
const { namesIn } = await import('../../../../src/graphql/schema/names')
const { publicNames } = await import('../../../../access/public-names')

await makeOddRecords(payload)
await makeAmbiguousRecords(payload)

const { config } = payload
const schema = currentSchema(payload)
const planner = await createPlanner(payload, schema, {
  ...{ databaseUrl: process.env.DATABASE_URL!, timeoutMs: 20_000 },
  onError: (error) => process.stderr.write(`${error.stack}\n`),
})
const isPublic = (slug: string) => publicNames().includes(slug as never)
const roots = [...namesIn(schema, config).roots]
  .filter(([, { kind, slug }]) => kind === 'list' && isPublic(slug))
  .map(([root, { slug }]) => ({ root, slug }))
const slugs = roots.map(({ slug }) => slug)

const everything = { limit: 0, depth: 0, pagination: false, joins: false } as const
const docs = new Map<string, Doc[]>()
for (const slug of slugs) {
  const all = await payload.find({
    ...{ collection: slug as never, ...everything, locale: 'all', trash: true },
    overrideAccess: true, // the world of the test
  })
  docs.set(slug, all.docs as Doc[])
}

async function readableBy(user: TypedUser | null): Promise<World['readable']> {
  const readable = new Map<string, Set<string>>()
  for (const slug of slugs) {
    const found = await payload.find({
      ...{ collection: slug as never, ...everything, trash: true, overrideAccess: false },
      ...(user ? { user } : {}),
    })
    readable.set(slug, new Set((found.docs as Doc[]).map(({ id }) => id)))
  }
  return readable
}

const { docs: accounts } = await payload.find({
  ...{ collection: 'users', limit: 0, where: { email: { like: '@demo.example' } } },
  overrideAccess: true, // the world of the test
})
const named = (name: string) => accounts.find(({ email }) => email.startsWith(name))!
const people = await Promise.all(
  [null, named('district'), named('coordinator')].map(async (account) => {
    const user = account && ({ ...account, collection: 'users' } as TypedUser)
    return { user, readable: await readableBy(user), drafts: false }
  }),
)
// Somebody who reads everything, in its newest version.
people.push({ ...people[1]!, drafts: true })
const newest = new Map<string, Doc[]>()
for (const slug of slugs) {
  const all = await payload.find({
    ...{ collection: slug as never, ...everything, locale: 'all', draft: true },
    overrideAccess: true, // the world of the test
  })
  newest.set(slug, all.docs as Doc[])
}

/** What a door says: the page's ids and the total, or a refusal with its code. */
type Said = { ids?: string[]; total?: number | undefined; refused?: string }

const refusals = new Set(['notAFilter', 'notAnOrder', 'QUERY_ERROR', 'tooManyJoins', 'tooManyConditions'])
/** @throws Error for what is neither an answer nor a refusal */
function saidIn({ data, errors }: ExecutionResult): Said {
  const list = data?.list as { docs: Doc[]; totalDocs: number } | undefined
  if (!errors && list) return { ids: list.docs.map(({ id }) => id), total: list.totalDocs }
  const code = String(
    errors?.[0]?.extensions.code ??
      (errors?.[0]?.originalError as never as { data?: { code?: string } })?.data?.code ??
      errors?.[0]?.originalError?.name,
  )
  // Yoga names Payload's error so.
  return { refused: code === 'QueryError' ? 'QUERY_ERROR' : code }
}

async function throughResolvers(user: TypedUser | null, text: string): Promise<Said> {
  const req = await createLocalReq(
    { user: user ?? undefined, req: { payloadAPI: 'GraphQL' } as PayloadRequest },
    payload,
  )
  return saidIn(await execute({ schema, document: parse(text), contextValue: { headers: {}, req } }))
}

async function throughPlan(text: string): Promise<Said | undefined> {
  const planned = await planner.answer({ document: parse(text) })
  return planned && saidIn(JSON.parse(String(planned.body)))
}

async function throughRest(asked: Question): Promise<Said> {
  const { slug, where, sort, limit, page, locale, fallback } = asked
  const filter = restWhere(where)
  const query = new URLSearchParams([
    ...parametersOf('', { limit, page, locale, depth: 0, 'fallback-locale': fallback }),
    ...(sort.length ? [['sort', sort.join(',')]] : []),
    ...(hasNull(where) ? [['where', JSON.stringify(filter)]] : parametersOf('where', filter)),
  ])
  const request = new Request(`http://localhost/api/${slug}?${query}`)
  const response = await handleEndpoints({ config: Promise.resolve(config), request })
  const body = (await response.json()) as { docs?: Doc[]; totalDocs?: number; errors?: any[] }
  if (!body.docs) return { refused: String(body.errors?.[0]?.data?.code ?? body.errors?.[0]?.name) }
  return { ids: body.docs.map(({ id }) => id), total: body.totalDocs }
}

/** A value as parameters of a query string: `where[kind][equals]=news`. */
function parametersOf(name: string, value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]]
  return Object.entries(value).flatMap(([key, one]) => parametersOf(name ? `${name}[${key}]` : key, one))
}

/** REST writes paths with dots. */
const restWhere = (where: unknown): unknown =>
  Array.isArray(where)
    ? where.map(restWhere)
    : Object.fromEntries(
        Object.entries(where as object).map(([key, value]) =>
          ['AND', 'OR'].includes(key)
            ? [key.toLowerCase(), restWhere(value)]
            : [key.replaceAll('__', '.'), value],
        ),
      )

async function throughLocalApi(user: TypedUser, asked: Question, draft: boolean): Promise<Said> {
  const { slug, where, sort, limit, page, locale, fallback } = asked
  const found = await payload
    .find({
      ...{ collection: slug as never, limit, page, depth: 0, locale: locale as never, joins: false },
      ...{
        where: restWhere(where) as never,
        ...(sort.length ? { sort: sort as never } : {}),
        fallbackLocale: (fallback === 'none' ? false : fallback) as never,
      },
      ...{ overrideAccess: false, user, draft },
    })
    .catch((error: Error & { data?: { code?: string } }) => String(error.data?.code ?? error.name))
  if (typeof found === 'string') return { refused: found === 'QueryError' ? 'QUERY_ERROR' : found }
  return { ids: (found.docs as Doc[]).map(({ id }) => id), total: found.totalDocs }
}

const collectionOf = (name: string) => config.collections.find(({ slug }) => slug === name)!
const textFor = (drafts: boolean, text: string): string =>
  drafts ? text.replace('(where:', '(draft: true, where:') : text

const result = { asked: 0, planned: 0, refused: 0, found: 0, differences: [] as unknown[] }

async function compare(asked: Question): Promise<void> {
  const text = documentOf(schema, asked)
  if (validate(schema, parse(text)).length) throw new Error(`Not valid: ${text}`)
  for (const { user, readable, drafts } of people) {
    if (drafts && !collectionOf(asked.slug).versions?.drafts) continue
    const world: World = { config, docs, readable, asked: drafts ? newest : docs }
    const fallback = asked.fallback === 'none' || asked.fallback === asked.locale ? undefined : asked.fallback
    const defaultSort = [collectionOf(asked.slug).defaultSort ?? []].flat()
    const sort = [...(asked.sort.length ? asked.sort : defaultSort)]
    const oracle = new Oracle(world, { locale: asked.locale, fallback })
    const expected = oracle.answer(asked.slug, asked.where, withTies(sort))
    const start = (asked.page - 1) * asked.limit
    const right: Said = { ids: expected.slice(start, start + asked.limit), total: expected.length }
    const said: Record<string, Said | undefined> = user
      ? {
          resolvers: await throughResolvers(user, textFor(drafts, text)),
          local: await throughLocalApi(user, asked, drafts),
        }
      : {
          plan: await throughPlan(text),
          resolvers: await throughResolvers(null, text),
          rest: await throughRest(asked),
        }
    result.asked += 1
    if (said.plan) result.planned += 1
    if (right.total) result.found += 1
    const answers = Object.values(said).flatMap((one) => one ?? [])
    if (answers.every(({ refused }) => refused && refusals.has(refused))) {
      result.refused += 1
      continue
    }
    if (answers.every((one) => JSON.stringify(one) === JSON.stringify(right))) continue
    result.differences.push({ text, user: user?.email, drafts, ...firstOf(asked.slug, right, answers), said })
    if (result.differences.length >= 5) throw new Error(text)
  }
}

/** Where an answer first differs, with the records themselves. */
function firstOf(slug: string, right: Said, answers: Said[]): object {
  const wrong = answers.find((one) => JSON.stringify(one) !== JSON.stringify(right))!
  const at = right.ids!.findIndex((id, index) => wrong.ids?.[index] !== id)
  const [expected, given] = [right, wrong].map(({ ids }) =>
    docs.get(slug)!.find(({ id }) => id === ids?.[at]),
  )
  return { right, at, expected, given }
}

/** The tie-breakers of all lists (collections/shared/stable-order.ts). */
function withTies(sort: string[]): string[] {
  const names = sort.map((path) => path.replace(/^-/, ''))
  return names.includes('id') || names.includes('createdAt') ? sort : [...sort, '-createdAt']
}

const orders = new Map(slugs.map((slug) => [slug, ordersOf(config, slug, isPublic)]))
const random = fc.asyncProperty(fc.gen(), (draw) =>
  compare(questionFrom({ schema, config, docs, roots, orders }, draw as never)),
)
await fc
  .assert(random, { numRuns: Number(count), seed: Number(seed), endOnFailure: true })
  .catch((error: Error) => {
    if (!result.differences.length) throw error
  })
process.stdout.write(JSON.stringify(result), async () => {
  await planner.end()
  await payload.destroy()
  await poolOf(payload).end()
  process.exit(0)
})
