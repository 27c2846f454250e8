import { LRUCache } from 'lru-cache'

/** A cacheable item: knows its size and the collections it depends on. */
export type Storable = { readonly tags: readonly string[]; readonly bytes: number }

/** Overhead per item besides its own bytes: the object, its map entries, one entry per tag. */
const overhead = 500
const perTag = 100

const sizeOf = (key: string, { tags, bytes }: Storable): number =>
  overhead + 2 * key.length + perTag * tags.length + bytes

/**
 * An LRU cache bounded by bytes. Items are also indexed by tag, to be dropped when one of their collections changes.
 */
export class Store<Item extends Storable> {
  readonly #items: LRUCache<string, Item>
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #largest: number
  /** Items evicted for lack of space. */
  evicted = 0
  /** Items dropped because a collection changed. */
  dropped = 0

  /** @param maxBytes for everything: answers, keys and indexes. */
  constructor(maxBytes: number) {
    this.#largest = Math.floor(maxBytes / 16)
    this.#items = new LRUCache<string, Item>({
      maxSize: maxBytes,
      dispose: (item, key, reason) => {
        if (reason === 'evict') this.evicted++
        this.#forget(key, item)
      },
    })
  }

  get bytes(): number {
    return this.#items.calculatedSize
  }

  get entries(): number {
    return this.#items.size
  }

  get(key: string): Item | undefined {
    return this.#items.get(key)
  }

  /** Whether it was stored: a new item may take at most a sixteenth of the space. */
  set(key: string, item: Item): boolean {
    if (sizeOf(key, item) > this.#largest) return false
    this.#put(key, item)
    return true
  }

  /** Replaces `item` by `grown`, unless it is no longer stored. */
  replace(key: string, item: Item, grown: Item): void {
    if (this.#items.peek(key) === item) this.#put(key, grown)
  }

  #put(key: string, item: Item): void {
    this.#items.set(key, item, { size: sizeOf(key, item) })
    if (!this.#items.has(key)) return
    for (const tag of item.tags) {
      const keys = this.#keysByTag.get(tag)
      if (keys) keys.add(key)
      else this.#keysByTag.set(tag, new Set([key]))
    }
  }

  /** Drops all items that depend on the collection. */
  drop(tag: string): void {
    const keys = this.#keysByTag.get(tag)
    if (!keys) return
    this.dropped += keys.size
    for (const key of [...keys]) this.#items.delete(key)
  }

  clear(): void {
    this.dropped += this.#items.size
    this.#items.clear()
    this.#keysByTag.clear()
  }

  #forget(key: string, { tags }: Item): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (!keys?.size) this.#keysByTag.delete(tag)
    }
  }
}
