import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { actionsOf, auditOf, newAccount, tokenFor, tryLogin, whoIs } from '../../support/account'
import { graphql } from '../../support/graphql'
import { mailsTo, mailTo } from '../../support/outbox'
import { tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'
import { until } from '../../support/until'

const newPassword = 'sieben-graue-dachziegel'
const newAddress = () => `neu-${randomUUID()}@pruefung.example`

const patch = (id: string, token: string, data: object) => rest('PATCH', `users/${id}`, { token, data })
const update = (id: string, token: string, data: object, currentPassword?: string) =>
  graphql(
    `mutation ($data: UserUpdateInput!, $p: String) { updateUser(id: "${id}", data: $data, currentPassword: $p) { email } }`,
    { data, p: currentPassword },
    { token },
  )
const codeOf = (body: any) => body.errors?.[0]?.data?.code
const emailOf = async (id: string): Promise<string> =>
  (await rowsOf('select email from users where id = $1', [id]))[0]!.email
const tokenIn = (link: string) => link.split('#')[1]!
const confirm = (token: unknown) => rest('POST', 'users/confirm-address', { data: { token } })

describe('the current password', () => {
  it.each<[object, string]>([
    [{ password: newPassword }, 'password'],
    [{ email: newAddress() }, 'e-mail address'],
    [{ email: newAddress(), name: 'Neuer Name' }, 'e-mail address, among other things'],
  ])('is asked for before a change: %j (%s)', async (data) => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    for (const given of [undefined, '', null, 5, [account.password], {}]) {
      const { status, body } = await patch(account.id, token, { ...data, currentPassword: given })
      expect([status, codeOf(body)]).toEqual([400, 'presentPasswordNeeded'])
      expect(body.errors[0].data.errors[0].path).toBe('currentPassword')
    }
    const wrong = await patch(account.id, token, { ...data, currentPassword: 'ganz-und-gar-falsch' })
    expect([wrong.status, codeOf(wrong.body)]).toEqual([400, 'presentPasswordWrong'])
    for (const given of [undefined, 'ganz-und-gar-falsch'])
      expect((await update(account.id, token, data, given)).errors?.[0]?.extensions?.code).toMatch(
        /^presentPassword/,
      )
    const [kept] = await rowsOf('select email, name from users where id = $1', [account.id])
    expect(kept!).toEqual({ email: account.email, name: 'Konto editor' })
    expect((await tryLogin(account)).status).toBe(200)
    expect((await actionsOf(account.id)).filter((action) => action === 'loginFailed')).toHaveLength(2)
  })

  it('lets its owner change the password, over REST and GraphQL; other sessions end', async () => {
    const account = await newAccount('volunteer')
    const [own, other] = [await tokenFor(account), await tokenFor(account)]
    const currentPassword = account.password
    expect((await patch(account.id, own, { password: newPassword, currentPassword })).status).toBe(200)
    expect([await whoIs(own), await whoIs(other)]).toEqual([account.id, undefined])
    const changed = await update(account.id, own, { password: 'acht-blaue-dachziegel' }, newPassword)
    expect(changed.errors).toBeUndefined()
    expect((await tryLogin({ ...account, password: 'acht-blaue-dachziegel' })).status).toBe(200)
  })

  it('is not required for other changes or an unchanged address', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    for (const data of [
      { name: 'A' },
      { email: account.email },
      { email: account.email.toUpperCase(), name: 'B' },
    ])
      expect((await patch(account.id, token, data)).status).toBe(200)
    expect((await patch(account.id, token, { name: 'C', password: '' })).status).toBe(200)
    expect(await emailOf(account.id)).toBe(account.email)
    expect(await actionsOf(account.id)).toEqual(['accountCreated', 'login'])
  })

  it('can be tried ten times, as at a login', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    const trying = (currentPassword: string) =>
      patch(account.id, token, { password: newPassword, currentPassword })
    for (let time = 0; time < 10; time++) expect((await trying(`falsch-${time}`)).status).toBe(400)
    const locked = await trying(account.password)
    expect([locked.status, codeOf(locked.body)]).toEqual([429, 'tooManyTries'])
    expect((await tryLogin(account)).status).toBe(401)
    expect(await actionsOf(account.id)).toContain('lockedOut')
  })

  it('belongs to its owner: nobody else changes a password, whatever their permissions', async () => {
    const account = await newAccount('volunteer')
    for (const role of ['admin', 'district']) {
      const token = await tokenOf(role)
      for (const currentPassword of [undefined, 'nur-fuer-diese-pruefung', account.password]) {
        const { status, body } = await patch(account.id, token, { password: newPassword, currentPassword })
        expect([role, status, codeOf(body)]).toEqual([role, 400, 'passwordOfOthers'])
      }
    }
    expect((await tryLogin(account)).status).toBe(200)
  })

  it('is required to set up a second factor, which ends other sessions', async () => {
    const account = await newAccount('editor')
    const [own, other] = [await tokenFor(account), await tokenFor(account)]
    const begin = (data: object) => rest('POST', 'users/second-factor/begin', { token: own, data })
    for (const data of [{}, { password: 'falsch-und-wieder-falsch' }, { password: ['x'] }])
      expect((await begin(data)).status).toBe(400)
    const { body } = await begin({ password: account.password })
    const { TOTP, Secret } = await import('otpauth')
    const code = new TOTP({ secret: Secret.fromBase32(body.secret) }).generate()
    expect((await rest('POST', 'users/second-factor/confirm', { token: own, data: { code } })).status).toBe(
      200,
    )
    expect([await whoIs(own), await whoIs(other)]).toEqual([account.id, undefined])
  })
})

describe('a new e-mail address', () => {
  it('takes effect when its link is confirmed, notifies the old address and ends all sessions', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    const email = newAddress()
    const { status, body } = await patch(account.id, token, {
      email: ` ${email.toUpperCase()}`,
      name: 'Neuer Name',
      currentPassword: account.password,
    })
    expect([status, body.doc.email, body.doc.name]).toEqual([200, account.email, 'Neuer Name'])
    const asked = await mailTo(email)
    const told = await until('mail to the old address', 60, async () => mailsTo(account.email)[0])
    expect(told.text).not.toMatch(/https?:|#/)
    expect(told.text).not.toContain(email)
    expect((await tryLogin({ ...account, email })).status).toBe(401)
    expect(await whoIs(token)).toBe(account.id)

    for (const wrong of [undefined, '', 'x', [], `${tokenIn(asked.link)}x`, 'a.b.c'])
      expect((await confirm(wrong)).status).toBe(403)
    expect((await confirm(tokenIn(asked.link))).status).toBe(200)
    expect(await emailOf(account.id)).toBe(email)
    expect(await whoIs(token)).toBeUndefined()
    expect((await tryLogin({ ...account, email })).status).toBe(200)
    expect((await tryLogin(account)).status).toBe(401)
    expect((await confirm(tokenIn(asked.link))).status).toBe(403)
    expect((await actionsOf(account.id)).slice(0, 4)).toEqual([
      'accountCreated',
      'login',
      'addressChangeRequested',
      'addressChanged',
    ])
  })

  it('is answered alike when another account has it, gets no mail and is never set', async () => {
    const [account, other] = [await newAccount('editor'), await newAccount('editor')]
    const token = await tokenFor(account)
    const ask = (email: string) =>
      patch(account.id, token, { email, currentPassword: account.password, name: 'Gleich' })
    const [taken, free] = [await ask(other.email), await ask(newAddress())]
    const withoutMoment = ({ status, body }: { status: number; body: any }) => {
      const { updatedAt: _, ...doc } = body.doc
      return { status, doc, message: body.message }
    }
    expect(withoutMoment(taken)).toEqual(withoutMoment(free))
    await until('both mails to the old address', 60, async () => mailsTo(account.email)[1])
    expect(mailsTo(other.email)).toEqual([])
    const { errors } = await update(account.id, token, { email: other.email }, account.password)
    expect(errors).toBeUndefined()
  })

  it('is set for the faster account only when two request it', async () => {
    const [one, two] = [await newAccount('editor'), await newAccount('editor')]
    const email = newAddress()
    for (const account of [one, two])
      await patch(account.id, await tokenFor(account), { email, currentPassword: account.password })
    const links = [await mailTo(email, 1), await mailTo(email, 2)].map(({ link }) => tokenIn(link))
    const answers = await Promise.all(links.map(confirm))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
    expect((await rowsOf('select id from users where email = $1', [email])).length).toBe(1)
  })

  it('is discarded when the password changes in the meantime', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    const email = newAddress()
    await patch(account.id, token, { email, currentPassword: account.password })
    const { link } = await mailTo(email)
    await patch(account.id, token, { password: newPassword, currentPassword: account.password })
    expect((await confirm(tokenIn(link))).status).toBe(403)
    expect(await emailOf(account.id)).toBe(account.email)
  })

  it('set by an administrator needs their own password and a confirmation too', async () => {
    const account = await newAccount('volunteer')
    const admin = await newAccount('admin')
    const token = await tokenFor(admin)
    const email = newAddress()
    expect(codeOf((await patch(account.id, token, { email })).body)).toBe('presentPasswordNeeded')
    const { body } = await patch(account.id, token, { email, currentPassword: admin.password })
    expect(body.doc.email).toBe(account.email)
    await until('mail to the old address', 60, async () => mailsTo(account.email)[0])
    expect((await confirm(tokenIn((await mailTo(email)).link))).status).toBe(200)
    expect((await auditOf(account.id)).slice(1)).toMatchObject([
      { action: 'addressChangeRequested', actor_id: admin.id },
      { action: 'addressChanged', actor_id: null },
    ])
  })

  it('is refused from accounts that may not change this account', async () => {
    const account = await newAccount('volunteer')
    const editor = await newAccount('editor')
    const email = newAddress()
    const { status } = await patch(account.id, await tokenFor(editor), {
      email,
      currentPassword: editor.password,
    })
    expect([403, 404]).toContain(status)
    expect(await actionsOf(account.id)).toEqual(['accountCreated'])
  })

  it('is refused if it is invalid', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    const none = ['', 'x', 'a b@c.example', 'a@b', 'a@b.example, c@d.example', 'a\0@b.example']
    for (const email of [null, 5, [], {}, ['a@b.example'], ...none]) {
      const { status, body } = await patch(account.id, token, { email, currentPassword: account.password })
      const code = typeof email === 'object' && email !== null ? 'notAllowedValue' : 'notAnEmail'
      expect([email, status, codeOf(body)]).toEqual([email, 400, code])
    }
  })

  it('gets at most three mails per hour', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    const ask = () => patch(account.id, token, { email: newAddress(), currentPassword: account.password })
    for (let time = 0; time < 3; time++) expect((await ask()).status).toBe(200)
    const { status, body } = await ask()
    expect([status, codeOf(body)]).toEqual([429, 'tooManyTries'])
  })
})
