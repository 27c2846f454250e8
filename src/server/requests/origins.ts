import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { Settings } from '../../settings'
import type { AppContext } from '../context'
import { refuse } from './refuse'
import { sharingHeaders } from '../../request/sharing-headers'
import { graphqlPath } from '../../graphql/path'
import { findSender } from '../../request/sender'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Any header but Authorization: without credentials, none of them means more than from a program. */
const headersOfReaders = 'Accept, Accept-Language, Content-Type, *'
const headersOfFrontends =
  'Accept, Accept-Language, Content-Type, Authorization, X-Payload-HTTP-Method-Override'

/** Seconds for which browsers remember a preflight; Chromium's maximum. */
const preflightAge = 7200

/**
 * Decides what pages of other origins may do, for everything behind it: REST, GraphQL, files, pages and the panel's
 * server functions. Pages of origins that are not allowed are anonymous: their requests lose their cookies and get
 * none. They can read what is public, but send nothing except queries.
 */
export function setUpOrigins(app: Express, { settings }: AppContext): void {
  app.use((request, response, next) => {
    const sender = findSender(request, settings.allowedOrigins)
    if (sender === 'foreign') delete request.headers.cookie
    // Payload would treat a user who follows a link from another website as anonymous.
    if (sender === 'own' && !request.headers.origin) request.headers['sec-fetch-site'] = 'same-origin'

    const isInterface = /^\/api(\/|$)/i.test(request.path)
    const headers = isInterface ? headersFor(request, settings) : {}
    atTheEnd(response, headers, { isInterface, foreign: sender === 'foreign' })

    if (isInterface && isPreflight(request)) return void response.status(204).end()
    if (sender === 'foreign' && !reading.has(request.method) && request.path !== graphqlPath)
      return refuse(request, response, 403, 'originNotAllowed')
    next()
  })
}

function headersFor(request: IncomingMessage, settings: Settings): OutgoingHttpHeaders {
  const { origin } = request.headers
  const headers = sharingHeaders(origin, settings)
  return origin !== undefined && isPreflight(request) && headers['Access-Control-Allow-Origin']
    ? { ...headers, ...preflightHeaders(request, settings.allowedOrigins.includes(origin)) }
    : headers
}

function preflightHeaders({ url, headers }: IncomingMessage, allowed: boolean): OutgoingHttpHeaders {
  const query = url?.split('?', 1)[0] === graphqlPath ? ', POST' : ''
  // With cookies, browsers take `*` for the name of a header.
  const ofFrontends = headers['access-control-request-headers'] ?? headersOfFrontends
  return {
    'Access-Control-Allow-Methods': allowed ? 'GET, HEAD, POST, PUT, PATCH, DELETE' : `GET, HEAD${query}`,
    'Access-Control-Allow-Headers': allowed ? ofFrontends : headersOfReaders,
    'Access-Control-Max-Age': String(preflightAge),
  }
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
}

/** Payload and Next set CORS and cookie headers of their own; this has the last word. */
function atTheEnd(
  response: ServerResponse,
  ours: OutgoingHttpHeaders,
  { isInterface, foreign }: { isInterface: boolean; foreign: boolean },
): void {
  const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const last = rest.at(-1)
    if (typeof last === 'object' && last !== null) {
      response.setHeaders(new Map(Object.entries(last as Record<string, string>)))
      rest.pop()
    }
    for (const name of response.getHeaderNames())
      if (name.startsWith('access-control-') || (foreign && name === 'set-cookie'))
        response.removeHeader(name)
    for (const [name, value] of Object.entries(ours)) response.setHeader(name, value!)
    if (isInterface) response.appendHeader('Vary', 'Origin')
    return writeHead(status, ...rest)
  }
}
