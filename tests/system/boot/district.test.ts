import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { rowCounts } from '../../support/postgres'
import { databaseUrl } from '../../support/shared'
import { removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

let system: Running

beforeAll(async () => {
  system = await start({ env: { SEED: 'district' } })
  await until('the end of the start', 60, async () => system.output().includes('Stop with Ctrl-C'))
})

afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
})

describe('SEED=district', () => {
  it('brings no people, no accounts and nothing invented', async () => {
    const counts = await rowCounts(databaseUrl(system.folder))
    const invented = [
      'users',
      'volunteers',
      'memberships',
      'networks',
      'initiatives',
      'events',
      'articles',
      'service_providers',
      'services',
      'agreements',
      'placements',
      'funds',
    ]
    for (const table of invented) expect([table, counts[table]]).toEqual([table, 0])
  })

  it('brings what a real district starts from', async () => {
    const counts = await rowCounts(databaseUrl(system.folder))
    const { municipalities, building_blocks: buildingBlocks, local_reviews: localReviews } = counts
    expect({ municipalities, buildingBlocks, localReviews }).toEqual({
      municipalities: 15,
      buildingBlocks: 10,
      localReviews: 150,
    })
    for (const table of ['topics', 'pages', 'site_settings', 'homepage', 'fund_settings'])
      expect([table, counts[table]! > 0]).toEqual([table, true])
  })

  it('announces no demo accounts', () => {
    expect(system.output()).toContain('Admin panel')
    expect(system.output()).not.toMatch(/demo|password/i)
  })

  it('shows a homepage that names its municipalities', async () => {
    const { data } = await graphql(
      '{ Municipalities(limit: 100) { docs { name } } }',
      {},
      { url: system.url },
    )
    const page = await (await fetch(system.url)).text()
    expect(data.Municipalities.docs).toHaveLength(15)
    for (const { name } of data.Municipalities.docs) expect(page).toContain(name)
  })
})
