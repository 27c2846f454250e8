import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { change, type Made, make, published, tokenOf } from '../../support/records'

/** Languages by their names in GraphQL, and with what they are called in REST. */
const locales = { de: 'de', en: 'en', uk: 'uk', ar: 'ar', fa: 'fa', tr: 'tr', fr: 'fr', ru: 'ru' } as const
const all = Object.keys(locales) as (keyof typeof locales)[]

const rounds = [1, 2]

/** Each of them in one document, several times over, in an order in which languages take turns. */
const manyTimes = (field: (locale: string) => string) =>
  `{ ${rounds.flatMap((round) => all.map((locale) => `${locale}${round}: ${field(locale)}`)).join('\n')} }`

const byAlias = (value: (locale: string) => unknown) =>
  Object.fromEntries(rounds.flatMap((round) => all.map((locale) => [`${locale}${round}`, value(locale)])))

describe('several root fields of one operation', () => {
  let topic: Made
  let article: Made
  let half: Made
  const inAll = async (path: string, field: string, value: (locale: string) => string) => {
    for (const locale of all.slice(1))
      await change(`${path}?locale=${locales[locale]}`, { [field]: value(locale), ...published })
  }

  beforeAll(async () => {
    topic = await make('topics', { slug: randomUUID(), name: 'Thema de', ...published })
    await inAll(`topics/${topic.id}`, 'name', (locale) => `Thema ${locale}`)
    article = await make('articles', {
      slug: randomUUID(),
      title: 'Artikel de',
      kind: 'news',
      topics: [topic.id],
      ...published,
    })
    await inAll(`articles/${article.id}`, 'title', (locale) => `Artikel ${locale}`)
    half = await make('articles', {
      slug: randomUUID(),
      title: 'Nur deutsch',
      kind: 'news',
      topics: [topic.id],
      ...published,
    })
  })

  // Without an account one statement answers, with one Payload's resolvers do.
  describe.each([undefined, 'volunteer'])('asked for by %s', (account) => {
    const ask = async (query: string) => graphql(query, {}, account ? { token: await tokenOf(account) } : {})

    it('answer each in its own language, with what they refer to and what refers to them', async () => {
      const nested = `name articles(sort: "title", limit: 1, where: { id: { equals: "${article.id}" } }) {
      docs { title topics { name articles(limit: 1, where: { id: { equals: "${article.id}" } }) { docs { title } } } } }`
      const { data, errors } = await ask(
        manyTimes(
          (locale) =>
            `Topics(locale: ${locale}, where: { id: { equals: "${topic.id}" } }) { docs { ${nested} } }`,
        ),
      )
      expect(errors).toBeUndefined()
      expect(data).toEqual(
        byAlias((locale) => {
          const titles = { docs: [{ title: `Artikel ${locale}` }] }
          const topics = [{ name: `Thema ${locale}`, articles: titles }]
          return { docs: [{ name: `Thema ${locale}`, articles: { docs: [{ ...titles.docs[0], topics }] } }] }
        }),
      )
    })

    it('answer each with its own languages for what is nested', async () => {
      const { data, errors } = await ask(
        manyTimes(
          (locale) => `Article(id: "${article.id}", locale: ${locale}) {
        title german: topics(locale: de) { name } topics { name } }`,
        ),
      )
      expect(errors).toBeUndefined()
      const named = (locale: string) => [{ name: `Thema ${locale}` }]
      expect(data).toEqual(
        byAlias((locale) => ({
          title: `Artikel ${locale}`,
          german: named('de'),
          topics: named(locale),
        })),
      )
    })

    it('keep languages apart that are loaded at the same time', async () => {
      const crowd: { article: Made; topic: string }[] = []
      for (const nth of ['eins', 'zwei', 'drei']) {
        const own = await make('topics', { slug: randomUUID(), name: `${nth} de`, ...published })
        await inAll(`topics/${own.id}`, 'name', (locale) => `${nth} ${locale}`)
        const data = {
          slug: randomUUID(),
          title: nth,
          kind: 'news',
          topics: [topic.id, own.id],
          ...published,
        }
        crowd.push({ article: await make('articles', data), topic: nth })
      }
      // Each list is found by itself, and the topics of its article are loaded as soon as it is.
      const inEach = (start: number) =>
        all
          .map((_, n) => all[(n + start) % all.length]!)
          .map((locale) => `${locale}: topics(locale: ${locale}) { name }`)
      const lists = crowd.map(
        ({ article, topic }, n) =>
          `${topic}: articles(where: { id: { equals: "${article.id}" } }) { docs { ${inEach(3 * n).join(' ')} } }`,
      )
      const { data, errors } = await ask(`{ Topic(id: "${topic.id}") { ${lists.join('\n')} } }`)
      expect(errors).toBeUndefined()
      const named = (nth: string) =>
        Object.fromEntries(
          all.map((locale) => [locale, [{ name: `Thema ${locale}` }, { name: `${nth} ${locale}` }]]),
        )
      expect(data.Topic).toEqual(
        Object.fromEntries(crowd.map(({ topic }) => [topic, { docs: [named(topic)] }])),
      )
    })

    it('fall back each as they say, also in joins', async () => {
      const field = (args: string) =>
        `Topic(id: "${topic.id}", ${args}) { name articles(where: { id: { equals: "${half.id}" } }) { docs { title topics { name } } } }`
      const { data, errors } = await ask(`{
      a: ${field('locale: en')} b: ${field('locale: en, fallbackLocale: none')}
      c: ${field('locale: fr, fallbackLocale: de')} d: ${field('locale: fr, fallbackLocale: none')}
      e: ${field('locale: en')} f: ${field('locale: en, fallbackLocale: none')}
    }`)
      expect(errors).toBeUndefined()
      const answer = (locale: string, title: string | null) => ({
        name: `Thema ${locale}`,
        articles: { docs: [{ title, topics: [{ name: `Thema ${locale}` }] }] },
      })
      expect(data).toEqual({
        a: answer('en', 'Nur deutsch'),
        b: answer('en', null),
        c: answer('fr', 'Nur deutsch'),
        d: answer('fr', null),
        e: answer('en', 'Nur deutsch'),
        f: answer('en', null),
      })
    })

    it('load each what they ask for, with aliases and on several levels', async () => {
      const where = `where: { id: { equals: "${article.id}" } }`
      const { data, errors } = await ask(`{
      a: Articles(${where}) { docs { title topics { name } } }
      b: Articles(${where}) { docs { slug kind topics { slug articles(limit: 1, ${where}) { docs { kind title } } } } }
      c: Articles(${where}) { docs { kind topics { articles(limit: 1, ${where}) { docs { kind } } } } }
      d: Topics(where: { id: { equals: "${topic.id}" } }) { docs { articles(limit: 1, ${where}) { docs { title } } } }
    }`)
      expect(errors).toBeUndefined()
      const { slug, kind } = article
      expect(data).toEqual({
        a: { docs: [{ title: 'Artikel de', topics: [{ name: 'Thema de' }] }] },
        b: {
          docs: [
            {
              slug,
              kind,
              topics: [{ slug: topic.slug, articles: { docs: [{ kind, title: 'Artikel de' }] } }],
            },
          ],
        },
        c: { docs: [{ kind, topics: [{ articles: { docs: [{ kind }] } }] }] },
        d: { docs: [{ articles: { docs: [{ title: 'Artikel de' }] } }] },
      })
    })
  })

  it('show drafts only below the field that asks for them', async () => {
    const { id } = await make('topics', { slug: randomUUID(), name: 'Veröffentlicht', ...published })
    await change(`topics/${id}?draft=true`, { name: 'Entwurf', _status: 'draft' })
    const about = await make('articles', {
      slug: randomUUID(),
      title: 'Darüber',
      kind: 'news',
      topics: [id],
      ...published,
    })
    const field = (draft: string) => `Article(id: "${about.id}"${draft}) { topics { name } }`
    const { data } = await graphql(
      `{ a: ${field('')} b: ${field(', draft: true')} c: ${field('')} d: ${field(', draft: false')} }`,
      {},
      { token: await tokenOf('editor') },
    )
    const named = (name: string) => ({ topics: [{ name }] })
    expect(data).toEqual({
      a: named('Veröffentlicht'),
      b: named('Entwurf'),
      c: named('Veröffentlicht'),
      d: named('Veröffentlicht'),
    })
  })

  it('write each in its own language', async () => {
    const { id } = await make('topics', { slug: randomUUID(), name: 'Schreiben de', ...published })
    const write = (locale: string) =>
      `${locale}: updateTopic(id: "${id}", locale: ${locale}, data: { name: "Schreiben ${locale}" }) { name }`
    const token = await tokenOf('editor')
    const { data, errors } = await graphql(`mutation { ${all.map(write).join('\n')} }`, {}, { token })
    expect(errors).toBeUndefined()
    const expected = Object.fromEntries(all.map((locale) => [locale, { name: `Schreiben ${locale}` }]))
    expect(data).toEqual(expected)
    const read = all.map(
      (locale) => `${locale}: Topic(id: "${id}", locale: ${locale}, fallbackLocale: none) { name }`,
    )
    expect((await graphql(`{ ${read.join('\n')} }`)).data).toEqual(expected)
  })
})
