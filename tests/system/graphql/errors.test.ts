import { beforeAll, describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { clearError } from '../../../src/graphql/errors'
import { graphql } from '../../support/graphql'
import { change, type Made, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

const german = { 'Accept-Language': 'de' }
const english = { 'Accept-Language': 'en-GB,en;q=0.9' }
const standard = { Accept: 'application/graphql-response+json' }

const wrongArticle = `mutation { createArticle(data: {
  title: "", slug: "falscher-artikel", kind: news, asOf: "2026-02-30", sources: [{ title: "Q", url: "javascript:x" }], _status: published
}) { id } }`

const faults = {
  de: [
    { path: 'title', message: 'Bitte ausfüllen.', code: 'required' },
    { path: 'asOf', message: 'Bitte ein Datum angeben, das es gibt.' },
    {
      path: 'sources.0.url',
      message: expect.stringMatching(/^Bitte eine Internetadresse angeben, die mit https:/),
    },
  ],
  en: [
    { path: 'title', message: 'Please fill this in.' },
    { path: 'asOf', message: 'Please give a date that exists.', code: 'notADay' },
    {
      path: 'sources.0.url',
      message: expect.stringMatching(/^Please give a web address that begins with https:/),
    },
  ],
}

describe('values that cannot be taken', () => {
  let token: string
  beforeAll(async () => {
    token = await tokenOf('editor')
  })

  it.each([
    ['German', german, faults.de],
    ['German without a choice', {}, faults.de],
    ['English', english, faults.en],
    ['English by cookie', { ...german, Cookie: 'payload-lng=en' }, faults.en],
  ])('are refused with a stable code, in %s, and nothing is saved', async (_, headers, errors) => {
    const answer = await graphql(wrongArticle, {}, { token, headers })
    expect(answer.data).toEqual({ createArticle: null })
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'VALIDATION_ERROR', statusCode: 400, data: { collection: 'articles', errors } } },
    ])
    expect(await rowsOf(`select id from articles where slug = 'falscher-artikel'`)).toEqual([])
  })

  it('are named one by one over REST, too', async () => {
    const data = {
      title: '',
      slug: 'falscher-artikel',
      kind: 'news',
      asOf: '2026-02-30',
      sources: [{ title: 'Q', url: 'x' }],
      ...published,
    }
    const { status, body } = await rest('POST', 'articles', { token, data })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ name: 'ValidationError', data: { errors: faults.de } }])
    expect(await rowsOf(`select id from articles where slug = 'falscher-artikel'`)).toEqual([])
  })

  it('are refused when a record is changed, which stays as it was', async () => {
    const { id } = await make('topics', { name: 'Bleibt so', ...published })
    const state = () =>
      rowsOf(
        'select t.*, (select count(*) from _topics_v v where v.parent_id = t.id) as versions from topics t where id = $1',
        [id],
      )
    const before = await state()
    const mutation = `mutation { updateTopic(id: "${id}", data: { slug: "sprache" }) { id } }`
    for (const [headers, message] of [
      [german, /^Diese Adresse hat schon ein anderer Eintrag/],
      [english, /^Another record has this address already/],
    ] as const) {
      const { data, errors } = await graphql(mutation, {}, { token, headers })
      expect(data).toEqual({ updateTopic: null })
      expect(errors).toMatchObject([
        {
          extensions: {
            code: 'slugTaken',
            statusCode: 400,
            data: { errors: [{ path: 'slug', message: expect.stringMatching(message) }] },
          },
        },
      ])
      expect(await state()).toEqual(before)
    }
  })

  it('name the field over REST when another record has the value already', async () => {
    const { status, body } = await rest('POST', 'topics', {
      token,
      data: { name: 'Doppelt', slug: 'sprache', ...published },
    })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([
      {
        data: {
          errors: [
            { path: 'slug', message: expect.stringMatching(/^Diese Adresse hat schon ein anderer Eintrag/) },
          ],
        },
      },
    ])
  })
})

describe('a request that cannot be answered', () => {
  let topic: Made
  beforeAll(async () => {
    topic = await make('topics', { name: 'Verwechselt', ...published })
  })

  it.each([
    ['an unknown field', '{ Articles { docs { colour } } }', 'GRAPHQL_VALIDATION_FAILED', /colour/],
    ['an unknown operation', '{ Secrets { docs { id } } }', 'GRAPHQL_VALIDATION_FAILED', /Secrets/],
    ['an unknown language', '{ Articles(locale: xx) { docs { id } } }', 'GRAPHQL_VALIDATION_FAILED', /xx/],
    ['a broken document', '{ Articles { docs', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ])('is refused as a whole for %s', async (_, query, code, message) => {
    const answer = await graphql(query, {}, { headers: standard })
    expect(answer.status).toBe(400)
    expect(answer.errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }])
    expect(answer).not.toHaveProperty('data')
    expect((await graphql(query)).errors).toMatchObject([{ extensions: { code } }])
  })

  it('answers what it can when one part fails', async () => {
    const { status, data, errors } = await graphql(
      `{ Topic(id: "${topic.id}") { name } versionArticle(id: "${topic.id}") { id } }`,
      {},
      { headers: standard },
    )
    expect({ status, data }).toEqual({
      status: 200,
      data: { Topic: { name: 'Verwechselt' }, versionArticle: null },
    })
    expect(errors).toMatchObject([{ path: ['versionArticle'], extensions: { code: 'FORBIDDEN' } }])
  })

  it.each([
    [
      'German',
      german,
      'Danach kann hier nicht gefiltert werden: coordinator. So ein Feld gibt es nicht, oder es ist verborgen.',
    ],
    [
      'English',
      english,
      'Nothing can be filtered by this here: coordinator. There is no such field, or it is hidden.',
    ],
  ])('says in %s which field nobody may filter by', async (_, headers, message) => {
    const query =
      '{ Networks(where: { coordinator: { exists: true } }) { docs { id } } Topics { totalDocs } }'
    const { data, errors } = await graphql(query, {}, { headers })
    expect(data).toEqual({ Networks: null, Topics: { totalDocs: expect.any(Number) } })
    expect(errors).toMatchObject([
      {
        path: ['Networks'],
        message,
        extensions: { code: 'QUERY_ERROR', statusCode: 400, paths: 'coordinator' },
      },
    ])
  })

  it('is refused in the language of who asks where a right is missing', async () => {
    const mutation = `mutation { deleteTopic(id: "${topic.id}") { id } }`
    for (const [headers, message] of [
      [german, 'Dazu haben Sie keine Berechtigung.'],
      [english, 'You are not allowed to perform this action.'],
    ] as const) {
      const { data, errors } = await graphql(mutation, {}, { headers })
      expect(data).toEqual({ deleteTopic: null })
      expect(errors).toMatchObject([{ message, extensions: { code: 'FORBIDDEN', statusCode: 403 } }])
    }
    expect(await change(`topics/${topic.id}`, { order: 101 })).toMatchObject({ order: 101 })
  })

  it('is refused with a stable code where a filter holds what no text can hold, and repeats nothing of it', async () => {
    const broken = 'bei\u0000spiel'
    const query = 'query ($slug: String!) { Articles(where: { slug: { equals: $slug } }) { docs { id } } }'
    const { data, errors } = await graphql(query, { slug: broken })
    expect(data).toEqual({ Articles: null })
    expect(errors).toMatchObject([
      { path: ['Articles'], extensions: { code: 'notAFilter', statusCode: 400 } },
    ])
    const { status, body } = await rest('GET', `articles?where[slug][equals]=${encodeURIComponent(broken)}`)
    expect({ status, code: body.errors[0].data.code }).toEqual({ status: 400, code: 'notAFilter' })
    for (const answer of [errors, body])
      expect(JSON.stringify(answer)).not.toMatch(/select|spiel|slug|stack|utf|node_modules/i)
  })
})

describe('an error inside', () => {
  it.each([
    ['of the database', new Error('relation "volunteers" does not exist')],
    ['with a status of its own', Object.assign(new Error('select iban from …'), { status: 503 })],
    ['that says it is public', Object.assign(new Error('secret'), { status: 500, isPublic: true })],
  ])('%s is told to nobody', (_, cause) => {
    const error = clearError(new GraphQLError('x', { path: ['Articles'], originalError: cause }))
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      message: 'Something went wrong.',
      path: ['Articles'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', statusCode: 500 },
    })
  })
})
