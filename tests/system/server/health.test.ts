import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { migrations } from '../../../src/migrations'
import { asSuperuser, connected, newDatabase } from '../../support/postgres'
import { sharedUrl } from '../../support/shared'
import { launch, ready, removeFolder, type Running } from '../../support/system'
import { until } from '../../support/until'

/** The lock that src/database/schema/start-lock.ts takes: while it is held, no other process finishes its start. */
const startLock = 7_264_801_153

async function answer(address: string): Promise<[status: number, text: string]> {
  const response = await fetch(address)
  return [response.status, await response.text()]
}

describe('a system that is ready', () => {
  it('reports ready, with an uncached answer', async () => {
    const response = await fetch(`${sharedUrl()}/readyz`)
    expect([response.status, await response.text()]).toEqual([200, 'ready'])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('is alive', async () => {
    expect(await answer(`${sharedUrl()}/healthz`)).toEqual([200, 'alive'])
  })
})

describe('on an outside database', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>
  let system: Running

  beforeAll(async () => {
    database = await newDatabase()
  })

  afterAll(async () => {
    await system.stop()
    removeFolder(system.folder)
    await database.drop()
  })

  it('reports alive but not ready, with Retry-After, while starting', async () => {
    await connected(database.url, async (client) => {
      await client.query('select pg_advisory_lock($1)', [startLock])
      system = await launch({ env: { DATABASE_URL: database.url, SEED: 'none' } })
      await until('waiting for the lock', 60, async () => system.output().includes('CMS started'))
      expect(await answer(`${system.url}/healthz`)).toEqual([200, 'alive'])
      for (const path of ['/readyz', '/', '/api/graphql']) {
        const response = await fetch(system.url + path)
        expect([path, response.status, await response.text()]).toEqual([path, 503, 'starting'])
        expect(response.headers.get('retry-after')).toMatch(/^\d+$/)
      }
    })
    await ready(system)
  })

  it('reports alive but not ready while the database does not answer', async () => {
    await asSuperuser(`alter database ${database.name} allow_connections false`)
    await asSuperuser(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database.name}' and pid <> pg_backend_pid()`,
    )
    expect(await answer(`${system.url}/readyz`)).toEqual([503, 'database does not answer'])
    expect(await answer(`${system.url}/healthz`)).toEqual([200, 'alive'])
    await asSuperuser(`alter database ${database.name} allow_connections true`)
    await ready(system)
  })

  it('reports not ready while a migration is pending', async () => {
    const { name } = migrations.at(-1)!
    const change = (sql: string) => connected(database.url, (client) => client.query(sql, [name]))
    await change('update payload_migrations set batch = -7, name = name || $1 where name = $1')
    expect(await answer(`${system.url}/readyz`)).toEqual([503, 'migrations pending'])
    await change('update payload_migrations set batch = 1, name = $1 where batch = -7')
    expect(await answer(`${system.url}/readyz`)).toEqual([200, 'ready'])
  })
})
