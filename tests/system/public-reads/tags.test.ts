import { beforeAll, describe, expect, it } from '@jest/globals'
import { everyone } from '../access/expected/public'
import type { Question } from './asking'
import { publicSchema } from './public-schema'

/** What the public may read any of, by the expectations. */
const everything = Object.keys(everyone).sort()

type Expected = string[] | 'document' | 'uncacheable'
const cases: [what: string, question: string | Question, tags: Expected][] = [
  ['a list', '{ Topics { docs { name } } }', ['topics']],
  ['one record', '{ Topic(id: "x") { name } }', ['topics']],
  ['a count', '{ countTopics { totalDocs } }', ['topics']],
  [
    'a collection whose plural is its singular',
    '{ MediaFiles { totalDocs } countMediaFiles { totalDocs } }',
    ['media'],
  ],
  ['a global', '{ Homepage { hero { title } } SiteSetting { siteName } }', ['homepage', 'site-settings']],
  ['a reference', '{ Articles { docs { municipality { name } } } }', ['articles', 'municipalities']],
  ['a reference that is not followed', '{ Articles { docs { title } } }', ['articles']],
  [
    'references of references',
    '{ Services { docs { provider { name } municipalities { networks { docs { fixedDate { title } } } } } } }',
    ['events', 'municipalities', 'networks', 'service-providers', 'services'],
  ],
  ['a join', '{ Topics { docs { articles { totalDocs } } } }', ['articles', 'topics']],
  [
    'a join that is filtered and ordered by others',
    `{ Municipalities { docs { articles(sort: "-buildingBlock.title", where: { topics: { in: ["x"] } }) { totalDocs } } } }`,
    ['articles', 'building-blocks', 'municipalities'],
  ],
  [
    'an order by a reference',
    '{ Articles(sort: "title,-municipality.name") { totalDocs } }',
    ['articles', 'municipalities'],
  ],
  [
    'an order in a variable',
    {
      query: 'query Q($sort: String) { Articles(sort: $sort) { totalDocs } }',
      variables: { sort: 'municipality__name' },
    },
    ['articles', 'municipalities'],
  ],
  [
    'an order that is a default',
    'query Q($sort: String = "municipality.name") { Articles(sort: $sort) { totalDocs } }',
    ['articles', 'municipalities'],
  ],
  ['a filter by an id', '{ Articles(where: { municipality: { equals: "x" } }) { totalDocs } }', ['articles']],
  [
    'a filter that speaks of a reference with more than an id',
    '{ Articles(where: { OR: [{ AND: [{ municipality__slug: { equals: "x" } }] }] }) { totalDocs } }',
    ['articles', 'municipalities'],
  ],
  ['a record by its slug', '{ Topic(slug: "x") { name translations { locale } } }', ['topics']],
  [
    'a municipality by its key',
    '{ Municipality(key: "x") { id locale availableLocales } }',
    ['municipalities'],
  ],
  ['languages of a global', '{ SiteSetting { id locale translations { state } } }', ['site-settings']],
  [
    'a field that shows another record',
    '{ LocalReviews { docs { status } } }',
    ['building-blocks', 'local-reviews'],
  ],
  ['a text, which can hold anything', '{ Articles { docs { body } } }', everything],
  ['a text with its links', '{ Articles { docs { body(depth: 2) } } }', everything],
  ['a text without its links', '{ Articles { docs { body(depth: 0) } } }', ['articles']],
  [
    'a text of a depth that is asked for',
    { query: 'query Q($depth: Int) { Articles { docs { body(depth: $depth) } } }', variables: { depth: 0 } },
    ['articles'],
  ],
  [
    'a text of no depth',
    {
      query: 'query Q($depth: Int) { Articles { docs { body(depth: $depth) } } }',
      variables: { depth: null },
    },
    everything,
  ],
  [
    'fragments, named and not',
    `query Q { ...R } fragment R on Query { Articles { docs { ...A ... on Article { topics { ...T } } ... { image { alt } } } } }
     fragment A on Article { municipality { ...M } } fragment M on Municipality { name } fragment T on Topic { name }`,
    ['articles', 'media', 'municipalities', 'topics'],
  ],
  [
    'a fragment that is used in two places',
    `{ Topics { docs { articles { docs { ...A } } } } Articles { docs { ...A } } } fragment A on Article { image { alt } }`,
    ['articles', 'media', 'topics'],
  ],
  [
    'what a directive leaves out',
    '{ Articles { docs { title municipality @skip(if: true) { name } } } }',
    ['articles', 'municipalities'],
  ],
  ['names of its own', '{ a: Topics { docs { b: name __typename } } __typename }', ['topics']],
  ['nothing', '{ __typename }', []],

  ['a draft', '{ Articles { docs { municipality(draft: true) { name } } } }', 'uncacheable'],
  [
    'a draft in a fragment',
    '{ ...F } fragment F on Query { Topics(draft: true) { totalDocs } }',
    'uncacheable',
  ],
  [
    'what is no draft',
    '{ Topics(draft: false) { docs { articles { docs { municipality(draft: null) { id } } } } } }',
    ['articles', 'municipalities', 'topics'],
  ],
  ['a person', '{ Networks { docs { coordinator { name } } } }', 'uncacheable'],
  ['people, through a join', '{ Networks { docs { memberships { totalDocs } } } }', 'uncacheable'],
  ['a collection that is not public', '{ Claims { totalDocs } }', 'uncacheable'],
  ['a global that is not public', '{ FundSetting { id: __typename } }', 'uncacheable'],
  ['an order by a person', '{ Networks(sort: "coordinator.name") { totalDocs } }', 'uncacheable'],
  ['versions', '{ versionsTopics { totalDocs } }', 'uncacheable'],
  ['a change', 'mutation { deleteTopic(id: "x") { id } }', 'uncacheable'],
  [
    'variables that do not fit',
    { query: 'query Q($l: Int!) { Topics(limit: $l) { totalDocs } }' },
    'uncacheable',
  ],
  [
    'several operations and no name',
    'query A { Topics { totalDocs } } query B { Topics { totalDocs } }',
    'document',
  ],
  ['a wrong name', { query: 'query A { Topics { totalDocs } }', operationName: 'B' }, 'document'],
  ['circular fragments', '{ ...A } fragment A on Query { ...A }', 'document'],
  ['more tokens than any page needs', `{ ${'a: __typename '.repeat(5000)} }`, 'document'],
]

let printed: Awaited<ReturnType<typeof publicSchema>>
beforeAll(async () => {
  printed = await publicSchema(
    cases.map(([, asked]) => (typeof asked === 'string' ? { query: asked } : asked)),
  )
})

describe('an answer is tagged with all that it can speak of:', () => {
  it.each(cases.map(([what, , expected], place) => [what, expected, place] as const))(
    '%s',
    (_, expected, place) => {
      expect(printed.tags[place]).toEqual(expected)
    },
  )
})

describe('where a collection does not announce its changes', () => {
  it('nothing that can speak of it is stored', async () => {
    const questions = [
      '{ MediaFile(id: "x") { alt } }',
      '{ Articles { docs { image { alt } } } }',
      '{ Articles { docs { title } } }',
      '{ Articles { docs { body } } }',
      '{ Articles { docs { body(depth: 0) } } }',
      '{ LocalReviews { docs { title } } }',
    ].map((query) => ({ query }))
    const { tags } = await publicSchema(questions, ['media', 'building-blocks'])
    expect(tags).toEqual([
      'uncacheable',
      'uncacheable',
      ['articles'],
      'uncacheable',
      ['articles'],
      'uncacheable',
    ])
  })
})

describe('where the configuration is changed under way, as in development', () => {
  it('nothing is answered that was understood before', () => {
    expect(new Set(printed.edited)).toEqual(new Set(['uncacheable']))
  })
})

describe('the tags hold since', () => {
  it('what the public may read hangs on records alone: not on the time, and on no code that reads others', () => {
    const { timeless, hooked } = printed
    expect({ timeless, hooked }).toEqual({ timeless: true, hooked: [] })
  })
})
