import { Generations } from '../cache/generations'
import type { CacheStatus } from '../cache/read-cache'
import { Store } from '../cache/store'
import type { FinishedPage } from './finished-page'

export type CachedPage = { page: FinishedPage; way: CacheStatus }

type Render = () => Promise<FinishedPage | undefined>
type Flight = { moment: number; page: Promise<CachedPage | undefined> }

/**
 * The part of the memory for pages with a choice in their address, such as filters. There can be any number of them,
 * and they must not crowd out the pages themselves.
 */
const shareOfChoices = 1 / 4

/**
 * Caches pages of the public site until something they show changes, or the time comes at which they may look
 * different. As for answers, a page whose rendering began before a change is never stored after it, and nothing is
 * used while changes are unknown.
 */
export class PageCache {
  readonly #maxBytes: number
  readonly #isLive: () => boolean
  readonly #pages: Store<FinishedPage>
  readonly #choices: Store<FinishedPage>
  readonly #generations = new Generations()
  readonly #flights = new Map<string, Flight>()
  readonly counts = { hits: 0, misses: 0, stored: 0, collapsed: 0, outdated: 0, unchanged: 0 }

  /**
   * @param maxBytes for the whole cache; 0 disables it: every page is rendered
   * @param isLive whether changes are known (see ../cache/listener.ts)
   */
  constructor(maxBytes: number, isLive: () => boolean) {
    this.#maxBytes = maxBytes
    this.#isLive = isLive
    this.#choices = new Store(Math.max(Math.floor(maxBytes * shareOfChoices), 1))
    this.#pages = new Store(Math.max(Math.floor(maxBytes * (1 - shareOfChoices)), 1))
  }

  /** For the metrics. */
  get bytes(): number {
    return this.#pages.bytes + this.#choices.bytes
  }

  get entries(): number {
    return this.#pages.entries + this.#choices.entries
  }

  /** @param address path and parameters, as pages read them */
  get(address: string): FinishedPage | undefined {
    if (!this.#isLive()) return undefined
    const page = this.#storeOf(address).get(address)
    if (!page?.holds()) return undefined
    this.counts.hits++
    return page
  }

  /**
   * The page at an address, stored or rendered; concurrent requests share one rendering.
   *
   * @returns undefined if `render` returns none
   */
  async resolve(address: string, render: Render): Promise<CachedPage | undefined> {
    const stored = this.get(address)
    if (stored) return { page: stored, way: 'hit' }
    const flight = this.#flights.get(address)
    // What a page shows is known when it is rendered. Until then, any change may be one of it.
    if (flight && this.#isLive() && flight.moment === this.#generations.now()) {
      const told = await flight.page.catch(() => undefined)
      if (told?.page.storable) {
        this.counts.collapsed++
        return { page: told.page, way: 'collapsed' }
      }
    }
    return this.#takeOff(address, render)
  }

  /** Drops pages that show a collection or global; `*` means any of them. */
  invalidate(name: string): void {
    if (name === '*') return this.clear()
    this.#generations.change(name)
    this.#pages.drop(name)
    this.#choices.drop(name)
  }

  /** Drops everything, since changes are unknown. */
  clear(): void {
    this.#generations.changeEverything()
    this.#pages.clear()
    this.#choices.clear()
  }

  #storeOf(address: string): Store<FinishedPage> {
    return address.includes('?') ? this.#choices : this.#pages
  }

  async #takeOff(address: string, render: Render): Promise<CachedPage | undefined> {
    const moment = this.#generations.now()
    const flight = { moment, page: this.#compute(address, render, moment) }
    this.#flights.set(address, flight)
    try {
      return await flight.page
    } finally {
      if (this.#flights.get(address) === flight) this.#flights.delete(address)
    }
  }

  async #compute(address: string, render: Render, moment: number): Promise<CachedPage | undefined> {
    this.counts.misses++
    const page = await render()
    if (!page) return undefined
    if (!this.#maxBytes) return { page, way: 'off' }
    if (!this.#isLive()) return { page, way: 'down' }
    if (!page.storable || !page.holds()) return { page, way: 'miss' }
    if (!this.#generations.unchangedSince(moment, page.tags)) this.counts.outdated++
    else if (this.#storeOf(address).set(address, page)) {
      this.counts.stored++
      return { page, way: 'stored' }
    }
    return { page, way: 'miss' }
  }
}
