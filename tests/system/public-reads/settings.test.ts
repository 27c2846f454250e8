import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { metricsAt } from '../../support/metrics'
import { change, make, published } from '../../support/records'
import { freePort } from '../../support/system'
import { until } from '../../support/until'
import { ask, askUntilHit } from './asking'
import { startSecondProcess, type SecondProcess } from '../../support/second-process'

const query = '{ BuildingBlocks(limit: 2) { docs { slug } } }'

describe('with READ_CACHE=off', () => {
  let second: SecondProcess
  beforeAll(async () => {
    second = await startSecondProcess({ READ_CACHE: 'off' })
  })
  afterAll(() => second.stop())

  it('computes every answer correctly, with its own ETag', async () => {
    const { url } = second.system
    const { id } = await make('topics', { name: 'Ohne 0', slug: `ohne-${Date.now()}`, ...published })
    const topic = `{ Topics(where: { id: { equals: "${id}" } }) { docs { name } } }`
    for (let time = 0; time < 3; time++) {
      const told = await ask(topic, { url })
      expect([told.cache, told.data.Topics.docs[0].name]).toEqual(['fwd=bypass; detail=off', `Ohne ${time}`])
      const again = await ask(topic, { url, headers: { 'If-None-Match': told.headers.etag! } })
      expect([again.status, again.cache]).toEqual([304, 'fwd=bypass; detail=off'])
      await change(`topics/${id}`, { name: `Ohne ${time + 1}` })
    }
  })

  it('nobody listens', () => {
    expect(second.wire.ports).toEqual([])
  })

  it('there are no metrics, unless they are asked for', async () => {
    expect((await fetch(`${second.system.url}/metrics`)).status).toBe(404)
  })
})

describe('with a maximum age, metrics, and little memory', () => {
  let second: SecondProcess
  let port: number
  beforeAll(async () => {
    port = await freePort()
    const env = { PUBLIC_MAX_AGE: '60', METRICS_PORT: String(port), READ_CACHE_MB: '1', LOG_LEVEL: 'debug' }
    second = await startSecondProcess(env)
  })
  afterAll(() => second.stop())
  const url = () => ({ url: second.system.url })

  it('shared caches may keep an answer for that long, and nothing else', async () => {
    const shared = 'public, max-age=0, s-maxage=60, must-revalidate'
    expect((await askUntilHit(query, url())).headers['cache-control']).toBe(shared)
    const private_ = await ask('{ meUser { token } }', url())
    expect(private_.headers['cache-control']).toBe('private, no-store')
    const error = await ask('{ Topics(sort: "gibtEsNicht") { totalDocs } }', url())
    expect(error.headers['cache-control']).toBe('private, no-store')
  })

  it('the numbers tell what became of questions', async () => {
    const before = await metricsAt(port)
    const fresh = `{ BuildingBlocks(limit: 2) { docs { slug counted${Date.now()}: title } } }`
    await ask(fresh, url())
    const { headers } = await askUntilHit(fresh, url())
    await ask(fresh, { ...url(), headers: { 'If-None-Match': headers.etag! } })
    await ask(fresh, { ...url(), headers: { Authorization: 'JWT x' } })
    await ask('{ meUser { token } }', url())
    const after = await metricsAt(port)
    const grown = (name: string) => after[`buergernetz_${name}`]! - (before[`buergernetz_${name}`] ?? 0)
    expect(grown('reads_total{way="hit"}')).toBeGreaterThanOrEqual(2)
    expect(grown('reads_total{way="miss"}')).toBeGreaterThanOrEqual(1)
    expect(grown('read_cache_stored_total')).toBeGreaterThanOrEqual(1)
    expect(grown('reads_unchanged_total')).toBe(1)
    expect(grown('reads_bypassed_total{reason="credentials"}')).toBe(1)
    expect(grown('reads_bypassed_total{reason="uncacheable"}')).toBe(1)
    expect(after.buergernetz_read_cache_entries).toBeGreaterThan(0)
    expect(after.buergernetz_changes_live).toBe(1)
    expect(after.process_resident_memory_bytes).toBeGreaterThan(0)
  })

  it('they are told nowhere else', async () => {
    expect((await fetch(`${second.system.url}/metrics`)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404)
  })

  it('memory stays within its limit for any queries', async () => {
    const fields = Array.from({ length: 20 }, (_, place) => `f${place}: slug`).join(' ')
    for (let limit = 20; limit < 260; limit += 12)
      await Promise.all(
        Array.from({ length: 12 }, (_, more) =>
          ask(`{ Municipalities(limit: ${limit + more}) { docs { ${fields} } } }`, url()),
        ),
      )
    const { buergernetz_read_cache_bytes: bytes, buergernetz_read_cache_evicted_total: evicted } =
      await metricsAt(port)
    expect(bytes).toBeLessThanOrEqual(1_000_000)
    expect(evicted).toBeGreaterThan(50)
  })

  it('hits have a line in the log at this level, with the id of the answer', async () => {
    const id = (await askUntilHit(query, url())).headers['x-request-id']!
    const line = await until('the line', 10, async () =>
      second.system
        .output()
        .split('\n')
        .find((one) => one.includes(id) && one.endsWith('}')),
    )
    expect(JSON.parse(line)).toMatchObject({
      level: 20,
      req: { path: '/api/graphql' },
      res: { status: 200 },
    })
  })
})
