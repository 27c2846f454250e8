import { LRUCache } from 'lru-cache'
import { type Documents, operationOf, type Prepared } from './documents'
import { declared, keyOf } from './key'
import { shapeOf } from './shapes'
import type { TagsOf } from './tags'

/** An operation as requested over HTTP or within the process. */
export type Operation = {
  query: string
  operationName?: string | undefined
  variables?: Record<string, unknown> | undefined
}

/** A public query whose answer may be cached. */
export type Question = {
  /** The cache key of the answer. */
  readonly key: string
  readonly text: string
  readonly operationName: string | undefined
  readonly variables: Record<string, unknown>
  /** Collections and globals the answer can depend on. */
  readonly tags: ReadonlySet<string>
  /** Cost of computing the answer, in points. */
  readonly cost: number
}

/** Why an answer cannot be cached: the document is invalid, exceeds the limits, or its answers must not be kept. */
export type NotCacheable = 'document' | 'cost' | 'uncacheable'

type Options = {
  documents: Documents
  tagsOf: TagsOf
  /** Undefined if the operation exceeds the limits. */
  costOf(
    prepared: Prepared,
    asked: { operationName: string | undefined; variables: Record<string, unknown> },
  ): number | undefined
  /** For cached requests. */
  maxBytes: number
}

/** Parses queries, and caches them by the bytes of their requests. */
export class Questions {
  readonly #options: Options
  readonly #byBytes: LRUCache<string, Question>
  readonly #tags = new LRUCache<string, ReadonlySet<string>>({
    maxSize: 4_000_000,
    sizeCalculation: (_, key) => 1000 + 2 * key.length,
  })

  constructor(options: Options) {
    this.#options = options
    // Besides the bytes themselves: text and variables, which came from them, key and tags.
    this.#byBytes = new LRUCache({
      maxSize: options.maxBytes,
      sizeCalculation: ({ text }, bytes) => 1000 + 2 * bytes.length + 2 * text.length,
    })
  }

  /** The cached query of a request with these bytes. */
  known(bytes: string): Question | undefined {
    return this.#byBytes.get(bytes)
  }

  /** Caches the query of a request with these bytes. */
  remember(bytes: string, question: Question): void {
    this.#byBytes.set(bytes, question)
  }

  parse({ query, operationName, variables = {} }: Operation): Question | NotCacheable {
    const { documents, costOf } = this.#options
    const prepared = documents.prepare(query)
    const operation = prepared && operationOf(prepared, operationName)
    if (!operation) return 'document'
    const used = declared(operation, variables)
    const tags = this.#tagsOf(prepared, operationName, used)
    if (!tags) return 'uncacheable'
    const cost = costOf(prepared, { operationName, variables: used })
    if (cost === undefined) return 'cost'
    // A document with one operation needs no name: with or without it, the answer is the same.
    const key = keyOf(query, operation.name?.value, used)
    return { key, text: query, operationName, variables: used, tags, cost }
  }

  /** Tags depend on which values there are, and not on what they are compared with. */
  #tagsOf(prepared: Prepared, operationName: string | undefined, variables: Record<string, unknown>) {
    const key = `${prepared.id} ${operationName ?? ''} ${shapeOf(prepared.comparisons, variables)}`
    const known = this.#tags.get(key)
    if (known) return known
    const tags = this.#options.tagsOf(prepared, operationName, variables)
    // Without tags, it may be a value that is wrong, and others of the same shape are not.
    if (tags) this.#tags.set(key, tags)
    return tags
  }
}
