import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { globalsTable, table } from '../../../access/table'
import { openBrowser } from '../../support/browser'
import { openPanel, violationsOf, visit } from '../../support/panel-page'
import { newMunicipality } from '../../support/municipality'
import { pristineRows } from '../../support/pristine'
import { make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

const save = /^(Speichern|Änderungen veröffentlichen|Entwurf speichern)$/

/** Who uses a collection, where it is not the district, which reads everything. */
const users: Record<string, string> = {
  claims: 'municipal',
  'hour-sheets': 'municipal',
  webhooks: 'admin',
  'webhook-deliveries': 'admin',
}

/** What nobody writes in the panel: the system does, or volunteers on the website. */
const notByHand = [
  ...['receipts', 'payment-batches', 'audit-log', 'webhook-deliveries', 'preview-tokens'],
  'feedback-entries',
]

describe('in the admin panel', () => {
  let browser: Browser
  const opened = new Map<string, { page: Page; complaints: string[] }>()

  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  /** Opens a page; every complaint of the browser's console fails the test. */
  const open = async (account: string, path: string): Promise<Page> => {
    if (!opened.has(account)) opened.set(account, await openPanel(browser, account))
    const { page, complaints } = opened.get(account)!
    complaints.length = 0
    expect(await visit(page, path)).toBe(200)
    await expect(page.getAttribute('html', 'lang')).resolves.toBe('de')
    expect(complaints).toEqual([])
    return page
  }
  const textOf = (page: Page, selector: string) => page.locator(selector).first().innerText()
  const get = async (account: string, path: string) =>
    (await rest('GET', path, { token: await tokenOf(account) })).body

  const newFund = async () => {
    const municipality = (await newMunicipality(`Fondsdorf ${randomUUID()}`)).id
    return make('funds', { municipality, year: 2031, purpose: 'volunteering', amountCents: 1000 }, 'district')
  }

  it.each(Object.keys(table))(
    'the list, a new record and an existing one of %s show in German',
    async (slug) => {
      const account = users[slug] ?? 'district'
      let page = await open(account, `/collections/${slug}`)
      expect(await textOf(page, '.list-header__title')).toMatch(/\p{L}/u)
      await expect(page.getByRole('button', { name: 'Spalten' }).count()).resolves.toBeGreaterThan(0)
      expect(await violationsOf(page)).toEqual([])

      page = await open(account, `/collections/${slug}/create`)
      if (notByHand.includes(slug))
        expect(await textOf(page, '.unauthorized')).toContain(
          'Ohne Anmeldung oder Berechtigung geht das nicht.',
        )
      else expect(await textOf(page, '#action-save')).toMatch(save)

      // One of the seed: others' records can go at any time.
      const seeded = (await pristineRows(`select id from ${slug.replaceAll('-', '_')} limit 100`)).map(
        ({ id }) => id,
      )
      const among = `where[id][in]=${seeded.join(',')}&limit=1&depth=0`
      const existing = seeded.length ? (await get(account, `${slug}?${among}`)).docs[0] : undefined
      if (existing) {
        page = await open(account, `/collections/${slug}/${existing.id}`)
        expect(await textOf(page, '.doc-controls__meta')).toMatch(/Zuletzt geändert/)
      }
      // Its form is that of a new record, filled in.
      expect(await violationsOf(page)).toEqual([])
    },
  )

  it.each(Object.keys(globalsTable))('the form of %s shows in German', async (slug) => {
    const page = await open('district', `/globals/${slug}`)
    expect(await textOf(page, '#action-save')).toMatch(save)
    expect(await textOf(page, 'h1')).toMatch(/Startseite|Website|Sätze und Grenzen/)
    expect(await violationsOf(page)).toEqual([])
  })

  it('amounts are typed in euros and stored in cents', async () => {
    const fund = await newFund()
    const page = await open('district', `/collections/funds/${fund.id}`)
    await page.fill('#field-amountCents', '12.345,60')
    await page.click('#action-save')
    await page
      .getByText(/Erfolgreich/)
      .first()
      .waitFor()
    expect(await get('district', `funds/${fund.id}?depth=0`)).toMatchObject({ amountCents: 1_234_560 })
  })

  it('an amount that cannot be read is not saved, and the form says why', async () => {
    const fund = await newFund()
    const page = await open('district', `/collections/funds/${fund.id}`)
    await page.fill('#field-amountCents', 'zwölf Euro')
    await page.press('#field-amountCents', 'Tab')
    await page.getByText('Bitte einen Betrag ab 0,00 € angeben.').first().waitFor()
    await page.click('#action-save')
    await page
      .getByText(/nicht korrekt: Betrag|ungültige Felder/)
      .first()
      .waitFor()
    await page.getByText('Bitte einen Betrag ab 0,00 € angeben.').first().waitFor()
    expect(await get('district', `funds/${fund.id}?depth=0`)).toMatchObject({
      amountCents: fund.amountCents,
    })
  })
})
