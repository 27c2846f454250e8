import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { contentLocales, detailsOf, type ContentLocale } from '../../../src/domain/locales'
import { languageTag } from '../../../src/domain/site-paths'
import { direction } from '../../../src/site/locales'
import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'

const seeded: ContentLocale[] = ['de', 'de-simple', 'en', 'uk', 'ar', 'fa', 'tr', 'fr', 'ru']
const others = contentLocales.map(({ code }) => code).filter((code) => !seeded.includes(code))

let token: string
beforeAll(async () => void (token = await tokenOf('admin')))

const offer = (languages: unknown) => rest('POST', 'globals/site-settings', { token, data: { languages } })

async function page(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(sharedUrl() + path)
  return { status: response.status, html: await response.text() }
}

/** Languages of the switcher, or of the list on the page of a language that is not offered. */
const linkedIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*\bhrefLang="([^"]+)"/g)].map(([, tag]) => tag!)

const alternatesIn = (html: string): string[] =>
  [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)"/g)].map(([, tag]) => tag!)

const tagsOf = (locales: ContentLocale[]): string[] => locales.map(languageTag)

/** The locales of the admin panel's selector. */
async function inThePanel(): Promise<string[]> {
  const response = await fetch(`${sharedUrl()}/admin/collections/topics`, {
    headers: { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin' },
  })
  const [, codes = ''] = /\\"localeCodes\\":\[([^\]]*)\]/.exec(await response.text()) ?? []
  return [...codes.matchAll(/[a-z-]+/g)].map(([code]) => code)
}

describe('the languages that a district offers', () => {
  afterAll(async () => void (await offer(seeded)))

  it('are readable by anybody, in the order of the switcher', async () => {
    const { data } = await graphql('{ SiteSetting { languages } }')
    expect(data.SiteSetting.languages).toEqual(seeded.map((code) => code.replace('-', '_')))
    const { html } = await page('/uk/termine')
    expect(linkedIn(html)).toEqual(tagsOf(seeded))
    expect(alternatesIn(html)).toEqual([
      ...tagsOf(seeded.filter((code) => code !== 'de-simple')),
      'x-default',
    ])
    await expect(inThePanel()).resolves.toEqual(seeded)
  })

  it.each(others)('leave out %s: its pages say so in it, and lead to the others', async (locale) => {
    const { status, html } = await page(`/${locale}/termine`)
    expect(status).toBe(404)
    expect(html).toContain(`<html lang="${languageTag(locale)}" dir="${direction(locale)}"`)
    expect(linkedIn(html)).toEqual(tagsOf(seeded))
    expect(html).toContain('href="/ar/termine"')
    expect(html).toContain('content="noindex"')
    expect((await page(`/${locale}`)).status).toBe(404)
    expect((await page(`/${locale}/gibt/es/nicht`)).status).toBe(404)
  })

  it('are on the site, in the panel and in the API with the next request after they change', async () => {
    for (const languages of [['de', 'ka', 'ckb', 'prs'], ['en', 'de'], seeded] as ContentLocale[][]) {
      const { status, body } = await offer(languages)
      expect({ status, body: status === 200 ? {} : body }).toEqual({ status: 200, body: {} })
      const { html } = await page('/termine')
      expect(linkedIn(html)).toEqual(tagsOf(languages))
      for (const locale of languages) {
        expect(html).toContain(detailsOf(locale).label)
        const own = await page(locale === 'de' ? '/' : `/${locale}`)
        expect([locale, own.status]).toEqual([locale, 200])
        expect(own.html).toContain(`<html lang="${languageTag(locale)}" dir="${direction(locale)}"`)
      }
      for (const locale of ['ka', 'tr'] as const)
        expect((await page(`/${locale}/hilfe`)).status).toBe(languages.includes(locale) ? 200 : 404)
      const { data } = await graphql('{ SiteSetting { languages } }')
      expect(data.SiteSetting.languages).toEqual(languages.map((code) => code.replace('-', '_')))
      await expect(inThePanel()).resolves.toEqual(languages)
    }
  })

  it.each([
    ['no German', ['en', 'ar'], 'germanMissing'],
    ['a language twice', ['de', 'en', 'en'], 'languageTwice'],
    ['a language that is unknown', ['de', 'tlh'], undefined],
    ['none', [], 'germanMissing'],
    ['no list', 'de', undefined],
  ])('are refused with %s', async (_, languages, code) => {
    const { status, body } = await offer(languages)
    expect({ status, body }).toMatchObject({ status: 400 })
    if (code) expect(JSON.stringify(body)).toContain(code)
    const { data } = await graphql('{ SiteSetting { languages } }')
    expect(data.SiteSetting.languages).toHaveLength(9)
  })

  it('do not limit the API: texts can be prepared in any language that is known', async () => {
    const { data, errors } = await graphql(
      `{ ${contentLocales.map(({ code }) => `${code.replace('-', '_')}: Topics(limit: 3, sort: "name", locale: ${code.replace('-', '_')}) { docs { name locale } }`).join(' ')} }`,
    )
    expect(errors).toBeUndefined()
    for (const { code } of contentLocales) expect(data[code.replace('-', '_')].docs).toHaveLength(3)
    const found = await rest('GET', 'topics?locale=ckb&sort=name&limit=2')
    expect(found.status).toBe(200)
  })
})
