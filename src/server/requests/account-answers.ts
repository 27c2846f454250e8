import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { AppContext } from '../context'

/** Paths whose responses are about accounts even without a session: login, password links, the panel. */
const aboutAccounts = /^\/(api\/users|admin|([a-z-]+\/)?konto)(\/|\?|$)/

/**
 * Keeps account-dependent responses out of every cache, including the browser's: REST, GraphQL, pages, files, errors.
 * Handlers need not set it. Responses marked `public` (scripts, styles, public images) stay cacheable.
 */
export function setUpAccountAnswers(app: Express, { payload }: Pick<AppContext, 'payload'>): void {
  const session = `${payload.config.cookiePrefix}-token=`
  app.use((request, response, next) => {
    const writeHead = response.writeHead.bind(response) as (...all: unknown[]) => typeof response
    response.writeHead = (status: number, ...rest: unknown[]) => {
      const last = rest.at(-1)
      if (typeof last === 'object' && last !== null) {
        response.setHeaders(new Map(Object.entries(last as Record<string, string>)))
        rest.pop()
      }
      if (dependsOnAccount(request, response, session)) {
        response.setHeader('Cache-Control', 'private, no-store')
        response.appendHeader('Vary', 'Cookie, Authorization')
      }
      return writeHead(status, ...rest)
    }
    next()
  })
}

/** Evaluated when the response starts: by then a cross-origin page has lost its cookie (see origins.ts). */
function dependsOnAccount(
  { headers, originalUrl }: IncomingMessage & { originalUrl: string },
  response: ServerResponse,
  session: string,
): boolean {
  if (/^public\b/.test(String(response.getHeader('Cache-Control') ?? ''))) return false
  return (
    headers.authorization !== undefined ||
    Boolean(headers.cookie?.includes(session)) ||
    response.hasHeader('Set-Cookie') ||
    aboutAccounts.test(originalUrl)
  )
}
