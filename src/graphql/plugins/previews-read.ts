import { getOperationAST, GraphQLError } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { previewTokenIn } from '../../../access/preview'
import { message } from '../../messages'
import { languageOf } from '../../request/language'
import type { ServerContext } from '../context'

/** Requests with a preview token may run queries but no mutations. */
export function previewsOnlyRead(): Plugin<YogaInitialContext & ServerContext, ServerContext> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { request, req } = args.contextValue as YogaInitialContext & ServerContext
      if (previewTokenIn(request.headers.get('authorization')) === undefined) return
      if (getOperationAST(args.document, args.operationName)?.operation === 'query') return
      const language = req && 'socket' in req ? languageOf(req) : 'de'
      const extensions = { code: 'previewReadsOnly', statusCode: 403, http: { status: 403 } }
      const text = message({ i18n: { language } } as never, 'previewReadsOnly')
      setResultAndStopExecution({ errors: [new GraphQLError(text, { extensions })] })
    },
  }
}
