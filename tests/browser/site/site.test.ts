import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { pristineRows } from '../../support/pristine'
import { sharedUrl } from '../../support/shared'

describe('the public site', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  it('reads from right to left in Arabic and Persian, and says its language', async () => {
    const { page, complaints } = await openPage(browser)
    for (const [path, lang, dir] of [
      ['/', 'de', 'ltr'],
      ['/de-simple', 'de', 'ltr'],
      ['/uk', 'uk', 'ltr'],
      ['/ar', 'ar', 'rtl'],
      ['/fa', 'fa', 'rtl'],
    ] as const) {
      await page.goto(sharedUrl() + path)
      await expect(page.getAttribute('html', 'lang')).resolves.toBe(lang)
      await expect(page.getAttribute('html', 'dir')).resolves.toBe(dir)
    }
    expect(complaints).toEqual([])
  })

  it('shows what is not translated in German and says so', async () => {
    const { page } = await openPage(browser)
    await page.goto(`${sharedUrl()}/tr/artikel/syke-arbeitsgelegenheiten-schritt-fuer-schritt`)
    await page.locator('.bn-note').first().waitFor()
    await expect(page.locator('[lang=de][dir=ltr] h1').count()).resolves.toBe(1)
  })

  it.each([
    [375, '-480x320.webp'],
    [1440, '-960x640.webp'],
  ])('loads the smallest picture that fits on a screen of %d pixels', async (width, copy) => {
    const { page, complaints } = await openPage(browser)
    const loaded: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/media/')) loaded.push(request.url())
    })
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${sharedUrl()}/artikel/weyhe-ein-termin-fuer-alle`, { waitUntil: 'networkidle' })
    expect(loaded).toEqual([expect.stringMatching(new RegExp(`${copy}$`))])
    await expect(page.locator('.bn-picture img').evaluate((image) => image.clientWidth > 300)).resolves.toBe(
      true,
    )
    expect(complaints).toEqual([])
  })

  it('shows where a network exists and where one is missing', async () => {
    const { page } = await openPage(browser)
    await page.goto(`${sharedUrl()}/gemeinden`)
    const shown = await page
      .locator('.bn-towns li')
      .evaluateAll((all) => all.map((town) => [...town.children].map(({ textContent }) => textContent)))
    const towns = await pristineRows<{ name: string; networks: string[] }>(
      `select name, array(
        select title from networks n join networks_locales l on l._parent_id = n.id and l._locale = 'de'
        where n.municipality_id = m.id and n._status = 'published') as networks
      from municipalities m`,
    )
    expect(towns).toHaveLength(15)
    expect(towns.filter(({ networks }) => !networks.length)).toHaveLength(6)
    for (const { name, networks } of towns) {
      const [[, said] = []] = shown.filter(([town]) => town === name)
      if (networks.length) for (const title of networks) expect(said).toContain(title)
      else expect({ name, said }).toEqual({ name, said: 'noch kein Netzwerk' })
    }
  })

  it('has a homepage that can be taken in: at most 3,500 pixels, four doors, emergency numbers on top', async () => {
    const { page } = await openPage(browser)
    await page.goto(sharedUrl())
    await expect(page.evaluate('document.documentElement.scrollHeight')).resolves.toBeLessThanOrEqual(3500)
    await expect(page.locator('.bn-doors a').allTextContents()).resolves.toEqual([
      ...['Ich suche Hilfe', 'Ich möchte helfen', 'Meine Gemeinde', 'Ich habe einen Brief bekommen'],
    ])
    await page.getByText('Im Notfall').click()
    await expect(page.locator('.bn-emergency a[href="tel:112"]').isVisible()).resolves.toBe(true)
  })
})
