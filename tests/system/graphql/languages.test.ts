import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'

/** An article that is written in all languages, or one in German and English only, as asked for. */
async function articleIn(args: string, slug = 'wuerde-ist-der-anfang') {
  const { data } = await graphql(
    `{ Articles(where: { slug: { equals: "${slug}" } }, ${args}) { docs { title teaser body } } }`,
  )
  return data.Articles.docs[0]
}

/** All text of a rich text, one after the other. */
function textOf(node: { text?: string; children?: unknown[]; root?: unknown } | null): string {
  if (!node) return ''
  if (node.root) return textOf(node.root)
  return (node.text ?? '') + (node.children ?? []).map((child) => textOf(child as never)).join(' ')
}

describe('a text in several languages', () => {
  it('comes in German unless another language is asked for', async () => {
    const { title } = await articleIn('limit: 1')
    expect((await articleIn('locale: de')).title).toBe(title)
  })

  it('comes in English where that is asked for', async () => {
    const [de, en] = await Promise.all([articleIn('locale: de'), articleIn('locale: en')])
    expect(en.title).toMatch(/^[\x20-\x7e’–“”]+$/)
    expect(en.title).not.toBe(de.title)
    expect(textOf(en.body)).toMatch(/\b(the|and)\b/)
    expect(textOf(de.body)).toMatch(/\b(und|der|die)\b/)
  })

  it.each([
    ['ar', /[\u0600-\u06ff]{3}/],
    ['fa', /[\u0600-\u06ff]{3}/],
    ['uk', /[\u0400-\u04ff]{3}/],
    ['ru', /[\u0400-\u04ff]{3}/],
    ['tr', /[a-zçğıöşü]{3}/i],
    ['fr', /[a-zàâçéèêëîïôùû]{3}/i],
    ['de_simple', /[a-zäöüß]{3}/i],
  ])('comes in %s with title, teaser and body of its own', async (locale, script) => {
    const german = await articleIn('locale: de')
    const { title, teaser, body } = await articleIn(`locale: ${locale}, fallbackLocale: none`)
    for (const text of [title, teaser, textOf(body)]) expect(text).toMatch(script)
    expect([title, textOf(body)]).not.toEqual([german.title, textOf(german.body)])
  })

  const half = 'arbeit-gibt-halt'

  it('falls back to German where the language is missing', async () => {
    const de = await articleIn('locale: de', half)
    expect(await articleIn('locale: tr', half)).toEqual(de)
    expect(await articleIn('locale: tr, fallbackLocale: de', half)).toEqual(de)
  })

  it('falls back to another language where one is named', async () => {
    expect(await articleIn('locale: tr, fallbackLocale: en', half)).toEqual(
      await articleIn('locale: en', half),
    )
  })

  it('is null where the language is missing and no fallback is wanted', async () => {
    expect(await articleIn('locale: tr, fallbackLocale: none', half)).toEqual({
      title: null,
      teaser: null,
      body: null,
    })
  })

  const network = (
    locale: string,
  ) => `Networks(where: { slug: { equals: "netzwerk-syke" } }, locale: ${locale}) {
    docs { needs { text } fixedDate { title } events(limit: 1, sort: "start") { docs { title } } } }`

  it('follows the language into related records and joins', async () => {
    const [de, en] = await Promise.all([graphql(`{ ${network('de')} }`), graphql(`{ ${network('en')} }`)])
    const texts = ({ data }: typeof de) => {
      const [{ needs, fixedDate, events }] = data.Networks.docs
      return [needs[0].text, fixedDate.title, events.docs[0].title]
    }
    for (const text of texts(de)) expect(text).toMatch(/[a-zäöü]{3}/)
    for (const [index, text] of texts(en).entries()) {
      expect(text).toMatch(/[a-z]{3}/)
      expect(text).not.toBe(texts(de)[index])
    }
  })

  it('does not mix with another language of the same request', async () => {
    const topic = (locale: string) =>
      `Topics(where: { slug: { equals: "sprache" } }, locale: ${locale}, fallbackLocale: none) { docs { name } }`
    const { data } = await graphql(
      `{ de: ${topic('de')} en: ${topic('en')} ar: ${topic('ar')} uk: ${topic('uk')} tr: ${topic('tr')} }`,
    )
    expect(data).toEqual({
      de: { docs: [{ name: 'Sprache und Verständigung' }] },
      en: { docs: [{ name: 'Language and understanding' }] },
      ar: { docs: [{ name: 'اللغة والتفاهم' }] },
      uk: { docs: [{ name: 'Мова та порозуміння' }] },
      tr: { docs: [{ name: null }] },
    })
  })
})
