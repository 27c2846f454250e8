import { request } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { ask, askUntilHit, send, type Told } from './asking'

const query = 'query Blocks($limit: Int) { BuildingBlocks(limit: $limit) { docs { slug } } }'
const variables = { limit: 1 }
const url = () => `${sharedUrl()}/api/graphql`
const json = { 'Content-Type': 'application/json' }
const clientLibrary = { name: '@apollo/client', version: '4.3.8' }

const post = (more: object = {}, headers: Record<string, string> = {}, search = '') =>
  send(url() + search, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify({ query, variables, ...more }),
  })

const get = (more: Record<string, string> = {}, headers: Record<string, string> = {}, method = 'GET') =>
  send(`${url()}?${new URLSearchParams({ query, variables: JSON.stringify(variables), ...more })}`, {
    method,
    headers,
  })

/** Sends a body in chunks, without its length. */
const inChunks = (pieces: string[]): Promise<Pick<Told, 'status' | 'cache' | 'text'>> =>
  new Promise((resolve, reject) => {
    const sent = request(url(), { method: 'POST', headers: json }, (response) => {
      let text = ''
      response
        .on('data', (piece) => (text += piece))
        .on('end', () =>
          resolve({
            status: response.statusCode!,
            cache: String(response.headers['cache-status']).replace('buergernetz; ', ''),
            text,
          }),
        )
    })
    sent.on('error', reject)
    for (const piece of pieces) sent.write(piece)
    sent.end()
  })

const typed = (type: string) => () => post({}, { 'Content-Type': type })
const accepting = (accept: string) => () => post({}, { Accept: accept })

/** Each form in which a client may ask the same. */
const forms: [string, () => Promise<Pick<Told, 'status' | 'cache' | 'text'>>][] = [
  ['extensions that are empty', () => post({ extensions: {} })],
  ['extensions that are null', () => post({ extensions: null })],
  ['the extension of Apollo Client', () => post({ extensions: { clientLibrary } })],
  ['extensions nobody knows', () => post({ extensions: { a: [1], persistedQuery: null } })],
  ['members nobody knows', () => post({ id: 'x', doc_id: null, query_hash: 1 })],
  ['an operation name', () => post({ operationName: 'Blocks' })],
  ['variables nobody declared', () => post({ variables: { ...variables, more: 1 } })],
  ['a parameter in the URL of a POST', () => post({}, {}, '?op=Blocks&locale=en&draft=true')],
  ['a question mark', () => post({}, {}, '?')],
  ['a parameter in the URL of a GET', () => get({ utm_source: 'x', locale: 'en', fallbackLocale: 'none' })],
  ['extensions in the URL', () => get({ extensions: JSON.stringify({ clientLibrary }) })],
  ['GET with a type', () => get({}, json)],
  ['GET with an empty body', () => get({}, { 'Content-Length': '0' })],
  ['HEAD', () => get({}, {}, 'HEAD')],
  ['a charset', typed('application/json; charset=utf-8')],
  ['a charset in capitals', typed('application/json;charset=UTF-8')],
  ['a charset in quotes', typed('application/json ; charset="utf-8"')],
  ['a charset without a hyphen', typed('application/json; charset=utf8')],
  ['another parameter', typed('application/json; profile="x"; charset=utf-8')],
  ['a type in capitals', typed('Application/JSON')],
  ['a body that is not coded', () => post({}, { 'Content-Encoding': 'identity' })],
  ['chunks', () => inChunks([JSON.stringify({ query, variables })])],
  ['many chunks', () => inChunks(JSON.stringify({ query, variables }).split(/(?=[ ,])/))],
  ['what Apollo Client accepts', accepting('application/graphql-response+json,application/json;q=0.9')],
  [
    'what urql accepts',
    accepting(
      'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    ),
  ],
  ['anything accepted', accepting('*/*')],
  ['types in capitals', accepting('Application/JSON')],
  ['a page accepted by a POST', accepting('text/html, application/json')],
  [
    'headers of clients',
    () =>
      post(
        {},
        {
          'Apollographql-Client-Name': 'town',
          'Apollographql-Client-Version': '1.0',
          Traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
          'Apollo-Require-Preflight': 'true',
        },
      ),
  ],
]

describe('the same question is answered from the cache, though it comes with', () => {
  it.each(forms)('%s', async (_, form) => {
    const plain = await askUntilHit({ query, variables })
    // Once for all: nobody sent these bytes before, and the answer is at hand.
    for (const time of ['first', 'second']) {
      const told = await form()
      expect([time, told.status, told.cache]).toEqual([time, 200, 'hit'])
      if (told.text) expect(JSON.parse(told.text)).toEqual({ data: plain.data })
    }
  })

  it('a body that is larger than those it answers, which is passed on', async () => {
    await askUntilHit({ query, variables })
    const large = JSON.stringify({ query, variables, extensions: { large: 'x'.repeat(100_000) } })
    const told = await inChunks([large.slice(0, 50_000), large.slice(50_000)])
    expect([told.status, told.cache]).toEqual([200, 'fwd=bypass; detail=request'])
    expect(JSON.parse(told.text).data.BuildingBlocks.docs).toHaveLength(1)
  })
})

describe('the server behind the cache reads the same spellings:', () => {
  const asEditor = async () => ({ Authorization: `JWT ${await tokenOf('editor')}` })
  const own = '{ meUser { user { email } } }'

  it.each([
    ['members nobody knows', { query: own, id: 'x' }, {}, ''],
    ['the extension of Apollo Client', { query: own, extensions: { clientLibrary } }, {}, ''],
    ['a type in capitals', { query: own }, { 'Content-Type': 'Application/JSON;charset=UTF-8' }, ''],
    ['a parameter in the URL', { query: own }, {}, '?op=x&query=x'],
  ])('%s', async (_, body, headers, search) => {
    const told = await post({ variables: undefined, ...body }, { ...(await asEditor()), ...headers }, search)
    expect([told.errors, told.data.meUser.user.email]).toEqual([undefined, 'editor@demo.example'])
  })

  it('a locale in the URL changes nothing, since queries have arguments for it', async () => {
    const topics = '{ Topics(limit: 1, sort: "slug") { docs { name } } }'
    const headers = await asEditor()
    const plain = await ask(topics, { headers })
    const told = await post(
      { query: topics, variables: undefined },
      headers,
      '?locale=uk&fallback-locale=none',
    )
    expect(told.data).toEqual(plain.data)
  })

  it('HEAD has the headers of GET and no body', async () => {
    const search = `?${new URLSearchParams({ query: own })}`
    const told = await send(url() + search, { method: 'HEAD', headers: await asEditor() })
    expect([told.status, told.text]).toEqual([200, ''])
    expect(told.headers['content-type']).toMatch(/json/)
  })

  it('OPTIONS and a refused method name all that there are', async () => {
    const options = await send(url(), { method: 'OPTIONS' })
    expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS, POST'])
    const put = await send(url(), { method: 'PUT', headers: json, body: JSON.stringify({ query }) })
    expect([put.status, put.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS, POST'])
  })
})
