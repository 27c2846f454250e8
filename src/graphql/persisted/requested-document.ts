import { createHash } from 'node:crypto'
import { isObject } from '../../domain/json'
import { automaticQueries } from './automatic-queries'
import { operationText } from './operation-text'
import {
  hashMismatch,
  persistedQueryNotFound,
  persistedQueryNotSupported,
  unsupportedVersion,
} from './protocol-errors'

type Fields = { query?: unknown; documentId?: unknown; extensions?: unknown }

export type RequestedDocument = {
  /** The text; anything else if the request is malformed. */
  query: unknown
  /** Whether the operator registered it. */
  registered: boolean
  /** The hash to keep a valid document under, for a client of automatic persisted queries. */
  keepAs?: string
}

/**
 * The document of a request: its text, or that of an id. An id is `documentId`, as in the draft GraphQL specification,
 * or `extensions.persistedQuery.sha256Hash`, which clients of automatic persisted queries first send alone and then
 * with the text. Other extensions change nothing.
 *
 * @param automatic whether the client may use documents that nobody registered
 * @throws GraphQLError of the protocol, see ./protocol-errors.ts
 */
export function requestedDocument(
  { query, documentId, extensions }: Fields,
  automatic: boolean,
): RequestedDocument {
  const hash = hashIn(extensions)
  if (query) {
    if (hash === undefined || !automatic || typeof query !== 'string') return { query, registered: false }
    if (createHash('sha256').update(query).digest('hex') !== hash) throw hashMismatch()
    return { query, registered: false, keepAs: hash }
  }
  const id = typeof documentId === 'string' ? documentId : hash
  if (id === undefined) return { query, registered: false }
  const registered = operationText(id)
  if (registered !== undefined) return { query: registered, registered: true }
  if (id === documentId) throw persistedQueryNotFound(400)
  if (!automatic) throw persistedQueryNotSupported()
  const kept = automaticQueries.get(id)
  if (kept === undefined) throw persistedQueryNotFound(200)
  return { query: kept, registered: false }
}

function hashIn(extensions: unknown): string | undefined {
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined
  if (!isObject(persisted) || typeof persisted.sha256Hash !== 'string') return undefined
  const { version = 1, sha256Hash } = persisted
  if (version !== 1) throw unsupportedVersion()
  return sha256Hash
}
