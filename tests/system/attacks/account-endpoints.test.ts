import { afterAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { type Attacker, missing, send } from './scene'

const attackers: Attacker[] = ['public', 'volunteer', 'municipal']
const victim = 'auditor@demo.example'
const password = 'ein-neues-langes-passwort'
const account = async () =>
  (await rowsOf('select hash, salt, login_attempts from users where email = $1', [victim]))[0]

afterAll(async () => {
  await rowsOf(
    'update users set reset_password_token = null, reset_password_expiration = null where email = $1',
    [victim],
  )
})

describe('the ways to an account', () => {
  it.each(attackers)('do not tell whether there is one, nor the token: %s', async (attacker) => {
    const answers = []
    for (const email of [victim, 'niemand@demo.example']) {
      const { status, body } = await send(attacker, 'POST', 'users/forgot-password', { email })
      answers.push({ status, body })
    }
    expect(answers[0]).toEqual(answers[1])
    const [{ token }] = (await rowsOf('select reset_password_token as token from users where email = $1', [
      victim,
    ])) as [any]
    expect(JSON.stringify(answers)).not.toContain(token ?? missing)
  })

  it.each([
    ['nothing', null],
    ['any', { exists: true }],
    ['a pattern', { like: '%' }],
    ['a list', ['a', 'b']],
    ['an empty text', ''],
    ['a guess', missing],
  ])('do not set a new password for %s as a token', async (_, token) => {
    const before = await account()
    for (const attacker of attackers) {
      const { status, body } = await send(attacker, 'POST', 'users/reset-password', { token, password })
      expect({ attacker, refused: status >= 400, token: body.token }).toEqual({
        attacker,
        refused: true,
        token: undefined,
      })
    }
    expect(await account()).toEqual(before)
  })

  it.each([
    ['a pattern', { email: { like: 'admin' }, password }],
    ['a list', { email: [victim], password }],
    ['all there is', { email: { exists: true }, password: { exists: true } }],
    ['no password', { email: victim }],
    ['an object as a password', { email: victim, password: { $ne: null } }],
  ])('do not log in with %s', async (_, data) => {
    const { status, body } = await send('public', 'POST', 'users/login', data)
    expect({ refused: status >= 400, token: body.token }).toEqual({ refused: true, token: undefined })
  })

  it.each(['volunteer', 'municipal', 'network', 'editor', 'auditor', 'treasurer', 'public'])(
    'are not unlocked for others, and do not tell of locks: %s',
    async (attacker) => {
      const there = await send(attacker, 'POST', 'users/unlock', { email: victim })
      const gone = await send(attacker, 'POST', 'users/unlock', { email: 'niemand@demo.example' })
      expect([there.status, there.body]).toEqual([gone.status, gone.body])
      expect(there.status).toBe(403)
    },
  )

  it.each(attackers)('do not open by verifying, registering first or starting anew: %s', async (attacker) => {
    for (const path of ['users/verify/x', `users/verify/${missing}`, 'users/first-register'])
      expect(
        (await send(attacker, 'POST', path, { email: 'erste@demo.example', password, roles: ['admin'] }))
          .status,
      ).toBe(404)
    expect(await rowsOf(`select id from users where email = 'erste@demo.example'`)).toEqual([])
    expect((await send('public', 'POST', 'users/refresh-token')).status).toBe(403)
  })
})
