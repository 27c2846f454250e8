import type { DocumentNode } from 'graphql'
import type { PayloadRequest } from 'payload'

/** Who asks: nobody, or a user whose session is checked. */
export type Reader = PayloadRequest['user']

/** An operation, parsed and valid. */
export type ParsedOperation = {
  document: DocumentNode
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

/** The JSON text of an answer, and its dependencies: collections and globals by slug, `*` for any. */
export type PlannedAnswer = { body: string; touched: ReadonlySet<string> }

export type Planner = {
  /**
   * Undefined if the plan does not cover the query: the resolvers then answer it or report the error.
   *
   * @param reader the user, if somebody is logged in
   * @throws GraphQLError `tookTooLong`
   */
  answer(asked: ParsedOperation, reader?: Reader): Promise<PlannedAnswer | undefined>
  end(): Promise<void>
}
