import { LRUCache } from 'lru-cache'
import { Answer } from './stored-answer'
import { Generations } from './generations'
import { Store } from './store'

/** A computed answer: the JSON text, and the collections and globals it depends on. */
export type Produced = { body: string; tags: ReadonlySet<string> }

/** The origin of an answer, in the terms of RFC 9211. */
export type CacheStatus = 'hit' | 'stored' | 'miss' | 'collapsed' | 'off' | 'down'
export type CachedAnswer = { answer: Answer; way: CacheStatus }

type Produce = () => Promise<Produced | undefined>
type Flight = { moment: number; told: Promise<CachedAnswer | undefined> }

/** Milliseconds for which a query is remembered as having no cacheable answer. */
const failureKept = 10_000

/**
 * Caches answers to anonymous queries until something they depend on changes. An answer whose computation began before
 * a change is never stored after it, and the cache is not used while changes are unknown.
 */
export class ReadCache {
  readonly #maxBytes: number
  readonly #isLive: () => boolean
  readonly #store: Store<Answer>
  readonly #generations = new Generations()
  readonly #flights = new Map<string, Flight>()
  /** Queries answered with errors, which are never stored: remembered so that they are not computed twice each time. */
  readonly #failures = new LRUCache<string, { moment: number; tags: ReadonlySet<string> }>({
    max: 1000,
    ttl: failureKept,
  })
  readonly counts = { hits: 0, misses: 0, stored: 0, collapsed: 0, outdated: 0, tooLarge: 0 }

  /**
   * @param maxBytes for the whole cache; 0 disables it: every answer is computed
   * @param isLive whether changes are known (see ./listener.ts)
   */
  constructor(maxBytes: number, isLive: () => boolean) {
    this.#maxBytes = maxBytes
    this.#isLive = isLive
    this.#store = new Store(Math.max(maxBytes, 1))
  }

  /** For the metrics. */
  get store(): Readonly<Pick<Store<Answer>, 'bytes' | 'entries' | 'evicted' | 'dropped'>> {
    return this.#store
  }

  /** The cached answer, if it may be used. */
  get(key: string): Answer | undefined {
    if (!this.#isLive()) return undefined
    const answer = this.#store.get(key)
    if (answer) this.counts.hits++
    return answer
  }

  /**
   * The answer to a query, cached or computed; concurrent identical queries share one computation.
   *
   * @param tags collections and globals the answer can depend on
   * @returns undefined if `produce` returns none; that is remembered for some seconds
   */
  async resolve(key: string, tags: ReadonlySet<string>, produce: Produce): Promise<CachedAnswer | undefined> {
    const answer = this.get(key)
    if (answer) return { answer, way: 'hit' }
    const failure = this.#failures.get(key)
    if (failure && this.#isCurrent(failure.moment, failure.tags)) return undefined
    const flight = this.#flights.get(key)
    // A computation begun before a change must not serve queries that arrive after it.
    if (!flight || !this.#isCurrent(flight.moment, tags)) return this.#takeOff(key, tags, produce)
    this.counts.collapsed++
    const told = await flight.told
    return told && { answer: told.answer, way: 'collapsed' }
  }

  /** Replaces an answer by one with an additional compressed body, if it is still stored. */
  replace(key: string, answer: Answer, larger: Answer): void {
    this.#store.replace(key, answer, larger)
  }

  /** Drops answers that depend on a collection or global; `*` means any of them. */
  invalidate(name: string): void {
    if (name === '*') return this.clear()
    this.#generations.change(name)
    this.#store.drop(name)
  }

  /**
   * Drops everything, since changes are unknown: when the listener is lost, and again when it is back, because of
   * computations begun in between.
   */
  clear(): void {
    this.#generations.changeEverything()
    this.#store.clear()
  }

  /** Whether a computation begun at `moment` may serve queries that arrive now. */
  #isCurrent(moment: number, tags: Iterable<string>): boolean {
    return this.#isLive() && this.#generations.unchangedSince(moment, tags)
  }

  async #takeOff(
    key: string,
    tags: ReadonlySet<string>,
    produce: Produce,
  ): Promise<CachedAnswer | undefined> {
    const moment = this.#generations.now()
    const flight = { moment, told: this.#compute(key, produce, moment) }
    this.#flights.set(key, flight)
    try {
      const told = await flight.told
      if (!told) this.#failures.set(key, { moment, tags })
      return told
    } finally {
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    }
  }

  async #compute(key: string, produce: Produce, moment: number): Promise<CachedAnswer | undefined> {
    this.counts.misses++
    const produced = await produce()
    if (!produced) return undefined
    const answer = Answer.of(produced.body, produced.tags)
    if (!this.#maxBytes) return { answer, way: 'off' }
    if (!this.#isLive()) return { answer, way: 'down' }
    if (!this.#generations.unchangedSince(moment, answer.tags)) this.counts.outdated++
    else if (!this.#store.set(key, answer)) this.counts.tooLarge++
    else {
      this.counts.stored++
      return { answer, way: 'stored' }
    }
    return { answer, way: 'miss' }
  }
}
