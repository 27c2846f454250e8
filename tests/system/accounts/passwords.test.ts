import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { checkPassword } from '../../../src/accounts/password-rule'
import { Failure } from '../../../src/operator/failure'
import { seedAccounts } from '../../../src/seed/accounts'
import { newAccount, tokenFor, tryLogin } from '../../support/account'
import { graphql } from '../../support/graphql'
import { tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

const weak = {
  passwordTooShort: ['elf-zeichen', 'kurz', 'ääääääääää1'],
  passwordTooLong: ['lang '.repeat(40) + '!'],
  passwordCommon: [
    'Passwort1234',
    'passwortpasswort',
    '123Sommer-Sommer2026!',
    'abcabcabcabc',
    'abcdefghijklmnop',
    '987654321098',
    '1qay2wsx3edc',
    'Administrator!1',
  ],
  passwordHoldsName: ['mein-Bürgernetz-geheimnis', 'BUERGERNETZ-ist-gut', 'konto-und-anna.berg-5'],
} as const
const each = Object.entries(weak).flatMap(([code, passwords]) =>
  passwords.map((password) => [code, password] as const),
)
const good = 'vier-bunte-laternen-am-see'
/** The name before the @ is one that a weak password above holds. */
const email = () => `anna.berg@${randomUUID()}.example`

describe.each(each)('%s: %j', (code, password) => {
  it('is refused for a new account, over REST and GraphQL', async () => {
    const token = await tokenOf('admin')
    const data = { name: 'Neu', email: email(), password, roles: ['editor'], language: 'de' }
    const { status, body } = await rest('POST', 'users', { token, data })
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ data: { code, errors: [{ path: 'password', message: expect.any(String) }] } }],
    })
    const { errors } = await graphql(
      'mutation ($data: UserInput!) { createUser(data: $data) { id } }',
      { data },
      { token },
    )
    expect(errors).toMatchObject([{ extensions: { code } }])
    expect(await rowsOf('select id from users where email = $1', [data.email])).toEqual([])
  })
})

describe('a weak password', () => {
  it('is refused where somebody changes it, and the old one stays', async () => {
    const account = await newAccount('editor', { email: email() })
    const token = await tokenFor(account)
    for (const [code, password] of each.slice(4, 6)) {
      const data = { password, currentPassword: account.password }
      const { status, body } = await rest('PATCH', `users/${account.id}`, { token, data })
      expect({ status, code: body.errors[0].data.code }).toEqual({ status: 400, code })
      const { errors } = await graphql(
        `mutation ($password: String!, $present: String!) {
          updateUser(id: "${account.id}", data: { password: $password }, currentPassword: $present) { id }
        }`,
        { password, present: account.password },
        { token },
      )
      expect(errors).toMatchObject([{ extensions: { code } }])
    }
    const { body } = await rest('PATCH', `users/${account.id}`, {
      token,
      data: { password: 'anna.berg-wohnt-am-see', currentPassword: account.password },
    })
    expect(body.errors[0].data.code).toBe('passwordHoldsName')
    expect((await tryLogin(account)).status).toBe(200)
  })

  it('is named in the language of the request', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    const say = async (language: string) =>
      (
        await rest('PATCH', `users/${account.id}`, {
          token,
          data: { password: 'kurz', currentPassword: account.password },
          headers: { 'Accept-Language': language },
        })
      ).body.errors[0].data.errors[0].message
    expect(await say('de')).toBe('Das Passwort ist zu kurz: Es braucht mindestens 12 Zeichen.')
    expect(await say('en')).toBe('The password is too short: it needs at least 12 characters.')
  })
})

describe('a good password', () => {
  it.each([good, 'zwölf Zeichen', '🦊🐻🐼🦁🐯🐨🐸🐵🐔🐧🐦🦆', 'x7#Qm!29vLp@'])(
    '%s is taken',
    async (password) => {
      const account = await newAccount('editor', { email: email() })
      const { status } = await rest('PATCH', `users/${account.id}`, {
        token: await tokenFor(account),
        data: { password, currentPassword: account.password },
      })
      expect(status).toBe(200)
      expect((await tryLogin({ ...account, password })).status).toBe(200)
    },
  )
})

describe('the list of common passwords', () => {
  it('is in small letters, sorted, without doubles, and part of the container', () => {
    const lines = readFileSync('src/accounts/common-passwords.txt', 'utf8').trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(2000)
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.filter((line) => line !== line.toLowerCase() || line.trim() !== line)).toEqual([])
    expect(readFileSync('Dockerfile', 'utf8')).toContain('/app/src/accounts/common-passwords.txt')
  })
})

describe('a weak password of a demo account', () => {
  const password = 'passwortpasswort'

  it('is refused as any other, also where the system itself makes the account', async () => {
    const data = { email: 'neu@demo.example', password }
    const req = { i18n: { language: 'en' }, t: (key: string) => key }
    await expect(
      (async () => checkPassword({ args: { data }, operation: 'create', req } as never))(),
    ).rejects.toMatchObject({ data: { code: 'passwordCommon' } })
  })

  it('stops the seeding with one sentence, before an account is made', async () => {
    const seeding = seedAccounts({} as never, password)
    await expect(seeding).rejects.toThrow(
      /^DEMO_PASSWORD cannot be used for .*: This password is easy to guess/,
    )
    await expect(seeding).rejects.toBeInstanceOf(Failure)
  })
})
