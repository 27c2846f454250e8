import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomInt } from 'node:crypto'
import { newAccount, tokenFor } from '../../support/account'
import { graphql } from '../../support/graphql'
import { newMunicipality, newVolunteer } from '../../support/municipality'
import { make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

type Person = 'municipal' | 'municipal2' | 'district' | 'network' | 'treasurer' | 'auditor'

/** Other tests read lists as the demo accounts: towns, network and accounts here are known to nobody else. */
const people = {} as Record<Person, { id: string; token: string }>
let town: string
let network: string

beforeAll(async () => {
  const [mine, other] = [await newMunicipality('Protokollstadt'), await newMunicipality('Anderstadt')]
  town = mine.id
  network = (await make('networks?draft=true', { title: 'Netz im Protokoll', municipality: town })).id
  const rights: Record<Person, Record<string, unknown>> = {
    municipal: { municipalities: [town] },
    municipal2: { municipalities: [other.id] },
    network: { networks: [network] },
    ...{ district: {}, treasurer: {}, auditor: {} },
  }
  for (const [person, more] of Object.entries(rights) as [Person, Record<string, unknown>][]) {
    const account = await newAccount(person.replace(/\d/, ''), more)
    people[person] = { id: account.id, token: await tokenFor(account) }
  }
})

const as = (person: Person) => ({ token: people[person].token })

/** What the log tells of a record, as account and action, of what the people here have seen. */
async function noted(recordId: string): Promise<string[]> {
  const rows = await rowsOf<{ actor: string; action: string }>(
    'select actor_id as actor, action from audit_log where record_id = $1',
    [recordId],
  )
  return rows
    .flatMap(({ actor, action }) => {
      const person = Object.entries(people).find(([, { id }]) => id === actor)
      return person ? [`${person[0]}: ${action}`] : []
    })
    .toSorted()
}

describe('who was shown the data of a volunteer', () => {
  let id: string

  beforeEach(async () => {
    ;[{ id }] = (await rowsOf(
      `insert into volunteers (first_name, last_name, name, municipality_id, bank_account_holder, bank_account_iban,
         certificate_of_conduct_inspected_on, notes)
       values ('Berta', 'Probe', 'Berta Probe', $1, 'Berta Probe', 'DE02120300000000202051', '2026-01-10', 'kommt gern')
       returning id`,
      [town],
    )) as [{ id: string }]
  })

  it('is in the log: the whole record, bank data and certificate, with the municipality', async () => {
    const { status } = await rest('GET', `volunteers/${id}`, as('municipal'))
    expect(status).toBe(200)
    expect(await noted(id)).toEqual([
      'municipal: bankDataRead',
      'municipal: certificateRead',
      'municipal: recordRead',
    ])
    const rows = await rowsOf(
      'select distinct subject, municipality_id as town from audit_log where record_id = $1',
      [id],
    )
    expect(rows).toEqual([{ subject: 'volunteers', town }])
  })

  it('is logged once per page view, even if the page sends several requests', async () => {
    for (const depth of [0, 1, 2]) await rest('GET', `volunteers/${id}?depth=${depth}`, as('district'))
    expect(await noted(id)).toHaveLength(3)
  })

  it('is logged for lists, GraphQL and related records', async () => {
    await rest('GET', `volunteers?where[id][equals]=${id}`, as('municipal'))
    expect(await noted(id)).toContain('municipal: bankDataRead')
    const query = `{ Volunteers(where: { id: { equals: "${id}" } }) { docs { bankAccount { iban } } } }`
    const { data } = await graphql(query, {}, as('district'))
    expect(data.Volunteers.docs).toEqual([{ bankAccount: { iban: 'DE02120300000000202051' } }])
    expect(await noted(id)).toContain('district: bankDataRead')
  })

  it('is logged when only the bank account was requested', async () => {
    await rest('GET', `volunteers/${id}?select[bankAccount]=true`, as('district'))
    expect(await noted(id)).toEqual(['district: bankDataRead'])
  })

  it('is not logged when only the name was shown', async () => {
    await rest('GET', `volunteers/${id}?select[name]=true`, as('municipal'))
    await rowsOf(
      `insert into memberships (network_id, volunteer_id, role, status) values ($1, $2, 'member', 'approved')`,
      [network, id],
    )
    const { body } = await rest('GET', `volunteers/${id}`, as('network'))
    expect(body).toMatchObject({ name: 'Berta Probe', contact: {} })
    expect(await noted(id)).toEqual([])
  })

  it('is not logged when nothing was shown', async () => {
    expect((await rest('GET', `volunteers/${id}`, as('municipal2'))).status).toBe(404)
    expect((await rest('GET', `volunteers/${id}`, { token: await tokenOf('admin') })).status).toBe(403)
    expect(await noted(id)).toEqual([])
  })

  it('is not logged when volunteers read their own record', async () => {
    const [mine] = await rowsOf(
      `select id, account_id as account from volunteers where account_id = (select id from users where email = $1)`,
      ['volunteer@demo.example'],
    )
    await rest('GET', `volunteers/${mine!.id}`, { token: await tokenOf('volunteer') })
    expect(
      await rowsOf('select id from audit_log where record_id = $1 and actor_id = $2', [
        mine!.id,
        mine!.account,
      ]),
    ).toEqual([])
  })

  it('can be read by the municipality and the audit office, and holds no personal data', async () => {
    await rest('GET', `volunteers/${id}`, as('district'))
    const log = `audit-log?where[recordId][equals]=${id}&where[actor][equals]=${people.district.id}`
    for (const person of ['municipal', 'auditor'] as const) {
      const { body } = await rest('GET', log, as(person))
      expect(body.totalDocs).toBe(3)
      expect(JSON.stringify(body.docs.map(({ actor: _, municipality: __, ...row }: any) => row))).not.toMatch(
        /Berta|DE02/,
      )
    }
    expect((await rest('GET', log, as('municipal2'))).body.totalDocs).toBe(0)
  })
})

describe('who was shown the bank data of a claim', () => {
  it('is logged, even when the claim was populated through its fund', async () => {
    const fund = await make(
      'funds',
      {
        municipality: town,
        year: randomInt(2040, 2100),
        purpose: 'volunteering',
        amountCents: 1000,
      },
      'district',
    )
    const [{ id }] = (await rowsOf(
      `insert into claims (volunteer_id, municipality_id, fund_id, status, payee_name, payee_account_holder, payee_iban)
       values ($1, $2, $3, 'ordered', 'Berta Probe', 'Berta Probe', 'DE02120300000000202051') returning id`,
      [(await newVolunteer({ id: town })).id, town, fund.id],
    )) as [{ id: string }]
    const list = await rest('GET', `claims?where[id][equals]=${id}&select[number]=true`, as('treasurer'))
    expect(list.body.totalDocs).toBe(1)
    expect(await noted(id)).toEqual([])
    await rest('GET', `claims/${id}`, as('treasurer'))
    expect(await noted(id)).toEqual(['treasurer: bankDataRead'])
    const along = await rest('GET', `funds/${fund.id}?depth=2`, as('auditor'))
    expect(along.body.claims.docs).toMatchObject([{ id, payee: { iban: 'DE02120300000000202051' } }])
    expect(await noted(id)).toEqual(['auditor: bankDataRead', 'treasurer: bankDataRead'])
  })
})
