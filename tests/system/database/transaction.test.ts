import { sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { driver } from '../../../src/database/connection/pool'
import { Transaction } from '../../../src/database/connection/transaction'
import { Work } from '../../../src/database/connection/work'
import { databaseUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

const name = `transaction-${process.pid}`

describe('a transaction', () => {
  let pool: pg.Pool
  const begin = () => Transaction.begin(pool, drizzle({ client: pool }) as never)
  beforeAll(async () => {
    pool = new driver.Pool({ connectionString: databaseUrl(), max: 2, application_name: name })
    await pool.connect() // kept by Payload's adapter; the other one is used by all tests here, one after the other
  })
  afterAll(() => pool.end())

  const note = (transaction: Transaction) =>
    transaction.db.execute(sql`select pg_current_xact_id()::text as id`)
  const stateOf = async (id: unknown) =>
    (await rowsOf('select pg_xact_status($1::text::xid8) as state', [id]))[0]!.state

  it('counts as committed when PostgreSQL acknowledges it', async () => {
    const transaction = await begin()
    const { rows } = await note(transaction)
    await transaction.commit()
    expect(await stateOf(rows[0]!.id)).toBe('committed')
  })

  it('does not count as committed when PostgreSQL answers COMMIT with ROLLBACK', async () => {
    const transaction = await begin()
    const { rows } = await note(transaction)
    await expect(transaction.db.execute(sql`select 1 / 0`)).rejects.toThrow()
    await expect(transaction.commit()).rejects.toMatchObject({ status: 503, data: { code: 'notSaved' } })
    expect(await stateOf(rows[0]!.id)).toBe('aborted')
  })

  it('is rolled back when one of its statements was never sent, even if the error is ignored', async () => {
    const work = new Work()
    await work.run(async () => {
      const transaction = await begin()
      const { rows } = await note(transaction)
      await work.stop()
      await note(transaction).catch(() => {})
      await expect(transaction.commit()).rejects.toMatchObject({ data: { code: 'notSaved' } })
      expect(await stateOf(rows[0]!.id)).toBe('aborted')
    })
  })

  it('is reported as unknown when its backend dies during the commit, as not saved when it dies before', async () => {
    const dying = await begin()
    const { rows } = await dying.db.execute(sql`select pg_backend_pid() as pid`)
    const asked = dying.db.execute(sql`select pg_sleep(60)`).catch(() => {})
    const ended = expect(dying.commit()).rejects.toMatchObject({ data: { code: 'maybeSaved' } })
    await rowsOf('select pg_terminate_backend($1)', [rows[0]!.pid])
    await Promise.all([asked, ended])

    const dead = await begin()
    const { rows: again } = await dead.db.execute(sql`select pg_backend_pid() as pid`)
    await rowsOf('select pg_terminate_backend($1, 10000)', [again[0]!.pid])
    await expect(dead.db.execute(sql`select 1`)).rejects.toThrow()
    await expect(dead.commit()).rejects.toMatchObject({ data: { code: 'notSaved' } })
  })

  it('accepts no statement after its end, which could run in another transaction', async () => {
    const ended = await begin()
    await ended.rollback()
    const other = await begin()
    await expect(note(ended)).rejects.toThrow()
    await other.commit()
    await expect(note(other)).rejects.toThrow()
  })

  it('leaks no connection', async () => {
    const open = await rowsOf(
      `select pid from pg_stat_activity where application_name = $1 and state like 'idle in transaction%'`,
      [name],
    )
    expect(open).toEqual([])
  })
})
