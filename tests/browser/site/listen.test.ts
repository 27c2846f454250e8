import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { sharedUrl } from '../../support/shared'

type Said = { text: string; lang: string; voice: string; rate: number }

/** Gives the browser voices, which a headless one does not have. Each sentence ends when the test says so. */
function withVoices(languages: string[], localService = true): string {
  return `{
    const voices = ${JSON.stringify(languages)}.map((lang) => ({ lang, name: lang, localService: ${localService} }))
    window.said = []
    let speaking
    const speech = new EventTarget()
    Object.assign(speech, {
      getVoices: () => voices,
      speak(one) { speaking = one; said.push({ text: one.text, lang: one.lang, voice: one.voice.name, rate: one.rate }) },
      cancel() { const one = speaking; speaking = undefined; one?.onerror?.() },
    })
    window.finish = () => { const one = speaking; speaking = undefined; one?.onend?.() }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
  }`
}

describe('reading aloud', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  async function open(path: string, voices?: string) {
    const { page, complaints } = await openPage(browser)
    if (voices) await page.addInitScript(voices)
    await page.goto(sharedUrl() + path, { waitUntil: 'load' })
    return { page, complaints }
  }
  const said = (page: Page) => page.evaluate('said') as Promise<Said[]>
  /** Lets it read to the end. */
  const readOn = (page: Page) => page.evaluate('for (let n = 0; n < 2000; n++) finish()')
  const bar = (page: Page) => page.locator('.bn-listen')
  const article = '/artikel/wuerde-ist-der-anfang'

  it.each([
    ['no voice at all', undefined],
    ['voices of other languages only', withVoices(['en-GB', 'fr-FR'])],
    ['a voice on a server only', withVoices(['de-DE'], false)],
  ])('is not offered with %s', async (_, voices) => {
    const { page, complaints } = await open(article, voices)
    expect(await bar(page).count()).toBe(1)
    expect(await bar(page).isVisible()).toBe(false)
    expect(complaints).toEqual([])
  })

  it('reads title and text in order, marks the paragraph, and ends by itself', async () => {
    const { page, complaints } = await open(article, withVoices(['en-GB', 'de-DE']))
    await bar(page).getByRole('button', { name: 'Vorlesen' }).click()
    const [first] = await said(page)
    expect(first).toMatchObject({ voice: 'de-DE', lang: 'de-DE', rate: 1 })
    expect(await page.locator('.bn-read').count()).toBe(1)
    await readOn(page)
    const all = (await said(page)).map(({ text }) => text)
    const title = (await page.textContent('h1'))!.trim()
    expect(all.some((text) => title.startsWith(text))).toBe(true)
    expect(all.length).toBeGreaterThan(5)
    expect(all.join(' ')).not.toContain('Zum Inhalt springen')
    expect(await page.locator('.bn-read').count()).toBe(0)
    expect(await bar(page).getByRole('button', { name: 'Vorlesen' }).isVisible()).toBe(true)
    expect(complaints).toEqual([])
  })

  it('pauses and goes on at the same sentence, faster if asked, and stops, by keyboard alone', async () => {
    const { page } = await open(article, withVoices(['de-DE']))
    await bar(page).getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await page.evaluate('finish()')
    await page.keyboard.press('Enter')
    expect(await bar(page).getByRole('button').first().textContent()).toBe('Weiterlesen')
    await bar(page).getByRole('combobox').selectOption({ label: 'schnell' })
    await bar(page).getByRole('combobox').focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    const [, before, after] = await said(page)
    expect(after).toEqual({ ...before, rate: 1.35 })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('.bn-read').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Vorlesen')
  })

  it('reads German passages of a foreign page with a German voice, or leaves them out', async () => {
    const path = '/tr/artikel/syke-arbeitsgelegenheiten-schritt-fuer-schritt'
    const both = await open(path, withVoices(['tr-TR', 'de-DE']))
    await bar(both.page).getByRole('button').first().click()
    await readOn(both.page)
    const all = await said(both.page)
    const title = (await both.page.textContent('h1'))!.trim()
    expect(all.find(({ text }) => title.startsWith(text))).toMatchObject({ voice: 'de-DE' })
    expect(new Set(all.map(({ voice }) => voice))).toEqual(new Set(['tr-TR', 'de-DE']))

    const one = await open(path, withVoices(['tr-TR']))
    await bar(one.page).getByRole('button').first().click()
    await readOn(one.page)
    expect((await said(one.page)).some(({ text }) => title.startsWith(text))).toBe(false)
    expect((await said(one.page)).length).toBeGreaterThan(0)
  })

  it('is a small script of this site, on pages for reading only', async () => {
    const script = await (await fetch(`${sharedUrl()}/vorlesen.js`)).text()
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(3_000)
    for (const path of [article, '/angebote/soziotherapie-nord', '/seite/impressum'])
      expect(await (await fetch(sharedUrl() + path)).text()).toContain('src="/vorlesen.js"')
    for (const path of ['/', '/hilfe', '/termine'])
      expect(await (await fetch(sharedUrl() + path)).text()).not.toContain('vorlesen.js')
  })
})
