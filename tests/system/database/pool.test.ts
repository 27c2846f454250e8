import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { driver, isAnyPoolStuck } from '../../../src/database/connection/pool'
import { asSuperuser } from '../../support/postgres'
import { databaseUrl } from '../../support/shared'

const name = `pool-${process.pid}`
const cutAll = () =>
  asSuperuser(
    `select pg_terminate_backend(pid, 10000) from pg_stat_activity where application_name = '${name}'`,
  )

let pool: pg.Pool
const pools: pg.Pool[] = []

beforeEach(() => {
  pool = new driver.Pool({ connectionString: databaseUrl(), application_name: name })
  pools.push(pool)
})
afterAll(() => Promise.all(pools.map((one) => one.ending || one.end())))

const one = async (client: pg.Pool | pg.PoolClient) => (await client.query('select 1 as one')).rows[0].one

describe('a connection terminated by the database', () => {
  it('is replaced when it was idle', async () => {
    await Promise.all([one(pool), one(pool), one(pool)])
    await cutAll()
    expect(await one(pool)).toBe(1)
  })

  it('fails the next statement of its transaction, and nothing else', async () => {
    await pool.connect() // Payload's adapter takes the first one and keeps it
    const client = await pool.connect()
    await client.query('begin')
    await cutAll()
    await expect(one(client)).rejects.toThrow(/not queryable|terminat/i)
    client.release(true)
    expect(await one(pool)).toBe(1)
  })

  it('causes no error while the pool is closing', async () => {
    await Promise.all([one(pool), one(pool), one(pool)])
    await Promise.all([pool.end(), cutAll()])
    expect(pool.ended).toBe(true)
  })
})

describe('an exhausted pool', () => {
  it('rejects waiting callers and reports itself stuck until a connection is released', async () => {
    const stuck = new driver.Pool({ connectionString: databaseUrl(), max: 2 })
    pools.push(stuck)
    await stuck.connect() // kept by Payload's adapter
    const forgotten = await stuck.connect()
    Object.assign(stuck.options, { connectionTimeoutMillis: 100 })
    expect(isAnyPoolStuck(0)).toBe(false)
    await expect(one(stuck)).rejects.toThrow('timeout exceeded')
    await expect(one(stuck)).rejects.toThrow('timeout exceeded')
    expect([isAnyPoolStuck(90), isAnyPoolStuck(60_000)]).toEqual([true, false])
    forgotten.release()
    expect(isAnyPoolStuck(0)).toBe(false)
    expect(await one(stuck)).toBe(1)
  })
})
