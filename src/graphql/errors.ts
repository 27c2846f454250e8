import { GraphQLError } from 'graphql'
import { isAway, retryAfter } from '../database/connection/away'
import { notSavedCode } from '../database/connection/not-saved'
import { WorkStopped } from '../database/connection/work'
import { log } from '../log/log'
import { nameFieldCodes } from '../errors/field-codes'
import { unqueryable } from '../errors/not-queryable'
import { refusal } from './refusals'

type Cause = Error & { status?: number; isPublic?: boolean; data?: unknown; code?: string; cause?: Cause }

/**
 * The public form of an error: Payload's public errors with their status and a code, a generic message for all others.
 * The cause is logged.
 */
export function clearError(error: unknown): Error {
  // Before GraphQL starts: Yoga parses variables and extensions from the URL.
  if (error instanceof SyntaxError) return badRequest('The variables or the extensions are no JSON.')
  if (!(error instanceof GraphQLError)) {
    const lost = lostCode(error)
    return lost ? refusal(lost, { headers: inAMoment }) : masked(error as Error)
  }
  const cause = error.originalError as Cause | undefined
  if (!cause || cause instanceof GraphQLError) return error
  const lost = lostCode(cause)
  if (lost) return refusal(lost, { nodes: error.nodes, path: error.path, headers: inAMoment })
  if (wasStopped(cause)) return refusal('tookTooLong')
  const { status } = cause
  if (!status || status >= 500 || !(cause.isPublic || status < 500)) return masked(cause, error)
  log.debug({ name: cause.name, status }, 'GraphQL request refused')
  nameFieldCodes(cause)
  const { name, data } = cause
  // The message of `QUERY_ERROR` is translated per client (answer.ts).
  const paths = unqueryable(cause)
  return new GraphQLError(cause.message, {
    nodes: error.nodes,
    path: error.path,
    extensions: { code: codeOf(cause), name, statusCode: status, data, paths },
  })
}

/** For requests that are not valid GraphQL over HTTP; in English, like Yoga's own messages. */
export const badRequest = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })

const inAMoment = { 'Retry-After': String(retryAfter) }
const lostCode = (error: unknown) => notSavedCode(error) ?? (isAway(error) ? 'databaseAway' : undefined)

/** The client has its response already, or has disconnected. */
const wasStopped = (cause: Cause | undefined): boolean =>
  cause instanceof WorkStopped || cause?.code === '57014' || (cause?.cause ? wasStopped(cause.cause) : false)

function masked(cause: Error, error?: GraphQLError): GraphQLError {
  log.error({ err: cause }, 'GraphQL resolver failed')
  return new GraphQLError('Something went wrong.', {
    nodes: error?.nodes,
    path: error?.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', statusCode: 500 },
  })
}

/** `NotFound` becomes `NOT_FOUND`, `APIError` becomes `API_ERROR`; our own errors have a code. */
function codeOf({ name, data }: Cause): string {
  const own = (data as { code?: unknown } | undefined)?.code
  if (typeof own === 'string') return own
  return name.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4').toUpperCase()
}
