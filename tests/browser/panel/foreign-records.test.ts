import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { newAccount, tokenFor } from '../../support/account'
import { openBrowser } from '../../support/browser'
import { openPanel } from '../../support/panel-page'
import { newMunicipality, newVolunteer } from '../../support/municipality'
import { make } from '../../support/records'
import { sharedUrl } from '../../support/shared'

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

describe('in the panel of municipal staff', () => {
  let browser: Browser
  let page: Page
  const foreign: Record<string, string> = {}

  beforeAll(async () => {
    browser = await openBrowser()
    // Nobody else writes into the lists of this municipality, which are compared.
    const own = await newMunicipality('Nachbardorf')
    await newVolunteer(own)
    const account = await newAccount('municipal', { municipalities: [own.id] })
    ;({ page } = await openPanel(browser, '', await tokenFor(account)))

    const other = await newMunicipality('Fremddorf')
    const block = await make('building-blocks?draft=true', { title: 'Fremdes', code: randomUUID() })
    const review = { buildingBlock: block.id, status: 'open', public: false }
    const fund = { year: 2031, purpose: 'volunteering', amountCents: 1000 }
    const inOther = async (collection: string, values: object) =>
      (foreign[collection.split('?')[0]!] = (
        await make(collection, { ...values, municipality: other.id }, 'district')
      ).id)
    foreign.volunteers = (await newVolunteer(other)).id
    await inOther('funds', fund)
    await inOther('local-reviews', review)
    await inOther('articles?draft=true', { title: 'Entwurf aus Fremddorf', kind: 'news' })
  })
  afterAll(() => browser.close())

  it.each([
    ['volunteers', ''],
    ['volunteers', '/api'],
    ['funds', ''],
    ['local-reviews', ''],
    ['articles', ''],
    ['articles', '/versions'],
  ])(
    'one of %s in another municipality (%s) answers as one that does not exist',
    async (collection, view) => {
      const there = await answer(page, collection, foreign[collection]!, view)
      expect(there).toEqual(await answer(page, collection, randomUUID(), view))
      expect(there.text).toContain('gibt es nicht, oder Sie dürfen ihn nicht sehen')
    },
  )
})
