import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { chargePoints } from '../../../src/limits/points'
import { databaseUrl } from '../../support/shared'

/** Of Payload it takes the secret and the pool. */
function processWith(pool: pg.Pool) {
  return { config: { secret: 'pruefung'.repeat(8) }, db: { pool } } as never
}

describe('points of a network address', () => {
  let pool: pg.Pool
  beforeAll(() => {
    pool = new pg.Pool({ connectionString: databaseUrl(), max: 2 })
  })
  afterAll(() => pool.end())

  const rows = async () =>
    (
      await pool.query<{ key: string; points: number }>(
        `select key, points from login_limits where key like 'points:%'`,
      )
    ).rows

  it('are shared by all processes, to within one lump', async () => {
    const address = randomUUID()
    const processes = [chargePoints(processWith(pool), 1000), chargePoints(processWith(pool), 1000)]
    let taken = 0
    for (let turn = 0; turn < 200; turn++) {
      const refused = await processes[turn % 2]!(address, 10)
      if (refused === undefined) taken += 10
      else expect(refused).toBeGreaterThan(0)
    }
    expect(taken).toBeLessThanOrEqual(1000)
    expect(taken).toBeGreaterThanOrEqual(1000 - 2 * 50)
  })

  it('never exceed the limit under concurrent requests', async () => {
    const address = randomUUID()
    const charge = chargePoints(processWith(pool), 1000)
    const answers = await Promise.all(Array.from({ length: 300 }, () => charge(address, 7)))
    const taken = answers.filter((seconds) => seconds === undefined).length * 7
    expect(taken).toBeLessThanOrEqual(1000)
    expect(taken).toBeGreaterThanOrEqual(1000 - 50 - 7)
  })

  it('are taken in lumps, so most requests need no database query', async () => {
    const before = await rows()
    const charge = chargePoints(processWith(pool), 100_000)
    const address = randomUUID()
    for (let turn = 0; turn < 500; turn++) expect(await charge(address, 10)).toBeUndefined()
    const made = (await rows()).filter(({ key }) => !before.some((one) => one.key === key))
    expect(made.map(({ points }) => points)).toContain(5000)
  })

  it('are not charged without a limit or an address', async () => {
    expect(await chargePoints(processWith(pool), 0)(randomUUID(), 1e9)).toBeUndefined()
    expect(await chargePoints(processWith(pool), 1000)('', 1e9)).toBeUndefined()
  })

  it('are counted per process while the database does not answer', async () => {
    const nowhere = new pg.Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 1000 })
    const charge = chargePoints(processWith(nowhere), 1000)
    const address = randomUUID()
    let taken = 0
    for (let turn = 0; turn < 150; turn++) if ((await charge(address, 10)) === undefined) taken += 10
    expect(taken).toBeLessThanOrEqual(1000)
    expect(taken).toBeGreaterThanOrEqual(900)
    await nowhere.end()
  })
})
