import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { logInBrowser, openBrowser, openPage } from '../../support/browser'
import { photograph } from '../../support/files'
import { sharedUrl } from '../../support/shared'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = (await openPage(browser)).page
  await logInBrowser(page, 'editor')
})
afterAll(() => browser.close())

const choose = async (name: string, mimeType: string, buffer: Buffer) => {
  await page.goto(`${sharedUrl()}/admin/collections/media/create`)
  await page.setInputFiles('input[type=file]', { name, mimeType, buffer })
  await page.fill('#field-alt', 'Rot und blau')
  await page.click('#action-save')
}

it('says in a sentence why a file is not taken', async () => {
  await choose('foto.png', 'image/png', Buffer.from('<script>alert(1)</script>'))
  await page.waitForSelector('text=Diese Art von Datei ist hier nicht möglich')
  expect(page.url()).toMatch(/\/create$/)
})

it('takes a photograph, shows it upright, and keeps a part of it', async () => {
  await choose('Am See.jpg', 'image/jpeg', await photograph(600, 400))
  await page.waitForURL(/\/admin\/collections\/media\/[0-9a-f-]{36}/)
  await page.waitForSelector('text=400x600')

  await page.click('.file-field__edit')
  await page.waitForSelector('input[name="Höhe (px)"][value="600"]')
  await page.fill('input[name="Höhe (px)"]', '300')
  await page.waitForSelector('input[name="Höhe (px)"][value="300"]')
  await page.click('button:has-text("Änderungen anwenden")')
  await page.waitForSelector('input[name="Höhe (px)"]', { state: 'hidden' })
  await page.click('#action-save')
  await page.waitForSelector('text=400x300')
})
