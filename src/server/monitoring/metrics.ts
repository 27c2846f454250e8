import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { Failure } from '../../operator/failure'
import type { Listener } from '../../public-reads/cache/listener'
import type { ReadCache } from '../../public-reads/cache/read-cache'
import type { GraphqlDoor } from '../../public-reads/door/door'
import type { ReadAnswers } from '../../public-reads/door/read-answers'
import { log } from '../../log/log'

/** What is counted, as Prometheus reads it. Nobody counts twice: the numbers are fetched when they are asked for. */
export const registry = new Registry()

/** A number for each value of one label, or of several: their values then stand in the key, with blanks between. */
type Labelled = Record<string, number>
type Read<T> = () => T | Promise<T>

/** A number that only grows, or one for each value of a label. */
export function counter(
  name: string,
  help: string,
  read: Read<number | Labelled>,
  ...labels: string[]
): void {
  new Counter({
    name: `buergernetz_${name}`,
    help,
    labelNames: labels,
    registers: [registry],
    async collect() {
      const value = await read()
      this.reset()
      if (typeof value === 'number') this.inc(value)
      else for (const [key, one] of Object.entries(value)) this.inc(labelled(labels, key), one)
    },
  })
}

export function gauge(name: string, help: string, read: Read<number | Labelled>, ...labels: string[]): void {
  new Gauge({
    name: `buergernetz_${name}`,
    help,
    labelNames: labels,
    registers: [registry],
    async collect() {
      const value = await read()
      this.reset()
      if (typeof value === 'number') this.set(value)
      else for (const [key, one] of Object.entries(value)) this.set(labelled(labels, key), one)
    },
  })
}

const labelled = (names: string[], key: string) =>
  Object.fromEntries(names.map((name, place) => [name, key.split(' ')[place]!]))

/** Counts what becomes of anonymous questions. */
export function countReads(cache: ReadCache, answers: ReadAnswers, door: GraphqlDoor): void {
  const { counts, store } = cache
  counter(
    'reads_total',
    'Anonymous GraphQL reads, by how the answer came about',
    () => ({ hit: counts.hits, miss: counts.misses, collapsed: counts.collapsed }),
    'way',
  )
  counter(
    'reads_bypassed_total',
    'GraphQL requests that were left to the server behind the cache, by reason',
    () => Object.fromEntries(door.bypasses),
    'reason',
  )
  counter('reads_unchanged_total', 'Reads answered with 304', () => answers.unchanged)
  counter('read_cache_stored_total', 'Answers stored', () => counts.stored)
  counter('read_cache_outdated_total', 'Answers not stored: outdated when done', () => counts.outdated)
  counter('read_cache_too_large_total', 'Answers not stored: too large', () => counts.tooLarge)
  counter('read_cache_dropped_total', 'Answers dropped since something changed', () => store.dropped)
  counter('read_cache_evicted_total', 'Answers that made room for others', () => store.evicted)
  gauge('read_cache_bytes', 'Bytes of stored answers', () => store.bytes)
  gauge('read_cache_entries', 'Number of stored answers', () => store.entries)
}

/** Counts what is heard of changes. */
export function countChanges(listener: Listener, counts: { heard: number; lost: number }): void {
  gauge('changes_live', 'Whether changes are heard of: 1, or 0 while nothing is cached', () =>
    Number(listener.isLive()),
  )
  counter('changes_total', 'Announced changes of collections', () => counts.heard)
  counter('changes_lost_total', 'How often changes were not heard of any more', () => counts.lost)
}

/**
 * Serves the metrics at `/metrics`, on a port of their own: whoever can reach the site need not reach them.
 *
 * @returns what ends it
 * @throws Failure if the port is taken or may not be used
 */
export async function serveMetrics({
  host,
  port,
}: {
  host: string
  port: number
}): Promise<() => Promise<void>> {
  collectDefaultMetrics({ register: registry })
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics')
      return void response.writeHead(404).end()
    const text = await registry.metrics()
    response.writeHead(200, { 'Content-Type': registry.contentType }).end(text)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ message }) => reject(new Failure(`Metrics cannot be served: ${message}.`)))
    server.listen(port, host, resolve)
  })
  log.info({ host, port: (server.address() as AddressInfo).port }, 'metrics are served')
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
