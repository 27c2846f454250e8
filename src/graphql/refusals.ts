import { type ASTNode, GraphQLError } from 'graphql'
import type { LimitPassed } from '../limits/refusals'
import { type Language, type RefusalCode, refusals, textOf } from '../messages/graphql'

type Details = {
  /** Numbers and names that the message repeats; they stand in the extensions as well. */
  values?: Record<string, number | string>
  nodes?: readonly ASTNode[] | ASTNode
  path?: readonly (string | number)[]
  /** Headers of the HTTP answer, such as `Retry-After`. */
  headers?: Record<string, string>
}

/**
 * The error for a code, in English. Documents and what is wrong with them are kept for many readers:
 * `inLanguage` puts it into the language of each when it is answered.
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
      // What is wrong with a query itself is answered with 200 to those who ask for application/json, as
      // GraphQL over HTTP has it; that there is no answer at all is told to everybody by the status.
      http: { status, headers, spec: status === 400 },
    },
  })
}

/** The same for a limit that holds for every interface. */
export const limitRefusal = (
  { code, values, headers }: LimitPassed,
  nodes?: Details['nodes'],
): GraphQLError => refusal(code, { values, headers, nodes })

export const isRefusal = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && String(error.extensions.code) in refusals

/** The same error in the reader's language; errors that are none of ours stay as they are. */
export function inLanguage(error: GraphQLError, language: Language): GraphQLError {
  if (!isRefusal(error)) return error
  const { nodes, source, positions, path, extensions } = error
  const message = textOf(extensions.code as RefusalCode, language, extensions)
  return new GraphQLError(message, { nodes, source, positions, path, extensions })
}
