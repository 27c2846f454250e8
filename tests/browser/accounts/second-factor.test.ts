import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { TOTP, Secret } from 'otpauth'
import type { Browser } from 'playwright-core'
import { type Account, actionsOf, newAccount, tokenFor, tryLogin, whoIs } from '../../support/account'
import { openBrowser, openPage } from '../../support/browser'
import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'
import { demoPassword } from '../../support/system'

const factor = (path: string, token?: string, data?: object) =>
  rest(data ? 'POST' : 'GET', `users/second-factor${path}`, { token, data })

/** A code of the app: of this half minute, or of one `later` or earlier. */
const codeOf = (secret: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')) }).generate({
    timestamp: Date.now() + later * 30_000,
  })

/** An account with a second factor. The codes of the half minutes before this one are used up. */
async function withFactor(role = 'editor') {
  const account = await newAccount(role)
  const token = await tokenFor(account)
  const { body } = await factor('/begin', token, { password: account.password })
  const { body: confirmed } = await factor('/confirm', token, { code: codeOf(body.secret, -1) })
  return { account, token, secret: body.secret as string, recovery: confirmed.recoveryCodes as string[] }
}

describe('a second factor', () => {
  it('is set up with a code and asked for at the next login, after the right password only', async () => {
    const { account, secret, recovery } = await withFactor()
    expect(recovery).toHaveLength(10)
    const missing = await tryLogin(account)
    expect(missing).toMatchObject({
      status: 401,
      body: { errors: [{ data: { code: 'secondFactorNeeded' } }] },
    })
    expect(missing.headers.getSetCookie()).toEqual([])
    const wrongPassword = await tryLogin(
      { ...account, password: 'ganz-und-gar-falsch' },
      { code: codeOf(secret) },
    )
    expect(wrongPassword.status).toBe(401)
    expect(JSON.stringify(wrongPassword.body)).not.toContain('secondFactor')
    const wrong = await tryLogin(account, { code: '000000' })
    expect(wrong).toMatchObject({ status: 401, body: { errors: [{ data: { code: 'secondFactorNeeded' } }] } })
    const { token } = await tryLogin(account, { code: codeOf(secret) })
    expect(await whoIs(token!)).toBe(account.id)
    expect(await actionsOf(account.id)).toEqual([
      'accountCreated',
      'login',
      'secondFactorSet',
      'loginFailed',
      'loginFailed',
      'login',
    ])
  })

  it('takes each code once, also when it comes twice at once', async () => {
    const { account, secret } = await withFactor()
    const code = codeOf(secret)
    const answers = await Promise.all([1, 2, 3].map(() => tryLogin(account, { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    expect((await tryLogin(account, { code })).status).toBe(401)
    expect((await tryLogin(account, { code: codeOf(secret, 1) })).status).toBe(200)
  })

  it('can be a recovery code instead, each once', async () => {
    const { account, recovery } = await withFactor()
    const code = recovery[3]!.toLowerCase().replaceAll('-', ' ')
    expect((await tryLogin(account, { code })).status).toBe(200)
    expect((await tryLogin(account, { code })).status).toBe(401)
    const { token } = await tryLogin(account, { code: recovery[0]! })
    expect((await factor('', token)).body).toEqual({ setUp: true, recoveryCodes: 8, required: false })
  })

  it('works over GraphQL', async () => {
    const { account, secret } = await withFactor()
    const mutation =
      'mutation ($email: String!, $password: String!, $code: String) { loginUser(email: $email, password: $password, code: $code) { token } }'
    const { errors } = await graphql(mutation, account)
    expect(errors).toMatchObject([{ extensions: { code: 'secondFactorNeeded', statusCode: 401 } }])
    const { data } = await graphql(mutation, { ...account, code: codeOf(secret) })
    expect(await whoIs(data.loginUser.token)).toBe(account.id)
  })

  it('locks the account after ten wrong codes, and asking without one does not forgive them', async () => {
    const { account, secret } = await withFactor()
    for (let time = 0; time < 10; time++) {
      expect((await tryLogin(account, { code: '000000' })).status).toBe(401)
      if (time % 3 === 0) await tryLogin(account)
    }
    const refused = await tryLogin(account, { code: codeOf(secret) })
    expect(refused.status).toBe(401)
    expect(JSON.stringify(refused.body)).not.toContain('secondFactor')
  })

  it('is kept encrypted, in no collection, and its recovery codes as hashes', async () => {
    const { account, token, secret, recovery } = await withFactor()
    const [row] = await rowsOf('select * from second_factors where account_id = $1', [account.id])
    const kept = JSON.stringify(row)
    expect(kept).not.toContain(secret)
    for (const code of recovery) expect(kept).not.toContain(code.replaceAll('-', ''))
    const own = await rest('GET', `users/${account.id}?showHiddenFields=true`, { token })
    expect(JSON.stringify(own.body)).not.toMatch(/secondFactor|recovery|secret/i)
    expect((await factor('/begin', token, { password: account.password })).status).toBe(409)
  })

  it('is removed with password and code, not with a session alone', async () => {
    const { account, token, secret } = await withFactor()
    const code = codeOf(secret)
    expect((await factor('/remove', token, { code })).status).toBe(400)
    expect((await factor('/remove', token, { password: 'ganz-und-gar-falsch', code })).status).toBe(401)
    expect((await factor('/remove', token, { password: account.password })).status).toBe(401)
    expect((await factor('/remove', undefined, { password: account.password, code })).status).toBe(401)
    expect((await tryLogin(account)).status).toBe(401)
    expect((await factor('/remove', token, { password: account.password, code })).status).toBe(200)
    expect((await tryLogin(account)).status).toBe(200)
    expect((await actionsOf(account.id)).filter((action) => action.startsWith('second'))).toEqual([
      'secondFactorSet',
      'secondFactorRemoved',
    ])
  })

  it('that is lost is removed by the administration, and by nobody else', async () => {
    const { account, token } = await withFactor()
    for (const one of [undefined, token, await tokenOf('district')])
      expect([401, 403]).toContain(
        (await factor('/reset', one, { account: account.id, password: demoPassword })).status,
      )
    const { status } = await factor('/reset', await tokenOf('admin'), {
      account: account.id,
      password: demoPassword,
    })
    expect(status).toBe(200)
    expect(await whoIs(token)).toBeUndefined()
    expect((await tryLogin(account)).status).toBe(200)
  })
})

describe('in the browser', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  const fill = async (page: Awaited<ReturnType<typeof openPage>>['page'], { email, password }: Account) => {
    await page.goto(`${sharedUrl()}/admin/login`)
    await page.fill('#field-email', email)
    await page.fill('#field-password', password)
  }

  it('somebody sets up a second factor in the own account, logs in with it and switches it off', async () => {
    const account = await newAccount('editor')
    const { page, complaints } = await openPage(browser)
    await fill(page, account)
    await page.click('button[type=submit]')
    await page.waitForURL((address) => !address.pathname.endsWith('/login'))
    await page.goto(`${sharedUrl()}/admin/account`)
    await page.locator('.bn-second-factor').getByLabel('Ihr Passwort').fill(account.password)
    await page.getByRole('button', { name: 'Anmeldung mit Code einrichten' }).click()
    await page.getByRole('img', { name: 'QR-Code für die App' }).waitFor()
    const secret = (await page.getByTestId('secret').innerText()).replace(/\s/g, '')
    const section = page.locator('.bn-second-factor')
    await section.getByLabel('Code aus der App').fill(codeOf(secret, -1))
    await expect(section.locator('li code').count()).resolves.toBe(0)
    await page.getByRole('button', { name: 'Code bestätigen' }).click()
    await section.locator('li code').first().waitFor()
    await expect(section.locator('li code').count()).resolves.toBe(10)
    expect(complaints).toEqual([])

    await page.context().clearCookies()
    await fill(page, account)
    await page.click('button[type=submit]')
    await page.getByText('Bitte geben Sie auch den Code aus Ihrer App ein.').waitFor()
    await page.fill('#field-code', codeOf(secret))
    await page.click('button[type=submit]')
    await page.waitForURL((address) => !address.pathname.endsWith('/login'))

    await page.goto(`${sharedUrl()}/admin/account`)
    await page.getByRole('button', { name: 'Anmeldung mit Code abschalten' }).click()
    await section.getByLabel('Ihr Passwort').fill(account.password)
    await section.getByLabel('Code aus der App').fill(codeOf(secret, 1))
    await section.getByRole('button', { name: 'Anmeldung mit Code abschalten' }).click()
    await section.getByText('Ist nicht eingerichtet.').waitFor()
    expect((await tryLogin(account)).status).toBe(200)
  })
})
