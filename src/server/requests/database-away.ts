import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { message } from '../../messages'
import { type Met, noting, retryAfter } from '../../database/connection/away'
import { isDatabaseAway } from '../../database/connection/pulse'
import { refuse, sendErrorPage } from './refuse'
import { graphqlPath } from '../../graphql/path'
import { languageOf } from '../../request/language'

/** Paths served without the database. */
const withoutDatabase = /^\/(healthz|readyz|_next\/|icon\.svg)/
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])
type Key = 'databaseAway' | 'maybeSaved'

/** Answers 503 at once while the database is known to be down, before everything else. */
export const unlessDatabaseIsAway =
  (next: RequestListener): RequestListener =>
  (request, response) => {
    if (!isDatabaseAway() || withoutDatabase.test(request.url ?? '')) return next(request, response)
    sayAway(request, response, 'databaseAway')
  }

/**
 * Answers 503 to a request that failed because of the database, whatever the handler made of it: libraries treat a
 * failed session lookup as no session and respond with "forbidden", or redirect to the login and clear the cookie;
 * pages respond with "not found". An acknowledged change stays acknowledged.
 */
export const sayingDatabaseIsAway =
  (next: RequestListener): RequestListener =>
  (request, response) => {
    const met: Met = {}
    replaceAnswers(request, response, met)
    noting(met, () => next(request, response))
  }

function replaceAnswers(request: IncomingMessage, response: ServerResponse, met: Met): void {
  const { writeHead, write, end } = response
  // Express strips the mount path from the URL.
  const { method, headers, url } = request
  const asked = { method, headers, url } as IncomingMessage
  let replaced = false
  const replace = (status: number): boolean => {
    if (replaced || response.headersSent) return replaced
    if (status === 503) setRetry(response)
    if (status === 503 || !isWrong(asked, status, met)) return false
    replaced = true
    for (const name of response.getHeaderNames()) if (ofTheAnswer.has(name)) response.removeHeader(name)
    Object.assign(response, { writeHead, write, end })
    sayAway(asked, response, met.saved ? 'maybeSaved' : 'databaseAway')
    // The rest of the original response is discarded.
    Object.assign(response, { writeHead: ignoring(response), write: ignoring(true), end: ignoring(response) })
    return true
  }
  response.writeHead = (status: number, ...rest: never[]) =>
    replace(status)
      ? response
      : (writeHead as (...args: unknown[]) => typeof response).call(response, status, ...rest)
  // Other code may change the status until the head is written: only then the original response is known.
  const unlessReplaced = (method: (...args: never[]) => unknown, result: unknown) =>
    ((...args: never[]) => {
      if (met.away && !replaced && !response.headersSent) response.writeHead(response.statusCode)
      return replaced ? ignoring(result)(...args) : method.apply(response, args)
    }) as never
  response.write = unlessReplaced(write, true)
  response.end = unlessReplaced(end, response)
}

/** Headers that describe the discarded response. */
const ofTheAnswer = new Set([
  'set-cookie',
  'location',
  'etag',
  'last-modified',
  'content-type',
  'content-length',
  'content-encoding',
  'content-disposition',
  'accept-ranges',
])

function isWrong({ method = '', headers }: IncomingMessage, status: number, met: Met): boolean {
  if (met.accountUnknown) return true
  if (!met.away) return false
  const asAccount = headers.cookie !== undefined || headers.authorization !== undefined
  return status >= 300 || (safe.has(method) && asAccount)
}

const setRetry = (response: ServerResponse) => {
  if (!response.hasHeader('Retry-After')) response.setHeader('Retry-After', String(retryAfter))
}

/** Discards writes, but calls their callbacks. */
const ignoring =
  (result: unknown) =>
  (...args: unknown[]): never => {
    const done = args.at(-1)
    if (typeof done === 'function') process.nextTick(done as () => void)
    return result as never
  }

function sayAway(request: IncomingMessage, response: ServerResponse, key: Key): void {
  setRetry(response)
  const path = request.url?.split('?', 1)[0] ?? ''
  if (path === graphqlPath || /^\/api(\/|$)/.test(path)) return refuse(request, response, 503, key)
  const text = message({ i18n: { language: languageOf(request) } } as never, key)
  sendErrorPage(request, response, { status: 503, code: key, text })
}
