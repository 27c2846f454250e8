import { type ASTNode, GraphQLError } from 'graphql'
import type { LimitPassed } from '../limits/refusals'
import { type Language, type RefusalCode, refusals, textOf } from '../messages/graphql'

type Details = {
  /** Placeholders of the message; included in the extensions as well. */
  values?: Record<string, number | string>
  nodes?: readonly ASTNode[] | ASTNode
  path?: readonly (string | number)[]
  /** Headers of the HTTP response, such as `Retry-After`. */
  headers?: Record<string, string>
}

/**
 * The error for a code, in English. Documents and their errors are cached for many clients: `inLanguage` translates
 * them per response.
 */
export function refusal(code: RefusalCode, { values, nodes, path, headers }: Details = {}): GraphQLError {
  const { status } = refusals[code]
  return new GraphQLError(textOf(code, 'en', values), {
    nodes,
    path,
    extensions: {
      code,
      statusCode: status,
      ...values,
      // Clients that accept application/json get errors in the query itself with status 200, as in GraphQL over HTTP;
      // other errors set the status for all clients.
      http: { status, headers, spec: status === 400 },
    },
  })
}

/** The same for a limit that applies to every interface. */
export const limitRefusal = (
  { code, values, headers }: LimitPassed,
  nodes?: Details['nodes'],
): GraphQLError => refusal(code, { values, headers, nodes })

export const isRefusal = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && String(error.extensions.code) in refusals

/** The same error in the client's language; other errors stay as they are. */
export function inLanguage(error: GraphQLError, language: Language): GraphQLError {
  if (!isRefusal(error)) return error
  const { nodes, source, positions, path, extensions } = error
  const message = textOf(extensions.code as RefusalCode, language, extensions)
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}
