import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { logInBrowser, openBrowser, openPage } from '../../support/browser'
import { graphql } from '../../support/graphql'
import { sharedUrl } from '../../support/shared'

const title = 'Fahrdienst in Syke sucht Menschen am Steuer'
const slug = 'fahrdienst-in-syke-sucht-menschen-am-steuer'

const find = async () =>
  (
    await graphql(
      `
        query ($slug: String) {
          Articles(where: { slug: { equals: $slug } }) {
            totalDocs
            docs {
              title
              municipality {
                name
              }
            }
          }
          draft: Articles(draft: true, where: { slug: { equals: $slug } }) {
            totalDocs
          }
        }
      `,
      { slug },
    )
  ).data

describe('an editor', () => {
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    browser = await openBrowser()
    ;({ page, complaints } = await openPage(browser))
    // A browser that is never idle, as on a slow machine: what is typed must be saved all the same.
    await page.addInitScript(() => {
      window.requestIdleCallback = (callback) => window.setTimeout(callback, 600_000)
    })
  })
  afterAll(() => browser.close())

  it('logs in and is told in German what comes next', async () => {
    await logInBrowser(page, 'editor')
    await expect(page.locator('.bn-start h1').innerText()).resolves.toContain('Willkommen')
    await expect(page.locator('.bn-start').innerText()).resolves.toContain('Neuen Artikel beginnen')
  })

  it('saves a draft about a town, which nobody else can see', async () => {
    await page.goto(`${sharedUrl()}/admin/collections/articles/create`)
    await page.fill('#field-title', title)
    await choose(page, 'kind', 'Meldung')
    await choose(page, 'municipality', 'Syke')
    await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
    await page.keyboard.type('Wer fährt am Mittwoch mit dem Bus der Stadt?')
    await page.click('#action-save-draft')
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await expect(page.inputValue('#field-slug')).resolves.toBe(slug)

    expect(await find()).toEqual({ Articles: { totalDocs: 0, docs: [] }, draft: { totalDocs: 0 } })
    expect(await (await fetch(sharedUrl())).text()).not.toContain(title)
    expect((await fetch(`${sharedUrl()}/artikel/${slug}`)).status).toBe(404)
  })

  it('publishes it, and it is on the homepage, on its own page and in GraphQL at once', async () => {
    await page.click('#action-save')
    await page.getByText('Veröffentlicht', { exact: true }).first().waitFor()

    expect((await find()).Articles).toEqual({
      totalDocs: 1,
      docs: [{ title, municipality: { name: 'Syke' } }],
    })
    const visitor = await openPage(browser)
    await visitor.page.goto(sharedUrl())
    await visitor.page.getByRole('link', { name: title }).first().click()
    await visitor.page.getByRole('heading', { level: 1, name: title }).waitFor()
    await expect(visitor.page.locator('main').innerText()).resolves.toContain('Wer fährt am Mittwoch')
    expect(visitor.complaints).toEqual([])
  })

  it('withdraws it, and it is gone', async () => {
    await page.locator('.doc-controls__popup button').first().click()
    await page.click('#action-unpublish')
    await page.click('.confirmation-modal #confirm-action')
    await page.getByText('Entwurf', { exact: true }).first().waitFor()
    expect((await find()).Articles.totalDocs).toBe(0)
    expect(complaints).toEqual([])
  })
})

/** Picks a value in one of the panel's searchable choices. */
async function choose(page: Page, field: string, label: string): Promise<void> {
  await page.locator(`#field-${field} .rs__control`).click()
  await page.locator(`#field-${field} .rs__control input`).fill(label)
  await page.locator(`#field-${field} .rs__option`, { hasText: label }).first().click()
}
