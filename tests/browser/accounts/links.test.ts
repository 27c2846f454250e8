import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { actionsOf, newAccount, tokenFor, tryLogin, whoIs } from '../../support/account'
import { openBrowser, openPage } from '../../support/browser'
import { graphql } from '../../support/graphql'
import { mailsTo, mailTo } from '../../support/outbox'
import { make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

const password = 'fuenf-leise-segelboote'
const forgot = (email: string) => rest('POST', 'users/forgot-password', { data: { email } })
const secretOf = (link: string) => link.split('#')[1]!
const setPassword = (link: string, value = password) =>
  rest('POST', 'users/reset-password', { data: { token: secretOf(link), password: value } })

/** An account made without a password, and the mail its owner gets. */
async function invited(more: Record<string, unknown> = {}) {
  const email = `eingeladen-${randomUUID()}@pruefung.example`
  const { id } = await make('users', {
    name: 'Mina Beispiel',
    email,
    roles: ['volunteer'],
    language: 'de',
    ...more,
  })
  return { id, email, mail: await mailTo(email) }
}

describe('an account made without a password', () => {
  it('has its owner choose one, once, by a link in a German or English mail', async () => {
    const { id, email, mail } = await invited()
    expect(mail).toMatchObject({ to: email, subject: 'Ihr Konto bei Bürgernetz' })
    expect(mail.text).toMatch(/Guten Tag Mina Beispiel,[\s\S]*Der Link gilt einmal und 7 Tage lang\./)
    expect(mail.link).toMatch(new RegExp(`^${sharedUrl()}/konto/passwort#[\\w-]{43}$`))
    expect((await setPassword(mail.link, 'kurz')).status).toBe(400)
    expect((await setPassword(mail.link)).status).toBe(200)
    expect((await tryLogin({ email, password })).status).toBe(200)
    const again = await setPassword(mail.link, 'sechs-leise-segelboote')
    expect(again).toMatchObject({ status: 403, body: { errors: [{ data: { code: 'linkNotValid' } }] } })
    expect(await actionsOf(id)).toEqual(['accountCreated', 'passwordReset', 'login'])
    expect(mailsTo(email)).toHaveLength(1)
    const english = await invited({ language: 'en' })
    expect(english.mail).toMatchObject({ subject: 'Your account at Bürgernetz' })
    expect(english.mail.link).toContain('/en/konto/passwort#')
  })

  it('gets no mail when it is not made in the end', async () => {
    const email = `doppelt-${randomUUID()}@pruefung.example`
    const data = { name: 'Zweimal', email, roles: ['volunteer'], language: 'de' }
    await make('users', data)
    await mailTo(email)
    const { status } = await rest('POST', 'users', { token: await tokenOf('admin'), data })
    expect(status).toBe(400)
    await invited()
    expect(mailsTo(email)).toHaveLength(1)
  })

  it('is good for seven days', async () => {
    const { id, mail } = await invited()
    const [row] = await rowsOf(
      `select extract(epoch from reset_password_expiration - now()) / 3600 as hours, reset_password_token as kept
        from users where id = $1`,
      [id],
    )
    expect(Number(row!.hours)).toBeCloseTo(168, 0)
    expect(row!.kept).not.toContain(secretOf(mail.link))
    await rowsOf(`update users set reset_password_expiration = now() - interval '1 second' where id = $1`, [
      id,
    ])
    expect((await setPassword(mail.link)).status).toBe(403)
  })
})

describe('a forgotten password', () => {
  it('is answered in the same words whether there is an account or not', async () => {
    const account = await newAccount('editor')
    const [known, unknown] = [
      await forgot(account.email),
      await forgot(`niemand-${randomUUID()}@pruefung.example`),
    ]
    expect([known.status, known.body]).toEqual([200, unknown.body])
    const mutation = 'mutation ($email: String!) { forgotPasswordUser(email: $email) }'
    const answers = [account.email, 'niemand@pruefung.example'].map((email) => graphql(mutation, { email }))
    expect((await Promise.all(answers)).map(({ data }) => data.forgotPasswordUser)).toEqual([true, true])
  })

  it('is replaced by a link that ends all sessions, begins none and is good for an hour', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    await forgot(account.email.toUpperCase())
    const { link, subject, text } = await mailTo(account.email)
    expect(subject).toBe('Neues Passwort für Bürgernetz')
    expect(text).toContain('eine Stunde')
    const answer = await setPassword(link)
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(JSON.stringify(answer.body)).not.toMatch(/token|email/)
    expect(await whoIs(token)).toBeUndefined()
    expect((await tryLogin(account)).status).toBe(401)
    expect((await tryLogin({ ...account, password })).status).toBe(200)
    expect(await rowsOf('select 1 from users_sessions where _parent_id = $1', [account.id])).toHaveLength(1)
  })

  it('can be set over GraphQL, which gives no token either', async () => {
    const account = await newAccount('editor')
    await forgot(account.email)
    const { link } = await mailTo(account.email)
    const { data, errors, headers } = await graphql(
      'mutation ($token: String, $password: String) { resetPasswordUser(token: $token, password: $password) { token user { email } } }',
      { token: secretOf(link), password },
    )
    expect(errors).toBeUndefined()
    expect(data.resetPasswordUser).toEqual({ token: null, user: null })
    expect(headers.getSetCookie()).toEqual([])
    expect((await tryLogin({ ...account, password })).status).toBe(200)
  })

  it('has links of which only the last works, and none after a change of the password', async () => {
    const account = await newAccount('editor')
    await forgot(account.email)
    const first = await mailTo(account.email)
    await forgot(account.email)
    const second = await mailTo(account.email, 2)
    expect((await setPassword(first.link)).status).toBe(403)
    await rest('PATCH', `users/${account.id}`, {
      token: await tokenFor(account),
      data: { password: 'acht-leise-segelboote', currentPassword: account.password },
    })
    expect((await setPassword(second.link)).status).toBe(403)
  })

  it('is set once when the same link is used many times at once', async () => {
    const account = await newAccount('editor')
    await forgot(account.email)
    const { link } = await mailTo(account.email)
    const answers = await Promise.all(
      ['eins', 'zwei', 'drei', 'vier'].map((word) => setPassword(link, `${word}-leise-segelboote`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403])
  })

  it('sends no more than three mails an hour to one account', async () => {
    const account = await newAccount('editor')
    for (let time = 0; time < 5; time++) expect((await forgot(account.email)).status).toBe(200)
    await mailTo(account.email, 3)
    // Jobs that are due are done in their order.
    const after = await newAccount('editor')
    await forgot(after.email)
    await mailTo(after.email)
    expect(mailsTo(account.email)).toHaveLength(3)
  })
})

describe('the page that a link leads to', () => {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  it('lets a volunteer choose a password and tells its secret to nobody', async () => {
    const { email, mail } = await invited()
    const { page, complaints } = await openPage(browser)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`))
    await page.goto(mail.link)
    await page.waitForFunction(() => !window.location.hash)
    await page.fill('#password', 'passwort1234')
    await page.fill('#repeat', 'passwort1234')
    await page.click('main button[type=submit]')
    await page.getByText('Dieses Passwort ist leicht zu erraten.').waitFor()
    complaints.length = 0
    await page.fill('#password', password)
    await page.fill('#repeat', password)
    await page.click('main button[type=submit]')
    await page.getByText('Ihr Passwort ist gespeichert.').waitFor()
    expect(complaints).toEqual([])
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((line) => line.includes(secretOf(mail.link)))).toEqual([])
    expect((await tryLogin({ email, password })).status).toBe(200)
  })

  it('sends no referrer and says so in English, too', async () => {
    const { page } = await openPage(browser)
    await page.goto(`${sharedUrl()}/en/konto/passwort`)
    await page.getByRole('heading', { name: 'Choose a password' }).waitFor()
    expect(await page.getAttribute('meta[name=referrer]', 'content')).toBe('no-referrer')
    await page.fill('#password', password)
    await page.fill('#repeat', password)
    await page.click('main button[type=submit]')
    await page.getByText('The link of the e-mail is missing.').waitFor()
  })
})
