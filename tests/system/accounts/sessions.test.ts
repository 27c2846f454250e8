import { describe, expect, it } from '@jest/globals'
import { newAccount, tokenFor, tryLogin, whoIs } from '../../support/account'
import { graphql } from '../../support/graphql'
import { change, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

const times = (count: number) => Array.from({ length: count })
const idOf = async (collection: string, slug: string): Promise<string> =>
  (await rowsOf(`select id from ${collection} where slug = $1`, [slug]))[0]!.id

describe('sessions', () => {
  it('of concurrent logins are all kept', async () => {
    const account = await newAccount('editor')
    const tokens = await Promise.all(times(6).map(() => tokenFor(account)))
    expect(await Promise.all(tokens.map(whoIs))).toEqual(tokens.map(() => account.id))
  })

  it('end one by one at logout, while others go on and begin', async () => {
    const account = await newAccount('editor')
    const [first, second] = [await tokenFor(account), await tokenFor(account)]
    const [{ status }, third] = await Promise.all([
      rest('POST', 'users/logout', { token: first }),
      tokenFor(account),
    ])
    expect(status).toBe(200)
    expect(await Promise.all([first, second, third].map(whoIs))).toEqual([undefined, account.id, account.id])
  })

  it('end all at once on request', async () => {
    const account = await newAccount('editor')
    const tokens = [await tokenFor(account), await tokenFor(account)]
    await graphql('mutation { logoutUser(allSessions: true) }', {}, { token: tokens[0] })
    expect(await Promise.all(tokens.map(whoIs))).toEqual([undefined, undefined])
  })

  it('are prolonged without ending others', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    const answers = await Promise.all([
      rest('POST', 'users/refresh-token', { token }),
      tokenFor(account),
      rest('POST', 'users/refresh-token', { token }),
      tokenFor(account),
    ])
    const refreshed = (answers[0] as { body: { refreshedToken: string } }).body.refreshedToken
    const all = [refreshed, answers[1], answers[3]] as string[]
    expect(await Promise.all(all.map(whoIs))).toEqual(all.map(() => account.id))
  })

  it.each([
    ['roles', async () => ({ roles: ['municipal', 'network'] })],
    ['municipalities', async () => ({ municipalities: [await idOf('municipalities', 'weyhe')] })],
    ['networks', async () => ({ networks: [await idOf('networks', 'netzwerk-syke')] })],
  ])('end when the %s of the account change', async (_, data) => {
    const account = await newAccount('municipal')
    const tokens = [await tokenFor(account), await tokenFor(account)]
    await change(`users/${account.id}`, { name: 'Anderer Name' })
    expect(await whoIs(tokens[0]!)).toBe(account.id)
    await change(`users/${account.id}`, await data())
    expect(await Promise.all(tokens.map(whoIs))).toEqual([undefined, undefined])
    expect(await whoIs(await tokenFor(account))).toBe(account.id)
  })

  it('end when the password changes, except the one that changed it', async () => {
    const account = await newAccount('editor')
    const [own, other] = [await tokenFor(account), await tokenFor(account)]
    const password = 'sieben-graue-dachziegel'
    const data = { password, currentPassword: account.password }
    const { status } = await rest('PATCH', `users/${account.id}`, { token: own, data })
    expect(status).toBe(200)
    expect([await whoIs(own!), await whoIs(other!)]).toEqual([account.id, undefined])
    expect((await tryLogin(account)).status).toBe(401)
  })
})

describe('a revoked permission', () => {
  it('is gone at the next request', async () => {
    const town = await idOf('municipalities', 'weyhe')
    const account = await newAccount('municipal', { municipalities: [town] })
    const token = await tokenFor(account)
    await change(`users/${account.id}`, { municipalities: [] })
    expect(await whoIs(token)).toBeUndefined()
    const { body } = await rest('GET', 'users/me?depth=0', { token: await tokenFor(account) })
    expect(body.user.municipalities).toEqual([])
  })

  it('does not come back through concurrent logins, refreshes and other changes', async () => {
    for (let round = 0; round < 4; round++) {
      const account = await newAccount('editor', { roles: ['editor', 'auditor'] })
      const token = await tokenFor(account)
      const admin = await tokenOf('admin')
      const own = (name: string) => rest('PATCH', `users/${account.id}`, { token, data: { name } })
      const [removal] = await Promise.all([
        rest('PATCH', `users/${account.id}`, { token: admin, data: { roles: ['editor'] } }),
        ...times(4).map(() => tryLogin(account)),
        ...times(3).map(() => rest('POST', 'users/refresh-token', { token })),
        own('Name eins'),
        own('Name zwei'),
      ])
      expect(removal!.status).toBe(200)
      const roles = await rowsOf(`select value::text from users_roles where parent_id = $1`, [account.id])
      expect(roles).toEqual([{ value: 'editor' }])
    }
  })

  it('leaves no session that started with the old password', async () => {
    for (let round = 0; round < 4; round++) {
      const account = await newAccount('editor')
      const own = await tokenFor(account)
      const [{ status }, ...logins] = await Promise.all([
        rest('PATCH', `users/${account.id}`, {
          token: own,
          data: { password: 'neun-rote-dachziegel', currentPassword: account.password },
        }),
        ...times(5).map(() => tryLogin(account)),
      ])
      expect(status).toBe(200)
      const alive = await Promise.all(logins.flatMap(({ token }) => (token ? [whoIs(token)] : [])))
      expect(alive.filter(Boolean)).toEqual([])
      expect((await tryLogin({ ...account, password: 'neun-rote-dachziegel' })).status).toBe(200)
      expect((await tryLogin(account)).status).toBe(401)
    }
  })
})

describe('accounts', () => {
  it('cannot be changed in bulk', async () => {
    const account = await newAccount('editor')
    const { status } = await rest('PATCH', `users?where[id][equals]=${account.id}`, {
      token: await tokenOf('admin'),
      data: { roles: ['admin'] },
    })
    expect(status).toBe(403)
  })
})
