import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { sharedUrl } from '../../support/shared'
import { serveFolder } from '../../support/static-files'

const blocks = [...readFileSync('docs/embedding.md', 'utf8').matchAll(/```html\n([^`]+)```/g)].map(
  ([, html]) => html!,
)
const [, events, statements, help] = blocks as [string, string, string, string]
const onServer = (html: string) =>
  html.replaceAll(/https:\/\/kreis\.example|http:\/\/localhost:3000/g, sharedUrl())

let browser: Browser
let town: Awaited<ReturnType<typeof serveFolder>>
let body = ''
beforeAll(async () => {
  browser = await openBrowser()
  town = await serveFolder('examples/embed', {
    'index.html': () => onServer(readFileSync('examples/embed/index.html', 'utf8')),
    'snippets.html': () =>
      onServer(
        `<!doctype html><html lang="de"><meta charset="utf-8"><title>Syke</title><link rel="icon" href="data:,">
        <main><h1>Syke</h1>${body}</main>${blocks[0]}</html>`,
      ),
  })
})
afterAll(async () => {
  await browser.close()
  await town.close()
})

/** A page of a town with these elements. `block` are addresses that do not answer. */
async function open(html: string, block?: RegExp): Promise<{ page: Page; complaints: string[] }> {
  body = html
  const opened = await openPage(browser)
  opened.page.setDefaultTimeout(30_000)
  if (block) await opened.page.route(block, (route) => route.abort())
  await opened.page.goto(`${town.origin}/snippets.html`)
  return opened
}

const heading = (page: Page, level: number) => page.getByRole('heading', { level })
const itemsIn = (page: Page) => page.locator('buergernetz-list [part=item]')

describe('a list on another website', () => {
  it('shows the next events of a town, as the documentation says', async () => {
    const { page, complaints } = await open(events)
    await itemsIn(page).first().waitFor()
    expect(await heading(page, 2).innerText()).toBe('Nächste Termine')
    expect([1, 2, 3]).toContain(await itemsIn(page).count())
    const moments = await page
      .locator('buergernetz-list time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!))
    expect(moments).toEqual([...moments].sort())
    expect(await page.locator('[part=all]').getAttribute('href')).toBe(`${sharedUrl()}/termine?ort=syke`)
    const link = await page.locator('[part=link]').first().getAttribute('href')
    expect(link).toMatch(new RegExp(`^${sharedUrl()}/termine/[a-z0-9-]+$`))
    expect((await fetch(link!)).status).toBe(200)
    expect(complaints).toEqual([])
  })

  it('shows what the district says about a topic, under the level of heading asked for', async () => {
    const { page } = await open(statements)
    await itemsIn(page).first().waitFor()
    expect(await heading(page, 3).innerText()).toBe('Wofür wir stehen')
    expect(await page.locator('[part=link]').first().getAttribute('href')).toContain('/artikel/')
  })

  it('shows help in a town in Arabic, from right to left, with German marked as German', async () => {
    const { page } = await open(help)
    await itemsIn(page).first().waitFor()
    const section = page.locator('buergernetz-list [part=section]')
    expect([await section.getAttribute('lang'), await section.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect(await heading(page, 2).innerText()).toMatch(/^[\u0600-\u06ff ]+$/)
    for (const item of await itemsIn(page).all()) {
      const isArabic = /[\u0600-\u06ff]/.test(await item.locator('[part=link]').innerText())
      expect([isArabic, await item.getAttribute('lang')]).toEqual([isArabic, isArabic ? null : 'de'])
    }
    expect(await page.locator('[part=link]').first().getAttribute('href')).toContain('/ar/angebote/')
  })

  it('is accessible on the example page, under its strict policy', async () => {
    const { page, complaints } = await openPage(browser)
    await page.goto(town.origin)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('buergernetz-list')].every((list) =>
        list.shadowRoot?.querySelector('[part=all]'),
      ),
    )
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({
        path: `${process.env.EMBED_PICTURES ?? '/tmp'}/embed-${width}.png`,
        fullPage: true,
      })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
      expect([width, fits]).toEqual([width, true])
    }
    // The icon that the browser asks for by itself is not in the folder.
    expect(complaints.filter((one) => !one.includes('favicon'))).toEqual([])
  })

  it('is answered from the public read cache', async () => {
    const { page } = await open(events)
    await itemsIn(page).first().waitFor()
    const again = page.waitForResponse((response) => response.url().includes('/api/graphql'))
    await page.reload()
    expect((await again).headers()['cache-status']).toBe('buergernetz; hit')
  })

  it('says that it failed, and leaves the link, if the server does not answer questions', async () => {
    const { page } = await open(events, /\/api\/graphql/)
    await page.locator('[part=failed]').waitFor()
    expect(await page.locator('[part=failed]').innerText()).toBe(
      'Das lässt sich gerade nicht laden. Bitte versuchen Sie es später wieder.',
    )
    expect(await page.getByRole('link', { name: 'Termine im Landkreis' }).isVisible()).toBe(true)
  })

  it('leaves the link if the server is off', async () => {
    for (const off of [/\/embed\//, /\/(embed\/texts|api)\//]) {
      const { page } = await open(events, off)
      await page.waitForTimeout(300)
      expect(await page.getByRole('link', { name: 'Termine im Landkreis' }).isVisible()).toBe(true)
      expect(await heading(page, 2).count()).toBe(0)
    }
  })

  it('loads anew when an attribute changes, and works several times and late', async () => {
    const { page } = await open(`${events}${statements}`)
    await itemsIn(page).first().waitFor()
    await page.evaluate(() => {
      document.querySelector('buergernetz-list')!.setAttribute('language', 'en')
      const late = document.createElement('buergernetz-list')
      late.setAttribute('show', 'help')
      document.querySelector('main')!.append(late)
    })
    await page.getByRole('heading', { name: 'Next events' }).waitFor()
    await page.getByRole('heading', { name: 'Hilfe finden' }).waitFor()
    await page.getByRole('heading', { name: 'Wofür wir stehen' }).waitFor()
  })

  it('shows what editors wrote as text', async () => {
    const evil = '<img src=x onerror="document.title=\'broken\'">'
    const { page } = await openPage(browser)
    body = statements
    await page.route(/\/api\/graphql/, (route) =>
      route.fulfill({
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: {
          data: {
            Articles: {
              docs: [{ locale: 'de', availableLocales: ['de'], title: evil, slug: 'a"b', teaser: evil }],
            },
          },
        },
      }),
    )
    await page.goto(`${town.origin}/snippets.html`)
    await itemsIn(page).first().waitFor()
    expect(await page.locator('[part=link]').innerText()).toBe(evil)
    expect(await page.title()).toBe('Syke')
    expect(await page.locator('[part=link]').getAttribute('href')).toBe(`${sharedUrl()}/artikel/a%22b`)
  })
})

describe('the module', () => {
  it('is small, may be loaded by every origin and kept for an hour', async () => {
    const answer = await fetch(`${sharedUrl()}/embed/buergernetz.js`, { headers: { Origin: town.origin } })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=3600',
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect((await answer.text()).length).toBeLessThan(9_000)
    const unchanged = await fetch(answer.url, { headers: { 'If-None-Match': answer.headers.get('etag')! } })
    expect(unchanged.status).toBe(304)
  })

  it('has texts in each language, German for an unknown one', async () => {
    const texts = async (code: string) => (await fetch(`${sharedUrl()}/embed/texts/${code}.json`)).json()
    expect(await texts('de')).toMatchObject({ language: 'de', prefix: '', events: 'Nächste Termine' })
    expect(await texts('uk')).toMatchObject({ language: 'uk', prefix: '/uk', direction: 'ltr' })
    expect(await texts('xx')).toEqual(await texts('de'))
  })
})
