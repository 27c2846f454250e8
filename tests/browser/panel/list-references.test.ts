import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { newAccount, tokenFor } from '../../support/account'
import { openBrowser } from '../../support/browser'
import { newMunicipality, newVolunteer } from '../../support/municipality'
import { openPanel, visit } from '../../support/panel-page'

const rows = 30
const cells = '.table tbody .cell-municipality'
const name = `Spätdorf ${randomUUID()}`
const empty = (page: Page) =>
  page.locator(cells).evaluateAll((all) => all.filter(({ textContent }) => textContent.trim() === '–').length)

/** Reports of what is in view are held back in the page until `report()`, as a busy browser does. */
const holdReports = (page: Page) =>
  page.addInitScript(() => {
    const late: (() => void)[] = []
    let holding = true
    class Late extends IntersectionObserver {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const held: IntersectionObserverEntry[] = []
        super((entries, observer) => {
          if (!holding) return callback(entries, observer)
          if (!held.length) late.push(() => callback(held, observer))
          held.push(...entries)
          const target = held[0]!.target as HTMLElement
          target.dataset.reports = held.map((entry) => (entry.isIntersecting ? 'in' : 'below')).join(' ')
        }, options)
      }
    }
    window.IntersectionObserver = Late
    Object.assign(window, {
      report: () => {
        holding = false
        for (const send of late) send()
      },
    })
  })

describe('a reference in a list', () => {
  let browser: Browser
  let page: Page
  let token: string
  beforeAll(async () => {
    browser = await openBrowser()
    const town = await newMunicipality(name)
    for (let made = 0; made < rows; made++) await newVolunteer(town, `Probe ${made}`)
    token = await tokenFor(await newAccount('municipal', { municipalities: [town.id] }))
  })
  beforeEach(async () => void ({ page } = await openPanel(browser, '', token)))
  afterEach(() => page.context().close())
  afterAll(() => browser.close())

  it('is filled in when a busy browser reports at once that it was below the window and is in it', async () => {
    await holdReports(page)
    await visit(page, '/collections/volunteers?limit=100')
    await page.waitForFunction(() => document.querySelectorAll('[data-reports=below]').length > 0)
    const last = page.locator(cells).last().locator('[data-reports]')
    await last.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await page.waitForFunction(
      (element) => (element as HTMLElement).dataset.reports === 'below in',
      await last.elementHandle(),
    )
    await page.evaluate('report()')
    await last.getByText(name).waitFor()
  })

  it('is filled in when it was at the very edge of the window and moves further in', async () => {
    await visit(page, '/collections/volunteers?limit=100')
    const tops = await page
      .locator(`${cells} .relationship-cell`)
      .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top))
    const edge = tops.findIndex((top) => top > 400 && Number.isInteger(top))
    expect(edge).toBeGreaterThan(0)
    await page.setViewportSize({ width: 1280, height: tops[edge]! })
    await visit(page, '/collections/volunteers?limit=100')
    await page.locator(cells).first().getByText(name).waitFor()
    const cell = page.locator(cells).nth(edge)
    expect(await cell.innerText()).toBe('–')
    await cell.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    await cell.getByText(name).waitFor()
  })

  it('is filled in all the way down', async () => {
    await visit(page, '/collections/volunteers?limit=100')
    for (const cell of await page.locator(cells).all()) {
      await cell.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      await cell.getByText(name).waitFor()
    }
    expect(await empty(page)).toBe(0)
  })
})
