import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { logInBrowser, openBrowser, openPage } from '../../support/browser'
import { panelHtml } from '../../support/panel-page'
import { make } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  ;({ page } = await openPage(browser))
  await logInBrowser(page, 'admin')
})
afterAll(() => browser.close())

it('the administration tests a webhook, sees its secret once and finds the test in its log', async () => {
  const { id } = await make('webhooks', { name: 'Stadt', url: 'https://localhost:1/', active: false })
  await page.goto(`${sharedUrl()}/admin/collections/webhooks/${id}`)
  await page.getByRole('button', { name: 'Test senden' }).click()
  await page.getByText('Die Adresse ist nicht öffentlich.').first().waitFor()
  await page.getByRole('button', { name: 'Neues Geheimnis erzeugen' }).click()
  await page.getByRole('button', { name: 'Jetzt erzeugen' }).click()
  expect(await page.locator('code', { hasText: 'whsec_' }).innerText()).toMatch(/^whsec_[\w+/]{43}=$/)
  await page.reload()
  await page.getByText('aufgegeben').first().waitFor()
  expect(await page.getByText('whsec_').count()).toBe(0)
})

it('a webhook that has not been reached for more than a day is named on the start page of the administration', async () => {
  const { id } = await make('webhooks', { name: 'Stumm', url: 'https://town.example/' })
  const told = async (account: string) =>
    (await panelHtml(account, '')).html.includes(`/admin/collections/webhooks/${id}`)
  const failing = (hours: number) =>
    rowsOf(`update webhooks set failing_since = now() - make_interval(hours => $2) where id = $1`, [
      id,
      hours,
    ])
  await failing(23)
  expect(await told('admin')).toBe(false)
  await failing(25)
  expect([await told('admin'), await told('editor')]).toEqual([true, false])
})

it('the button beside a draft makes a preview link', async () => {
  const { id } = await make('articles?draft=true', { title: 'Vorschau', kind: 'news' })
  await page.goto(`${sharedUrl()}/admin/collections/articles/${id}`)
  await page.getByRole('button', { name: 'Vorschau-Link' }).click()
  const token = await page.locator('.bn-preview code').innerText()
  const answer = await fetch(`${sharedUrl()}/api/articles/${id}?draft=true`, {
    headers: { Authorization: `Preview ${token}` },
  })
  expect(await answer.json()).toMatchObject({ id, title: 'Vorschau' })
})
