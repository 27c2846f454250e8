import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { newAccount, tokenFor } from '../../support/account'
import { openBrowser } from '../../support/browser'
import { newMunicipality, newVolunteer } from '../../support/municipality'
import { openPanel, violationsOf, visit } from '../../support/panel-page'
import { pristineRows } from '../../support/pristine'
import { make, type Made, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

const choose = (page: Page, label: string) =>
  page.getByLabel('Kommune', { exact: true }).selectOption({ label })

const openNavigation = (page: Page) => page.locator('.nav-toggler').filter({ visible: true }).first().click()

/** The values of a column of the list, each once, in order. References are filled in when they come into view. */
async function valuesOf(page: Page, column: string): Promise<string[]> {
  const cells = page.locator(`.table tbody .cell-${column}`)
  await page.waitForFunction((name) => {
    const all = [...document.querySelectorAll(`.table tbody .cell-${name}`)]
    const waiting = all.find(({ textContent }) => /^(–|Lädt.*)$/.test(textContent.trim()))
    waiting?.scrollIntoView({ block: 'center' })
    return !waiting
  }, column)
  return [...new Set(await cells.allInnerTexts())].sort()
}

const networkValues = (town: string) => ({
  title: `Netzwerk ${town}`,
  status: 'active',
  joinMode: 'approval',
})

describe('the municipality switch', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  describe('for staff of two municipalities', () => {
    const names = ['Wechselau', 'Wechselstedt']
    let page: Page
    let token: string
    let complaints: string[]
    beforeAll(async () => {
      const block = await make('building-blocks?draft=true', { title: 'Wechsel', code: randomUUID() })
      const ids: string[] = []
      for (const name of names) {
        const town = await newMunicipality(name)
        const volunteer = await newVolunteer(town)
        const network = await make('networks?draft=true', { ...networkValues(name), municipality: town.id })
        await make(
          'memberships',
          { network: network.id, volunteer: volunteer.id, role: 'member', status: 'approved' },
          'district',
        )
        await make('local-reviews', { municipality: town.id, buildingBlock: block.id, status: 'open' })
        ids.push(town.id)
      }
      token = await tokenFor(await newAccount('municipal', { municipalities: ids }))
      ;({ page, complaints } = await openPanel(browser, '', token))
      await visit(page, '/collections/volunteers?limit=100')
    })

    it('offers all their municipalities and each one', async () => {
      expect(await page.locator('.bn-town option').allTextContents()).toEqual(['Alle', ...names])
      expect(await valuesOf(page, 'municipality')).toEqual(names)
    })

    it('narrows the list at once, says so, and keeps the choice on the next page', async () => {
      await openNavigation(page)
      await choose(page, names[1]!)
      await page.getByText(`Nur ${names[1]}.`).waitFor()
      expect(await valuesOf(page, 'municipality')).toEqual([names[1]])
      await page.getByText(`Die Listen zeigen jetzt: ${names[1]}.`).waitFor({ state: 'attached' })
      expect(await violationsOf(page, { colours: true })).toEqual([])

      await visit(page, '/collections/local-reviews')
      expect(await valuesOf(page, 'municipality')).toEqual([names[1]])
    })

    it('limits bulk actions to the records in the list', async () => {
      await page.locator('.table tbody input[type=checkbox]').first().check()
      await page.locator('.list-selection').waitFor()
      expect(await page.locator('#select-all-across-pages').isVisible()).toBe(false)
    })

    it('narrows lists of records that have the town by another one, and the counts of the start page', async () => {
      await visit(page, '/collections/memberships?limit=100')
      expect(await valuesOf(page, 'network')).toEqual([`Netzwerk ${names[1]}`])
      await visit(page, '')
      expect(await page.locator('.bn-town-note').innerText()).toContain(`Nur ${names[1]}.`)
    })

    it('preselects the municipality for a new record', async () => {
      await visit(page, '/collections/volunteers/create')
      await page.locator('#field-municipality').getByText(names[1]!).waitFor()
      await visit(page, '/collections/services/create')
      await page.locator('#field-municipalities').getByText(names[1]!).waitFor()
    })

    it('ignores a stored municipality that is not theirs, and shows nothing of it', async () => {
      const [syke] = await pristineRows<{ id: string }>(`select id from municipalities where name = 'Syke'`)
      for (const town of [syke!.id, 'kein-ort', 7, { in: [] }]) {
        await rest('POST', 'payload-preferences/town-switch', { token, data: { value: { town } } })
        await visit(page, '/collections/volunteers?limit=100')
        expect(await valuesOf(page, 'municipality')).toEqual(names)
        expect(await page.locator('.bn-town select').inputValue()).toBe('')
        expect(await page.locator('.bn-town-note').count()).toBe(0)
      }
      expect(complaints).toEqual([])
    })
  })

  describe('for editors', () => {
    let page: Page
    let wide: Made
    /** In the order of the alphabet, so that one key leads there: letters typed slowly are searched for one by one. */
    const last = 'Zuletztdorf'
    beforeAll(async () => {
      const token = await tokenFor(await newAccount('editor'))
      wide = await make('articles', { title: 'Gilt im ganzen Landkreis', kind: 'news', ...published })
      const { id: municipality } = await newMunicipality(last)
      await make('articles', { title: 'Gilt dort', kind: 'news', municipality, ...published })
      ;({ page } = await openPanel(browser, '', token))
      await page.setViewportSize({ width: 640, height: 450 }) // 1280 pixels at 200 %
      await visit(page, '/collections/articles?limit=100')
    })

    it('can be used with the keyboard, at twice the size', async () => {
      await openNavigation(page)
      const select = page.getByLabel('Kommune', { exact: true })
      await select.focus()
      await page.keyboard.press('End')
      await page.getByText(`Nur ${last}.`).waitFor({ state: 'attached' })
      expect(await page.evaluate(() => document.activeElement?.closest('.bn-town') !== null)).toBe(true)
      const { width } = (await select.boundingBox())!
      expect(width).toBeLessThanOrEqual(640)
      const offered = await page.locator('.bn-town option').allTextContents()
      const towns = await pristineRows('select name from municipalities')
      expect(towns).toHaveLength(15)
      expect(offered).toEqual(expect.arrayContaining(['Alle', ...towns.map(({ name }) => name)]))
      await page.setViewportSize({ width: 1280, height: 900 })
      expect(await valuesOf(page, 'municipality')).toEqual([last])
    })

    it('leaves a record without a municipality unchanged', async () => {
      await visit(page, `/collections/articles/${wide.id}`)
      await page.locator('#field-municipality .rs__control').waitFor()
      expect(await page.locator('#field-municipality .rs__single-value').count()).toBe(0)
    })
  })

  it('is hidden for staff of one municipality, which is preselected for new records', async () => {
    const { page } = await openPanel(browser, 'municipal')
    await visit(page, '/collections/articles/create')
    await page.locator('#field-municipality').getByText('Syke').waitFor()
    expect(await page.locator('.bn-town').count()).toBe(0)
  })

  it('sets no default for API clients', async () => {
    const token = await tokenOf('municipal')
    const data = { title: 'Ohne Kommune', kind: 'news' }
    const { status } = await rest('POST', 'articles?draft=true', { token, data })
    expect(status).toBe(403)
  })
})
