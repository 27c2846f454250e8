import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { createPayloadRequest, type Payload } from 'payload'
import { admissionsOf } from '../limits/admission'
import type { Settings } from '../settings'
import type { GraphqlContext, ServerContext } from './context'
import { clearError } from './errors'
import { addressLimit, admission, documentLimits } from './limits/plugin'
import { rememberedDocuments } from './limits/remembered-documents'
import { timeBudget } from './limits/time-budget'
import { graphqlPath } from './path'
import { persistedOperations } from './persisted/plugin'
import { namesAllMethods } from './plugins/allowed-methods'
import { explorer } from './plugins/explorer'
import { hiddenPlaceholders } from './plugins/hidden-placeholders'
import { introspection } from './plugins/introspection'
import { executesInOrder } from './plugins/in-order'
import { type AnswerPlanned, plannedAnswers } from './plugins/planned-answers'
import { answersInLanguage } from './plugins/localized-errors'
import { onlyQueriesFromElsewhere } from './plugins/only-queries'
import { previewsOnlyRead } from './plugins/previews-read'
import { namesAreTexts } from './plugins/operation-name'
import { responseHeaders } from './plugins/response-headers'
import { currentPublicSchema } from './public-schema/served'
import { currentSchema } from './schema/schema'

/** GraphQL Yoga on Payload's own schema; an operation passes its plugins in this order. */
export function createEndpoint(
  payload: Payload,
  settings: Settings,
  answerPlanned: AnswerPlanned,
): YogaServerInstance<ServerContext, GraphqlContext> {
  const { addHeaders, remember } = responseHeaders()
  return createYoga<ServerContext, GraphqlContext>({
    graphqlEndpoint: graphqlPath,
    schema: () => currentSchema(payload),
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    multipart: false,
    parserAndValidationCache: rememberedDocuments(),
    maskedErrors: { maskError: clearError },
    context: async ({ request }) => {
      const req = await createPayloadRequest({
        config: Promise.resolve(payload.config),
        request,
        canSetHeaders: true,
      })
      return remember(request, { req, headers: {} })
    },
    plugins: [
      timeBudget(settings.graphqlTimeout),
      answersInLanguage(),
      namesAllMethods(),
      namesAreTexts(),
      addressLimit(),
      persistedOperations(settings),
      documentLimits(),
      ...(settings.graphqlExplorer ? [explorer()] : []),
      onlyQueriesFromElsewhere(),
      previewsOnlyRead(),
      executesInOrder(),
      hiddenPlaceholders(),
      introspection({
        publicSchema: () => currentPublicSchema(payload),
        forAccounts: settings.graphqlExplorer,
      }),
      plannedAnswers(answerPlanned),
      admission(admissionsOf(payload, settings)),
      addHeaders,
    ],
  })
}
