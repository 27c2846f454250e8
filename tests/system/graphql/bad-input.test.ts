import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { sharedUrl } from '../../support/shared'

const endpoint = () => `${sharedUrl()}/api/graphql`
const standard = { Accept: 'application/graphql-response+json', 'Accept-Language': 'en' }

type Told = { status: number; code: unknown; message: unknown; text: string }

async function told(response: Response): Promise<Told> {
  const text = await response.text()
  const error = text.startsWith('{') ? JSON.parse(text).errors?.[0] : undefined
  return { status: response.status, code: error?.extensions?.code, message: error?.message, text }
}

const post = async (body: string | Buffer, headers: Record<string, string> = {}) =>
  told(
    await fetch(endpoint(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...standard, ...headers },
      body: body as BodyInit,
    }),
  )
const get = async (query: string) => told(await fetch(`${endpoint()}?${query}`, { headers: standard }))
const asking = (query: string, variables?: unknown) => JSON.stringify({ query, variables })

/** The error is clear, tells nothing of the inside and does not repeat what was sent. */
function expectClear(answer: Told, status: number, code: string): void {
  expect({ status: answer.status, code: answer.code }).toEqual({ status, code })
  expect(answer.message).toMatch(/^[A-Za-z“"].{10,}/s)
  expect(answer.message).not.toMatch(/[äöüß]| (ist|sind) /)
  expect(answer.text).not.toMatch(/node_modules|\bat .*:\d+:\d+|RangeError|TypeError|select .* from/i)
  expect(answer.text.length).toBeLessThan(20_000)
}

const long = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length))

describe('a body that is no request', () => {
  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['the beginning of JSON', '{"query": "{ __typename }"'],
    ['a text', '"{ __typename }"'],
    ['a number', '5'],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['a list of requests', `[${asking('{ __typename }')},${asking('{ __typename }')}]`],
    ['no query', '{}'],
    ['a query that is a number', '{"query":5}'],
    ['a query that is an object', '{"query":{"a":1}}'],
    ['variables that are a text', '{"query":"{ __typename }","variables":"x"}'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
    ['extensions that are a text', '{"query":"{ __typename }","extensions":"x"}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc0, 0x80, 0x22])],
    ['UTF-16', Buffer.from(asking('{ __typename }'), 'utf16le')],
    ['packed bytes', gzipSync(asking('{ __typename }'))],
    ['200,000 brackets', long(200_000, '[')],
    ['200,000 objects', long(200_000, '{"a":')],
  ])('%s', async (_, body) => expectClear(await post(body), 400, 'BAD_REQUEST'))

  it('is refused when it is packed, or larger than allowed', async () => {
    expectClear(
      await post(gzipSync(asking('{ __typename }')), { 'Content-Encoding': 'gzip' }),
      400,
      'BAD_REQUEST',
    )
    expectClear(await post(asking(`{ a } #${long(1_000_001, 'x')}`)), 413, 'bodyTooLarge')
  })
})

describe('a document that asks for too much or is none', () => {
  const aliases = Array.from({ length: 10_000 }, (_, index) => `a${index}: __typename`).join(' ')
  const cyclic =
    '{ Topics { docs { ...A } } } fragment A on Topic { name ...B } fragment B on Topic { slug ...A }'
  it.each([
    ['1 MB of fields', `{ ${long(990_000, 'abc ')} }`, 'queryTooLong'],
    ['1 MB of brackets', long(990_000, '{a'), 'queryTooLong'],
    ['1 MB of lists', `{ a(b: ${long(990_000, '[')}`, 'queryTooLong'],
    ['1 MB of one text', `{ Topics(sort: "${long(990_000, 'x')}") { docs { id } } }`, 'queryTooLong'],
    ['10,000 aliases', `{ ${aliases} }`, 'queryTooLong'],
    ['depth 50', `{ ${'a { '.repeat(49)} b ${'}'.repeat(49)} }`, 'queryTooDeep'],
    ['fragments in a circle', cyclic, 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment that there is not', '{ ...Nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { a }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown locale', '{ Topics(locale: xx) { docs { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a NUL', '{ Topics { docs { id\u0000 } } }', 'GRAPHQL_PARSE_FAILED'],
    [
      'a number without end',
      `{ Topics(limit: ${long(1000, '9')}) { docs { id } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no text', ' ', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, query, code) => expectClear(await post(asking(query)), 400, code))

  it('100 mistakes at once are told, and no more', async () => {
    const { status, text } = await post(
      asking(`{ ${Array.from({ length: 900 }, (_, i) => `f${i}`).join(' ')} }`),
    )
    expect(status).toBe(400)
    expect(JSON.parse(text).errors.length).toBeLessThanOrEqual(101)
  })
})

describe('values that make no sense', () => {
  const list =
    'query ($n: Int, $p: Int, $w: TopicWhere, $s: String, $l: Locale) { Topics(limit: $n, page: $p, where: $w, sort: $s, locale: $l) { docs { id } } }'
  it.each<[string, Record<string, unknown>, string]>([
    ['limit: 0', { n: 0 }, 'limitOutOfRange'],
    ['limit: -1', { n: -1 }, 'limitOutOfRange'],
    ['limit: 1e9', { n: 1e9 }, 'limitOutOfRange'],
    ['limit: 1e12', { n: 1e12 }, 'BAD_USER_INPUT'],
    ['limit: 1.5', { n: 1.5 }, 'BAD_USER_INPUT'],
    ['limit: "ten"', { n: 'ten' }, 'BAD_USER_INPUT'],
    ['page 0', { p: 0 }, 'pageOutOfRange'],
    ['page -7', { p: -7 }, 'pageOutOfRange'],
    ['page 2,000,000,000', { p: 2_000_000_000 }, 'pageTooDeep'],
    ['an unknown locale', { l: 'xx' }, 'BAD_USER_INPUT'],
    ['a filter that is a text', { w: 'x' }, 'BAD_USER_INPUT'],
    [
      'a filter with a name of the engine',
      { w: JSON.parse('{"__proto__":{"equals":"x"}}') },
      'BAD_USER_INPUT',
    ],
    ['a filter of 5,000 values', { w: { id: { in: Array(5000).fill('x') } } }, 'filterTooLarge'],
    ['an order by 1,000 fields', { s: long(5_000, 'name,') }, 'tooManyOrders'],
  ])('%s', async (_, variables, code) => expectClear(await post(asking(list, variables)), 400, code))

  it('a filter without end', async () => {
    const where = `${'{"AND":['.repeat(90_000)}{}${']}'.repeat(90_000)}`
    const body = `{"query":${JSON.stringify(list)},"variables":{"w":${where}}}`
    expectClear(await post(body), 400, 'inputTooDeep')
  })

  it.each<[string, string]>([
    ['a NUL', 'bei\u0000spiel'],
    ['a NUL alone', '\u0000'],
  ])('text that no database can hold: %s', async (_, text) => {
    const answer = await graphql(list, { w: { name: { equals: text } } }, { headers: standard })
    expect(answer).toMatchObject({ data: { Topics: null }, errors: [{ extensions: { code: 'notAFilter' } }] })
  })

  it.each(['\ud800', 'a\udfff', '\u{10ffff}', '\u202e', "'; drop table topics; --", '%', '\\', '"'])(
    'odd text is searched for like any other: %j',
    async (text) => {
      const answer = await graphql(list, { w: { name: { equals: text } } })
      expect(answer).toMatchObject({ status: 200, data: { Topics: { docs: [] } } })
      expect(answer.errors).toBeUndefined()
    },
  )

  it('an operation that is not in the document', async () => {
    const two = 'query A { __typename } query B { __typename }'
    for (const operationName of ['C', '', undefined])
      expectClear(
        await post(JSON.stringify({ query: two, operationName })),
        400,
        'OPERATION_RESOLUTION_FAILURE',
      )
    for (const operationName of [5, true, ['A'], { name: 'A' }])
      expectClear(await post(JSON.stringify({ query: two, operationName })), 400, 'BAD_REQUEST')
  })
})

describe('an address that is no request', () => {
  it.each([
    ['nothing', '', 400, 'BAD_REQUEST'],
    ['variables that are no JSON', 'query={__typename}&variables={', 400, 'BAD_REQUEST'],
    ['variables that are a list', 'query={__typename}&variables=[]', 400, 'BAD_REQUEST'],
    ['extensions that are no JSON', 'query={__typename}&extensions={', 400, 'BAD_REQUEST'],
    ['half of a sign', 'query=%E0%A4%A', 400, 'GRAPHQL_PARSE_FAILED'],
    ['a mutation', 'query=mutation{logoutUser}', 405, 'BAD_REQUEST'],
    ['more than 8,000 signs', `query={__typename}%23${long(8_000, 'x')}`, 414, 'urlTooLong'],
  ])('%s', async (_, query, status, code) => expectClear(await get(query), status, code))

  it('is refused by the server itself when it is larger still', async () => {
    expect((await get(`query=${long(40_000, 'x')}`)).status).toBe(431)
  })

  it.each(['PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
    const response = await fetch(endpoint(), { method, headers: standard })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST')
    expectClear(await told(response), 405, 'BAD_REQUEST')
  })
})
