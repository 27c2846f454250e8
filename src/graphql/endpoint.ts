import type { IncomingMessage } from 'node:http'
import type { Express } from 'express'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { createPayloadRequest, type PayloadRequest } from 'payload'
import { admissionsOf } from '../limits/admission'
import type { AppContext } from '../server/app'
import { log } from '../log/log'
import { graphqlPath } from '../server/requests/refuse'
import { answersInLanguage } from './plugins/localized-errors'
import { clearError } from './errors'
import { explorer } from './plugins/explorer'
import { provideInProcess } from '../site/in-process'
import { addressLimit, admission, documentLimits, noIntrospection } from './limits/plugin'
import { rememberedDocuments } from './limits/remembered-documents'
import { timeBudget } from './limits/time-budget'
import { executesInOrder } from './plugins/in-order'
import { namesAreTexts } from './plugins/operation-name'
import { onlyQueriesFromElsewhere } from './plugins/only-queries'
import { registerOperations } from './persisted/operation-text'
import { registeredOperations } from './persisted/plugin'
import type { Projection } from './schema/projection'
import { responseHeaders } from './plugins/response-headers'
import { createPublicReads, type PublicReads } from '../public-reads/public-reads'
import { currentSchema } from './schema/schema'

/** What Payload's resolvers expect; they put cookies of a login into `headers`. */
export type GraphqlContext = {
  req: PayloadRequest
  headers: Record<string, string>
  /** What the root field loads, where it was asked to load no more than needed. */
  select?: Projection
}

/** What the HTTP server adds; questions from within the process come without it. */
export type ServerContext = { req?: IncomingMessage }

/**
 * Serves Payload's own schema with GraphQL Yoga.
 *
 * @returns what the public may ask, answered from the cache where that is possible
 */
export async function setUpGraphql(app: Express, context: AppContext): Promise<PublicReads> {
  registerOperations(context.settings)
  const yoga = createEndpoint(context)
  const reads = await createPublicReads(context, (request) => yoga.fetch(request))
  provideInProcess(async ({ query, variables, cookie, language }) => {
    if (!cookie) {
      const told = await reads.answer({ query, variables })
      if (typeof told === 'object') return JSON.parse(told.answer.text)
    }
    const headers = new Headers({ 'Content-Type': 'application/json', Accept: 'application/json' })
    if (cookie) headers.set('Cookie', cookie)
    if (language) headers.set('Accept-Language', language)
    const request = new Request(`http://localhost${graphqlPath}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    })
    return (await yoga.fetch(request)).json()
  })
  app.use(graphqlPath, (request, response, next) => {
    Promise.resolve(yoga(request, response)).catch((error: Error) => {
      log.error({ err: error }, 'GraphQL failed')
      next(error)
    })
  })
  return reads
}

/** What an operation passes, in this order. */
function createEndpoint({
  payload,
  settings,
}: AppContext): YogaServerInstance<ServerContext, GraphqlContext> {
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
    extraParamNames: ['documentId'],
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
      namesAreTexts(),
      addressLimit(),
      registeredOperations(settings),
      documentLimits(),
      settings.graphqlExplorer ? explorer() : noIntrospection(),
      onlyQueriesFromElsewhere(),
      executesInOrder(),
      admission(admissionsOf(payload, settings)),
      addHeaders,
    ],
  })
}
