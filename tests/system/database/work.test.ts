import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { driver } from '../../../src/database/connection/pool'
import { currentWork, Work, WorkStopped } from '../../../src/database/connection/work'
import { databaseUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'
import { until } from '../../support/until'

describe('aborted work', () => {
  let pool: pg.Pool
  let name: string
  beforeAll(async () => {
    name = `work-${process.pid}`
    pool = new driver.Pool({ connectionString: databaseUrl(), max: 6, application_name: name })
    // Payload's adapter takes the first one and keeps it.
    await pool.connect()
  })
  afterAll(() => pool.end())

  const sleeping = async () =>
    (
      await rowsOf(
        `select pid from pg_stat_activity where application_name = $1 and state = 'active' and query like '%pg_sleep%'`,
        [name],
      )
    ).length

  it('cancels its own statements in the database and no others', async () => {
    const work = new Work()
    const holder = await pool.connect()
    await holder.query('select pg_advisory_lock(4711)')
    const other = pool.query(`select 'mine' as whose, pg_advisory_lock(4711)`)
    const all = work.run(() => [pool.query('select pg_sleep(600)'), pool.query('select pg_sleep(601)')])
    const ended = Promise.allSettled(all)
    await until('two that sleep', 30, async () => (await sleeping()) === 2)
    await work.stop()
    expect(await ended).toMatchObject([
      { status: 'rejected', reason: { code: '57014' } },
      { status: 'rejected', reason: { code: '57014' } },
    ])
    expect(await sleeping()).toBe(0)
    await holder.query('select pg_advisory_unlock(4711)')
    expect((await other).rows[0].whose).toBe('mine')
    holder.release(true)
  })

  it('starts no further statements', async () => {
    const work = new Work()
    await work.run(() => pool.query('select 1'))
    await work.stop()
    await expect(work.run(() => pool.query('select 1'))).rejects.toThrow(WorkStopped)
  })

  it('rolls back its transactions', async () => {
    const work = new Work()
    await work.run(async () => {
      const client = await pool.connect()
      await client.query('begin')
      await client.query('create temporary table of_the_work (a int)')
      const slow = client.query('select pg_sleep(600)')
      const failed = expect(slow).rejects.toMatchObject({ code: '57014' })
      await until('one that sleeps', 30, async () => (await sleeping()) === 1)
      await work.stop()
      await failed
      await expect(client.query('insert into of_the_work values (1)')).rejects.toThrow(WorkStopped)
      await client.query('rollback')
      client.release()
    })
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  it.each([
    ['anonymous', 5],
    ['account', 7],
  ] as const)('leaves connections for others, however much it asks for: %s', async (lane, most) => {
    const large = new driver.Pool({ connectionString: databaseUrl(), max: 20, application_name: name })
    const works = Array.from({ length: 30 }, () => new Work(lane))
    const asked = works.map((work) => work.run(() => large.query('select pg_sleep(600)')))
    const ended = Promise.allSettled(asked)
    await until('some that sleep', 30, async () => (await sleeping()) === most)
    expect((await large.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    expect(await sleeping()).toBe(most)
    await Promise.all(works.map((work) => work.stop()))
    for (const outcome of await ended) expect(outcome.status).toBe('rejected')
    await large.end()
  })

  it('is visible only to calls made within it', async () => {
    const work = new Work()
    expect(await work.run(async () => (await pool.query('select 1'), currentWork()))).toBe(work)
    expect(currentWork()).toBeUndefined()
  })
})
