import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { sharedUrl } from '../../support/shared'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

it('the login form keeps what somebody types while the panel still loads what it needs later', async () => {
  const { page } = await openPage(browser)
  let release = () => {}
  const typed = new Promise<void>((resolve) => (release = resolve))
  let asked = false
  let held = 0
  page.on('request', (request) => (asked ||= request.url().includes('/api/users/me')))
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (asked) {
      held++
      await typed
    }
    await route.continue()
  })
  await page.goto(`${sharedUrl()}/admin/login`, { waitUntil: 'commit' })
  await page.fill('#field-email', 'wer.zuerst@pruefung.example')
  release()
  await page.waitForLoadState('networkidle')
  await page.fill('#field-password', 'danach-getippt')
  expect(held).toBeGreaterThan(0)
  expect(await page.inputValue('#field-email')).toBe('wer.zuerst@pruefung.example')
  expect(await page.inputValue('#field-password')).toBe('danach-getippt')
})
