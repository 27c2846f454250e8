import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { AppContext } from '../context'

/** Where an answer is about accounts although none came along: logging in, links for a password, the panel. */
const aboutAccounts = /^\/(api\/users|admin|([a-z-]+\/)?konto)(\/|\?|$)/

/**
 * Keeps what depends on an account out of every cache, also the browser's own: REST, GraphQL, pages, files,
 * errors. What answers need not think of it. What says itself that it is the same for everybody (`public`:
 * scripts, styles, public pictures) stays so.
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

/** Looked at when the answer begins: until then a page of another origin has lost its cookie (see origins.ts). */
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
