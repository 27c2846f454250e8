import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { sharedUrl } from '../../support/shared'

describe('the page to try queries on', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it('asks nobody but us, complains of nothing and answers a query', async () => {
    const { page, complaints } = await openPage(browser)
    const asked: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:') && !request.url().startsWith('data:')) asked.push(request.url())
    })
    const query = '{ Topics(limit: 1, where: { slug: { equals: "sprache" } }) { docs { name slug } } }'
    const response = await page.goto(`${sharedUrl()}/api/graphql?query=${encodeURIComponent(query)}`)
    expect(response!.status()).toBe(200)
    await page.getByRole('button', { name: /Execute query/ }).click()
    await page.waitForFunction(() =>
      document.querySelector('.result-window')?.textContent?.includes('sprache'),
    )
    // The editor knows the schema: it completes the name of a field.
    await page.waitForFunction(
      () => document.querySelector('.graphiql-query-editor .view-lines')?.textContent,
    )
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([sharedUrl()]))
    expect(complaints).toEqual([])
  })

  it('lets nothing run but its own script, and the policy of other pages is as it was', async () => {
    const page = await fetch(`${sharedUrl()}/api/graphql`, { headers: { Accept: 'text/html' } })
    const policy = page.headers.get('content-security-policy')!
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'unsafe-inline';/)
    expect(policy).not.toMatch(/unsafe-eval|https:|strict-dynamic/)
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    const html = await page.text()
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/)
    const data = await fetch(`${sharedUrl()}/api/graphql?query={__typename}`, {
      headers: { Accept: 'application/json' },
    })
    expect(data.headers.get('content-security-policy')).toContain(`default-src 'none'`)
    expect(await data.json()).toEqual({ data: { __typename: 'Query' } })
  })
})
