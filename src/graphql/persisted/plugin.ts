import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import type { Settings } from '../../settings'
import type { GraphqlContext, ServerContext } from '../context'
import { refusal } from '../refusals'
import { operationId } from './operation-id'
import { operationText } from './operation-text'

/** Resolves ids to documents and, with PERSISTED_ONLY, refuses documents from anonymous clients. */
export function registeredOperations({
  persistedOnly,
}: Pick<Settings, 'persistedOnly'>): Plugin<GraphqlContext & YogaInitialContext, ServerContext> {
  /** External requests with a document of their own, which need a session. */
  const needsSession = new WeakSet<Request>()
  return {
    onParams({ params, setParams, request, context }) {
      const id = operationId({ documentId: idInAddress(request), ...params })
      if (id !== undefined) {
        const query = operationText(id)
        if (query === undefined) throw refusal('PERSISTED_QUERY_NOT_FOUND')
        const { operationName, variables } = params
        return setParams({ query, operationName, variables })
      }
      const isOutside = Boolean((context as ServerContext).req)
      if (!persistedOnly || !isOutside || !params.query) return
      // Requests without credentials are refused before the document is read.
      if (!request.headers.has('authorization') && !request.headers.has('cookie'))
        throw refusal('onlyRegistered')
      needsSession.add(request)
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { request, req } = args.contextValue
      if (needsSession.has(request) && !req.user)
        setResultAndStopExecution({ errors: [refusal('onlyRegistered')] })
    },
  }
}

/** Yoga reads only its own parameters from a URL. */
function idInAddress({ method, url }: Request): string | undefined {
  if (method !== 'GET' || !url.includes('documentId=')) return undefined
  return new URL(url).searchParams.get('documentId') ?? undefined
}
