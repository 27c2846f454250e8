import type { DocumentNode } from 'graphql'

/** An anonymous operation, parsed and valid. */
export type ParsedOperation = {
  text: string
  document: DocumentNode
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

/** The JSON text of an answer, and what it depends on: collections and globals by slug, `*` for possibly any. */
export type PlannedAnswer = { body: string; touched: ReadonlySet<string> }

export type Planner = {
  /**
   * Undefined where the plan does not cover what is asked: the resolvers answer it, or say what is wrong.
   *
   * @throws GraphQLError `tookTooLong`
   */
  answer(asked: ParsedOperation): Promise<PlannedAnswer | undefined>
  end(): Promise<void>
}
