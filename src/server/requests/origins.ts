import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { Settings } from '../../settings'
import type { AppContext } from '../context'
import { refuse } from './refuse'
import { sharingHeaders } from '../../request/sharing-headers'
import { graphqlPath } from '../../graphql/path'
import { overrides } from '../../request/asks-as-get'
import { findSender } from '../../request/sender'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])
const headersOfReaders = ['Accept', 'Accept-Language', 'Content-Type']
const headersOfFrontends = [...headersOfReaders, 'Authorization', 'X-Payload-HTTP-Method-Override']
/** Without these, and without cookies, no header means more than one that a program sends. */
const notOfReaders = new Set(['authorization', ...overrides.map((name) => name.toLowerCase())])

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

function preflightHeaders(request: IncomingMessage, allowed: boolean): OutgoingHttpHeaders {
  const query = request.url?.split('?', 1)[0] === graphqlPath ? ', POST' : ''
  return {
    'Access-Control-Allow-Methods': allowed ? 'GET, HEAD, POST, PUT, PATCH, DELETE' : `GET, HEAD${query}`,
    'Access-Control-Allow-Headers': allowedHeaders(request, allowed),
    'Access-Control-Max-Age': String(preflightAge),
  }
}

/** Named one by one: for browsers `*` includes Authorization, and nothing at all if cookies are sent. */
function allowedHeaders({ headers }: IncomingMessage, allowed: boolean): string {
  const asked = headers['access-control-request-headers']?.split(',').map((name) => name.trim()) ?? []
  const more = allowed ? asked : asked.filter((name) => !notOfReaders.has(name.toLowerCase()))
  return [...new Set([...(allowed ? headersOfFrontends : headersOfReaders), ...more])].join(', ')
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
