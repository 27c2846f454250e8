import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { sharedUrl } from '../../support/shared'
import { pagesOfAllKinds } from './page-kinds'

/** Presses of the tab key after which a page must have been left. */
const most = 150

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const open = async (path: string): Promise<Page> => {
  const { page } = await openPage(browser)
  await page.goto(sharedUrl() + path)
  return page
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
/** Presses the tab key until what has the focus matches. */
async function tabTo(page: Page, selector: string) {
  for (let time = 0; time < most; time++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return
  }
  throw new Error(`${selector} is not reached with the tab key`)
}

describe('with the keyboard alone', () => {
  it.each(['/', '/ar', '/artikel/wuerde-ist-der-anfang'])(
    'the first stop of %s leads to the content',
    async (path) => {
      const page = await open(path)
      await page.keyboard.press('Tab')
      const link = page.locator('.bn-skip')
      await expect(link.evaluate((one) => one === document.activeElement)).resolves.toBe(true)
      const box = (await link.boundingBox())!
      expect(box.width * box.height).toBeGreaterThan(24 * 24)
      expect(box.x >= 0 && box.y >= 0).toBe(true)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect(page.evaluate(() => Boolean(document.activeElement?.closest('main')))).resolves.toBe(true)
    },
  )

  it('emergency numbers and languages open, are passed through and close again', async () => {
    const page = await open('/')
    for (const [summary, inside] of [
      ['.bn-emergency summary', 'a[href^="tel:"]'],
      ['.bn-drop:not(.bn-emergency) summary', 'a[hreflang]'],
    ] as const) {
      await tabTo(page, summary)
      const opened = () =>
        page.evaluate(() => (document.activeElement as HTMLElement).closest('details')!.open)
      await page.keyboard.press('Enter')
      expect(await opened()).toBe(true)
      await page.keyboard.press('Tab')
      await expect(page.evaluate((one) => document.activeElement!.matches(one), inside)).resolves.toBe(true)
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      expect(await opened()).toBe(false)
    }
  })

  it('the menu leads to a page', async () => {
    const page = await open('/')
    await tabTo(page, '.bn-menu a')
    const name = await focused(page)
    await Promise.all([page.waitForURL((url) => url.pathname !== '/'), page.keyboard.press('Enter')])
    await expect(page.locator('.bn-menu a[aria-current=page]').textContent()).resolves.toBe(name)
  })

  it('services are filtered, and the choice is kept', async () => {
    const page = await open('/hilfe')
    await tabTo(page, 'select[name=bedarf]')
    await page.keyboard.press('ArrowDown')
    const chosen = await page.locator('select[name=bedarf]').inputValue()
    expect(chosen).not.toBe('')
    await tabTo(page, 'main button[type=submit]')
    await Promise.all([
      page.waitForURL((url) => url.searchParams.get('bedarf') === chosen),
      page.keyboard.press('Enter'),
    ])
    await expect(page.locator('select[name=bedarf]').inputValue()).resolves.toBe(chosen)
  })

  it('every stop on every kind of page is to be seen, and no page holds the focus', async () => {
    const found: string[] = []
    const { page } = await openPage(browser)
    await page.setViewportSize({ width: 640, height: 512 })
    // Scrolling at once, not bit by bit.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const [kind, address] of await pagesOfAllKinds()) {
      await page.goto(sharedUrl() + address)
      let stops = 0
      for (let problem: string | undefined; stops < most; stops++) {
        await page.keyboard.press('Tab')
        problem = await page.evaluate(stop)
        if (problem === 'left') break
        if (problem) found.push(`${kind}: ${problem}`)
      }
      if (stops < 5 || stops === most) found.push(`${kind}: ${stops} stops`)
    }
    expect(found).toEqual([])
  })
})

/**
 * What is wrong with the element that has the focus: no mark, a place outside of the window or behind something.
 * "left" if the focus has left the page. Runs in the page.
 */
async function stop(): Promise<string | undefined> {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
  const element = document.activeElement as HTMLElement | null
  // Where the browser has no window of its own, the first stop follows the last one.
  if (!element || element === document.body || 'visited' in element.dataset) return 'left'
  element.dataset.visited = ''
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
  const name = element.outerHTML.slice(0, 120)
  if ((outlineStyle === 'none' || parseFloat(outlineWidth) < 2) && boxShadow === 'none')
    return `no visible focus: ${name}`
  const [box] = element.getClientRects()
  if (!box?.width || !box.height) return `not visible: ${name}`
  const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1)
  const y = box.y + Math.min(box.height / 2, 20)
  if (y < 0 || y > innerHeight) return `outside of the window: ${name}`
  const top = document.elementFromPoint(x, y)
  if (!top || !(element.contains(top) || top.contains(element) || top.closest('label')?.contains(element)))
    return `behind something: ${name}`
  return undefined
}
