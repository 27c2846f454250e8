import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../support/browser'
import { plain } from '../../support/crawl'
import { newCopy } from '../../support/offline-copy'
import { change, type Made, make, published } from '../../support/records'
import { sharedUrl } from '../../support/shared'

const word = `Geheimwort${Math.random().toString(36).slice(2)}`
const shown = `Kopierwort${Math.random().toString(36).slice(2)}`

/** Unpacks a new copy of a language. */
async function copyOf(locale: string): Promise<{ folder: string; etag: string }> {
  const { files, etag } = await newCopy(locale, sharedUrl())
  const folder = mkdtempSync(path.join(tmpdir(), 'copy-'))
  for (const [name, bytes] of Object.entries(files)) {
    const place = path.join(folder, name)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, bytes)
  }
  return { folder, etag }
}

describe('the copy without internet', () => {
  let browser: Browser
  let copy: { folder: string; etag: string }
  let article: Made
  const requests: string[] = []

  beforeAll(async () => {
    browser = await openBrowser()
    await make('articles', { title: `Entwurf ${word}`, kind: 'news', _status: 'draft' })
    article = await make('articles', { title: `Beitrag ${shown}`, kind: 'news', ...published })
    copy = await copyOf('ar')
  })
  afterAll(async () => {
    await browser.close()
    rmSync(copy.folder, { recursive: true, force: true })
  })

  async function open(file = 'index.html'): Promise<Page> {
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) requests.push(request.url())
    })
    await page.goto(pathToFileURL(path.join(copy.folder, file)).href)
    return page
  }

  const names = () =>
    readdirSync(copy.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(path.join(copy.folder, name)).isFile(),
    )

  it('holds every page of its language, and each link between them leads to one', () => {
    const all = new Set(names())
    const pages = [...all].filter((name) => name.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(50)
    const lost: string[] = []
    let followed = 0
    for (const name of pages) {
      const place = path.join(copy.folder, name)
      const html = readFileSync(place, 'utf8')
      for (const [, link] of html.matchAll(/<(?:a|link|img|script)\b[^>]*?\s(?:href|src)="([^"]+)"/g)) {
        const { protocol, pathname } = new URL(plain(link!), pathToFileURL(place))
        if (protocol !== 'file:') continue
        followed += 1
        if (!all.has(path.relative(copy.folder, decodeURI(pathname)))) lost.push(`${name} → ${link}`)
      }
    }
    expect(lost).toEqual([])
    expect(followed).toBeGreaterThan(pages.length * 10)
  })

  it('asks for nothing outside of it, on pages of several kinds', async () => {
    for (const file of ['index.html', 'suche.html', 'angebote/soziotherapie-nord.html', 'hilfe.html'])
      expect(await (await open(file)).locator('h1').count()).toBe(1)
    expect(requests).toEqual([])
  })

  it('says on each page of what day it is, with the emergency numbers, in its direction', async () => {
    const page = await open('angebote/soziotherapie-nord.html')
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    expect(await page.locator('.bn-copy a[href="tel:112"]').isVisible()).toBe(true)
    expect(await page.locator('.bn-copy').textContent()).toContain(String(new Date().getFullYear()))
    expect(await page.locator('script, form').count()).toBe(0)
  })

  it('finds in Arabic, whatever the spelling, and leads there', async () => {
    const page = await open()
    await page.locator('.bn-copy a[href="suche.html"]').click()
    await page.fill('#words', 'مُرافقة علاجيه شمال')
    const first = page.locator('#pages li:visible a').first()
    expect(await first.textContent()).toBe('مرافقة علاجية اجتماعية في شمال المنطقة')
    await first.click()
    expect(new URL(page.url()).pathname).toMatch(/soziotherapie-nord\.html$/)
    await page.goBack()
    await page.fill('#words', 'xyzxyzxyz')
    expect(await page.locator('#pages li:visible').count()).toBe(0)
    expect(await page.textContent('#found')).toBe('لم يُعثر على شيء')
  })

  it('holds what is published and nothing else', async () => {
    const all = names().map((name) => readFileSync(path.join(copy.folder, name), 'utf8'))
    expect(all.some((text) => text.includes(shown))).toBe(true)
    expect(all.some((text) => text.includes(word))).toBe(false)
  })

  it('is offered with its size on a page in every footer, and not sent again while it is the same', async () => {
    const home = await (await fetch(`${sharedUrl()}/uk`)).text()
    expect(home).toContain('href="/uk/offline"')
    const list = await (await fetch(`${sharedUrl()}/uk/offline`)).text()
    expect(list).toMatch(/href="\/offline\/ar\.zip"[^>]*>[^<]*\d,\d/)
    const again = await fetch(`${sharedUrl()}/offline/ar.zip`, { headers: { 'If-None-Match': copy.etag } })
    expect(again.status).toBe(304)
    for (const name of ['xx', 'ar.zip.1.new', 'AR']) {
      const { status } = await fetch(`${sharedUrl()}/offline/${name}.zip`)
      expect([name, status]).toEqual([name, 404])
    }
  })

  it('is no longer given out once something in it was withdrawn, until it has been written anew', async () => {
    await change(`articles/${article.id}`, { _status: 'draft' })
    const { status, headers } = await fetch(`${sharedUrl()}/offline/ar.zip`, { redirect: 'manual' })
    expect([status, headers.get('location')]).toEqual([303, '/ar/offline'])
    expect(await (await fetch(`${sharedUrl()}/offline`)).text()).not.toContain('/offline/ar.zip')
    const { files } = await newCopy('ar', sharedUrl())
    const texts = Object.values(files).map((bytes) => Buffer.from(bytes).toString())
    expect(texts.some((text) => text.includes(shown))).toBe(false)
  })
})
