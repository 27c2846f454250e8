import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openPage } from '../../support/browser'
import { startSecondProcess, type SecondProcess } from '../../support/second-process'
import { sharedUrl } from '../../support/shared'
import { serveFolder } from '../../support/static-files'

let browser: Browser
let town: Awaited<ReturnType<typeof serveFolder>>
let page: Page
let complaints: string[]

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/clients/page-of-a-town.ts'],
    bundle: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  town = await serveFolder('tests/browser/clients', {
    'index.html': () =>
      '<!doctype html><title>Town</title><link rel="icon" href="data:,"><script src="/script.js"></script>',
    'script.js': () => outputFiles[0]!.text,
  })
  browser = await openBrowser()
  ;({ page, complaints } = await openPage(browser))
  await page.goto(town.origin)
  complaints.length = 0
})
afterAll(async () => {
  await browser.close()
  await town.close()
})

/** What a page is told of an answer, or that the browser does not show it. */
type Shown = { status: number; headers: Record<string, string>; text: string } | 'refused'

type Options = {
  method?: string
  headers?: Record<string, string>
  cache?: 'no-store'
  credentials?: 'include' | 'omit'
}

const fetchIn = (where: Page, path: string, options: Options = {}, url = sharedUrl()): Promise<Shown> =>
  where.evaluate(
    async ([address, given]) => {
      try {
        const response = await fetch(address, given)
        return {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          text: await response.text(),
        }
      } catch {
        return 'refused' as const
      }
    },
    [url + path, options] as const,
  )
const ask = (options: Options = {}, url?: string) =>
  fetchIn(page, `/api/graphql?query=${encodeURIComponent(plain)}`, options, url)

const plain = '{ Topics(limit: 1) { docs { slug } } }'
/** A document that nobody has sent before. */
const newQuery = () => `query Q${randomUUID().replaceAll('-', '')} ${plain}`

describe('a page of another origin, in a browser', () => {
  it.each([{}, { useGETForQueries: true }])(
    'asks by Apollo Client, its name and a trace in the headers (%j)',
    async (options) => {
      const query = newQuery()
      for (const cache of ['fwd=miss; stored', 'hit']) {
        const answer = page.waitForResponse((response) => response.url().includes('/api/graphql'))
        const data = await page.evaluate(
          (given) => (window as any).askApollo(...given),
          [sharedUrl(), query, options],
        )
        expect(data.Topics.docs).toHaveLength(1)
        const sent = (await answer).request().headers()
        expect(sent).toMatchObject({ traceparent: expect.any(String) })
        expect((await answer).headers()['cache-status']).toBe(`buergernetz; ${cache}`)
      }
      expect(complaints).toEqual([])
    },
  )

  it('asks by urql with hashes, and its console stays clean', async () => {
    const query = newQuery()
    const askUrql = () =>
      page.evaluate((given) => (window as any).askUrql(...given), [sharedUrl(), query] as const)
    expect((await askUrql()).Topics.docs).toHaveLength(1)
    const answer = page.waitForResponse((response) => response.url().includes('/api/graphql'))
    expect((await askUrql()).Topics.docs).toHaveLength(1)
    expect((await answer).headers()['cache-status']).toBe('buergernetz; hit')
    expect((await answer).url()).not.toContain('Topics')
    expect(complaints).toEqual([])
  })

  it('reads the headers that it needs', async () => {
    const shown = await ask({ headers: { 'X-Town': 'syke', 'Content-Type': 'application/json' } })
    expect(shown).toMatchObject({
      status: 200,
      headers: {
        etag: expect.stringMatching(/^"/),
        'cache-status': expect.stringContaining('buergernetz'),
        'x-request-id': expect.any(String),
      },
    })
    const { headers } = shown as Exclude<Shown, 'refused'>
    const again = await ask({ headers: { 'If-None-Match': headers.etag! }, cache: 'no-store' })
    expect(again).toMatchObject({ status: 304, text: '' })
  })

  it('asks by HEAD', async () => {
    expect(await ask({ method: 'HEAD' })).toMatchObject({
      status: 200,
      text: '',
      headers: { etag: expect.any(String) },
    })
  })

  it('sends neither credentials nor a token', async () => {
    expect(await ask({ credentials: 'include' })).toBe('refused')
    expect(await ask({ headers: { Authorization: 'JWT x' } })).toBe('refused')
    expect(await ask({ credentials: 'omit' })).toMatchObject({ status: 200 })
  })

  describe('if its origin is allowed', () => {
    let second: SecondProcess
    beforeAll(async () => {
      second = await startSecondProcess({ ALLOWED_ORIGINS: town.origin, PUBLIC_READS_FROM: 'none' })
    }, 300_000)
    afterAll(() => second.stop())

    it('sends credentials, a token and headers of its own', async () => {
      const sent: Record<string, string>[] = [
        {},
        { Authorization: 'JWT x' },
        { traceparent: '00-1', 'X-Town': 'syke' },
      ]
      for (const headers of sent)
        expect(await ask({ credentials: 'include', headers }, second.system.url)).toMatchObject({
          status: 200,
        })
    })

    it('is the only one that reads anything', async () => {
      const other = await serveFolder('tests/browser/clients', { 'index.html': () => '<!doctype html>' })
      const { page: otherPage } = await openPage(browser)
      await otherPage.goto(other.origin)
      expect(
        await fetchIn(otherPage, `/api/graphql?query=${encodeURIComponent(plain)}`, {}, second.system.url),
      ).toBe('refused')
      await other.close()
    })
  })
})
