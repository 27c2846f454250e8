import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { sharedUrl } from '../../support/shared'

/** Pages without JavaScript must do: it is switched off in some of these. */
describe('journeys through the site', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  async function without(script: boolean, width = 1280): Promise<Page> {
    const context = await browser.newContext({
      ...{ javaScriptEnabled: !script, locale: 'de-DE', timezoneId: 'Europe/Berlin' },
      viewport: { width, height: 800 },
    })
    context.setDefaultTimeout(120_000)
    return context.newPage()
  }

  it('lead someone who reads Arabic, on a phone without JavaScript, to a free service that speaks Arabic', async () => {
    const page = await without(true, 375)
    await page.goto(`${sharedUrl()}/ar`)
    await page.locator('.bn-doors a').first().click()
    await page.selectOption('#choose-bedarf', 'sociotherapy')
    await page.selectOption('#choose-sprache', 'ar')
    await page.selectOption('#choose-ort', 'syke')
    await page.check('#choose-kostenlos')
    await page.locator('.bn-filters button').click()
    expect(new URL(page.url()).pathname).toBe('/ar/hilfe')
    const cards = page.locator('.bn-card')
    expect(await cards.count()).toBeGreaterThan(0)
    await expect(page.inputValue('#choose-sprache')).resolves.toBe('ar')
    await cards.first().locator('a').click()
    await expect(page.locator('h1').innerText()).resolves.toMatch(/\p{Script=Arabic}/u)
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0)
  })

  it('lead a citizen who wants to help to a network’s needs and the person to call', async () => {
    const page = await without(true)
    await page.goto(sharedUrl())
    await page.getByRole('link', { name: 'Ich möchte helfen' }).click()
    // Urgent needs come first.
    await expect(page.locator('.bn-card').first().innerText()).resolves.toContain('dringend')
    await page.getByRole('link', { name: 'Bürgernetzwerk Syke' }).click()
    await page.getByRole('heading', { name: 'Das wird gebraucht' }).waitFor()
    await page.getByRole('heading', { name: 'Fester Termin zum Austausch' }).waitFor()
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0)
    await page.locator('#initiativen a').first().click()
    await expect(page.locator('h1').count()).resolves.toBe(1)
  })

  it('lead someone who asks for their town to its contacts, events and reviews', async () => {
    const page = await without(true)
    await page.goto(sharedUrl())
    await page.getByRole('link', { name: 'Meine Gemeinde' }).click()
    await page.locator('.bn-towns a', { hasText: 'Syke' }).click()
    await expect(page.locator('h1').innerText()).resolves.toBe('Syke')
    for (const title of ['Ihr Kontakt in der Verwaltung', 'Termine', 'Was die Kommune geprüft hat'])
      await page.getByRole('heading', { name: title, exact: true }).waitFor()
    await page.locator('#termine .bn-section__head a').click()
    await expect(page.inputValue('#choose-ort')).resolves.toBe('syke')
    await page.locator('.bn-events a').first().click()
    await page.getByText('jeden Monat am ersten Dienstag').waitFor()
  })

  it('are possible with the keyboard: skip link, menu, languages', async () => {
    const { page } = await openPage(browser)
    await page.goto(sharedUrl())
    await page.keyboard.press('Tab')
    await expect(page.evaluate('document.activeElement.className')).resolves.toBe('bn-skip')
    await page.keyboard.press('Enter')
    await expect(page.evaluate('document.activeElement.id')).resolves.toBe('content')
    const languages = page.locator('.bn-drop summary', { hasText: 'Deutsch' })
    await languages.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Українська' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/uk')
    await expect(page.getAttribute('html', 'lang')).resolves.toBe('uk')
  })
})
