import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../support/browser'
import { openPanel, visit } from '../../support/panel-page'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

it('the start page names its buttons for new records in German', async () => {
  const { page } = await openPanel(browser, 'editor')
  await visit(page, '')
  const names = await page
    .locator('.card a[href$="/create"]')
    .evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')))
  expect(names).toContainEqual(expect.stringContaining('Themen'))
  expect(names.filter((name) => !name || name.includes('object'))).toEqual([])
})
