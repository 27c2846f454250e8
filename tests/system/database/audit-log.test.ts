import { describe, expect, it } from '@jest/globals'
import { type Refusal, refusalOf, refusalWithin, rolledBack, rowsOf } from '../../support/sql'

const entry = `
  insert into audit_log (at, actor_id, action, subject)
  select now(), id, 'pay', 'claims' from users where email = 'treasurer@demo.example'`
const appendOnly = { code: 'BN001', constraint: undefined }

const changes = [
  `update audit_log set reason = 'nothing happened'`,
  `update audit_log set actor_id = null`,
  'delete from audit_log',
  'truncate audit_log',
  'truncate audit_log cascade',
  'truncate users cascade',
  'truncate municipalities cascade',
]

/** Truncating locks many tables: rather than stand in another test's way, it gives up and tries again. */
async function refusalAfterAnEntry(change: string): Promise<Refusal | undefined> {
  const refusal = await rolledBack(async (client) => {
    await client.query(`set local lock_timeout = '300ms'`)
    await client.query(entry)
    return refusalWithin(client, change)
  })
  const lockNotAvailable = '55P03'
  return refusal?.code === lockNotAvailable ? refusalAfterAnEntry(change) : refusal
}

describe('the audit log', () => {
  it('takes new entries', async () => {
    const kept = await rolledBack(async (client) => {
      await client.query(entry)
      return (await client.query(`select action, subject from audit_log where action = 'pay'`)).rows
    })
    expect(kept).toContainEqual({ action: 'pay', subject: 'claims' })
  })

  it.each(changes)('refuses its owner: %s', async (change) => {
    expect(await refusalAfterAnEntry(change)).toEqual(appendOnly)
  })

  it('refuses its owner to switch triggers off for a session', async () => {
    expect(await refusalOf('set session_replication_role = replica')).toMatchObject({ code: '42501' })
  })

  it('is guarded in sessions that may switch ordinary triggers off, too', async () => {
    const guards = await rowsOf(`
      select tgname as name, tgenabled as enabled from pg_trigger
      where tgrelid = 'audit_log'::regclass and not tgisinternal order by 1`)
    const always = 'A'
    expect(guards).toEqual([
      { name: 'audit_log_rows', enabled: always },
      { name: 'audit_log_table', enabled: always },
    ])
  })

  it('refuses to delete an account that it speaks of', async () => {
    const account = `email = 'treasurer@demo.example'`
    expect(await refusalAfterAnEntry(`delete from users where ${account}`)).toEqual({
      code: expect.stringMatching(/^(23001|23503)$/),
      constraint: 'audit_log_actor_id_users_id_fk',
    })
  })
})
