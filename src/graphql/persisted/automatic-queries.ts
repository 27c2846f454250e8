import { LRUCache } from 'lru-cache'

type Limits = {
  /** Bytes for all documents. */
  maxBytes: number
  /** Bytes for documents of one client. */
  maxBytesPerClient: number
}

type Kept = { text: string; client: string; bytes: number }

/** Documents of one client by their hashes, with their bytes; the least recently used comes first. */
type Share = { documents: Map<string, number>; bytes: number }

/** Rough memory of an entry besides its text. */
const overhead = 1000

/**
 * Documents that clients sent with their hash, in the memory of this process; the most recently used stay. A client
 * beyond its share loses its own oldest document, never that of another.
 */
export class AutomaticQueries {
  readonly #limits: Limits
  readonly #documents: LRUCache<string, Kept>
  readonly #shares = new Map<string, Share>()

  constructor(limits: Limits) {
    this.#limits = limits
    this.#documents = new LRUCache({
      maxSize: limits.maxBytes,
      sizeCalculation: ({ bytes }) => bytes,
      disposeAfter: (kept, hash) => this.#removeFromShare(kept, hash),
    })
  }

  get(hash: string): string | undefined {
    const kept = this.#documents.get(hash)
    if (!kept) return undefined
    const { documents } = this.#shares.get(kept.client)!
    documents.delete(hash)
    documents.set(hash, kept.bytes)
    return kept.text
  }

  /** @param client see `nameOf` in src/limits/client.ts */
  keep(hash: string, text: string, client: string): void {
    if (this.#documents.has(hash)) return
    const bytes = overhead + 2 * text.length
    const { maxBytesPerClient } = this.#limits
    if (bytes > maxBytesPerClient) return
    for (const [oldest] of this.#shares.get(client)?.documents ?? []) {
      if (this.#bytesOf(client) + bytes <= maxBytesPerClient) break
      this.#documents.delete(oldest)
    }
    this.#addToShare(client, hash, bytes)
    this.#documents.set(hash, { text, client, bytes })
  }

  #bytesOf(client: string): number {
    return this.#shares.get(client)?.bytes ?? 0
  }

  #addToShare(client: string, hash: string, bytes: number): void {
    const share = this.#shares.get(client) ?? { documents: new Map<string, number>(), bytes: 0 }
    share.documents.set(hash, bytes)
    share.bytes += bytes
    this.#shares.set(client, share)
  }

  #removeFromShare({ client, bytes }: Kept, hash: string): void {
    const share = this.#shares.get(client)
    if (!share?.documents.delete(hash)) return
    share.bytes -= bytes
    if (!share.documents.size) this.#shares.delete(client)
  }
}

/** Those of this process: some 3,000 documents of a page each, 400 for one client. */
export const automaticQueries = new AutomaticQueries({ maxBytes: 16_000_000, maxBytesPerClient: 2_000_000 })
