import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { auditOf, newAccount, tokenFor, tryLogin } from '../../support/account'
import { graphql } from '../../support/graphql'
import { change, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'
import { demoPassword } from '../../support/system'

const idOf = async (collection: string, slug: string): Promise<string> =>
  (await rowsOf(`select id from ${collection} where slug = $1`, [slug]))[0]!.id
const admin = async (): Promise<string> =>
  (await rowsOf(`select id from users where email = 'admin@demo.example'`))[0]!.id
const entry = (
  action: string,
  actor_id: string | null,
  from_state: string | null,
  to_state: string | null,
) => ({
  action,
  actor_id,
  from_state,
  to_state,
  reason: null,
  municipality_id: null,
})

describe('the audit log', () => {
  it('records who changed which permissions, with old and new values', async () => {
    const by = await admin()
    const weyhe = await idOf('municipalities', 'weyhe')
    const account = await newAccount('municipal', { municipalities: [weyhe] })
    await change(`users/${account.id}`, { roles: ['network', 'editor'], municipalities: [] })
    await change(`users/${account.id}`, { networks: [await idOf('networks', 'netzwerk-syke')] })
    await change(`users/${account.id}`, { name: 'Ohne neue Rechte' })
    expect(await auditOf(account.id)).toEqual([
      entry('accountCreated', by, null, 'municipal'),
      entry('municipalitiesChanged', by, null, 'weyhe'),
      entry('rolesChanged', by, 'municipal', 'editor, network'),
      entry('municipalitiesChanged', by, 'weyhe', ''),
      entry('networksChanged', by, '', 'netzwerk-syke'),
    ])
  })

  it('records logins, logouts and failed logins, over REST and GraphQL', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    await tryLogin({ ...account, password: 'ganz-und-gar-falsch' })
    await graphql(
      `mutation { loginUser(email: "${account.email}", password: "ganz-und-gar-falsch") { token } }`,
    )
    await rest('POST', 'users/logout', { token })
    expect((await auditOf(account.id)).slice(1)).toEqual(
      ['login', 'loginFailed', 'loginFailed', 'logout'].map((action) => entry(action, null, null, null)),
    )
  })

  it('records a failed login of an unknown account without its address', async () => {
    const email = `unbekannt-${randomUUID()}@pruefung.example`
    const count = async () =>
      (
        await rowsOf(`select count(*)::int from audit_log where action = 'loginFailed' and record_id is null`)
      )[0]!.count
    const before = await count()
    await tryLogin({ email, password: 'ganz-und-gar-falsch' })
    expect(await count()).toBeGreaterThan(before)
    const [{ found }] = (await rowsOf(
      `select count(*)::int as found from audit_log where audit_log::text like '%@%'`,
    )) as [any]
    expect(found).toBe(0)
  })

  it('records password and address changes and their actor, but not the values', async () => {
    const account = await newAccount('editor')
    const token = await tokenFor(account)
    const data = { password: 'zehn-gelbe-dachziegel', currentPassword: account.password }
    await rest('PATCH', `users/${account.id}`, { token, data })
    const email = `neu-${randomUUID()}@pruefung.example`
    await change(`users/${account.id}`, { email, currentPassword: demoPassword })
    expect((await auditOf(account.id)).slice(1)).toEqual([
      entry('login', null, null, null),
      entry('passwordChanged', null, null, null),
      entry('addressChangeRequested', await admin(), null, null),
    ])
  })

  it('says that an account was deleted, and does not hold it fast', async () => {
    const account = await newAccount('editor')
    await rest('POST', 'users/logout', { token: await tokenFor(account) })
    const { status } = await rest('DELETE', `users/${account.id}`, { token: await tokenOf('admin') })
    expect(status).toBe(200)
    expect((await auditOf(account.id)).at(-1)).toEqual(entry('accountDeleted', await admin(), 'editor', null))
  })

  it('records nothing for a refused change', async () => {
    const account = await newAccount('editor')
    const before = await auditOf(account.id)
    const { status } = await rest('PATCH', `users/${account.id}`, {
      token: await tokenOf('admin'),
      data: { roles: ['admin'], email: 'keine Adresse' },
    })
    expect(status).toBe(400)
    expect(await auditOf(account.id)).toEqual(before)
  })
})
