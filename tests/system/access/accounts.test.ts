import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'
import { demoPassword } from '../../support/system'

const roles = ['editor', 'municipal', 'treasurer', 'auditor', 'network', 'volunteer'] as const

type Account = { id: string; email: string; token: string }

/** An account of this file's own, logged in. */
async function account(role: string): Promise<Account> {
  const email = `konto-${role}-${randomUUID()}@pruefung.example`
  const { id } = await make('users', {
    name: role,
    email,
    password: demoPassword,
    roles: [role],
    language: 'de',
  })
  const { body } = await rest('POST', 'users/login', { data: { email, password: demoPassword } })
  return { id, email, token: body.token }
}

/** Name and rights of an account, as the database has them. */
async function rightsOf(id: string): Promise<unknown> {
  const [row] = await rowsOf(
    `select name, (select array_agg(value::text order by "order") from users_roles r where r.parent_id = u.id) as roles,
      (select count(*)::int from users_rels r where r.parent_id = u.id) as scopes
    from users u where id = $1`,
    [id],
  )
  return row
}

describe.each(roles)('an account with the role %s', (role) => {
  let own: Account
  let other: string
  let town: string

  beforeAll(async () => {
    own = await account(role)
    other = (await rowsOf(`select id from users where email = 'auditor@demo.example'`))[0]!.id
    town = (await rowsOf(`select id from municipalities where slug = 'weyhe'`))[0]!.id
  })

  it('reads itself and no other account', async () => {
    const { token, email, id } = own
    const list = await rest('GET', 'users?limit=0', { token })
    expect(list.body).toMatchObject({ totalDocs: 1, docs: [{ email, roles: [role] }] })
    expect(JSON.stringify(list.body)).not.toMatch(/"(hash|salt|password|resetPasswordToken)"/)
    expect((await rest('GET', 'users/count', { token })).body).toEqual({ totalDocs: 1 })
    expect((await rest('GET', `users/${id}`, { token })).status).toBe(200)
    expect((await rest('GET', `users/${other}`, { token })).status).toBe(404)
    const { data } = await graphql(
      `{ Users(limit: 500) { docs { email } } User(id: "${other}") { email } }`,
      {},
      { token },
    )
    expect(data).toEqual({ Users: { docs: [{ email }] }, User: null })
  })

  it('cannot find others by what it filters for', async () => {
    const { token } = own
    for (const filter of [
      'where[email][equals]=admin@demo.example',
      'where[or][0][name][like]=Demo',
      'where[roles][in]=admin',
    ])
      expect((await rest('GET', `users?${filter}`, { token })).body).toMatchObject({ totalDocs: 0, docs: [] })
  })

  it('changes its own name and language', async () => {
    const { status } = await rest('PATCH', `users/${own.id}`, {
      token: own.token,
      data: { name: 'Neuer Name', language: 'en' },
    })
    expect(status).toBe(200)
    expect(await rightsOf(own.id)).toEqual({ name: 'Neuer Name', roles: [role], scopes: 0 })
  })

  it('cannot give itself roles, municipalities or networks', async () => {
    const { id, token } = own
    const before = await rightsOf(id)
    await rest('PATCH', `users/${id}`, { token, data: { roles: ['admin'], municipalities: [town] } })
    await rest('PATCH', `users/${id}`, { token, data: { roles: [role, 'admin'] } })
    await rest('PATCH', `users?where[id][equals]=${id}`, { token, data: { roles: ['admin'] } })
    const mutation = `mutation { updateUser(id: "${id}", data: { roles: [admin], municipalities: ["${town}"] }) { roles } }`
    await graphql(mutation, {}, { token })
    expect(await rightsOf(id)).toEqual(before)
  })

  it('cannot change, make, unlock or delete accounts', async () => {
    const { id, token } = own
    const before = [await rightsOf(other), await rightsOf(id)]
    const email = `neu-${randomUUID()}@pruefung.example`
    const attempts = [
      await rest('PATCH', `users/${other}`, {
        token,
        data: { name: 'Übernommen', password: 'ganz-neues-passwort' },
      }),
      await rest('POST', 'users', {
        token,
        data: { name: 'Neu', email, password: demoPassword, roles: ['admin'], language: 'de' },
      }),
      await rest('POST', 'users/unlock', { token, data: { email: 'admin@demo.example' } }),
      await rest('DELETE', `users/${other}`, { token }),
      await rest('DELETE', `users/${id}`, { token }),
      await rest('DELETE', `users?where[id][equals]=${other}`, { token }),
    ]
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
    const mutations = `mutation {
      updateUser(id: "${other}", data: { name: "Übernommen" }) { id }
      createUser(data: { name: "Neu", email: "${email}", password: "${demoPassword}", roles: [admin], language: de }) { id }
      deleteUser(id: "${other}") { id }
    }`
    const { data, errors } = await graphql(mutations, {}, { token })
    expect(data).toEqual({ updateUser: null, createUser: null, deleteUser: null })
    expect(errors!.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'])
    expect([await rightsOf(other), await rightsOf(id)]).toEqual(before)
    expect(await rowsOf('select id from users where email = $1', [email])).toEqual([])
  })
})

describe('the district', () => {
  const data = (roles: string[]) => ({
    name: 'Konto',
    email: `kreis-${randomUUID()}@pruefung.example`,
    password: demoPassword,
    roles,
    language: 'de',
  })
  const rolesOf = async (id: string) =>
    (await rest('GET', `users/${id}?depth=0`, { token: await tokenOf('admin') })).body.roles

  it('reads all accounts, and nothing of their sessions', async () => {
    const { body } = await rest('GET', 'users?limit=0&depth=0', { token: await tokenOf('district') })
    expect(body.totalDocs).toBeGreaterThanOrEqual(9)
    expect(JSON.stringify(body)).not.toMatch(
      /"(hash|salt|resetPasswordToken|loginAttempts|lockUntil)"|"sessions":\[[^\]]/,
    )
  })

  it.each([[['volunteer']], [['network']], [['volunteer', 'network']]])(
    'makes and changes accounts of %j',
    async (roles) => {
      const token = await tokenOf('district')
      const made = await rest('POST', 'users', { token, data: data(roles) })
      expect(made.status).toBe(201)
      expect(
        (await rest('PATCH', `users/${made.body.doc.id}`, { token, data: { name: 'Anders' } })).status,
      ).toBe(200)
      expect(await rolesOf(made.body.doc.id)).toEqual(roles)
    },
  )

  it.each([[['admin']], [['municipal']], [['volunteer', 'treasurer']], [['district']]])(
    'neither makes accounts of %j nor gives these roles',
    async (roles) => {
      const token = await tokenOf('district')
      const wanted = data(roles)
      const made = await rest('POST', 'users', { token, data: wanted })
      expect({ status: made.status, code: made.body.errors?.[0].data?.code }).toEqual({
        status: 403,
        code: 'outOfScope',
      })
      expect(await rowsOf('select id from users where email = $1', [wanted.email])).toEqual([])
      const helper = await make('users', data(['volunteer']))
      expect((await rest('PATCH', `users/${helper.id}`, { token, data: { roles } })).status).toBe(403)
      expect(await rolesOf(helper.id)).toEqual(['volunteer'])
    },
  )

  it('does not touch accounts of staff, and gives itself nothing', async () => {
    const token = await tokenOf('district')
    const [{ id: auditor }, { id: itself }] = (await rowsOf(
      `select id from users where email in ('auditor@demo.example', 'district@demo.example') order by email`,
    )) as [any, any]
    expect((await rest('PATCH', `users/${auditor}`, { token, data: { name: 'Übernommen' } })).status).toBe(
      403,
    )
    await rest('PATCH', `users/${itself}`, { token, data: { roles: ['district', 'admin'] } })
    expect(await rolesOf(itself)).toEqual(['district'])
    expect((await rest('DELETE', `users/${auditor}`, { token })).status).toBe(403)
  })
})

describe('people without an account', () => {
  it('neither read nor make accounts', async () => {
    const data = {
      name: 'Erste',
      email: 'erste@pruefung.example',
      password: demoPassword,
      roles: ['admin'],
      language: 'de',
    }
    expect((await rest('GET', 'users')).status).toBe(403)
    expect((await rest('GET', 'users/count')).status).toBe(403)
    expect((await rest('POST', 'users', { data })).status).toBe(403)
    expect((await rest('POST', 'users/first-register', { data })).status).toBe(404)
    expect((await rest('GET', 'users/me')).body.user).toBeNull()
    const { data: answer } = await graphql('{ Users { docs { id } } meUser { user { id } } }')
    expect(answer).toEqual({ Users: null, meUser: { user: null } })
  })
})

describe('the administration', () => {
  it('gives and takes roles', async () => {
    const { id, email, token } = await account('volunteer')
    const again = async () =>
      (await rest('POST', 'users/login', { data: { email, password: demoPassword } })).body.token as string
    const admin = await tokenOf('admin')
    const give = async (roles: string[]) =>
      expect((await rest('PATCH', `users/${id}`, { token: admin, data: { roles } })).status).toBe(200)
    const reads = async (token: string) => (await rest('GET', 'payment-batches', { token })).status
    expect(await reads(token)).toBe(403)
    await give(['auditor'])
    expect(await reads(await again())).toBe(200)
    await give(['volunteer'])
    expect(await reads(await again())).toBe(403)
  })

  it('sees all accounts and deletes one that nothing refers to', async () => {
    const { id } = await account('volunteer')
    const token = await tokenOf('admin')
    expect((await rest('GET', 'users?limit=1&depth=0', { token })).body.totalDocs).toBeGreaterThanOrEqual(9)
    expect((await rest('DELETE', `users/${id}`, { token })).status).toBe(200)
    expect(await rightsOf(id)).toBeUndefined()
  })
})
