import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { documentProblem, parseWithinLimits } from '../../graphql/limits/document'
import { type Fragments, fragmentsIn } from '../../graphql/schema/selections'

/** A valid document, taken apart once. */
export type Prepared = {
  readonly text: string
  readonly document: DocumentNode
  readonly operations: readonly OperationDefinitionNode[]
  readonly fragments: Fragments
}

/** Roughly what a document takes in memory for each character of its text, with all its nodes. */
const bytesPerCharacter = 60

/** Bytes for documents, valid ones and such as are known not to be. */
const room = 16_000_000

/** Parses and validates each document once; the most recently used are remembered. */
export class Documents {
  readonly #schema: GraphQLSchema
  readonly #known = new LRUCache<string, { prepared: Prepared | undefined }>({
    maxSize: room,
    sizeCalculation: ({ prepared }, text) => 500 + text.length * (prepared ? bytesPerCharacter : 2),
  })

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** @returns undefined for a text that is no valid document of the schema */
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
      // What is wrong with it the server behind tells.
      if (documentProblem(document) || validate(this.#schema, document).length) return undefined
      return {
        text,
        document,
        operations: document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as never,
        fragments: fragmentsIn(document),
      }
    } catch {
      return undefined
    }
  }
}

/** The operation that is meant; undefined if the name fits none, or is missing and there are several. */
export function operationOf(
  { operations }: Prepared,
  name: string | undefined,
): OperationDefinitionNode | undefined {
  if (name === undefined) return operations.length === 1 ? operations[0] : undefined
  return operations.find((operation) => operation.name?.value === name)
}
