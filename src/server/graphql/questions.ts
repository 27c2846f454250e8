import { LRUCache } from 'lru-cache'
import { type Documents, operationOf } from './documents'
import { declared, keyOf } from './key'
import type { TagsOf } from './tags'

/** An operation as somebody asks it, by HTTP or within the process. */
export type Asked = {
  query: string
  operationName?: string | undefined
  variables?: Record<string, unknown> | undefined
}

/** A question the public may ask, and whose answer may be kept. */
export type Question = {
  /** What the answer is kept under. */
  readonly key: string
  readonly text: string
  readonly operationName: string | undefined
  readonly variables: Record<string, unknown>
  /** Collections and globals the answer can speak of. */
  readonly tags: ReadonlySet<string>
}

/** Why somebody else has to answer: the document is none, or its answers must not be kept. */
export type Unfit = 'document' | 'uncacheable'

/** Understands what is asked, and remembers that by the very bytes of requests. */
export class Questions {
  readonly #documents: Documents
  readonly #tagsOf: TagsOf
  readonly #byBytes: LRUCache<string, Question>

  /** @param maxBytes for what is remembered of requests */
  constructor(documents: Documents, tagsOf: TagsOf, maxBytes: number) {
    this.#documents = documents
    this.#tagsOf = tagsOf
    // Beside the bytes themselves: text and variables, which came from them, key and tags.
    this.#byBytes = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ text }, bytes) => 1000 + 2 * bytes.length + 2 * text.length,
    })
  }

  /** The question of a request with these bytes, if there has been one. */
  known(bytes: string): Question | undefined {
    return this.#byBytes.get(bytes)
  }

  /** Remembers what a request with these bytes asks. */
  remember(bytes: string, question: Question): void {
    this.#byBytes.set(bytes, question)
  }

  understand({ query, operationName, variables = {} }: Asked): Question | Unfit {
    const prepared = this.#documents.prepare(query)
    const operation = prepared && operationOf(prepared, operationName)
    if (!operation) return 'document'
    const used = declared(operation, variables)
    const tags = this.#tagsOf(prepared, operationName, used)
    if (!tags) return 'uncacheable'
    return { key: keyOf(query, operationName, used), text: query, operationName, variables: used, tags }
  }
}
