import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { ask, row, type Scene, send, setScene } from '../attacks/scene'
import { rowsOf } from '../../support/sql'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

const accountId = async (name: string) =>
  (await rowsOf('select id from users where email = $1', [`${name}@demo.example`]))[0]!.id
const told = ({ status, body }: Awaited<ReturnType<typeof send>>) => ({
  status,
  code: body.errors?.[0].data?.code,
})
const actions = async (record: string, action: string) =>
  rowsOf(
    `select split_part(u.email, '@', 1) as by, a.municipality_id as municipality
     from audit_log a join users u on u.id = a.actor_id where a.record_id = $1 and a.action = $2`,
    [record, action],
  )

/** A volunteer of Syke whom nobody has invited. */
let id: string
let email: string
beforeEach(async () => {
  email = `${randomUUID()}@verein.example`
  ;[{ id }] = (await rowsOf(
    `insert into volunteers (first_name, last_name, name, municipality_id, contact_email, bank_account_iban, birth_date)
     values ('Ida', 'Neu', 'Ida Neu', $1, $2, 'DE02120300000000202051', '1960-01-01') returning id`,
    [scene.syke, email],
  )) as [{ id: string }]
})

describe('the account of a volunteer', () => {
  it.each(['municipal', 'district'])('is not written by %s, over REST or GraphQL', async (attacker) => {
    const own = await accountId(attacker)
    await send(attacker, 'PATCH', `volunteers/${id}`, { account: own })
    await send(attacker, 'PATCH', `volunteers?where[id][equals]=${id}`, { account: own })
    await ask(attacker, `mutation { updateVolunteer(id: "${id}", data: { account: "${own}" }) { id } }`)
    expect((await row('volunteers', id)).account_id).toBeNull()
    const data = { firstName: 'A', lastName: 'B', municipality: scene.syke, account: own }
    const made = await send(attacker, 'POST', 'volunteers', data)
    expect((await row('volunteers', made.body.doc.id)).account_id).toBeNull()
    const copy = await send(attacker, 'POST', `volunteers/${id}/duplicate`, { account: own })
    if (copy.body.doc) expect((await row('volunteers', copy.body.doc.id)).account_id).toBeNull()
    await send(attacker, 'PATCH', `volunteers/${scene.myself}`, { account: null })
    expect((await row('volunteers', scene.myself)).account_id).toBe(await accountId('volunteer'))
  })

  it('is created by an invitation to the address in the record, which is logged', async () => {
    expect((await send('municipal', 'POST', `volunteers/${id}/account`)).status).toBe(200)
    const { account_id: account } = await row('volunteers', id)
    const [made] = await rowsOf(
      `select u.email, (select array_agg(value::text) from users_roles where parent_id = u.id) as roles
       from users u where id = $1`,
      [account],
    )
    expect(made).toEqual({ email, roles: ['volunteer'] })
    expect(await actions(id, 'volunteerInvited')).toEqual([{ by: 'municipal', municipality: scene.syke }])
    expect(told(await send('municipal', 'POST', `volunteers/${id}/account`))).toEqual({
      status: 409,
      code: 'accountThere',
    })
  })

  it('can be detached from the record, also over GraphQL, which is logged', async () => {
    const { data } = await ask('municipal', `mutation { inviteVolunteer(id: "${id}") }`)
    expect(data).toEqual({ inviteVolunteer: id })
    expect((await row('volunteers', id)).account_id).not.toBeNull()
    expect(
      (await ask('municipal', `mutation { detachVolunteerAccount(id: "${id}") }`)).errors,
    ).toBeUndefined()
    expect((await row('volunteers', id)).account_id).toBeNull()
    expect(await actions(id, 'accountDetached')).toHaveLength(1)
    expect(told(await send('municipal', 'DELETE', `volunteers/${id}/account`))).toEqual({
      status: 409,
      code: 'noAccountThere',
    })
  })

  it('is never one’s own, nor that of staff, nor one that somebody else has', async () => {
    for (const [attacker, address] of [
      ['municipal', 'municipal@demo.example'],
      ['municipal', 'editor@demo.example'],
      ['municipal', 'network@demo.example'],
      ['district', 'district@demo.example'],
      ['district', 'editor@demo.example'],
      ['district', 'volunteer@demo.example'],
    ] as const) {
      await rowsOf('update volunteers set contact_email = $2 where id = $1', [id, address])
      const answer = await send(attacker, 'POST', `volunteers/${id}/account`)
      expect({ attacker, address, ...told(answer) }).toEqual({
        ...{ attacker, address, status: 409, code: 'cannotBeInvited' },
      })
    }
    await rowsOf('update volunteers set contact_email = null where id = $1', [id])
    expect(told(await send('municipal', 'POST', `volunteers/${id}/account`))).toEqual({
      status: 400,
      code: 'addressMissing',
    })
    expect((await row('volunteers', id)).account_id).toBeNull()
  })

  it.each(['public', 'volunteer', 'network', 'municipal2', 'editor', 'treasurer', 'auditor', 'admin'])(
    'is not given or taken by %s',
    async (attacker) => {
      for (const record of [id, scene.myself])
        for (const method of ['POST', 'DELETE'] as const) {
          const { status } = await send(attacker, method, `volunteers/${record}/account`)
          expect({ method, status }).toEqual({ method, status: 404 })
        }
      const { errors } = await ask(attacker, `mutation { inviteVolunteer(id: "${id}") }`)
      expect(errors).toMatchObject([{ extensions: { statusCode: 404 } }])
      expect((await row('volunteers', id)).account_id).toBeNull()
      expect((await row('volunteers', scene.myself)).account_id).toBe(await accountId('volunteer'))
    },
  )

  it('does not spare staff a row in the log, should it be theirs', async () => {
    await rowsOf('update volunteers set account_id = $2 where id = $1', [id, await accountId('municipal')])
    expect((await send('municipal', 'GET', `volunteers/${id}`)).body.bankAccount.iban).toBeTruthy()
    expect(await actions(id, 'bankDataRead')).toHaveLength(1)
    await rowsOf('update volunteers set account_id = null where id = $1', [id])
  })
})

describe('nobody widens what is theirs', () => {
  it('by writing into a record whose it is, over REST or GraphQL', async () => {
    const mine = await accountId('municipal')
    const coordinator = await accountId('network')
    const before = await row('networks', scene.weyhen)
    for (const [attacker, path, data] of [
      ['municipal', `networks/${scene.weyhen}`, { coordinator: mine }],
      ['network', `networks/${scene.weyhen}`, { coordinator }],
      ['network', `users/${coordinator}`, { networks: [scene.weyhen], municipalities: [scene.weyhe] }],
      ['municipal', `users/${mine}`, { municipalities: [scene.weyhe] }],
      ['municipal', `claims/${scene.nearClaim}`, { volunteer: scene.myself, municipality: scene.weyhe }],
      ['volunteer', `claims/${scene.nearClaim}`, { volunteer: scene.myself }],
      ['volunteer', `volunteers/${scene.myself}`, { municipality: scene.weyhe, account: mine }],
    ] as const)
      await send(attacker, 'PATCH', path, data)
    await ask(
      'network',
      `mutation { createMembership(data: { network: "${scene.syken}", role: member,
      volunteer: "${scene.far.id}" }) { id } }`,
    )
    expect(await row('networks', scene.weyhen)).toEqual(before)
    const scopes = await rowsOf(
      `select municipalities_id, networks_id from users_rels where parent_id = any($1)
       and (municipalities_id = $2 or networks_id = $3)`,
      [[mine, coordinator], scene.weyhe, scene.weyhen],
    )
    expect(scopes).toEqual([])
    expect((await row('claims', scene.nearClaim)).volunteer_id).toBe(scene.near.id)
    expect(await row('volunteers', scene.myself)).toMatchObject({
      municipality_id: scene.syke,
      account_id: await accountId('volunteer'),
    })
    expect(
      await rowsOf('select id from memberships where network_id = $1 and volunteer_id = $2', [
        scene.syken,
        scene.far.id,
      ]),
    ).toEqual([])
  })
})
