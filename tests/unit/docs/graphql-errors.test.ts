import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { refusals } from '../../../src/messages/graphql'

const page = readFileSync('docs/graphql-errors.md', 'utf8')
/** First and second cell of each row that begins with a code. */
const rows = new Map(
  [...page.matchAll(/^\| `(\w+)` *\| ([^|]*?) *\|/gm)].map(([, code, status]) => [code!, status!]),
)
const named = [...page.matchAll(/`(\w+)`/g)].map(([, word]) => word!)

/** Sentences that are told about fields, within a `VALIDATION_ERROR`, and have no code in GraphQL. */
const ofFields =
  /^(required|not(ADay|Cents|Whole|AMonth|ASlug|ARule|AnIban|AnAddress|AWebhookUrl|APageAddress|ATarget|AKey|Hours|APhoneNumber|AnEmail)|ruleNeverHappens|slugTaken|endBeforeStart|notATime|bothTimes|timesNotInOrder|hoursOverlap|tooManyDays|tooManyRows|unknownPlace|placeNamedTwice|oneOfTwo|password\w+)$/

const filesBelow = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))

describe('docs/graphql-errors.md', () => {
  it('has a row for every refusal of GraphQL, with its status', () => {
    const expected = Object.entries(refusals).map(([code, { status }]) => [code, String(status)])
    expect(expected.filter(([code, status]) => rows.get(code!) !== status)).toEqual([])
  })

  it('names every other code of ours', () => {
    const source = filesBelow('src/messages', '.ts').join('\n')
    const keys = [...source.matchAll(/^ {2}(\w+): \{/gm)].map(([, key]) => key!)
    expect(keys.length).toBeGreaterThan(50)
    expect(keys.filter((key) => !ofFields.test(key) && !named.includes(key) && !rows.has(key))).toEqual([])
  })

  it('names the codes of GraphQL Yoga and of graphql', () => {
    const codes = filesBelow('node_modules/graphql-yoga/esm', '.js').flatMap((text) =>
      [...text.matchAll(/code: '(\w+)'|\['?code'?\] \|\|= '(\w+)'|\.code \|\|= '(\w+)'/g)].map(
        ([, one, two, three]) => (one ?? two ?? three)!,
      ),
    )
    expect(codes).toEqual(expect.arrayContaining(['BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED']))
    expect(codes.filter((code) => !rows.has(code))).toEqual([])
  })

  it('names the errors that Payload tells its clients', () => {
    const told = filesBelow('node_modules/payload/dist/errors', '.js').filter((text) =>
      /httpStatus\.(?!INTERNAL_SERVER_ERROR)[A-Z]/.test(text),
    )
    const codes = told.map((text) =>
      /export class (\w+)/
        .exec(text)![1]!
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toUpperCase(),
    )
    expect(codes).toEqual(expect.arrayContaining(['NOT_FOUND', 'VALIDATION_ERROR']))
    expect(codes.filter((code) => !rows.has(code) && code !== 'APIERROR')).toEqual([])
  })

  it('names no code that there is not', () => {
    const sources = [
      ...['access', 'collections', 'src'].flatMap((folder) => filesBelow(folder, '.ts')),
      ...filesBelow('node_modules/graphql-yoga/esm', '.js'),
    ].join('\n')
    const errors = filesBelow('node_modules/payload/dist/errors', '.js').join('\n')
    const known = (code: string) =>
      sources.includes(`'${code}'`) ||
      sources.includes(`${code}: {`) ||
      new RegExp(`class ${code.replaceAll('_', '')} `, 'i').test(errors)
    expect([...rows.keys()].filter((code) => !known(code))).toEqual([])
  })
})
