import type { Payload } from 'payload'
import { poolOf } from '../../database/schema/migrate'
import { afterEachCommit } from '../../database/layers/transaction-end'
import type { Settings } from '../../settings'
import { log } from '../../log/log'
import { type Listener, listenForChanges } from './listener'
import { PageCache } from '../pages/page-cache'
import { ReadCache } from './read-cache'
import { publicNames } from '../../../access/public-names'
import { watchedNames } from './watched'

/** The state of change notifications, and the caches that depend on it. */
export type Changes = {
  cache: ReadCache
  pages: PageCache
  /** Collections and globals whose changes are all announced. */
  watched: ReadonlySet<string>
  /** Statistics of the listener: notifications received, connections lost, and whether it is live. */
  heard?: { counts: { heard: number; lost: number }; isLive(): boolean }
  end(): Promise<void>
}

/**
 * Starts listening for changes. From then on, commits in this process return only after the change has been received
 * here: the next read sees it.
 */
export async function watchChanges(
  payload: Payload,
  databaseUrl: string,
  { readCacheBytes, pageCacheBytes }: Pick<Settings, 'readCacheBytes' | 'pageCacheBytes'>,
): Promise<Changes> {
  const pool = poolOf(payload)
  const watched = await watchedNames(payload, pool)
  const missing = publicNames().filter((name) => !watched.has(name))
  if (missing.length) log.warn({ missing }, 'changes of these collections are not announced: not cached')

  const heard: { by?: Listener } = {}
  const isLive = () => heard.by?.isLive() ?? false
  const cache = new ReadCache(readCacheBytes, isLive)
  const pages = new PageCache(pageCacheBytes, isLive)
  if (!readCacheBytes && !pageCacheBytes) return { cache, pages, watched, end: async () => {} }
  const clear = () => {
    cache.clear()
    pages.clear()
  }

  const counts = { heard: 0, lost: 0 }
  let down = false
  let ending = false
  const listener = await listenForChanges({
    databaseUrl,
    pool,
    changed(name) {
      counts.heard++
      cache.invalidate(name)
      pages.invalidate(name)
    },
    lost(reason) {
      clear()
      if (down || ending) return
      counts.lost++
      down = true
      log.warn({ reason }, 'changes are not heard of: nothing is cached until they are again')
    },
    found() {
      clear()
      if (down) log.info('changes are heard of again')
      down = false
    },
  })
  heard.by = listener
  const stopWaiting = afterEachCommit(payload, listener.caughtUp)
  return {
    cache,
    pages,
    watched,
    heard: { counts, isLive: listener.isLive },
    async end() {
      ending = true
      stopWaiting()
      await listener.end()
    },
  }
}
