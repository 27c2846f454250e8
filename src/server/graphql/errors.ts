import { GraphQLError } from 'graphql'
import type { Payload } from 'payload'
import { log } from '../log'

type Cause = Error & { status?: number; isPublic?: boolean; data?: unknown }

/**
 * What a client may know of an error: Payload's public errors with their status and a code; of all others
 * that something went wrong. The cause is logged.
 */
export function clearError(error: unknown, payload: Payload): Error {
  if (!(error instanceof GraphQLError)) return masked(error as Error)
  const cause = error.originalError as Cause | undefined
  if (!cause || cause instanceof GraphQLError) return error
  const { status } = cause
  if (!status || status >= 500 || !(cause.isPublic || status < 500)) return masked(cause, error)
  const level = (payload.config.loggingLevels as Record<string, string | false>)[cause.name]
  if (level) log.info({ name: cause.name, status }, 'GraphQL request refused')
  return new GraphQLError(cause.message, {
    nodes: error.nodes,
    path: error.path,
    extensions: { code: codeOf(cause), name: cause.name, statusCode: status, data: cause.data },
  })
}

function masked(cause: Error, error?: GraphQLError): GraphQLError {
  log.error({ err: cause }, 'GraphQL resolver failed')
  return new GraphQLError('Something went wrong.', {
    nodes: error?.nodes,
    path: error?.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', statusCode: 500 },
  })
}

/** `NotFound` becomes `NOT_FOUND`; an error of ours brings its own code along. */
function codeOf({ name, data }: Cause): string {
  const own = (data as { code?: unknown } | undefined)?.code
  if (typeof own === 'string') return own
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()
}
