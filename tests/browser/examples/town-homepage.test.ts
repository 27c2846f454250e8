import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { violationsOf } from '../../support/panel-page'
import { type SecondProcess, startSecondProcess } from '../../support/second-process'
import { serveFolder } from '../../support/static-files'

const folder = 'examples/town-homepage'
let browser: Browser
let second: SecondProcess
let homepage: Awaited<ReturnType<typeof serveFolder>>
let elsewhere: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  // What a town changes, and nothing else: the server's address.
  const settings = readFileSync(`${folder}/settings.js`, 'utf8')
  const changed = { 'settings.js': () => settings.replace('http://localhost:3000', second.system.url) }
  homepage = await serveFolder(folder, changed)
  elsewhere = await serveFolder(folder, changed)
  second = await startSecondProcess({ PUBLIC_READS_FROM: homepage.origin })
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser.close()
  await second.stop()
  await homepage.close()
  await elsewhere.close()
})

async function visit(path = '/'): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser)
  await opened.page.goto(homepage.origin + path)
  await opened.page.locator('[data-fill=emergency] a').first().waitFor()
  return opened
}

const textsOf = (page: Page, name: string) => page.locator(`[data-fill=${name}] > li`).allInnerTexts()

describe('the example of a town’s homepage, at an origin of its own', () => {
  it('shows what the district’s system says of the town', async () => {
    const { page, complaints } = await visit()
    expect(await page.title()).toBe('Syke – Bürgernetz Landkreis Diepholz')
    expect(await page.locator('h1').innerText()).toBe('Gemeinsam für Geflüchtete in Syke')
    const events = await textsOf(page, 'events')
    expect(events.join('\n')).toContain('Austausch Syke: Ehrenamt trifft Verwaltung')
    expect(events.join('\n')).toContain('Begegnungshaus Hachegrund')
    expect(events.join('\n')).toContain('Infoabend: Vormundschaft')
    expect(await page.locator('.network h3').innerText()).toBe('Bürgernetzwerk Syke')
    await page.locator('.network summary').click()
    expect(await page.locator('.network details li').first().isVisible()).toBe(true)
    expect((await textsOf(page, 'without')).length).toBeGreaterThan(3)
    expect(await textsOf(page, 'without')).not.toContain('Syke')
    expect((await textsOf(page, 'statements')).length).toBeGreaterThan(2)
    expect((await textsOf(page, 'emergency')).join()).toContain('112')
    expect(complaints).toEqual([])
  })

  it('finds services in a language', async () => {
    const { page } = await visit()
    const all = await textsOf(page, 'services')
    await page.getByLabel('Sprache, in der geholfen wird').selectOption({ label: 'Kurdisch' })
    const found = await textsOf(page, 'services')
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(all.length)
    for (const text of found) expect(text).toContain('Kurdisch')
    expect(await page.locator('[data-fill=number]').innerText()).toBe(`${found.length} Angebote`)
  })

  it('speaks Arabic from right to left', async () => {
    const { page, complaints } = await visit()
    await page.getByRole('link', { name: 'العربية' }).click()
    await page.waitForURL('**/?lang=ar')
    await page.locator('[data-fill=emergency] a').first().waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('html').getAttribute('lang')).toBe('ar')
    expect((await textsOf(page, 'statements')).join()).toContain('الكرامة هي البداية')
    expect((await textsOf(page, 'emergency')).join()).toContain('الشرطة')
    expect(complaints).toEqual([])
  })

  it.each(['/', '/?lang=ar'])('can be used by everyone (%s)', async (path) => {
    const { page } = await visit(path)
    expect(await violationsOf(page, { colours: true })).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(page, { colours: true })).toEqual([])
  })

  it('is not wider than a small telephone', async () => {
    const { page } = await visit()
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('says so where its origin may not read', async () => {
    const { page } = await openPage(browser)
    await page.goto(elsewhere.origin)
    await page.getByText('Die Inhalte sind gerade nicht erreichbar.').waitFor()
    expect(await page.locator('[data-fill=content]').isHidden()).toBe(true)
  })
})
