import { describe, expect, it } from '@jest/globals'
import { isValidIBAN } from 'ibantools'
import { logIn } from '../../support/graphql'
import { pristineRows } from '../../support/pristine'
import { counted, seeded } from './seeded'

describe('the seeded volunteers', () => {
  const volunteers = () =>
    seeded('volunteers', `*, (select slug from municipalities m where m.id = t.municipality_id) as town`)

  it('number sixty across all municipalities', async () => {
    const people = await volunteers()
    expect(people).toHaveLength(60)
    const towns = counted(people.map(({ town }) => town))
    expect(Object.keys(towns)).toHaveLength(15)
    expect(Math.min(...Object.values(towns))).toBeGreaterThanOrEqual(2)
  })

  it('are recognisably invented', async () => {
    for (const {
      name,
      first_name,
      last_name,
      contact_email,
      contact_phone,
      bank_account_iban: iban,
    } of await volunteers()) {
      expect(name).toBe(`${first_name} ${last_name}`)
      expect(contact_email).toMatch(/\.example$/)
      if (contact_phone)
        expect(contact_phone.replaceAll(/\D/g, '')).toMatch(
          /^(49|0)(30231250?|2214710|89999980?|171392|17139200?)/,
        )
      if (iban)
        expect({ iban, valid: isValidIBAN(iban) }).toEqual({
          iban: expect.stringMatching(/^DE\d\d99999999/),
          valid: true,
        })
    }
  })

  it('contain no data that must not be stored', async () => {
    for (const { notes, certificate_of_conduct_relevant_entry } of await volunteers())
      expect({
        notes,
        certificate_of_conduct_relevant_entry: certificate_of_conduct_relevant_entry ?? false,
      }).toEqual({
        notes: null,
        certificate_of_conduct_relevant_entry: false,
      })
  })
})

describe('the demo accounts', () => {
  const accounts = {
    admin: { roles: ['admin'], towns: [], networks: [] },
    district: { roles: ['district'], towns: [], networks: [] },
    editor: { roles: ['editor'], towns: [], networks: [] },
    municipal: { roles: ['municipal'], towns: ['syke'], networks: [] },
    municipal2: { roles: ['municipal'], towns: ['stuhr', 'weyhe'], networks: [] },
    treasurer: { roles: ['treasurer'], towns: [], networks: [] },
    auditor: { roles: ['auditor'], towns: [], networks: [] },
    network: { roles: ['network'], towns: [], networks: ['netzwerk-syke'] },
    volunteer: { roles: ['volunteer'], towns: [], networks: [] },
  }

  it('number nine, with their roles, municipalities and networks', async () => {
    const rows = await pristineRows(`
      select split_part(email, '@', 1) as key,
        array(select value::text from users_roles r where r.parent_id = u.id order by "order") as roles,
        array(select slug from users_rels r join municipalities m on m.id = r.municipalities_id
          where r.parent_id = u.id order by slug) as towns,
        array(select slug from users_rels r join networks n on n.id = r.networks_id where r.parent_id = u.id order by slug) as networks
      from users u where email like '%@demo.example'`)
    expect(Object.fromEntries(rows.map(({ key, ...rest }) => [key, rest]))).toEqual(accounts)
  })

  it.each(Object.keys(accounts))('let %s log in', async (account) => {
    expect(await logIn(account)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  })

  it('are linked to a volunteer and to a network coordinator', async () => {
    const linked = await pristineRows(`
      select u.email, v.name as volunteer, n.slug as network from users u
      left join volunteers v on v.account_id = u.id left join networks n on n.coordinator_id = u.id and n.slug like 'netzwerk-%'
      where u.email like '%@demo.example' and (v.id is not null or n.id is not null) order by 1`)
    expect(linked).toEqual([
      { email: 'network@demo.example', volunteer: null, network: 'netzwerk-syke' },
      { email: 'volunteer@demo.example', volunteer: expect.stringMatching(/\S/), network: null },
    ])
  })
})

describe('the seeded funds', () => {
  it('include one for volunteering in each municipality in 2026', async () => {
    const funds = await seeded(
      'funds',
      'municipality_id',
      `year = 2026 and purpose = 'volunteering' and amount_cents > 0`,
    )
    expect(new Set(funds.map(({ municipality_id }) => municipality_id)).size).toBe(15)
    expect(funds).toHaveLength(15)
  })
})
