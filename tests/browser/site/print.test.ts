import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { readPdf } from '../../support/pdf'
import { sharedUrl } from '../../support/shared'

describe('a printed page', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    ;({ page } = await openPage(browser))
  })
  afterAll(() => browser.close())

  const open = (path: string) => page.goto(sharedUrl() + path)
  const printed = async () => readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: false }))
  const all = async () => (await printed()).pages.map(({ text }) => text).join(' ')

  it.each([
    ['/artikel/wuerde-ist-der-anfang', 'h1'],
    ['/gemeinden/syke', 'h1'],
    ['/netzwerke/netzwerk-syke', 'h1'],
    ['/termine/austausch-syke', 'h1'],
    ['/angebote/soziotherapie-nord', 'h1'],
    ['/themen/ankommen', 'h1'],
    ['/konzept', 'h1'],
    ['/seite/impressum', 'h1'],
  ])('%s has its text and no navigation', async (path, title) => {
    await open(path)
    const heading = (await page.textContent(title))!.trim().replace(/\u00ad/g, '')
    const menu = await page.locator('.bn-menu a').allTextContents()
    const text = await all()
    expect(text.replace(/[\s-]/g, '')).toContain(heading.replace(/[\s-]/g, ''))
    expect(text).not.toContain(menu.join(' '))
    for (const gone of [
      'Zum Inhalt springen',
      'Für Mitarbeitende',
      'Plakat öffnen',
      'In großer Schrift drucken',
    ])
      expect(text).not.toContain(gone)
  })

  it('says where links lead, its sources and of what day they are', async () => {
    await open('/artikel/wuerde-ist-der-anfang')
    const sources = page.locator('.bn-sources a[href^=http]')
    const addresses = await sources.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    expect(addresses.length).toBeGreaterThan(0)
    const text = (await all()).replace(/\s/g, '')
    for (const address of addresses) expect(text).toContain(address.replace(/\s/g, ''))
    expect(text).toContain('Quellen')
    expect(text).toContain('Stand:')
  })

  it('is in type of at least 18 points if one chooses so, without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${sharedUrl()}/angebote/soziotherapie-nord`)
    const sizes = async () => {
      const pdf = await readPdf(await plain.pdf({ format: 'A4' }))
      return pdf.sizes
    }
    expect(Math.min(...(await sizes()))).toBeLessThan(18)
    await plain.getByLabel('In großer Schrift drucken', { exact: true }).last().check()
    // Chromium scales pages to the paper by less than a tenth of a point.
    expect(Math.min(...(await sizes()))).toBeGreaterThan(17.9)
  })
})
