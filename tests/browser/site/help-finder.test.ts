import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { weekdays } from '../../../src/domain/opening-hours/hours'
import { openBrowser } from '../../support/browser'
import { make, published } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'

describe('the help finder', () => {
  let browser: Browser
  let slug: string
  beforeAll(async () => {
    browser = await openBrowser()
    const find = async (path: string) => (await rest('GET', `${path}&limit=1&depth=0`)).body.docs[0].id
    const made = await make('services', {
      ...{ name: 'Tag und Nacht offen', kind: 'counselling', cost: 'free', languages: ['de', 'ar'] },
      ...{
        slug: `tag-und-nacht-${Date.now()}`,
        phone: '089 99998 299',
        confirmedOn: '2020-01-01',
        ...published,
      },
      provider: await find('service-providers?where[slug][equals]=beratungsstelle-lindenhof'),
      municipalities: [await find('municipalities?where[slug][equals]=syke')],
      places: [
        {
          ...{ name: 'Haus am Markt', street: 'Markt 1', postalCode: '28857', city: 'Syke' },
          position: { latitude: 52.913, longitude: 8.822 },
        },
      ],
      documents: [{ text: 'Ihr Brief' }],
      openingHours: {
        closedOnHolidays: false,
        regular: weekdays.map((weekday) => ({ weekday, from: '00:00', until: '24:00', mode: 'open' })),
      },
    })
    slug = made.slug
  })
  afterAll(() => browser.close())

  async function phone(javaScriptEnabled: boolean): Promise<Page> {
    const context = await browser.newContext({
      ...{ javaScriptEnabled, locale: 'ar', timezoneId: 'Europe/Berlin' },
      viewport: { width: 375, height: 800 },
    })
    context.setDefaultTimeout(120_000)
    return context.newPage()
  }

  it('leads someone who reads Arabic to a free service in her town that is open, and to what she needs there', async () => {
    const page = await phone(false)
    await page.goto(`${sharedUrl()}/ar/hilfe`)
    await page.selectOption('#choose-ort', 'syke')
    await page.selectOption('#choose-sprache', 'ar')
    await page.check('#choose-kostenlos')
    await page.check('#choose-offen')
    await page.locator('.bn-filters button').click()
    const parameters = new URL(page.url()).searchParams
    expect([parameters.get('ort'), parameters.get('offen')]).toEqual(['syke', 'ja'])
    expect(await page.isChecked('#choose-offen')).toBe(true)
    const card = page.locator(`#angebot-${slug}`)
    await expect(card.locator('.bn-open').innerText()).resolves.toMatch(/\p{Script=Arabic}/u)
    expect(await page.locator('.bn-card').count()).toBe(await page.locator('.bn-card .bn-open').count())
    await card.locator('a').click()
    expect(await page.locator('#kontakt a[href="tel:08999998299"]').count()).toBe(1)
    expect(await page.locator('a[href^="geo:52.913,8.822"]').count()).toBe(1)
    await expect(page.locator('#mitbringen li').innerText()).resolves.toBe('Ihr Brief')
    expect(await page.locator('#zeiten tbody tr').count()).toBe(7)
    // Nobody has confirmed the entry for years.
    expect(await page.locator('.bn-note[role=note]').count()).toBe(1)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it('is used with the keyboard alone, from the first filter to the answer', async () => {
    const page = await phone(true)
    await page.goto(`${sharedUrl()}/hilfe`)
    await page.focus('#choose-bedarf')
    for (const id of ['choose-ort', 'choose-sprache', 'choose-fuer', 'choose-kostenlos', 'choose-offen']) {
      await page.keyboard.press('Tab')
      await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe(id)
    }
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForURL(/offen=ja/), page.keyboard.press('Enter')])
    expect(await page.isChecked('#choose-offen')).toBe(true)
    expect(await page.locator(`#angebot-${slug}`).count()).toBe(1)
  })

  it('says what to do where nothing is found, and keeps the choice', async () => {
    const page = await phone(false)
    await page.goto(`${sharedUrl()}/hilfe?bedarf=unaccompanied_minors&sprache=so&fuer=women`)
    await expect(page.locator('#gefunden').innerText()).resolves.toMatch(/Kein Angebot/)
    expect(await page.locator('main .bn-note a[href="/gemeinden"]').count()).toBe(1)
    expect(await page.locator('main .bn-note a[href^="tel:"]').count()).toBe(1)
    await expect(page.inputValue('#choose-fuer')).resolves.toBe('women')
  })
})
