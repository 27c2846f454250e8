import { type DocumentNode, type ExecutionArgs, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { PayloadRequest } from 'payload'
import type { GraphqlContext } from '../context'
import { isRefusal } from '../refusals'

type Asked = {
  document: DocumentNode
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

/** The JSON text of the answer to a user's query, if it can be given without the resolvers (src/public-reads/plan). */
export type AnswerPlanned = (
  asked: Asked,
  user: NonNullable<PayloadRequest['user']>,
) => Promise<{ body: string } | undefined>

/** Answers queries of logged-in users without the resolvers where possible. */
export function plannedAnswers(answer: AnswerPlanned): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { document, operationName, variableValues, contextValue } = args as ExecutionArgs
      const { user } = (contextValue as GraphqlContext).req
      if (!user || getOperationAST(document, operationName)?.operation !== 'query') return
      setExecuteFn(async (all) => {
        try {
          const planned = await answer({ document, operationName, variables: variableValues }, user)
          // Yoga takes the text from `stringify`.
          return planned ? { data: {}, stringify: () => planned.body } : await executeFn(all)
        } catch (error) {
          if (isRefusal(error)) return { errors: [error] }
          throw error
        }
      })
    },
  }
}
