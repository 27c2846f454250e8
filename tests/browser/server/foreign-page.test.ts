import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { logInBrowser, openBrowser, openPage } from '../../support/browser'
import { picture, send } from '../../support/files'
import { make, published } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'

let topic: { id: string }
beforeAll(async () => {
  topic = await make('topics', { name: 'Ursprung', slug: `ursprung-${randomUUID()}`, ...published })
})
const nameOf = async () => (await rest('GET', `topics/${topic.id}`)).body.name

describe('in a browser, a page of another origin', () => {
  let browser: Browser
  let page: Page
  let elsewhere: Server
  let address: string
  beforeAll(async () => {
    elsewhere = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Fremd</title>'),
    )
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const { port } = elsewhere.address() as AddressInfo
    // The same site as ours, as browsers see it, so that cookies come along; and another one.
    address = `http://localhost:${port}`
    browser = await openBrowser()
    ;({ page } = await openPage(browser))
    await logInBrowser(page, 'editor')
  })
  afterAll(async () => {
    await browser.close()
    elsewhere.close()
  })

  const fromElsewhere = async (work: (url: string) => unknown) => {
    await page.goto(address)
    return page.evaluate(work as never, sharedUrl())
  }

  it('reads what is public, and cannot read with the session', async () => {
    const seen = await fromElsewhere(async (url: string) => {
      const topics = await (await fetch(`${url}/api/topics?limit=1`)).json()
      const asked = await (
        await fetch(`${url}/api/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ query: '{ Topics(limit: 1) { totalDocs } }' }),
        })
      ).json()
      const withCookie = await fetch(`${url}/api/users/me`, { credentials: 'include' }).then(
        () => 'read',
        () => 'refused',
      )
      const withToken = await fetch(`${url}/api/users/me`, { headers: { Authorization: 'JWT x' } }).then(
        () => 'read',
        () => 'refused',
      )
      return [topics.totalDocs > 0, asked.data.Topics.totalDocs > 0, withCookie, withToken]
    })
    expect(seen).toEqual([true, true, 'refused', 'refused'])
  })

  it('sends a form that changes nothing, and logs nobody out or in', async () => {
    for (const path of ['/api/users/logout', '/api/users/login', `/api/topics/${topic.id}`, '/admin']) {
      await page.goto(address)
      const answer = page.waitForNavigation()
      await page.evaluate((action) => {
        document.body.innerHTML = `<form method="post" enctype="multipart/form-data" action="${action}"><input name="_payload" value='{"name":"Verändert"}'></form>`
        document.forms[0]!.submit()
      }, sharedUrl() + path)
      expect((await answer)!.status()).toBe(403)
    }
    await page.goto(`${sharedUrl()}/admin/account`)
    await page.waitForSelector('#field-name')
    expect(await page.inputValue('#field-email')).toBe('editor@demo.example')
    expect(await nameOf()).toBe('Ursprung')
  })

  it('leads to the panel by a link, where the session is known', async () => {
    await page.goto(address.replace('localhost', '127.0.0.1'))
    await page.evaluate((href) => {
      document.body.innerHTML = `<a href="${href}">Zum Antrag</a>`
    }, `${sharedUrl()}/admin/account`)
    await page.click('a')
    await page.waitForSelector('#field-email')
    expect(await page.inputValue('#field-email')).toBe('editor@demo.example')
  })

  it('shows a public picture, and not the panel in a frame', async () => {
    const { doc } = await send('media', await picture('png'), 'a.png')
    await page.goto(address)
    const width = await page.evaluate(async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      return image.naturalWidth
    }, sharedUrl() + doc.url)
    expect(width).toBe(40)
    const panel = `${sharedUrl()}/admin`
    const refused = page.waitForEvent('requestfailed', (request) => request.url() === panel)
    await page.evaluate((source) => {
      document.body.innerHTML = `<iframe src="${source}"></iframe>`
    }, panel)
    // The browser does so, for what the answer says.
    expect((await refused).failure()!.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE')
  })
})
