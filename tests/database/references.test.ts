import { describe, expect, it } from '@jest/globals'
import { refusalOf, refusalWithin, rolledBack, rowsOf } from '../support/sql'

/** PostgreSQL 18 says restrict_violation, older ones foreign_key_violation. */
const stillReferenced = { code: expect.stringMatching(/^(23001|23503)$/) }

const referring = `
  select con.conrelid::regclass::text as table, con.conname as name, con.confdeltype as action
  from pg_constraint con
  where con.contype = 'f' and con.confrelid = $1::regclass
    and left(con.conrelid::regclass::text, 1) <> '_' and con.conrelid::regclass::text !~ '^("_|payload_)'
    and not exists (
      select from pg_attribute where attrelid = con.conrelid and attnum = any(con.conkey) and attname in ('parent_id', '_parent_id')
    )`

describe('the database', () => {
  it('refuses to delete a municipality that is referred to', async () => {
    expect(await refusalOf(`delete from municipalities where slug = 'syke'`)).toMatchObject(stillReferenced)
  })

  it('refuses to delete an account that is referred to', async () => {
    expect(await refusalOf(`delete from users where email = 'volunteer@demo.example'`)).toEqual({
      ...stillReferenced,
      constraint: 'volunteers_account_id_users_id_fk',
    })
    expect(await refusalOf(`delete from users where email = 'network@demo.example'`)).toEqual({
      ...stillReferenced,
      constraint: 'networks_coordinator_id_users_id_fk',
    })
    expect(await refusalOf(`delete from users where email = 'auditor@demo.example'`)).toBeUndefined()
  })

  it('refuses to delete a volunteer who is a member of a network', async () => {
    const member = 'select volunteer_id from memberships where volunteer_id is not null'
    expect(await refusalOf(`delete from volunteers where id in (${member})`)).toEqual({
      ...stillReferenced,
      constraint: 'memberships_volunteer_id_volunteers_id_fk',
    })
  })

  it('refuses to delete a fund from which somebody has claimed', async () => {
    const refusal = await rolledBack(async (client) => {
      const { rows } = await client.query('select id, municipality_id from funds limit 1')
      const { id, municipality_id } = rows[0]
      await client.query(
        `insert into claims (volunteer_id, municipality_id, fund_id) select id, $1, $2 from volunteers limit 1`,
        [municipality_id, id],
      )
      return refusalWithin(client, 'delete from funds where id = $1', [id])
    })
    expect(refusal).toEqual({ ...stillReferenced, constraint: 'claims_fund_id_funds_id_fk' })
  })

  it('lets a record go to which nothing refers', async () => {
    expect(await refusalOf(`delete from funds where id = (select id from funds limit 1)`)).toBeUndefined()
  })

  it.each(['municipalities', 'users', 'volunteers', 'funds', 'claims'])(
    'lets no reference to %s vanish silently',
    async (table) => {
      const references = await rowsOf<{ table: string; name: string; action: string }>(referring, [table])
      expect(references.length).toBeGreaterThan(0)
      const vanishing = references.filter(({ action }) => action !== 'r').map(({ name }) => name)
      // Who uploaded a picture is of no interest once the account is gone; its second factor and mails go with it.
      const withTheAccount = [
        'account_mails_account_id_users_id_fk',
        'media_uploaded_by_id_users_id_fk',
        'second_factors_account_id_users_id_fk',
      ]
      expect(vanishing.sort()).toEqual(table === 'users' ? withTheAccount : [])
    },
  )
})
