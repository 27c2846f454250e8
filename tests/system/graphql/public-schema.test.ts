import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql'
import { globalsTable, table } from '../../../access/table'
import { nameOfGlobal } from '../../../src/graphql/schema/names'
import { contentLocales } from '../../../src/domain/locales'
import { graphql } from '../../support/graphql'
import { graphqlNames } from '../../support/graphql-names'
import { tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { everyone } from '../access/expected/public'
import { everythingOf, listOf, nullsIn } from './public-schema/everything'

const address = () => `${sharedUrl()}/api/graphql/schema.graphql`
const get = (headers: Record<string, string> = {}) => fetch(address(), { headers })
const printed = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema))
const whole = buildSchema(readFileSync('schema.graphql', 'utf8'))

let sdl: string
let schema: GraphQLSchema

beforeAll(async () => {
  sdl = await (await get()).text()
  schema = buildSchema(sdl)
})

describe('the public schema as a file', () => {
  it('is the committed one, and small', () => {
    expect(sdl).toBe(readFileSync('schema.public.graphql', 'utf8'))
    expect(Buffer.byteLength(sdl)).toBeLessThan(450_000)
    expect(gzipSync(sdl).length).toBeLessThan(40_000)
    expect(brotliCompressSync(sdl).length).toBeLessThan(40_000)
  })

  it.each(['br', 'gzip'])('is sent compressed as %s', async (coding) => {
    const response = await get({ 'Accept-Encoding': coding })
    expect(response.headers.get('content-encoding')).toBe(coding)
    expect(Number(response.headers.get('content-length'))).toBeLessThan(40_000)
    expect(await response.text()).toBe(sdl)
  })

  it('is revalidated by its ETag', async () => {
    const { headers } = await get()
    expect(headers.get('cache-control')).toBe('public, no-cache')
    const again = await get({ 'If-None-Match': headers.get('etag')! })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get({ 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('answers HEAD without a body, and may be read from other origins', async () => {
    const response = await fetch(address(), { method: 'HEAD', headers: { Origin: 'https://town.example' } })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('introspection without an account', () => {
  const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true })

  it('tells the public schema, each time', async () => {
    for (let time = 0; time < 2; time++) {
      const { data, errors } = await graphql(query)
      expect(errors).toBeUndefined()
      expect(printed(buildClientSchema(data as never))).toBe(printed(schema))
    }
  })

  it('knows no type that is not public', async () => {
    const ask = (token?: string) => graphql('{ __type(name: "Volunteer") { name } }', {}, { token })
    expect((await ask()).data).toEqual({ __type: null })
    expect((await ask(await tokenOf('volunteer'))).data).toEqual({ __type: { name: 'Volunteer' } })
  })

  it.each([
    '{ __schema { queryType { name } } Topics { totalDocs } }',
    '{ ...F } fragment F on Query { __type(name: "Volunteer") { name } Topics { totalDocs } }',
  ])('is not answered together with records: %s', async (both) => {
    const { errors } = await graphql(both)
    expect(errors).toMatchObject([{ extensions: { code: 'introspectionAlone' } }])
  })
})

describe('the public schema', () => {
  it('has nothing of collections and fields that are not public', () => {
    const secret = [...Object.keys(table), ...Object.keys(globalsTable)].filter((slug) => !(slug in everyone))
    const names = secret.flatMap((slug) => {
      if (slug in globalsTable) return [nameOfGlobal({ slug } as never)]
      const { one, many } = graphqlNames(slug)
      return [one, many]
    })
    expect(names.length).toBeGreaterThan(15)
    const types = Object.keys(schema.getTypeMap())
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()) : [],
    )
    for (const name of names) {
      expect(
        types.filter((type) => type.startsWith(name) && !/^[a-z]/.test(type.slice(name.length))),
      ).toEqual([])
    }
    const secretFields = [
      'uploadedBy',
      'coordinator',
      'responsible',
      'memberships',
      'registrations',
      'hourSheets',
    ]
    const found = fields.filter((field) =>
      [...secretFields, 'agreements', '_status', 'deletedAt'].includes(field),
    )
    expect(found).toEqual([])
    expect(Object.keys((schema.getType('LocalReview') as GraphQLObjectType).getFields())).not.toContain(
      'note',
    )
    for (const argument of ['draft', 'trash', 'select', 'fallbackLocale'])
      expect(sdl).not.toMatch(new RegExp(`^\\s+${argument}: `, 'm'))
  })

  it('offers all that is public', () => {
    const names = Object.keys(everyone).flatMap((slug) => {
      if (slug in globalsTable) return [nameOfGlobal({ slug } as never)]
      const { one, many } = graphqlNames(slug)
      return [one, many, `count${many}`]
    })
    expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(expect.arrayContaining(names))
  })

  const files = [
    ...['src/site/operations', 'examples/node-client/operations'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => `${folder}/${name}`),
    ),
    'docs/graphql.md',
    'examples/town-homepage/ask.js',
  ]
  it.each(files)('and the whole schema know every operation of %s', (file) => {
    const text = readFileSync(file, 'utf8')
    const operations = file.endsWith('.md')
      ? [...text.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, query]) => query!)
      : file.endsWith('.js')
        ? [...text.matchAll(/`(\s*query .*?)`/gs)].map(([, query]) => query!)
        : [text]
    expect(operations.length).toBeGreaterThan(0)
    for (const operation of operations)
      // Previews of drafts need a token, and the whole schema.
      for (const known of /\bdraft: /.test(operation) ? [whole] : [schema, whole]) {
        const errors = validate(known, parse(operation)).map(({ message }) => message)
        // Fragments are in files of their own.
        expect(errors.filter((message) => !/fragment/i.test(message))).toEqual([])
      }
  })

  it('has no argument or type that the whole schema does not have', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      const same = whole.getType(type.name)
      expect(same?.name).toBe(type.name)
      if (!isObjectType(type) || !isObjectType(same)) continue
      for (const field of Object.values(type.getFields())) {
        const executed = same.getFields()[field.name]!
        expect(getNamedType(executed.type).name).toBe(getNamedType(field.type).name)
        for (const arg of field.args)
          expect(
            `${field.name} ${arg.name}: ${executed.args.find(({ name }) => name === arg.name)?.type}`,
          ).toBe(`${field.name} ${arg.name}: ${arg.type}`)
      }
    }
  })
})

describe('what is non-null in the public schema', () => {
  const locales = contentLocales.map(({ code }) => code.replace('-', '_'))

  it('is set in every published record, in every language', async () => {
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(
      ({ type }) => 'docs' in ((getNamedType(type) as GraphQLObjectType).getFields?.() ?? {}),
    )
    expect(lists.length).toBeGreaterThan(12)
    const nulls = new Set<string>()
    let records = 0
    for (const field of lists)
      for (const locale of locales) {
        const { data, errors } = await graphql(listOf(schema, field, `locale: ${locale}, limit: 25`))
        expect({ field: field.name, errors }).toEqual({ field: field.name, errors: undefined })
        records += data[field.name].docs.length
        for (const place of nullsIn(data[field.name], field.type, field.name)) nulls.add(place)
      }
    expect([...nulls]).toEqual([])
    expect(records).toBeGreaterThan(1000)
  })

  it('is set in empty pages, in counts and in globals', async () => {
    const query = schema.getQueryType()!.getFields()
    const roots = ['Homepage', 'SiteSetting'].map(
      (name) => `${name} ${everythingOf(schema, getNamedType(query[name]!.type) as GraphQLObjectType)}`,
    )
    for (const root of [
      ...roots,
      'countTopics { totalDocs }',
      'Topics(limit: 2, where: { slug: { equals: "none" } }) { docs { id } hasNextPage hasPrevPage limit page pagingCounter totalDocs totalPages }',
    ]) {
      const { data, errors } = await graphql(`{ ${root} }`)
      expect({ root, errors }).toEqual({ root, errors: undefined })
      for (const [name, value] of Object.entries(data))
        expect(nullsIn(value, query[name]!.type, name)).toEqual([])
    }
  })
})
