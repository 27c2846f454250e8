import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { admissionsOf } from '../../../src/limits/admission'
import { databaseUrl } from '../../support/shared'

describe('points', () => {
  let pool: pg.Pool
  beforeAll(() => {
    pool = new pg.Pool({ connectionString: databaseUrl(), max: 2 })
  })
  afterAll(() => pool.end())

  /** Of Payload it takes the secret and the pool. */
  const admissions = () =>
    admissionsOf({ config: { secret: 'pruefung'.repeat(8) }, db: { pool } } as never, { rateLimit: 1_000 })
  const codeOf = (refused: { code: string } | undefined) => refused?.code

  it('of an account are separate from those of its network address', async () => {
    const { charge } = admissions()
    const address = randomUUID()
    const [one, other] = [randomUUID(), randomUUID()]
    while (!(await charge({ address }, 100)));
    expect(codeOf(await charge({ address }, 10))).toBe('tooManyRequests')
    expect(await charge({ address, account: one }, 100)).toBeUndefined()
    while (!(await charge({ address, account: one }, 100)));
    expect(codeOf(await charge({ address, account: one }, 10))).toBe('tooManyRequests')
    expect(await charge({ address, account: other }, 100)).toBeUndefined()
  })

  it('for changes are separate from those for reads, so logging in still works', async () => {
    const { charge } = admissions()
    const address = randomUUID()
    while (!(await charge({ address }, 100)));
    expect(await charge({ address }, 100, 'write')).toBeUndefined()
  })
})

describe('places', () => {
  const { enter } = admissionsOf({} as never, { rateLimit: 0 })

  it('for accounts stay available while anonymous clients wait', async () => {
    const crowd = Array.from({ length: 12 }, (_, at) => enter({ address: `10.0.0.${at % 3}` }))
    const { leave } = await enter({ address: '10.0.0.1', account: 'a' })
    expect(leave).toEqual(expect.any(Function))
    leave!()
    for (const one of crowd) void one.then((admitted) => admitted.leave?.())
    await Promise.all(crowd)
  })
})
