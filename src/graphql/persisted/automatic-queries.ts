import { LRUCache } from 'lru-cache'

type Limits = {
  /** Bytes for all documents. */
  maxBytes: number
  /** Bytes for documents of one client. */
  maxBytesPerClient: number
}

type Kept = { text: string; client: string; bytes: number }

/** Rough memory of an entry besides its text. */
const overhead = 500

/**
 * Documents that clients sent with their hash, in the memory of this process; the most recently used stay. A client
 * beyond its share loses its own oldest document, never that of another.
 */
export class AutomaticQueries {
  readonly #limits: Limits
  readonly #documents: LRUCache<string, Kept>
  /** The hashes of each client's documents, with their bytes. */
  readonly #shares = new Map<string, LRUCache<string, number>>()

  constructor(limits: Limits) {
    this.#limits = limits
    this.#documents = new LRUCache({
      maxSize: limits.maxBytes,
      sizeCalculation: ({ bytes }) => bytes,
      disposeAfter: ({ client }, hash) => this.#removeFromShare(client, hash),
    })
  }

  get(hash: string): string | undefined {
    const kept = this.#documents.get(hash)
    if (kept) this.#shares.get(kept.client)?.get(hash)
    return kept?.text
  }

  /** @param client see `nameOf` in src/limits/client.ts */
  keep(hash: string, text: string, client: string): void {
    if (this.#documents.has(hash)) return
    const bytes = overhead + 2 * text.length
    if (bytes > this.#limits.maxBytesPerClient) return
    this.#documents.set(hash, { text, client, bytes })
    this.#shareOf(client).set(hash, bytes)
  }

  #shareOf(client: string): LRUCache<string, number> {
    const known = this.#shares.get(client)
    if (known) return known
    const share = new LRUCache<string, number>({
      maxSize: this.#limits.maxBytesPerClient,
      sizeCalculation: (bytes) => bytes,
      disposeAfter: (_, hash) => void this.#documents.delete(hash),
    })
    this.#shares.set(client, share)
    return share
  }

  #removeFromShare(client: string, hash: string): void {
    const share = this.#shares.get(client)
    share?.delete(hash)
    if (share?.size === 0) this.#shares.delete(client)
  }
}

/** Those of this process: some 5,000 documents of a page each, 600 for one client. */
export const automaticQueries = new AutomaticQueries({ maxBytes: 16_000_000, maxBytesPerClient: 2_000_000 })
