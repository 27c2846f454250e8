import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { sharedUrl } from '../../support/shared'
import { kinds, pagesOfAllKinds } from './page-kinds'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const narrow = { width: 320, height: 800 }
/** A window of 1280 × 1024 pixels, at 200 %. */
const zoomed = { width: 640, height: 512 }
const locales = [
  ['German', ''],
  ['Arabic', '/ar'],
] as const
/** Pages looked at at once: the browser has little to do while a page is loaded. */
const atOnce = 3

let browser: Browser
let addresses: [kind: string, address: string][]
beforeAll(async () => {
  browser = await openBrowser()
  addresses = [...(await pagesOfAllKinds())]
})
afterAll(() => browser.close())

/** Looks at a page of each kind, and collects what is wrong. */
async function walk(prefix: string, look: (page: Page, say: (problem: string) => void) => Promise<void>) {
  const found: string[] = []
  const left = [...addresses]
  const worker = async () => {
    const { page } = await openPage(browser)
    for (let next = left.pop(); next; next = left.pop()) {
      const [kind, address] = next
      await page.goto(sharedUrl() + (prefix + address).replace(/(.)\/$/, '$1'))
      await look(page, (problem) => found.push(`${kind} (${prefix}${address}): ${problem}`))
    }
    await page.context().close()
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return found.sort()
}

/** By how many pixels the page is wider than the window. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze()
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
  )
}

it('there is a page of every kind to look at', () => {
  expect(addresses.map(([kind]) => kind).sort()).toEqual(kinds)
})

describe.each(locales)('every kind of page, in %s,', (_, prefix) => {
  it('has no violation that a machine can find, at 320 pixels and at 200 %, light and dark', async () => {
    const views = [
      ['320 pixels, light', narrow, 'light'],
      ['200 %, dark', zoomed, 'dark'],
      ['320 pixels, dark', narrow, 'dark'],
    ] as const
    const found = await walk(prefix, async (page, say) => {
      for (const [view, size, colorScheme] of views) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        for (const problem of await violations(page)) say(`${view}: ${problem}`)
        const wide = await excess(page)
        if (wide > 0) say(`${view}: ${wide} pixels too wide`)
      }
    })
    expect(found).toEqual([])
  })

  it('can be read with the text spacing of WCAG 1.4.12, without scrolling sideways or losing text', async () => {
    const found = await walk(prefix, async (page, say) => {
      await page.setViewportSize(narrow)
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`,
      })
      const wide = await excess(page)
      if (wide > 0) say(`${wide} pixels too wide`)
      for (const lost of await page.evaluate(cutOff)) say(`cut off: ${lost}`)
    })
    expect(found).toEqual([])
  })
})

/** Texts that do not fit into an element which hides what is outside of it. Runs in the page. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY, clip, clipPath, position } = getComputedStyle(element)
      const isHiddenOnPurpose = position === 'absolute' && (clip !== 'auto' || clipPath !== 'none')
      if (isHiddenOnPurpose || !element.innerText?.trim() || !element.clientWidth) return false
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    })
    .map((element) => element.outerHTML.slice(0, 150))
}
