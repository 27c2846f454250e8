import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { change, make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { articles, as, issue, key, otherTown, topic, town } from './scene'

const nameOf = (id: string) => Object.keys(articles).find((name) => articles[name]!.id === id)!
const titles = (docs: { id: string; title: string }[]) =>
  Object.fromEntries(docs.map(({ id, title }) => [nameOf(id), title.replace(` ${key}`, '')]))

/** What each way shows of this test's articles, by name: their titles. */
const ways: Record<string, (token?: string) => Promise<Record<string, string>>> = {
  'GraphQL list': async (token) => {
    const query = `query ($ids: [ID!]) {
      Articles(where: { id: { in: $ids } }, draft: true, limit: 50) { docs { id title } } }`
    const { data } = await graphql(query, { ids: Object.values(articles).map(({ id }) => id) }, as(token))
    return titles(data.Articles.docs)
  },
  'GraphQL one': async (token) => {
    const found = await Promise.all(
      Object.values(articles).map(({ id }) =>
        graphql('query ($id: String!) { Article(id: $id, draft: true) { id title } }', { id }, as(token)),
      ),
    )
    return titles(found.flatMap(({ data }) => data?.Article ?? []))
  },
  'GraphQL join': async (token) => {
    const query = `query ($ids: [ID!]) {
      Municipalities(where: { id: { in: $ids } }, draft: true) { docs { articles(limit: 20) { docs { id title } } } } }`
    const { data } = await graphql(query, { ids: [town.id, otherTown.id] }, as(token))
    return titles(data.Municipalities.docs.flatMap((one: any) => one.articles.docs))
  },
  'REST list': async (token) => {
    const path = `articles?draft=true&depth=0&limit=50&where[slug][like]=${key}`
    return titles((await rest('GET', path, as(token))).body.docs)
  },
  'REST one': async (token) => {
    const found = await Promise.all(
      Object.values(articles).map(({ id }) => rest('GET', `articles/${id}?draft=true&depth=0`, as(token))),
    )
    return titles(found.flatMap(({ status, body }) => (status === 200 ? body : [])))
  },
  'REST join': async (token) => {
    const found = await Promise.all(
      [town, otherTown].map(({ id }) => rest('GET', `municipalities/${id}?draft=true&depth=1`, as(token))),
    )
    return titles(found.flatMap(({ body }) => body.articles.docs))
  },
}
const openTo: Record<string, Record<string, string>> = {
  neu: { neu: 'Neuer Entwurf', bearbeitet: 'bearbeitet', still: 'still' },
  bearbeitet: { bearbeitet: 'Bearbeitet', still: 'still' },
  ofStaff: { neu: 'Neuer Entwurf', bearbeitet: 'Bearbeitet', still: 'still' },
  ofEditor: { neu: 'Neuer Entwurf', bearbeitet: 'Bearbeitet', fremd: 'fremd', still: 'still' },
}

describe('a preview token', () => {
  for (const way of Object.keys(ways))
    for (const token of Object.keys(openTo))
      it(`${token} shows by ${way} its drafts, and the rest as it is published`, async () => {
        expect(await ways[way]!(token)).toEqual(openTo[token])
      })

  it('opens nothing more to requests without it', async () => {
    for (const way of ['REST list', 'REST one', 'GraphQL one', 'GraphQL list'])
      expect([way, Object.keys(await ways[way]!())]).toEqual([
        way,
        expect.not.arrayContaining(['neu', 'fremd', 'weg']),
      ])
  })

  it('counts its records and no others', async () => {
    const query = `query ($key: String) { countArticles(where: { slug: { like: $key } }) { totalDocs } }`
    const count = async (token?: string) =>
      (await graphql(query, { key }, as(token))).data.countArticles.totalDocs
    const restCount = async (token?: string) =>
      (await rest('GET', `articles/count?where[slug][like]=${key}`, as(token))).body.totalDocs
    for (const ask of [count, restCount])
      expect(await Promise.all([undefined, 'bearbeitet', 'neu', 'ofStaff', 'ofEditor'].map(ask))).toEqual([
        2, 2, 3, 3, 4,
      ])
  })

  it('shows records that its draft refers to as the public sees them', async () => {
    const query = `query ($id: String!) { Article(id: $id, draft: true) { topics { id name } } }`
    const { data } = await graphql(query, { id: articles.neu!.id }, as('neu'))
    expect(data.Article.topics.filter(Boolean)).toEqual([{ id: topic.id, name: `Thema ${key}` }])
    const { body } = await rest('GET', `articles/${articles.neu!.id}?draft=true&depth=2`, as('neu'))
    expect(JSON.stringify(body)).not.toMatch(/Geheimes Thema|Verstecktes Thema/)
    expect(JSON.stringify(body)).toContain(`Thema ${key}`)
  })

  it('shows a draft in each language', async () => {
    const { id } = articles.neu!
    const data = { title: `New draft ${key}`, _status: 'draft' }
    const saved = await rest('PATCH', `articles/${id}?draft=true&locale=en`, {
      token: await tokenOf('editor'),
      data,
    })
    expect(saved.status).toBe(200)
    const query = `query ($id: String!, $locale: Locale) {
      Article(id: $id, locale: $locale, draft: true) { title } }`
    const title = async (locale: string) =>
      (await graphql(query, { id, locale }, as('neu'))).data.Article.title as string
    expect([await title('en'), await title('de'), await title('uk')]).toEqual([
      ...[`New draft ${key}`, `Neuer Entwurf ${key}`, `Neuer Entwurf ${key}`],
    ])
  })

  it('does not show what the public would not see if it were published', async () => {
    const event = await make('events?draft=true', {
      ...{ title: 'Für Helfende', kind: 'meeting', audience: 'helpers', start: '2030-01-01T10:00:00.000Z' },
    })
    const own = { collection: 'events', id: event.id }
    const { token } = await issue(own, await tokenOf('editor'))
    const read = async () => (await rest('GET', `events/${event.id}?draft=true`, as(token))).status
    expect(await read()).toBe(404)
    await change(`events/${event.id}`, { audience: 'public' })
    expect(await read()).toBe(200)
  })

  it('compares no draft that it does not open', async () => {
    for (const token of ['neu', 'bearbeitet', 'ofStaff'])
      for (const where of [
        `where[topics.name][equals]=Verstecktes Thema`,
        `where[topics.name][equals]=Geheimes Thema`,
        `where[title][like]=fremd ${key}`,
        `where[id][equals]=${articles.fremd!.id}`,
      ])
        for (const draft of [true, false]) {
          const { body } = await rest('GET', `articles?draft=${draft}&${encodeURI(where)}`, as(token))
          expect([token, where, body.totalDocs]).toEqual([token, where, 0])
        }
  })

  it('opens no versions, no accounts, no preferences and nothing that only accounts read', async () => {
    for (const path of [
      'articles/versions',
      `articles/versions?where[parent][equals]=${articles.neu!.id}`,
      ...['users', 'volunteers', 'claims', 'audit-log', 'preview-tokens', 'webhooks', 'payload-preferences'],
      'payload-locked-documents',
    ])
      expect([path, (await rest('GET', path, as('ofEditor'))).status]).toEqual([path, 403])
    expect((await rest('GET', 'users/me', as('ofEditor'))).body.user).toBeNull()
  })

  it('changes nothing', async () => {
    const { id } = articles.neu!
    const refused = (answer: { status: number; body: any }) => [
      answer.status,
      answer.body.errors[0].data.code,
    ]
    for (const [method, path] of [
      ['PATCH', `articles/${id}`],
      ['DELETE', `articles/${id}`],
      ['POST', 'articles'],
      ['POST', 'preview-tokens/issue'],
      ['POST', 'users/login'],
    ] as const)
      expect(refused(await rest(method, path, { ...as('ofEditor'), data: { title: 'Anders' } }))).toEqual([
        403,
        'previewReadsOnly',
      ])
    const mutation = `mutation { deleteArticle(id: "${id}") { id } }`
    const { errors } = await graphql(mutation, {}, as('ofEditor'))
    expect(errors![0]!.extensions).toMatchObject({ code: 'previewReadsOnly' })
    expect(
      (await graphql('mutation { logoutUser }', {}, as('ofEditor'))).errors![0]!.extensions,
    ).toMatchObject({
      code: 'previewReadsOnly',
    })
  })

  it('gives a request no session, and a session nothing', async () => {
    const cookie = { Cookie: `payload-token=${await tokenOf('admin')}` }
    const { body } = await rest('GET', 'users/me', { headers: { ...as('neu').headers, ...cookie } })
    expect(body.user).toBeNull()
  })

  it('is never stored in a cache', async () => {
    const query = `{ Articles(where: { slug: { equals: "${articles.neu!.slug}" } }, draft: true) { totalDocs docs { title } } }`
    const ask = async (token?: string) => await graphql(query, {}, as(token))
    const open = await ask('neu')
    expect([open.data.Articles.totalDocs, open.headers.get('cache-control')]).toEqual([
      1,
      'private, no-store',
    ])
    expect(open.headers.get('cache-status')).toContain('fwd=bypass')
    const read = await rest('GET', `articles/${articles.neu!.id}?draft=true`, as('neu'))
    expect(read.headers.get('cache-control')).toBe('private, no-store')
    for (const token of [undefined, 'bearbeitet']) expect((await ask(token)).data.Articles.totalDocs).toBe(0)
    expect((await ask('neu')).data.Articles.totalDocs).toBe(1)
  })
})
