// Asks every list with every operator of every field and odd values, and with every order up to three records away,
// over GraphQL, REST and as somebody with an account, and prints, as JSON, how often and what was neither answered
// nor refused with a known code. Run by the tests in a process of its own, as main.ts; argument: a seed.
import {
  execute,
  getNamedType,
  type GraphQLInputObjectType,
  isInputObjectType,
  isListType,
  parse,
  validate,
} from 'graphql'
import { type FlattenedField, handleEndpoints, type PayloadRequest, type TypedUser } from 'payload'
import { openPayload } from '../../../support/own-payload'
import { literalOf } from './questions'

const [seed = '1'] = process.argv.slice(2)

const payload = await openPayload()
const { createLocalReq } = await import('payload')
const { poolOf } = await import('../../../../src/database/schema/migrate')
const { currentSchema } = await import('../../../../src/graphql/schema/schema')
const { keyOf } = await import('../../../../src/messages')
const { publicNames } = await import('../../../../access/public-names')

const { config } = payload
const schema = currentSchema(payload)
const { docs: accounts } = await payload.find({
  ...{ collection: 'users', where: { email: { equals: 'admin@demo.example' } } },
  overrideAccess: true, // the world of the test
})
const admin = { ...accounts[0]!, collection: 'users' } as TypedUser

const odd: unknown[] = [
  ...[null, '', ' ', 'null', 'a', '%', '\\', "'; select 1 --", 'a\u0000b', 'x'.repeat(400), '🙂', '1,2'],
  ...[0, -1, 3.5, 1e300, 2 ** 53, true, false, '2026-12-01', '2026-13-45', '9999999-01-01', '00000000'],
  ...['f81d4fae-7dec-41d0-a765-00a0c91e6bf6', [], [null], [''], ['a', 'b'], [[]], {}, [{}], { equals: 1 }],
]
let drawn = Number(seed)
const next = (): unknown => odd[drawn++ % odd.length]

const result = { asked: 0, answered: 0, refused: 0, wrong: [] as unknown[] }
const known = new Set(['QueryError', 'Forbidden', 'NotFound', 'ValidationError'])

type Problem = { name?: string; status?: number; message: string; data?: { code?: string } }
function judge(what: unknown, problem: Problem | undefined): void {
  result.asked += 1
  if (!problem) result.answered += 1
  else if (
    (problem.status ?? 400) < 500 &&
    (problem.status === 403 || problem.data?.code || known.has(problem.name ?? '') || keyOf(problem.message))
  )
    result.refused += 1
  else if (result.wrong.length < 20)
    result.wrong.push({ what, problem: `${problem.name}: ${problem.message}` })
}

const requestOf = (user: TypedUser | undefined, payloadAPI: 'GraphQL' | 'REST') =>
  createLocalReq({ ...(user ? { user } : {}), req: { payloadAPI } as PayloadRequest }, payload)

async function askGraphql(text: string): Promise<void> {
  const document = parse(text)
  if (validate(schema, document).length) return
  const req = await requestOf(admin, 'GraphQL')
  const { errors } = await execute({ schema, document, contextValue: { headers: {}, req } })
  const [error] = errors ?? []
  const problem = (error?.originalError ?? error) as Problem | undefined
  // Values that a type of the schema refuses have no error of their own.
  judge(text, error && !error.originalError ? { ...problem!, name: 'QueryError' } : problem)
}

async function askRest(path: string, query: Record<string, string>): Promise<void> {
  const request = new Request(
    `http://localhost/api/${path}?${new URLSearchParams({ limit: '2', depth: '0', ...query })}`,
  )
  const response = await handleEndpoints({ config: Promise.resolve(config), request })
  const body = (await response.json()) as { errors?: Problem[] }
  judge({ path, query }, response.ok ? undefined : { ...body.errors![0]!, status: response.status })
}

async function askLocally(slug: string, query: object): Promise<void> {
  const problem = await payload
    .find({
      ...{ collection: slug as never, depth: 0, limit: 2, joins: false, ...query },
      ...{ overrideAccess: false, user: admin, req: await requestOf(admin, 'REST') },
    })
    .then(
      () => undefined,
      (error: Problem) => error,
    )
  judge({ slug, query }, problem)
}

/** Operators of the schema: each with values that its type takes, more or less. */
async function walkGraphql(): Promise<void> {
  for (const root of Object.values(schema.getQueryType()!.getFields())) {
    const where = getNamedType(root.args.find(({ name }) => name === 'where')?.type)
    if (!isInputObjectType(where)) continue
    const fields = Object.values(where.getFields()).filter(({ name }) => name !== 'AND' && name !== 'OR')
    for (const { name, type } of fields)
      for (const operator of Object.values((getNamedType(type) as GraphQLInputObjectType).getFields()))
        for (let times = 0; times < 2; times++) {
          const value = next()
          const given = isListType(operator.type) && !Array.isArray(value) ? [value] : value
          const literal = printed(given, operator.type)
          if (literal)
            await askGraphql(
              `{ ${root.name}(where: { ${name}: { ${operator.name}: ${literal} } }) { totalDocs } }`,
            )
        }
  }
}

function printed(value: unknown, type: Parameters<typeof literalOf>[1]): string | undefined {
  // What no input type takes is left to REST.
  if (JSON.stringify(value).includes('{')) return undefined
  try {
    return literalOf(value, type)
  } catch {
    // No value of an enum.
    return undefined
  }
}

const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'not_like', 'contains'],
  ...[
    'greater_than',
    'greater_than_equal',
    'less_than',
    'less_than_equal',
    'near',
    'within',
    'intersects',
    'x',
  ],
]

function pathsOf(fields: readonly FlattenedField[], above: string, depth: number): string[] {
  return fields.flatMap((field) => {
    const path = `${above}${field.name}`
    const target =
      field.type === 'join' ? field.collection : 'relationTo' in field ? field.relationTo : undefined
    if (typeof target === 'string')
      return depth ? [path, `${path}.id`, ...pathsOf(fieldsOf(target), `${path}.`, depth - 1)] : [path]
    const inner = 'flattenedFields' in field ? pathsOf(field.flattenedFields, `${path}.`, depth) : []
    return [path, `${path}.id`, ...inner]
  })
}

const fieldsOf = (slug: string) => config.collections.find((one) => one.slug === slug)!.flattenedFields

async function walkConfiguration(): Promise<void> {
  for (const { slug, flattenedFields, versions } of config.collections) {
    if (slug.startsWith('payload-')) continue
    const isPublic = publicNames().includes(slug as never)
    for (const path of ['id', 'nothing', ...pathsOf(flattenedFields, '', 0)])
      for (const operator of operators) {
        const where = { [path]: { [operator]: next() } }
        if (isPublic) await askRest(slug, { where: JSON.stringify(where) })
        await askLocally(slug, { where: { [path]: { [operator]: next() } } })
        if (versions && isPublic)
          await askRest(`${slug}/versions`, { where: JSON.stringify({ [`version.${path}`]: where[path] }) })
      }
    const orders = ['id', ...pathsOf(flattenedFields, '', 2)]
    for (const [at, path] of orders.entries()) {
      await askLocally(slug, { sort: [path, orders[(at * 7) % orders.length]!] })
      if (isPublic && at % 4 === drawn % 4)
        await askRest(slug, { sort: `-${path},${orders[(at * 5) % orders.length]}` })
    }
  }
}

await walkGraphql()
await walkConfiguration()
process.stdout.write(JSON.stringify(result), async () => {
  await payload.destroy()
  await poolOf(payload).end()
  process.exit(0)
})
