import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { openPanel } from '../support/panel-page'
import { make, tokenOf } from '../support/records'
import { rest } from '../support/rest'
import { sharedUrl } from '../support/shared'

/** What the panel answers at the address of a record, with the id taken out. */
async function answer(page: Page, collection: string, id: string, rest: string) {
  const response = await page.goto(`${sharedUrl()}/admin/collections/${collection}/${id}${rest}`)
  // Payload leads to the list, which then adds its own settings to the address.
  await page.waitForURL(/notFound=.*limit=/)
  // References in the table are filled in one by one; its rows are the same, whatever they show by now.
  const rows = await page.locator('.table tbody tr').count()
  const text = await page.locator('.collection-list').evaluate((list) => {
    const copy = list.cloneNode(true) as HTMLElement
    copy.querySelector('.table')?.remove()
    return copy.textContent
  })
  return {
    status: response!.status(),
    address: page.url().replaceAll(id, 'ID'),
    rows,
    text: text.replaceAll(id, 'ID'),
  }
}

describe('in the panel of municipal staff of Syke', () => {
  let browser: Browser
  let page: Page
  const foreign: Record<string, string> = {}

  beforeAll(async () => {
    browser = await openBrowser()
    ;({ page } = await openPanel(browser, 'municipal'))
    const token = await tokenOf('district')
    const [weyhe] = (await rest('GET', 'municipalities?where[name][equals]=Weyhe', { token })).body.docs
    const first = async (path: string) => (await rest('GET', path, { token })).body.docs[0].id as string
    const ofWeyhe = `where[municipality][equals]=${weyhe.id}&limit=1`
    foreign.volunteers = await first(`volunteers?${ofWeyhe}`)
    foreign.funds = await first(`funds?${ofWeyhe}`)
    foreign['local-reviews'] = await first(`local-reviews?${ofWeyhe}&where[public][equals]=false`)
    const draft = { title: 'Entwurf aus Weyhe', kind: 'news', municipality: weyhe.id }
    foreign.articles = (await make('articles?draft=true', draft)).id
  })
  afterAll(() => browser.close())

  it.each([
    ['volunteers', ''],
    ['volunteers', '/api'],
    ['funds', ''],
    ['local-reviews', ''],
    ['articles', ''],
    ['articles', '/versions'],
  ])('one of %s in Weyhe (%s) answers as one that does not exist', async (collection, view) => {
    const there = await answer(page, collection, foreign[collection]!, view)
    expect(there).toEqual(await answer(page, collection, randomUUID(), view))
    expect(there.text).toContain('gibt es nicht, oder Sie dürfen ihn nicht sehen')
  })
})
