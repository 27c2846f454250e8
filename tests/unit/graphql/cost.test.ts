import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, type GraphQLObjectType, parse, validate } from 'graphql'
import { costOf } from '../../../src/graphql/limits/cost'
import { limits } from '../../../src/limits/numbers'

const operations = JSON.parse(readFileSync('src/graphql/persisted/operations.json', 'utf8')) as Record<
  string,
  string
>

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))

const cost = (text: string, variables?: Record<string, unknown>, name?: string) =>
  costOf(schema, parse(text), name, variables)

function codeOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code
  }
}

describe('the cost of an operation', () => {
  it.each([
    ['a record', '{ Topic(id: "1") { name slug } }', 10 + 2],
    ['a list of ten', '{ Topics { docs { name slug } } }', 10 + 1 + 10 * 2],
    ['a list and its count', '{ Topics(limit: 3) { docs { name } totalDocs } }', 10 + 2 + 3],
    ['a related record', '{ Articles(limit: 20) { docs { title municipality { name } } } }', 10 + 1 + 20 * 3],
    ['several related records', '{ Article(id: "1") { topics { name } } }', 10 + 1 + 5],
    ['a join', '{ Topics(limit: 2) { docs { articles(limit: 3) { docs { title } } } } }', 11 + 2 * (11 + 3)],
    ['a join of ten', '{ Topic(id: "1") { articles { docs { title } } } }', 10 + 11 + 10],
    [
      'a count alone',
      '{ Topic(id: "1") { articles(limit: 0, count: true) { totalDocs docs { title } } } }',
      22,
    ],
    [
      'what can be one only',
      '{ Topics(limit: 500, where: { slug: { equals: "x" } }) { docs { name } } }',
      12,
    ],
    ['what can be two', '{ Topics(limit: 500, where: { id: { in: ["1", "2"] } }) { docs { name } } }', 13],
    ['rich text', '{ Article(id: "1") { body(depth: 0) } }', 10 + 1],
    ['rich text with what it shows', '{ Article(id: "1") { body(depth: 3) } }', 10 + 1 + 15],
    ['a fragment', '{ Topic(id: "1") { ...T } } fragment T on Topic { name slug }', 12],
    ['no fields at all', '{ __typename }', 1],
  ])('%s', (_, text, expected) => {
    expect(validate(schema, parse(text))).toEqual([])
    expect(cost(text)).toBe(expected)
  })

  it('counts a rendered text as several values', () => {
    const { bodyHtml } = (schema.getType('Article') as GraphQLObjectType).getFields()
    bodyHtml!.extensions = { format: 'html' }
    expect(cost('{ Articles(limit: 20) { docs { bodyHtml } } }')).toBe(10 + 1 + 20 * 6)
  })

  it('is multiplied by every list around it', () => {
    const list = (towns: number, networks: number) =>
      cost(`{ Municipalities(limit: ${towns}) { docs { networks(limit: ${networks}) { docs { title } } } } }`)
    expect(list(10, 10)).toBe(11 + 10 * (11 + 10))
    expect(list(20, 10) - 11).toBe(2 * (list(10, 10) - 11))
  })

  it('depends on the variables and their defaults', () => {
    const text =
      'query ($n: Int = 4, $with: Boolean = false) { Topics(limit: $n) { docs { name slug @include(if: $with) } } }'
    expect(cost(text)).toBe(11 + 4)
    expect(cost(text, { n: 7 })).toBe(11 + 7)
    expect(cost(text, { n: null })).toBe(11 + 10)
    expect(cost(text, { n: 7, with: true })).toBe(11 + 14)
    expect(codeOf(() => cost(text, { n: 501 }))).toBe('limitOutOfRange')
    expect(cost(text, { n: 7 })).toBe(11 + 7)
  })

  it('ignores skipped fields', () => {
    const text =
      'query ($no: Boolean!) { Topics { docs { name slug @skip(if: $no) ... @include(if: $no) { id } } } }'
    expect(cost(text, { no: true })).toBe(11 + 20)
    expect(cost('{ Topics @skip(if: true) { docs { name } } Topic(id: "1") { name } }')).toBe(11)
  })

  it('is that of the selected operation', () => {
    const two = 'query A { Topic(id: "1") { name } } query B { Topics { docs { name } } }'
    expect([cost(two, {}, 'A'), cost(two, {}, 'B')]).toEqual([11, 21])
  })

  it('is refused above the maximum', () => {
    const wide = '{ Topics(limit: 500) { docs { id name slug order } } }'
    expect(cost(wide)).toBeLessThan(limits.cost)
    const towns = '{ Municipalities(limit: 500) { docs { networks(limit: 100) { docs { title } } } } }'
    const nested = `{ Topics { docs { articles(limit: 100) { docs { topics { articles(limit: 100) { docs { title } } } } } } } }`
    const fragments = `{ Articles(limit: 500) { docs { ...A } } } fragment A on Article { topics { ...B } } fragment B on Topic { articles { docs { title } } }`
    for (const text of [
      towns,
      nested,
      fragments,
      '{ a: __schema { types { name } } b: __schema { types { name } } c: __schema { types { name } } d: __schema { types { name } } e: __schema { types { name } } f: __schema { types { name } } }',
    ])
      expect(codeOf(() => cost(text))).toBe('queryTooCostly')
  })
})

describe('arguments of lists', () => {
  const list = (args: string) => codeOf(() => cost(`{ Topics${args} { docs { id } } }`))
  const join = (args: string) => codeOf(() => cost(`{ Topic(id: "1") { articles${args} { docs { id } } } }`))

  it.each([
    ['(limit: 0)', 'limitOutOfRange'],
    ['(limit: -1)', 'limitOutOfRange'],
    ['(limit: 501)', 'limitOutOfRange'],
    ['(limit: 1000000000)', 'limitOutOfRange'],
    ['(page: 0)', 'pageOutOfRange'],
    ['(page: -3)', 'pageOutOfRange'],
    ['(page: 1002)', 'pageTooDeep'],
    ['(page: 22, limit: 500)', 'pageTooDeep'],
    ['(page: 2147483647, limit: 1)', 'pageTooDeep'],
    ['(sort: "a,b,c,d,e,f")', 'tooManyOrders'],
  ])('%s are refused', (args, code) => expect(list(args)).toBe(code))

  it.each([
    '(limit: 1)',
    '(limit: 500)',
    '(limit: null)',
    '(page: null)',
    '(page: 1001)',
    '(page: 21, limit: 500)',
    '(sort: "a,b,c,d,e")',
  ])('%s are taken', (args) => expect(list(args)).toEqual(expect.any(Number)))

  it('accept filter values up to the maximum number', () => {
    const ids = (count: number) => list(`(where: { id: { in: [${'"x",'.repeat(count)}] } })`)
    const any = (count: number) => list(`(where: { OR: [${'{ name: { equals: "x" } },'.repeat(count)}] })`)
    expect([ids(500), any(100)]).toEqual([expect.any(Number), expect.any(Number)])
    expect([ids(501), any(101)]).toEqual(['filterTooLarge', 'tooManyConditions'])
  })

  it.each([
    ['(limit: 101)', 'limitOutOfRange'],
    ['(limit: 0)', 'limitOutOfRange'],
    ['(limit: 0, count: false)', 'limitOutOfRange'],
    ['(limit: -1, count: true)', 'limitOutOfRange'],
    ['(page: 0)', 'pageOutOfRange'],
    ['(page: 102, limit: 100)', 'pageTooDeep'],
    ['(limit: 0, count: true)', expect.any(Number)],
    ['(limit: 100)', expect.any(Number)],
  ])('of a join: %s', (args, expected) => expect(join(args)).toEqual(expected))

  it.each([-1, 6, 1_000_000])('show nothing %d levels below rich text', (depth) =>
    expect(codeOf(() => cost(`{ Article(id: "1") { body(depth: ${depth}) } }`))).toBe('depthOutOfRange'),
  )

  it('are checked wherever they occur', () => {
    const deep =
      '{ Topics { docs { articles { docs { municipality { networks(limit: 0) { docs { id } } } } } } } }'
    expect(codeOf(() => cost(deep))).toBe('limitOutOfRange')
    expect(codeOf(() => cost('{ versionsTopics(limit: 0) { docs { id } } }'))).toBe('limitOutOfRange')
    const fragment = '{ ...Q } fragment Q on Query { ... on Query { Topics(limit: 0) { docs { id } } } }'
    expect(codeOf(() => cost(fragment))).toBe('limitOutOfRange')
  })
})

describe('variables', () => {
  const text = 'query ($w: TopicWhere, $n: Int) { Topics(where: $w, limit: $n) { docs { id } } }'
  it.each([
    ['of a wrong type', { n: 'ten' }, 'BAD_USER_INPUT'],
    ['too large for a number', { n: 1e12 }, 'BAD_USER_INPUT'],
    ['with a name that there is not', { w: { colour: { equals: 'red' } } }, 'BAD_USER_INPUT'],
    ['nested without end', { w: nested(100_000) }, 'inputTooDeep'],
  ])('%s are refused', (_, variables, code) => expect(codeOf(() => cost(text, variables))).toBe(code))

  function nested(depth: number): Record<string, unknown> {
    let where: Record<string, unknown> = { name: { equals: 'x' } }
    for (let level = 0; level < depth; level++) where = { AND: [where] }
    return where
  }
})

describe('the queries of our own site', () => {
  it('cost less than half of the maximum', () => {
    const costs = Object.entries(operations).map(
      ([name, text]) =>
        [
          name,
          cost(text, {
            locale: 'de',
            slug: 'x',
            now: '2026-11-24T12:00:00Z',
            kinds: [text.includes('SearchKind') ? 'articles' : 'news'],
            page: 1,
            from: '/x',
            id: 'x',
            query: 'x',
          }),
        ] as const,
    )
    expect(costs.filter(([, points]) => points >= limits.cost / 2)).toEqual([])
  })
})
