import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { globalsTable, table } from '../../../access/table'
import { openBrowser } from '../../support/browser'
import { openPanel, panelHtml, violationsOf, visit } from '../../support/panel-page'
import { sharedUrl } from '../../support/shared'
import { entries, globalNames, names } from './panel-entries'

const addressOf = (slug: string) => (slug in globalNames ? `/globals/${slug}` : `/collections/${slug}`)
const nameOf = (slug: string) => names[slug] ?? globalNames[slug]
const everything = [...Object.keys(table), ...Object.keys(globalsTable)]

/** One account has four places; what else it asks for waits, and not for ever. */
async function fewAtOnce<T, Result>(all: T[], work: (one: T) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < all.length; at += 4)
    results.push(...(await Promise.all(all.slice(at, at + 4).map(work))))
  return results
}

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

describe.each(Object.entries(entries))('the panel of %s', (role, groups) => {
  const expected = Object.entries(groups).map(([group, list]) => ({ group, list: list.split(' ') }))
  const marked = expected.flatMap(({ list }) => list)
  const shown = marked.map((entry) => entry.replace('+', ''))
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    ;({ page, complaints } = await openPanel(browser, role))
    await visit(page, '')
  })
  afterAll(() => page.context().close())

  it('shows exactly the groups and entries of the role', async () => {
    const navigation = await page.locator('.nav-group').evaluateAll((all) =>
      all.map((group) => ({
        group: group.querySelector('.nav-group__label')?.textContent,
        list: [...group.querySelectorAll('.nav__link')].map(({ textContent }) => textContent),
      })),
    )
    expect(navigation).toEqual(
      expected.map(({ group, list }) => ({
        group,
        list: list.map((entry) => nameOf(entry.replace('+', ''))),
      })),
    )
  })

  it('offers new records on the start page where the role may make them, and nowhere else', async () => {
    const offers = await page
      .locator('.card a[href$="/create"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('/').at(-2)))
    expect(offers).toEqual(marked.filter((entry) => entry.endsWith('+')).map((entry) => entry.slice(0, -1)))
    const labels = await page
      .locator('[aria-label]')
      .evaluateAll((all) => all.map((element) => element.getAttribute('aria-label')))
    expect(labels.filter((label) => label?.includes('[object'))).toEqual([])
  })

  it('leads from the start page to nothing that is refused, and complains of nothing', async () => {
    const links = await page
      .locator('.bn-start a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.replace('/admin', '')))
    for (const link of links) {
      const { status, html } = await panelHtml(role, link)
      expect({ link, status, refused: /NEXT_REDIRECT|class="unauthorized/.test(html) }).toEqual({
        link,
        status: 200,
        refused: false,
      })
    }
    expect(complaints).toEqual([])
    // Payload's own frame is every-page's; these parts are ours.
    expect(await violationsOf(page, { colours: true })).toEqual([])
  })

  it('opens each entry, with a button for new records only where the role may make them', async () => {
    const found = await fewAtOnce(marked, async (entry) => {
      const slug = entry.replace('+', '')
      const { status, html } = await panelHtml(role, addressOf(slug))
      return `${slug}${html.includes('list-create-new-doc__create-new-button') ? '+' : ''} ${status}`
    })
    expect(found).toEqual(marked.map((entry) => `${entry} 200`))
  })

  it('answers the address of what the role does not see as one of nothing', async () => {
    const hidden = everything.filter((slug) => !shown.includes(slug))
    const addresses = hidden.flatMap((slug) =>
      slug in globalNames
        ? [addressOf(slug), `${addressOf(slug)}/versions`]
        : [addressOf(slug), `${addressOf(slug)}/create`],
    )
    const found = await fewAtOnce(
      addresses,
      async (address) => `${address} ${(await panelHtml(role, address)).status}`,
    )
    expect(found).toEqual(addresses.map((address) => `${address} 404`))

    const said = []
    for (const address of ['/collections/gibt-es-nicht', ...addresses.slice(-1)]) {
      await page.goto(`${sharedUrl()}/admin${address}`)
      said.push(await page.locator('.not-found').innerText())
    }
    expect(said[0]).toContain('Keine Ergebnisse')
    expect(new Set(said).size).toBe(1)
  })
})
