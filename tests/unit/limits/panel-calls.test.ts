import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { callIn } from '../../../src/server/pages/panel-calls'
import { knownArguments } from '../../../src/admin/functions/arguments'

const text = (args: unknown, name = 'form-state', more = {}) => JSON.stringify([{ name, args, ...more }])
const nested = (depth: number): unknown => (depth ? { a: nested(depth - 1) } : 1)

describe('a call of the panel', () => {
  it('is taken as React writes it', () => {
    const data = {
      title: '$$5',
      note: '$undefined',
      day: '$D2026-11-27T00:00:00.000Z',
      zero: '$-0',
      part: '$T',
    }
    expect(
      callIn(text({ collectionSlug: 'articles', id: '$undefined', data, formState: '$0:0:args:data' })),
    ).toEqual({
      name: 'form-state',
      args: { collectionSlug: 'articles', id: undefined, data, formState: data },
    })
  })

  it.each([
    ['no JSON', '{'],
    ['no list', '{}'],
    ['two calls', JSON.stringify([{ name: 'slugify', args: {} }, {}])],
    ['functions of its own', text({}, 'slugify', { serverFunctions: { slugify: '$h1' } })],
    ['a function', text({ data: '$h1' })],
    ['a function of old', text({ data: '$F1' })],
    ['a promise', text({ data: '$@1' })],
    ['a map', text({ data: '$Q1' })],
    ['a stream', text({ data: '$R1' })],
    ['another part', text({ data: '$1' })],
    ['a number of many digits', text({ data: `$n${'9'.repeat(400)}` })],
    ['a day that is none', text({ data: `$D${'9'.repeat(400)}` })],
    ['what refers to itself', text({ data: '$0:0' })],
    ['what refers to nothing', text({ data: '$0:0:args:nothing' })],
    ['the prototype', `[{"name":"form-state","args":{"data":{"__proto__":{"a":1}}}}]`],
    ['what refers to the prototype', text({ data: '$0:constructor' })],
    ['something to wait for', text({ data: { then: 1 } })],
    ['100 levels', text({ data: nested(100) })],
    ['100,000 levels', `[{"name":"form-state","args":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]`],
    ['3,000 rows', text({ data: { rows: Array(3_000).fill({}) } })],
    ['200,000 values', text({ data: Array(200).fill(Array(1_000).fill(1)) })],
    [
      'little that becomes much',
      text({
        ...Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [`a${at + 1}`, [`$0:0:args:a${at}`, `$0:0:args:a${at}`]]),
        ),
        a0: [1],
      }),
    ],
  ])('is refused with %s', (_, call) => expect(callIn(call)).toBeUndefined())
})

describe('arguments of a function of the panel', () => {
  it('are those it has, and no others', () => {
    const given = {
      collectionSlug: 'articles',
      id: 'a',
      skipClientConfigAuth: true,
      mockRSCs: true,
      req: {},
      user: {},
    }
    expect(knownArguments('form-state', given)).toEqual({ collectionSlug: 'articles', id: 'a' })
    const drawer = {
      collectionSlug: 'articles',
      paramsOverride: { segments: [] },
      searchParams: {},
      versions: {},
    }
    expect(knownArguments('render-document', drawer)).toEqual({ collectionSlug: 'articles' })
  })

  it.each([
    ['toString', {}],
    ['__proto__', {}],
    ['nichts', {}],
    ['get-folder-results-component-and-data', {}],
    ['form-state', undefined],
    ['form-state', { collectionSlug: '__proto__' }],
    ['form-state', { collectionSlug: ['articles'] }],
    ['form-state', { id: { equals: 'a' } }],
    ['schedule-publish', { deleteID: { exists: true } }],
    ['get-upcoming-scheduled-publish', { id: { exists: true } }],
    ['slugify', { path: 'a'.repeat(2_000) }],
    ['render-list', { query: [] }],
  ])('are refused: %s %j', (name, given) => expect(knownArguments(name, given)).toBeUndefined())

  it('are all that the panel gives', () => {
    const source = readFileSync('node_modules/@payloadcms/ui/dist/providers/ServerFunctions/index.js', 'utf8')
    const called = [...source.matchAll(/name: '([\w-]+)'/g)].map(([, name]) => name!)
    const ours = called.filter((name) => name !== 'get-folder-results-component-and-data')
    expect(ours.length).toBeGreaterThan(8)
    expect(ours.filter((name) => !knownArguments(name, {}))).toEqual([])
  })
})
