import type { IncomingMessage } from 'node:http'
import type { Express } from 'express'
import { createYoga } from 'graphql-yoga'
import { createPayloadRequest, getDataLoader, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { AppContext } from '../app'
import { log } from '../log'
import { graphqlPath } from '../refuse'
import { clearError } from './errors'
import { provideInProcess } from './in-process'
import { onlyQueriesFromElsewhere } from './only-queries'
import { currentSchema } from './schema'

/** What Payload's resolvers expect; they put cookies of a login into `headers`. */
export type GraphqlContext = { req: PayloadRequest; headers: Record<string, string> }

/** What the HTTP server adds; questions from within the process come without it. */
export type ServerContext = { req?: IncomingMessage }

/** Serves Payload's own schema with GraphQL Yoga. */
export async function setUpGraphql(app: Express, { payload, dev }: AppContext): Promise<void> {
  const contexts = new WeakMap<Request, GraphqlContext>()
  const yoga = createYoga<ServerContext, GraphqlContext>({
    graphqlEndpoint: graphqlPath,
    schema: () => currentSchema(payload),
    graphiql: dev,
    landingPage: false,
    cors: false,
    logging: false,
    parserAndValidationCache: true,
    maskedErrors: { maskError: (error) => clearError(error, payload) },
    context: async ({ request }) => {
      const req = await createPayloadRequest({
        config: Promise.resolve(payload.config),
        request,
        canSetHeaders: true,
      })
      // Payload's loader writes the transaction it reads in into its request, also when that has long ended. The
      // next mutation of the same document would work in it, which is in none: what is refused would stay.
      req.payloadDataLoader = getDataLoader(isolateObjectProperty(req, 'transactionID'))
      const context = { req, headers: {} }
      contexts.set(request, context)
      return context
    },
    plugins: [
      onlyQueriesFromElsewhere(),
      {
        onResponse({ request, response }) {
          const context = contexts.get(request)
          if (!context) return
          for (const [name, value] of Object.entries(context.headers)) response.headers.append(name, value)
          context.req.responseHeaders?.forEach((value, name) => response.headers.append(name, value))
        },
      },
    ],
  })
  provideInProcess(async ({ query, variables, cookie, language }) => {
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
  currentSchema(payload)
}
