import { getOperationAST, GraphQLError } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { message } from '../../messages'
import { languageOf } from '../../request/language'
import { isForeign } from '../../request/sender'
import type { ServerContext } from '../context'

/** Pages of origins that are not allowed may run queries but no mutations, even anonymously. */
export function onlyQueriesFromElsewhere(): Plugin<YogaInitialContext, ServerContext> {
  /** Foreign requests, with the refusal in the client's language. */
  const refusals = new WeakMap<Request, string>()
  return {
    onRequest({ request, serverContext }) {
      const { req } = serverContext
      if (!req || !isForeign(req)) return
      refusals.set(request, message({ i18n: { language: languageOf(req) } } as never, 'originNotAllowed'))
    },
    onExecute({ args, setResultAndStopExecution }) {
      const text = refusals.get(args.contextValue.request)
      if (!text || getOperationAST(args.document, args.operationName)?.operation === 'query') return
      const extensions = { code: 'originNotAllowed', statusCode: 403, http: { status: 403 } }
      setResultAndStopExecution({ errors: [new GraphQLError(text, { extensions })] })
    },
  }
}
