import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { newAccount } from '../../support/account'
import { openBrowser, openPage } from '../../support/browser'
import { seededFolder } from '../../support/seeded-folder'
import { sharedUrl } from '../../support/shared'
import { freePort, removeFolder, type Running, start } from '../../support/system'

const under = (name: string, url = sharedUrl()) => url.replace('localhost', name)

type Answer = { status: number; location: string | undefined; text: string }

/** Asks the system by another name of this machine, whatever of them it listens on. */
function ask(url: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  const { host, pathname, port, search } = new URL(url)
  const options = { host: '127.0.0.1', port, path: pathname + search, method: body ? 'POST' : 'GET' }
  return new Promise((resolve, reject) => {
    const asked = request({ ...options, headers: { ...headers, Host: host } }, (response) => {
      let text = ''
      response.on('data', (piece) => (text += piece))
      response.on('end', () =>
        resolve({ status: response.statusCode!, location: response.headers.location, text }),
      )
    })
    asked.on('error', reject).end(body)
  })
}

const html = { Accept: 'text/html,application/xhtml+xml' }

describe.each(['127.0.0.1', '[::1]'])('on a default start, under %s', (name) => {
  const logIn = async (origin: string) => {
    const { email, password } = await newAccount('editor')
    const headers = { 'Content-Type': 'application/json', Origin: origin }
    return ask(`${under(name)}/api/users/login`, headers, JSON.stringify({ email, password }))
  }

  it('logs in from a page of this name, or of localhost, and from no other port', async () => {
    for (const origin of [under(name), sharedUrl()]) expect((await logIn(origin)).status).toBe(200)
    const other = await logIn(`http://${name}:1`)
    expect(other.status).toBe(403)
    expect(other.text).toContain('originNotAllowed')
  })

  it('redirects page requests from browsers to localhost, keeping path and query', async () => {
    for (const path of ['/', '/admin/login?redirect=%2Fadmin', '/artikel/a']) {
      const { status, location } = await ask(under(name) + path, html)
      expect([status, location]).toEqual([307, sharedUrl() + path])
    }
  })

  it('answers programs, health checks and API requests without a redirect', async () => {
    for (const path of ['/healthz', '/readyz', '/api/topics?limit=1', '/'])
      expect((await ask(under(name) + path, { Accept: '*/*' })).status).toBe(200)
    expect((await ask(`${under(name)}/api/topics?limit=1`, html)).status).toBe(200)
  })
})

describe('in a browser, on a default start', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  it('keeps a user who opens 127.0.0.1 logged in under both names', async () => {
    const { email, password } = await newAccount('editor')
    const { page } = await openPage(browser)
    await page.goto(`${under('127.0.0.1')}/admin/login`)
    await page.fill('#field-email', email)
    await page.fill('#field-password', password)
    await page.click('button[type=submit]')
    await page.locator('.bn-start h1').waitFor()
    await page.goto(`${under('127.0.0.1')}/admin/account`)
    await page.waitForSelector('#field-email')
    expect(await page.inputValue('#field-email')).toBe(email)
    expect(page.url()).toContain(`${sharedUrl()}/admin/account`)
  })
})

describe('with PUBLIC_URL', () => {
  let system: Running
  beforeAll(async () => {
    const port = await freePort()
    const env = { PUBLIC_URL: `http://localhost:${port}` }
    system = await start({ folder: seededFolder(), port, env })
  })
  afterAll(async () => {
    await system.stop()
    removeFolder(system.folder)
  })

  it('treats other names of this machine as other origins, without a redirect', async () => {
    const elsewhere = under('127.0.0.1', system.url)
    const headers = { 'Content-Type': 'application/json', Origin: elsewhere }
    expect((await ask(`${elsewhere}/api/users/login`, headers, '{}')).status).toBe(403)
    expect((await ask(`${elsewhere}/`, html)).status).toBe(200)
  })
})
