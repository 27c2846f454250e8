import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { logInBrowser, openBrowser, openPage } from '../../support/browser'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe('the question at the end of a page', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())
  afterEach(() => rowsOf('delete from feedback_entries'))

  it('is answered without JavaScript, tells what is wrong, keeps what was typed, and leads back', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 700 },
    })
    const page = await context.newPage()
    await page.goto(`${sharedUrl()}/ar/termine`)
    await page.locator('.bn-feedback summary').click()
    await page.fill('#feedback-text', 'هاتفي 0151 234 567 89')
    await page.locator('.bn-feedback button').nth(1).click()
    await page.locator('#feedback-problem').waitFor()
    await expect(page.inputValue('#feedback-text')).resolves.toBe('هاتفي 0151 234 567 89')
    await page.fill('#feedback-text', 'الموعد خطأ')
    await page.locator('.bn-feedback button').nth(1).click()
    await page.waitForURL('**/ar/rueckmeldung?danke=ja*')
    await page.locator('.bn-article a').click()
    await page.waitForURL('**/ar/termine')
    expect(await rowsOf('select page, language, answer, text from feedback_entries')).toEqual([
      { page: '/termine', language: 'ar', answer: 'no', text: 'الموعد خطأ' },
    ])
    await context.close()
  })

  it.each([
    ['light', 1280, ''],
    ['dark', 320, '/ar'],
  ] as const)(
    'has no accessibility violation, open and with an error (%s, %d pixels)',
    async (colorScheme, width, prefix) => {
      const { page, complaints } = await openPage(browser)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 700 })
      await page.goto(`${sharedUrl()}${prefix}/themen`)
      await page.locator('.bn-feedback summary').click()
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([])
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        expect(Number(wide)).toBeLessThanOrEqual(width)
      }
      await check()
      await page.fill('#feedback-text', 'mia@post.example')
      await page.locator('.bn-feedback button').first().click()
      await page.locator('#feedback-problem').waitFor()
      await check()
      expect(complaints.filter((said) => !said.includes('422'))).toEqual([])
    },
  )

  it('reaches the editors’ start page with the page and its language', async () => {
    await fetch(`${sharedUrl()}/uk/rueckmeldung`, {
      method: 'POST',
      body: new URLSearchParams({ seite: '/termine', antwort: 'nein', text: 'Дата неправильна' }),
    })
    const { page } = await openPage(browser)
    await logInBrowser(page, 'editor')
    const step = page.locator('.bn-start__step', { hasText: 'Rückmeldungen zu Seiten' })
    await step.waitFor()
    await expect(step.innerText()).resolves.toContain('nicht hilfreich: Дата неправильна /termine (uk)')
    await expect(step.locator('a[href="/uk/termine"]').count()).resolves.toBe(1)
    const { violations } = await new AxeBuilder({ page }).include('.bn-start').withTags(tags).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([])
    await step.getByText('Alle neuen ansehen').click()
    await page.getByRole('link', { name: '/termine' }).first().click()
    await page.locator('#field-status').waitFor()
    await expect(page.locator('#field-text').isDisabled()).resolves.toBe(true)
  })
})
