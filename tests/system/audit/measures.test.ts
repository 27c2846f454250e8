import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Scene, setScene } from '../attacks/scene'
import { newAccount, tokenFor } from '../../support/account'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

let scene: Scene
beforeAll(async () => {
  scene = await setScene()
})

/** An account of this test's own, so that what it did is all that its rows tell. */
let staff: { id: string; token: string }
beforeEach(async () => {
  staff = await loggedIn('municipal', { municipalities: [scene.syke] })
})

async function loggedIn(role: string, more = {}) {
  const account = await newAccount(role, more)
  return { id: account.id, token: await tokenFor(account) }
}

const noted = async (actor: string) =>
  (
    await rowsOf(
      `select action || ' of ' || subject || coalesce(', ' || reason, '') as line from audit_log
       where actor_id = $1 and action like '%Measured' order by line`,
      [actor],
    )
  ).map(({ line }) => line)

describe('who measures the data of volunteers is in the log', () => {
  it.each([
    [
      'counts by it',
      'volunteers/count?where[bankAccount.iban][exists]=true',
      'bankDataMeasured of volunteers, count: bankAccount',
    ],
    [
      'counts by another spelling',
      'volunteers/count?where[bankAccount__iban][like]=DE',
      'bankDataMeasured of volunteers, count: bankAccount',
    ],
    [
      'filters by it',
      'volunteers?where[birthDate][less_than]=1950&select[name]=true',
      'recordMeasured of volunteers, find: birthDate',
    ],
    [
      'filters by it among others',
      'volunteers?where[or][0][and][0][notes][like]=krank&select[name]=true',
      'recordMeasured of volunteers, find: notes',
    ],
    [
      'sorts by it',
      'volunteers?sort=-bankAccount.iban&select[name]=true',
      'bankDataMeasured of volunteers, find: bankAccount',
    ],
    [
      'filters by it from another record',
      'memberships?where[volunteer.certificateOfConduct.relevantEntry][equals]=true',
      'certificateMeasured of volunteers, find: certificateOfConduct',
    ],
    [
      'counts claims by it',
      'claims/count?where[payee.iban][exists]=true',
      'bankDataMeasured of claims, count: payee',
    ],
    [
      'counts hours by it',
      'service-hours/count?where[volunteer.birthDate][exists]=true',
      'recordMeasured of volunteers, count: birthDate',
    ],
    [
      'joins by it',
      `volunteers?select[name]=true&select[claims]=true&joins[claims][where][payee.iban][exists]=true`,
      'bankDataMeasured of claims, find: payee',
    ],
  ])('when somebody %s over REST', async (_, path, line) => {
    const { status, body } = await rest('GET', path, { token: staff.token })
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
    expect(await noted(staff.id)).toEqual([line])
  })

  it.each([
    [
      'countVolunteers(where: { bankAccount__iban: { exists: true } }) { totalDocs }',
      'bankDataMeasured of volunteers, count: bankAccount',
    ],
    ['Volunteers(sort: "birthDate") { docs { name } }', 'recordMeasured of volunteers, find: birthDate'],
    [
      'Volunteers(where: { AND: [{ notes: { like: "krank" } }] }) { totalDocs }',
      'recordMeasured of volunteers, find: notes',
    ],
    [
      'Volunteers { docs { name claims(where: { payee__iban: { exists: true } }) { totalDocs } } }',
      'bankDataMeasured of claims, find: payee',
    ],
  ])('when somebody asks GraphQL: %s', async (query, line) => {
    const { errors } = await graphql(`{ ${query} }`, {}, { token: staff.token })
    expect(errors).toBeUndefined()
    expect(await noted(staff.id)).toEqual([line])
  })

  it('when many are changed by it', async () => {
    await rest('PATCH', 'volunteers?where[birthDate][equals]=1801-01-01', {
      ...{ token: staff.token, data: { availability: 'nie' } },
    })
    expect(await noted(staff.id)).toEqual(['recordMeasured of volunteers, update: birthDate'])
  })

  it('with the municipality, and no value', async () => {
    await rest('GET', `volunteers/count?where[notes][equals]=${scene.near.notes}`, { token: staff.token })
    const rows = await rowsOf('select to_jsonb(a) as row from audit_log a where actor_id = $1', [staff.id])
    expect(rows.map(({ row }) => row.municipality_id)).toEqual([scene.syke])
    expect(JSON.stringify(rows)).not.toContain(scene.near.notes)
    const district = await loggedIn('district')
    await rest('GET', 'volunteers?sort=birthDate&limit=1', { token: district.token })
    expect(await noted(district.id)).toEqual(['recordMeasured of volunteers, find: birthDate'])
  })

  it('but not when somebody looks for a name, or asks for what may not be read', async () => {
    await rest('GET', 'volunteers?where[lastName][like]=G&sort=lastName&select[name]=true', {
      token: staff.token,
    })
    const foreign = await loggedIn('network', { networks: [scene.syken] })
    const { status } = await rest('GET', 'volunteers?sort=birthDate', { token: foreign.token })
    expect(status).toBe(400)
    expect([...(await noted(staff.id)), ...(await noted(foreign.id))]).toEqual([])
  })
})

describe('who copies a volunteer', () => {
  it.each(['REST', 'GraphQL'])(
    'is in the log as having read the one that was copied, over %s',
    async (way) => {
      const id = scene.near.id
      if (way === 'REST') await rest('POST', `volunteers/${id}/duplicate`, { token: staff.token, data: {} })
      else
        await graphql(
          `mutation { duplicateVolunteer(id: "${id}", data: { firstName: "A", lastName: "B", municipality: "${scene.syke}" }) { id } }`,
          {},
          { token: staff.token },
        )
      const rows = await rowsOf(
        'select action from audit_log where actor_id = $1 and record_id = $2 order by action',
        [staff.id, id],
      )
      expect(rows.map(({ action }) => action)).toEqual(['bankDataRead', 'certificateRead', 'recordRead'])
    },
  )
})

describe('who changes a bank account', () => {
  const changes = (record: string) =>
    rowsOf(
      `select actor_id as by, municipality_id as municipality, a.* from audit_log a
       where record_id = $1 and action = 'bankAccountChanged' order by at`,
      [record],
    )
  const iban = 'DE02500105170137075030'

  it('of a volunteer is in the log, without the number, once for each change', async () => {
    const data = { bankAccount: { holder: 'Neu', iban } }
    expect((await rest('PATCH', `volunteers/${scene.near.id}`, { token: staff.token, data })).status).toBe(
      200,
    )
    await rest('PATCH', `volunteers/${scene.near.id}`, { token: staff.token, data: { ...data, notes: 'x' } })
    // That the record was made with a bank account is in the log as well.
    const rows = (await changes(scene.near.id)).filter(({ by }) => by === staff.id)
    expect(rows.map(({ by, municipality }) => ({ by, municipality }))).toEqual([
      { by: staff.id, municipality: scene.syke },
    ])
    expect(JSON.stringify(rows)).not.toContain(iban)
  })

  it('of a volunteer over GraphQL, of many, and of a new one is as well', async () => {
    const id = scene.near.id
    await graphql(
      `mutation { updateVolunteer(id: "${id}", data: { bankAccount: { holder: "${randomUUID()}" } }) { id } }`,
      {},
      { token: staff.token },
    )
    await rest('PATCH', `volunteers?where[id][equals]=${id}`, {
      ...{ token: staff.token, data: { bankAccount: { holder: randomUUID(), iban } } },
    })
    expect((await changes(id)).filter(({ by }) => by === staff.id)).toHaveLength(2)
    const { body } = await rest('POST', 'volunteers', {
      token: staff.token,
      data: { firstName: 'A', lastName: 'B', municipality: scene.syke, bankAccount: { iban } },
    })
    expect(await changes(body.doc.id)).toHaveLength(1)
  })
})
