import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { logInBrowser, openBrowser, openPage } from '../../support/browser'
import { sharedUrl } from '../../support/shared'

describe('the language of the admin panel', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  it('is German for a browser that asks for English, until its user chooses English', async () => {
    const { page } = await openPage(browser, 'en-GB')
    await page.goto(`${sharedUrl()}/admin/login`)
    await expect(page.locator('button[type=submit]').innerText()).resolves.toBe('Anmelden')

    await logInBrowser(page, 'auditor')
    await page.goto(`${sharedUrl()}/admin/account`)
    await page.locator('.payload-settings__language .rs__control').click()
    await page.locator('.payload-settings__language .rs__option', { hasText: 'English' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor()
    await page.goto(`${sharedUrl()}/admin`)
    await page.getByRole('heading', { level: 1, name: /Welcome/ }).waitFor()
  })
})

describe('the admin panel', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  it('asks no other host for anything', async () => {
    const { page } = await openPage(browser)
    const strangers: string[] = []
    page.on('request', (request) => {
      const { host, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && host !== new URL(sharedUrl()).host) strangers.push(host)
    })
    await logInBrowser(page, 'editor')
    await page.goto(`${sharedUrl()}/admin/collections/articles`, { waitUntil: 'networkidle' })
    expect(strangers).toEqual([])
  })
})
