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
 * What a client may know of an error: Payload's public errors with their status and a code; of all others
 * that something went wrong. The cause is logged.
 */
export function clearError(error: unknown): Error {
  // Where nothing of GraphQL has begun yet: Yoga reads variables and extensions out of the address.
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
  // Of `QUERY_ERROR` the words are put in for each reader (answer.ts).
  const paths = unqueryable(cause)
  return new GraphQLError(cause.message, {
    nodes: error.nodes,
    path: error.path,
    extensions: { code: codeOf(cause), name, statusCode: status, data, paths },
  })
}

/** What was sent is no request of GraphQL over HTTP; in English, as Yoga says it of other things. */
export const badRequest = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })

const inAMoment = { 'Retry-After': String(retryAfter) }
const lostCode = (error: unknown) => notSavedCode(error) ?? (isAway(error) ? 'databaseAway' : undefined)

/** Its reader has been told already, or has gone away. */
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

/** `NotFound` becomes `NOT_FOUND`, `APIError` becomes `API_ERROR`; an error of ours brings its own code along. */
function codeOf({ name, data }: Cause): string {
  const own = (data as { code?: unknown } | undefined)?.code
  if (typeof own === 'string') return own
  return name.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4').toUpperCase()
}
