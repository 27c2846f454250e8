import { LRUCache } from 'lru-cache'
import { type Documents, operationOf, type Prepared } from './documents'
import { declared, keyOf } from './key'
import type { TagsOf } from './tags'

/** An operation as somebody asks it, by HTTP or within the process. */
export type Operation = {
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
  /** Points that computing the answer costs. */
  readonly cost: number
}

/** Why somebody else has to answer: the document is none, asks for too much, or its answers must not be kept. */
export type NotCacheable = 'document' | 'cost' | 'uncacheable'

type Options = {
  documents: Documents
  tagsOf: TagsOf
  /** Undefined where more is asked for than anybody may. */
  costOf(
    prepared: Prepared,
    asked: { operationName: string | undefined; variables: Record<string, unknown> },
  ): number | undefined
  /** For what is remembered of requests. */
  maxBytes: number
}

/** Understands what is asked, and remembers that by the very bytes of requests. */
export class Questions {
  readonly #options: Options
  readonly #byBytes: LRUCache<string, Question>

  constructor(options: Options) {
    this.#options = options
    // Beside the bytes themselves: text and variables, which came from them, key and tags.
    this.#byBytes = new LRUCache({
      maxSize: options.maxBytes,
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

  parse({ query, operationName, variables = {} }: Operation): Question | NotCacheable {
    const { documents, tagsOf, costOf } = this.#options
    const prepared = documents.prepare(query)
    const operation = prepared && operationOf(prepared, operationName)
    if (!operation) return 'document'
    const used = declared(operation, variables)
    const tags = tagsOf(prepared, operationName, used)
    if (!tags) return 'uncacheable'
    const cost = costOf(prepared, { operationName, variables: used })
    if (cost === undefined) return 'cost'
    const key = keyOf(query, operationName, used)
    return { key, text: query, operationName, variables: used, tags, cost }
  }
}
