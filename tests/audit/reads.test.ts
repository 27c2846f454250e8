import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomInt } from 'node:crypto'
import { graphql } from '../support/graphql'
import { make, tokenOf } from '../support/records'
import { rest } from '../support/rest'
import { rowsOf } from '../support/sql'

const town = async (slug: string) =>
  (await rowsOf(`select id from municipalities where slug = $1`, [slug]))[0]!.id
const account = async (name: string) =>
  (await rowsOf('select id from users where email = $1', [`${name}@demo.example`]))[0]!.id

/** What the log tells of a record, oldest first, as account and action. */
const noted = async (recordId: string): Promise<string[]> =>
  (
    await rowsOf(
      `select split_part(u.email, '@', 1) || ': ' || a.action as line from audit_log a
       join users u on u.id = a.actor_id where a.record_id = $1 order by line`,
      [recordId],
    )
  ).map(({ line }) => line)

describe('who was shown the data of a volunteer', () => {
  let id: string
  let syke: string

  beforeEach(async () => {
    syke = await town('syke')
    ;[{ id }] = (await rowsOf(
      `insert into volunteers (first_name, last_name, name, municipality_id, bank_account_holder, bank_account_iban,
         certificate_of_conduct_inspected_on, notes)
       values ('Berta', 'Probe', 'Berta Probe', $1, 'Berta Probe', 'DE02120300000000202051', '2026-01-10', 'kommt gern')
       returning id`,
      [syke],
    )) as [{ id: string }]
  })

  it('is in the log: the whole record, bank data and certificate, with the municipality', async () => {
    const { status } = await rest('GET', `volunteers/${id}`, { token: await tokenOf('municipal') })
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
    expect(rows).toEqual([{ subject: 'volunteers', town: syke }])
  })

  it('is in the log once for one look, though a page asks several times', async () => {
    const token = await tokenOf('district')
    for (const depth of [0, 1, 2]) await rest('GET', `volunteers/${id}?depth=${depth}`, { token })
    expect(await noted(id)).toHaveLength(3)
  })

  it('is in the log when it came in a list, over GraphQL, or with a related record', async () => {
    await rest('GET', `volunteers?where[id][equals]=${id}`, { token: await tokenOf('municipal') })
    expect(await noted(id)).toContain('municipal: bankDataRead')
    const query = `{ Volunteers(where: { id: { equals: "${id}" } }) { docs { bankAccount { iban } } } }`
    const { data } = await graphql(query, {}, { token: await tokenOf('district') })
    expect(data.Volunteers.docs).toEqual([{ bankAccount: { iban: 'DE02120300000000202051' } }])
    expect(await noted(id)).toContain('district: bankDataRead')
  })

  it('is in the log when only the bank account was asked for', async () => {
    await rest('GET', `volunteers/${id}?select[bankAccount]=true`, { token: await tokenOf('district') })
    expect(await noted(id)).toEqual(['district: bankDataRead'])
  })

  it('is not in the log when only the name was shown', async () => {
    await rest('GET', `volunteers/${id}?select[name]=true`, { token: await tokenOf('municipal') })
    const network = (await rowsOf(`select id from networks where slug = 'netzwerk-syke'`))[0]!.id
    await rowsOf(
      `insert into memberships (network_id, volunteer_id, role, status) values ($1, $2, 'member', 'approved')`,
      [network, id],
    )
    const { body } = await rest('GET', `volunteers/${id}`, { token: await tokenOf('network') })
    expect(body).toMatchObject({ name: 'Berta Probe', contact: {} })
    expect(await noted(id)).toEqual([])
  })

  it('is not in the log when nobody was shown anything', async () => {
    expect((await rest('GET', `volunteers/${id}`, { token: await tokenOf('municipal2') })).status).toBe(404)
    expect((await rest('GET', `volunteers/${id}`, { token: await tokenOf('admin') })).status).toBe(403)
    expect(await noted(id)).toEqual([])
  })

  it('is not in the log when people look at themselves', async () => {
    const own = await account('volunteer')
    const [mine] = await rowsOf('select id from volunteers where account_id = $1', [own])
    await rest('GET', `volunteers/${mine!.id}`, { token: await tokenOf('volunteer') })
    expect(
      await rowsOf('select id from audit_log where record_id = $1 and actor_id = $2', [mine!.id, own]),
    ).toEqual([])
  })

  it('can be read by the municipality and the audit office, and holds no personal data', async () => {
    await rest('GET', `volunteers/${id}`, { token: await tokenOf('district') })
    for (const role of ['municipal', 'auditor']) {
      const { body } = await rest('GET', `audit-log?where[recordId][equals]=${id}`, {
        token: await tokenOf(role),
      })
      expect(body.totalDocs).toBe(3)
      expect(JSON.stringify(body.docs.map(({ actor: _, municipality: __, ...row }: any) => row))).not.toMatch(
        /Berta|DE02/,
      )
    }
    const other = await rest('GET', `audit-log?where[recordId][equals]=${id}`, {
      token: await tokenOf('municipal2'),
    })
    expect(other.body.totalDocs).toBe(0)
  })
})

describe('who was shown the bank data of a claim', () => {
  it('is in the log, also when the claim came along with its fund', async () => {
    const fund = await make(
      'funds',
      {
        municipality: await town('syke'),
        year: randomInt(2040, 2100),
        purpose: 'volunteering',
        amountCents: 1000,
      },
      'district',
    )
    const [{ id }] = (await rowsOf(
      `insert into claims (volunteer_id, municipality_id, fund_id, status, payee_name, payee_account_holder, payee_iban)
       select id, municipality_id, $1, 'ordered', name, name, 'DE02120300000000202051' from volunteers
       where municipality_id = $2 limit 1 returning id`,
      [fund.id, await town('syke')],
    )) as [{ id: string }]
    const list = await rest('GET', `claims?where[id][equals]=${id}&select[number]=true`, {
      token: await tokenOf('treasurer'),
    })
    expect(list.body.totalDocs).toBe(1)
    expect(await noted(id)).toEqual([])
    await rest('GET', `claims/${id}`, { token: await tokenOf('treasurer') })
    expect(await noted(id)).toEqual(['treasurer: bankDataRead'])
    const along = await rest('GET', `funds/${fund.id}?depth=2`, { token: await tokenOf('auditor') })
    expect(along.body.claims.docs).toMatchObject([{ id, payee: { iban: 'DE02120300000000202051' } }])
    expect(await noted(id)).toEqual(['auditor: bankDataRead', 'treasurer: bankDataRead'])
  })
})
