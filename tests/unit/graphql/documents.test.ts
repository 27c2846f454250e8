import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery, GraphQLError } from 'graphql'
import { documentProblem, parseWithinLimits } from '../../../src/graphql/limits/document'

const operations = JSON.parse(readFileSync('src/graphql/persisted/operations.json', 'utf8')) as Record<
  string,
  string
>

function problemOf(text: string): unknown {
  try {
    return documentProblem(parseWithinLimits(text))?.extensions.code
  } catch (error) {
    return (error as GraphQLError).extensions.code
  }
}

describe('a document', () => {
  const times = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ')
  const nestedFragments = times(60, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)

  it.each([
    ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: __typename`)} }`, 'queryTooLong'],
    ['51 aliases', `{ ${times(51, (i) => `a${i}: __typename`)} }`, 'tooManyAliases'],
    [
      '51 directives',
      `{ ${times(17, (i) => `f${i} ${'@skip(if: false) '.repeat(3)}`)} }`,
      'tooManyDirectives',
    ],
    ['51 directives on the operation', `query ${'@a '.repeat(51)} { a }`, 'tooManyDirectives'],
    ['the same field 51 times', `{ ${'a '.repeat(51)} }`, 'tooManyRepetitions'],
    ['the same field in 51 fragments', `{ ${'... { a } '.repeat(51)} }`, 'tooManyRepetitions'],
    ['the same field below the same field', `{ ${'a { b b b } '.repeat(17)} }`, 'tooManyRepetitions'],
    [
      '2,000 fields',
      `{ ${times(1_990, (i) => `f${i}`)} ...F ...F } fragment F on Query { ...G }`,
      'queryTooLong',
    ],
    [
      'fragments that multiply',
      `{ ...f0 } ${nestedFragments} fragment f60 on Query { a }`,
      'tooManyRepetitions',
    ],
    [
      'fragments that multiply nothing',
      `{ ...f0 } ${nestedFragments} fragment f60 on Query { ...f61 ...f61 }`,
      'tooManyFields',
    ],
    ['depth 16', `{ ${'a { '.repeat(15)} b ${'} '.repeat(15)} }`, 'queryTooDeep'],
    ['depth 50', `{ ${'a { '.repeat(49)} b ${'} '.repeat(49)} }`, 'queryTooDeep'],
    [
      'depth by fragments',
      `{ ...f0 } ${times(15, (i) => `fragment f${i} on Query { a { ...f${i + 1} } }`)} fragment f15 on Query { b }`,
      'queryTooDeep',
    ],
    ['depth 600', `{ ${'a{'.repeat(600)}b${'}'.repeat(600)} }`, 'queryTooDeep'],
    ['lists within lists', `{ a(b: ${'['.repeat(65)}${']'.repeat(65)}) }`, 'inputTooDeep'],
    ['lists in a default', `query ($a: A = ${'['.repeat(900)}${']'.repeat(900)}) { b }`, 'inputTooDeep'],
    ['1 MB of space', `{ a ${' '.repeat(1_000_000)} }`, 'queryTooLong'],
    ['1 MB of comment', `{ a } #${'x'.repeat(1_000_000)}`, 'queryTooLong'],
    ['1 MB of words', `{ ${'abc '.repeat(250_000)} }`, 'queryTooLong'],
    ['no document at all', '{ a', 'GRAPHQL_PARSE_FAILED'],
    ['signs that are none of GraphQL', '{ a\u0000 }', 'GRAPHQL_PARSE_FAILED'],
  ])('with %s is refused', (_, text, code) => expect(problemOf(text)).toBe(code))

  it.each([
    ['a cycle of fragments', '{ ...A } fragment A on Query { a ...B } fragment B on Query { ...A }'],
    ['a fragment in itself', '{ ...A } fragment A on Query { a { ...A } }'],
    ['depth 15', `{ ${'a { '.repeat(14)} b ${'} '.repeat(14)} }`],
    ['50 aliases', `{ ${times(50, (i) => `a${i}: __typename`)} }`],
    [
      'the question of a tool for the schema',
      getIntrospectionQuery({
        descriptions: true,
        inputValueDeprecation: true,
        specifiedByUrl: true,
        schemaDescription: true,
      }),
    ],
    ...Object.values(operations).map((text) => [/query \w+/.exec(text)![0], text] as const),
  ])('with %s is left to graphql', (_, text) => expect(problemOf(text)).toBeUndefined())
})
