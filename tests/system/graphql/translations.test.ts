import { beforeAll, describe, expect, it } from '@jest/globals'
import { contentLocales } from '../../../src/domain/locales'
import { graphql } from '../../support/graphql'
import { change, make, type Made, published, tokenOf } from '../../support/records'

const names = contentLocales.map(({ code }) => code.replace('-', '_'))

/** States as the API tells them, of all languages: missing unless given. */
const states = (given: Record<string, string>) =>
  names.map((locale) => ({ locale, state: locale === 'de' ? 'original' : (given[locale] ?? 'missing') }))

describe('the languages of a record', () => {
  let article: Made
  let topic: Made
  beforeAll(async () => {
    article = await make('articles', {
      ...{ title: 'Wege', slug: `wege-${crypto.randomUUID()}`, kind: 'news', ...published },
    })
    const write = (locale: string, data: object) =>
      change(`articles/${article.id}?locale=${locale}`, { ...data, ...published }, 'editor')
    await write('en', { title: 'Ways', translationState: 'current' })
    await write('tr', { title: 'Yollar', translationState: 'in-progress' })
    await write('uk', { teaser: 'Шляхи' })
    await write('de-simple', { title: 'Der Weg' })
    topic = await make('topics', { name: 'Wege', slug: `wege-${crypto.randomUUID()}`, ...published })
    await change(`topics/${topic.id}?locale=fr`, { name: 'Chemins', ...published }, 'editor')
  })

  const expected = { en: 'current', tr: 'in_progress', de_simple: 'current' }
  const available = ['de', 'de_simple', 'en', 'tr']

  it('are told with the state of each translation', async () => {
    const query = `{ Article(id: "${article.id}") { availableLocales translations { locale state } }
      Topic(id: "${topic.id}") { availableLocales translations { state locale __typename } } }`
    const { data, errors } = await graphql(query)
    expect(errors).toBeUndefined()
    expect(data.Article).toEqual({ availableLocales: available, translations: states(expected) })
    expect(data.Topic.availableLocales).toEqual(['de', 'fr'])
    expect(data.Topic.translations).toEqual(
      states({ fr: 'current' }).map((one) => ({ ...one, __typename: 'Translation' })),
    )
  })

  it('are the same in every language, and for accounts', async () => {
    const query = `{ Articles(where: { id: { equals: "${article.id}" } }, locale: ar) {
      docs { locale availableLocales translations { locale state } } } }`
    const told = { locale: 'ar', availableLocales: available, translations: states(expected) }
    for (const token of [undefined, await tokenOf('editor'), await tokenOf('volunteer')])
      expect((await graphql(query, {}, { token })).data.Articles.docs).toEqual([told])
  })

  it('say that a translation is outdated', async () => {
    await change(`articles/${article.id}`, { title: 'Neue Wege', ...published }, 'editor')
    const { data } = await graphql(`{ Article(id: "${article.id}") { translations { locale state } } }`)
    expect(data.Article.translations).toEqual(states({ ...expected, en: 'outdated' }))
  })

  it('are those of the draft for an editor who asks for it', async () => {
    const token = await tokenOf('editor')
    await change(
      `articles/${article.id}?locale=fr&draft=true`,
      { title: 'Chemins', _status: 'draft' },
      'editor',
    )
    const query = (more: string) => `{ Article(id: "${article.id}"${more}) { availableLocales } }`
    expect((await graphql(query(', draft: true'), {}, { token })).data.Article.availableLocales).toContain(
      'fr',
    )
    expect((await graphql(query(''), {}, { token })).data.Article.availableLocales).not.toContain('fr')
    expect((await graphql(query(''))).data.Article.availableLocales).not.toContain('fr')
  })

  it('are told of globals, which have an id', async () => {
    const query = '{ SiteSetting(locale: en) { id locale availableLocales } Homepage { id locale } }'
    for (const token of [undefined, await tokenOf('editor')]) {
      const { data, errors } = await graphql(query, {}, { token })
      expect(errors).toBeUndefined()
      expect(data.Homepage).toEqual({ id: 'homepage', locale: 'de' })
      expect(data.SiteSetting).toMatchObject({ id: 'site-settings', locale: 'en' })
      expect(data.SiteSetting.availableLocales).toEqual(expect.arrayContaining(['de', 'en']))
    }
  })

  it.each([
    ['as it is asked for', 'locale: uk', '', 'uk', 'uk'],
    ['German without being asked', 'limit: 1', '', 'de', 'de'],
    ['of a related record of its own', 'locale: uk', '(locale: en)', 'uk', 'en'],
  ])('is %s', async (_, args, own, outer, inner) => {
    const query = `{ Networks(where: { slug: { equals: "netzwerk-syke" } }, ${args}) {
      docs { locale municipality${own} { locale events(limit: 1) { docs { locale } } } events(limit: 1) { docs { locale } } } } }`
    for (const token of [undefined, await tokenOf('editor')]) {
      const { data, errors } = await graphql(query, {}, { token })
      expect(errors).toBeUndefined()
      const [network] = data.Networks.docs
      expect([network.locale, network.municipality.locale]).toEqual([outer, inner])
      expect(network.events.docs).toEqual([{ locale: outer }])
    }
  })
})
