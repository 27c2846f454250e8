import { LRUCache } from 'lru-cache'

/** What can be stored: anything that knows its size and the collections it speaks of. */
export type Storable = { readonly tags: readonly string[]; readonly bytes: number }

/** What a stored item costs beside its own bytes: the object, its places in the maps, one place per tag. */
const overhead = 500
const perTag = 100

const sizeOf = (key: string, { tags, bytes }: Storable): number =>
  overhead + 2 * key.length + perTag * tags.length + bytes

/**
 * Answers by key, bounded by bytes; the least recently asked for goes first. Each is found by its tags, too,
 * to be dropped when one of their collections changes.
 */
export class Store<Item extends Storable> {
  readonly #items: LRUCache<string, Item>
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #largest: number
  /** How many had to make room for others. */
  evicted = 0
  /** How many were dropped because a collection changed. */
  dropped = 0

  /** @param maxBytes for everything: answers, keys and what finds them. */
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

  /** Whether it was stored: a new item takes at most a sixteenth of the room. */
  set(key: string, item: Item): boolean {
    if (sizeOf(key, item) > this.#largest) return false
    this.#put(key, item)
    return true
  }

  /** Puts `grown` in the place of `item`, unless that is there no more. */
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

  /** Drops whatever speaks of the collection. */
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
