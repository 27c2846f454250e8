import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { isObject } from '../../domain/json'
import type { Settings } from '../../settings'
import { clientOf, nameOf } from '../../limits/client'
import type { GraphqlContext, ServerContext } from '../context'
import { refusal } from '../refusals'
import { automaticQueries } from './automatic-queries'
import { requestedDocument } from './requested-document'

/** A document to keep once it turns out to be valid, and for whom. */
type Keeping = { hash: string; text: string; client: string }

/** Resolves ids to documents and, with PERSISTED_ONLY, refuses other documents from anonymous clients. */
export function persistedOperations({
  persistedOnly,
}: Pick<Settings, 'persistedOnly'>): Plugin<GraphqlContext & YogaInitialContext, ServerContext> {
  /** External requests whose document is not registered, which need a session. */
  const needsSession = new WeakSet<Request>()
  const keeping = new WeakMap<Request, Keeping>()
  return {
    onParams({ params, setParams, request, context }) {
      // Yoga reports bodies that are no object.
      if (!isObject(params as unknown)) return
      const { req } = context as ServerContext
      const mayHaveSession = request.headers.has('authorization') || request.headers.has('cookie')
      const onlyRegistered = persistedOnly && Boolean(req)
      const { query, registered, keepAs } = requestedDocument(
        { documentId: idInAddress(request), ...params },
        !onlyRegistered || mayHaveSession,
      )
      if (onlyRegistered && query && !registered) {
        // Requests without credentials are refused before the document is read.
        if (!mayHaveSession) throw refusal('onlyRegistered')
        needsSession.add(request)
      }
      const client = clientOf(req)
      if (client && keepAs !== undefined)
        keeping.set(request, { hash: keepAs, text: query as string, client: nameOf(client) })
      const { operationName, variables, extensions } = params
      setParams({ query: query as string, operationName, variables, extensions })
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { request, req } = args.contextValue
      if (needsSession.has(request) && !req.user)
        return setResultAndStopExecution({ errors: [refusal('onlyRegistered')] })
      const kept = keeping.get(request)
      if (kept) automaticQueries.keep(kept.hash, kept.text, kept.client)
    },
  }
}

/** Yoga reads only its own parameters from a URL. */
function idInAddress({ method, url }: Request): string | undefined {
  if (method !== 'GET' || !url.includes('documentId=')) return undefined
  return new URL(url).searchParams.get('documentId') ?? undefined
}
