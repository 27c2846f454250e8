import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { type Counted, shareIn, textsOn } from '../../support/own-language'
import { pristineRows } from '../../support/pristine'
import { seededFolder } from '../../support/seeded-folder'
import { removeFolder, type Running, start } from '../../support/system'

/** One page of each kind, whose records are translated into Ukrainian and Arabic in the demo. */
const kinds = [
  ...['/', '/themen', '/themen/ankommen', '/aktuelles', '/artikel/wuerde-ist-der-anfang'],
  ...['/artikel/fahrtkosten-30-cent', '/gemeinden', '/gemeinden/syke', '/netzwerke/netzwerk-syke'],
  ...['/mithelfen', '/termine', '/termine/austausch-syke', '/hilfe', '/angebote/soziotherapie-nord'],
  ...['/konzept', '/seite/kontakt', '/seite/gibt-es-nicht', '/offline'],
]

/**
 * What is the same in every language: names of places, people, offices and publications, and the wording of decisions,
 * which councils pass in German.
 */
const properNames = `
  select name from municipalities
  union select office_city from municipalities union select office_street from municipalities
  union select contact_person_name from municipalities
  union select name from municipalities_members
  union select name from initiatives union select contact_name from initiatives
  union select name from service_providers
  union select name from services_places union select street from services_places
  union select city from services_places
  union select place_name from events union select place_street from events union select place_city from events
  union select title from articles_sources union select publisher from articles_sources
  union select district_name from site_settings union select contact_name from site_settings
  union select title from networks union select coordinating_office from networks
  union select decision from local_reviews union select code from building_blocks
  union select credit from media`

/** With the demo's records alone: those of other tests are German. */
let system: Running
beforeAll(async () => void (system = await start({ folder: seededFolder(), env: { SEED: 'none' } })))
afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
})

describe.each(['ar', 'uk'] as const)('pages in %s', (locale: Counted) => {
  let browser: Browser
  let names: string[]
  beforeAll(async () => {
    browser = await openBrowser()
    const rows = await pristineRows<{ name: string | null }>(properNames)
    names = [...rows.flatMap(({ name }) => name ?? []), 'Bürgernetz', 'Einfache Sprache', 'Mein Bereich']
  })
  afterAll(() => browser.close())

  it('are written in it, but for proper names: at least 95 % of the letters on each kind of page', async () => {
    const { page } = await openPage(browser)
    const poor: unknown[] = []
    for (const path of kinds) {
      await page.goto(`${system.url}/${locale}${path === '/' ? '' : path}`)
      const { own, letters, others } = shareIn(locale, await textsOn(page), names)
      expect(letters).toBeGreaterThan(100)
      if (own / letters < 0.95) poor.push({ path, share: Math.round((own / letters) * 1000) / 10, others })
    }
    expect(poor).toEqual([])
  })

  it('have nothing German in navigation, headings, buttons and emergency numbers', async () => {
    const { page } = await openPage(browser)
    for (const path of kinds) {
      await page.goto(`${system.url}/${locale}${path === '/' ? '' : path}`)
      const texts = await page
        .locator(
          'nav a:not([hreflang]), h1, h2, button, summary, label:not([lang]), .bn-emergency li > :not(a)',
        )
        .allTextContents()
      expect(texts.length).toBeGreaterThan(5)
      const { others } = shareIn(locale, texts, names)
      expect({ path, others }).toEqual({ path, others: [] })
    }
  })
})
