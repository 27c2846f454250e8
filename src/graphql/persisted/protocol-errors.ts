import { GraphQLError } from 'graphql'

/**
 * Errors of automatic persisted queries, as Apollo Server words them. Clients compare the messages, so they are the
 * same in every language.
 */
function protocolError(message: string, code: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}

/**
 * A client of automatic persisted queries sends the text next. For it this is a step of the protocol, with status 200;
 * for others the id is wrong.
 */
export const persistedQueryNotFound = (status: 200 | 400) =>
  protocolError('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', status)

/** The client sends texts from now on. */
export const persistedQueryNotSupported = () =>
  protocolError('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED', 200)

export const hashMismatch = () =>
  protocolError('provided sha does not match query', 'PERSISTED_QUERY_HASH_MISMATCH', 400)

export const unsupportedVersion = () =>
  protocolError('Unsupported persisted query version', 'PERSISTED_QUERY_VERSION', 400)
