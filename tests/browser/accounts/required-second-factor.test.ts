import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import type { Browser } from 'playwright-core'
import { tryLogin } from '../../support/account'
import { openBrowser, openPage } from '../../support/browser'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { seededFolder } from '../../support/seeded-folder'
import { demoPassword, removeFolder, type Running, start } from '../../support/system'

let system: Running
let browser: Browser
let url: string

beforeAll(async () => {
  system = await start({ folder: seededFolder(), env: { REQUIRE_SECOND_FACTOR: 'treasurer,municipal' } })
  url = system.url
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await system.stop()
  removeFolder(system.folder)
})

const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate()
const logIn = (role: string, code?: string) =>
  tryLogin({ email: `${role}@demo.example`, password: demoPassword }, { url, code })

describe('an account whose role must have a second factor', () => {
  it('can do nothing before it has one, in any interface', async () => {
    const { status, body, token } = await logIn('treasurer')
    expect({ status, secondFactor: body.secondFactor }).toEqual({ status: 200, secondFactor: 'missing' })
    const asked = { token, url }
    expect((await rest('GET', 'users/me', asked)).body.user).toBeNull()
    expect((await rest('GET', 'users', asked)).status).toBe(403)
    expect((await rest('POST', 'users/refresh-token', asked)).status).toBe(403)
    const change = { ...asked, data: { name: 'Umgangen' } }
    expect((await rest('PATCH', `users/${body.user.id}`, change)).status).toBe(403)
    const { data } = await graphql('{ meUser { user { id } } Users { docs { id } } }', {}, asked)
    expect(data).toEqual({ meUser: { user: null }, Users: null })
    const page = await fetch(`${url}/admin/account`, {
      headers: { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin' },
    })
    // Next has begun to answer when the panel finds out: it sends the browser on from within the page.
    const text = await page.text()
    expect(text).toContain('NEXT_REDIRECT;replace;/admin/login?')
    expect(text).not.toContain('treasurer@')
    // What is public stays public.
    expect((await rest('GET', 'articles?limit=1', asked)).status).toBe(200)
  })

  it('can do everything its role may from the moment on that it has one', async () => {
    const { token } = await logIn('treasurer')
    const ask = (path: string, data: object) =>
      rest('POST', `users/second-factor/${path}`, { token, url, data })
    const { body } = await ask('begin', { password: demoPassword })
    expect((await ask('confirm', { code: '000000' })).status).toBe(400)
    expect((await ask('confirm', { code: codeOf(body.secret) })).status).toBe(200)
    expect((await rest('GET', 'users/me', { token, url })).body.user.email).toBe('treasurer@demo.example')
    expect((await logIn('treasurer')).status).toBe(401)
  })

  it('sets it up on the login page and goes on to the panel', async () => {
    const { page, complaints } = await openPage(browser)
    await page.goto(`${url}/admin/login`)
    await page.fill('#field-email', 'municipal@demo.example')
    await page.fill('#field-password', demoPassword)
    await page.click('button[type=submit]')
    await page.getByText('Für Ihr Konto ist die Anmeldung mit Code vorgeschrieben.').waitFor()
    await page.getByLabel('Ihr Passwort').fill(demoPassword)
    await page.getByRole('button', { name: 'Anmeldung mit Code einrichten' }).click()
    const secret = (await page.getByTestId('secret').innerText()).replace(/\s/g, '')
    await page.getByLabel('Code aus der App').fill(codeOf(secret))
    await page.getByRole('button', { name: 'Code bestätigen' }).click()
    await page.getByRole('button', { name: 'Ich habe die Ersatzcodes aufbewahrt' }).click()
    await page.getByRole('heading', { name: /^Willkommen/ }).waitFor()
    expect(complaints).toEqual([])
  })
})

describe('an account of another role', () => {
  it('needs none', async () => {
    const { status, body, token } = await logIn('editor')
    expect([status, body.secondFactor]).toEqual([200, undefined])
    expect((await rest('GET', 'users/me', { token, url })).body.user.email).toBe('editor@demo.example')
  })
})
