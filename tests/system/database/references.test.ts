import { describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { copyOf, type Refusal, refusalOf, refusalWithin, rolledBack, rowsOf } from '../../support/sql'

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

/** Adds a copy of a seeded row, to which nothing refers. */
async function addedTo(client: pg.Client, table: string, changes: object): Promise<string> {
  const { rows } = await client.query(`${copyOf(table)} returning id`, [changes])
  return rows[0].id
}

/** How the deletion of a row is refused. If it is not, the row is back afterwards. */
async function deletionOf(client: pg.Client, table: string, id: string): Promise<Refusal | undefined> {
  await client.query('savepoint deletion')
  const refusal = await refusalWithin(client, `delete from ${table} where id = $1`, [id])
  await client.query('rollback to deletion')
  return refusal
}

describe('the database', () => {
  it('refuses to delete a municipality that is referred to', async () => {
    expect(await refusalOf(`delete from municipalities where slug = 'syke'`)).toMatchObject(stillReferenced)
  })

  it('refuses to delete an account that is referred to', async () => {
    for (const { table, column } of [
      { table: 'volunteers', column: 'account_id' },
      { table: 'networks', column: 'coordinator_id' },
    ]) {
      const refusal = await rolledBack(async (client) => {
        const id = await addedTo(client, 'users', { email: 'eben@pruefung.example' })
        expect(await deletionOf(client, 'users', id)).toBeUndefined()
        await addedTo(client, table, { [column]: id, slug: 'another' })
        return deletionOf(client, 'users', id)
      })
      expect(refusal).toEqual({ ...stillReferenced, constraint: `${table}_${column}_users_id_fk` })
    }
  })

  it('refuses to delete a volunteer who is a member of a network', async () => {
    const refusal = await rolledBack(async (client) => {
      const id = await addedTo(client, 'volunteers', { account_id: null })
      expect(await deletionOf(client, 'volunteers', id)).toBeUndefined()
      await addedTo(client, 'memberships', { volunteer_id: id, initiative_id: null })
      return deletionOf(client, 'volunteers', id)
    })
    expect(refusal).toEqual({ ...stillReferenced, constraint: 'memberships_volunteer_id_volunteers_id_fk' })
  })

  it('refuses to delete a fund from which somebody has claimed', async () => {
    const refusal = await rolledBack(async (client) => {
      const id = await addedTo(client, 'funds', { year: 2099 })
      expect(await deletionOf(client, 'funds', id)).toBeUndefined()
      await client.query(
        `insert into claims (volunteer_id, municipality_id, fund_id)
          select v.id, f.municipality_id, f.id from volunteers v, funds f where f.id = $1 limit 1`,
        [id],
      )
      return deletionOf(client, 'funds', id)
    })
    expect(refusal).toEqual({ ...stillReferenced, constraint: 'claims_fund_id_funds_id_fk' })
  })

  it.each(['municipalities', 'users', 'volunteers', 'funds', 'claims'])(
    'lets no reference to %s vanish silently',
    async (table) => {
      const references = await rowsOf<{ table: string; name: string; action: string }>(referring, [table])
      expect(references.length).toBeGreaterThan(0)
      const vanishing = references.filter(({ action }) => action !== 'r').map(({ name }) => name)
      // Who uploaded a picture is of no interest once the account is gone; its second factor and previews go with it.
      const withTheAccount = [
        ...['media_uploaded_by_id_users_id_fk', 'preview_tokens_account_id_users_id_fk'],
        'second_factors_account_id_users_id_fk',
      ]
      // Feedback stays, and is then nobody's town's.
      const withTheTown = ['feedback_entries_municipality_id_municipalities_id_fk']
      const expected: Record<string, string[]> = { users: withTheAccount, municipalities: withTheTown }
      expect(vanishing.sort()).toEqual(expected[table] ?? [])
    },
  )
})
