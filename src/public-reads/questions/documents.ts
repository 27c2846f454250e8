import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { documentProblem, parseWithinLimits } from '../../graphql/limits/document'
import { type Fragments, fragmentsIn } from '../../graphql/schema/selections'
import { type Comparisons, comparisonsIn } from './shapes'

/** A valid, parsed document. */
export type Prepared = {
  /** Tells it from others of this process. */
  readonly id: number
  readonly text: string
  readonly document: DocumentNode
  readonly operations: readonly OperationDefinitionNode[]
  readonly fragments: Fragments
  readonly comparisons: Comparisons
}

/** Rough memory per character of a parsed document. */
const bytesPerCharacter = 60

/** Bytes for documents, valid or known to be invalid. */
const room = 16_000_000

let lastId = 0

/** Parses and validates each document once; caches the most recently used. */
export class Documents {
  readonly #schema: GraphQLSchema
  readonly #known = new LRUCache<string, { prepared: Prepared | undefined }>({
    maxSize: room,
    sizeCalculation: ({ prepared }, text) => 500 + text.length * (prepared ? bytesPerCharacter : 2),
  })

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  has(text: string): boolean {
    return this.#known.has(text)
  }

  /** @returns undefined if the text is not a valid document of the schema */
  prepare(text: string): Prepared | undefined {
    const known = this.#known.get(text)
    if (known) return known.prepared
    const prepared = this.#prepared(text)
    this.#known.set(text, { prepared })
    return prepared
  }

  #prepared(text: string): Prepared | undefined {
    try {
      const document = parseWithinLimits(text)
      // The server behind reports the errors.
      if (documentProblem(document) || validate(this.#schema, document).length) return undefined
      return {
        id: ++lastId,
        text,
        document,
        operations: document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as never,
        fragments: fragmentsIn(document),
        comparisons: comparisonsIn(document),
      }
    } catch {
      return undefined
    }
  }
}

/** The selected operation; undefined if the name matches none, or is missing and there are several. */
export function operationOf(
  { operations }: Prepared,
  name: string | undefined,
): OperationDefinitionNode | undefined {
  if (name === undefined) return operations.length === 1 ? operations[0] : undefined
  return operations.find((operation) => operation.name?.value === name)
}
