import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, RequestListener } from 'node:http'
import type { Settings } from '../../settings'
import { ownHosts } from './own-hosts'
import { refuse } from './refuse'
import { logAnswer } from './request-log'
import { plainTarget } from './request-target'
import { headersOfData } from '../../request/data-headers'

/** Requested by container IP or without a host; the responses reveal nothing and do not depend on the host. */
const probes = new Set(['/healthz', '/readyz'])

/** Headers that proxies add, and that frameworks prefer to the request itself. */
const forwarded = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'] as const

/**
 * Runs before everything else: admits requests to our hosts, in a form that all parts of the server parse alike, and
 * answers the rest with 400. Later code may build URLs from `Host` and target.
 */
export function onlyOwnRequests(
  settings: Pick<Settings, 'publicUrl' | 'allowedHosts' | 'host' | 'trustProxy'>,
  next: RequestListener,
): RequestListener {
  const isOurs = ownHosts(settings)
  const protection = new Map(Object.entries(headersOfData(settings)))
  const ownName = new URL(settings.publicUrl).host
  return (request, response) => {
    const target = plainTarget(request.url ?? '')
    const host = hostOf(request, settings.trustProxy)
    const problem = target === undefined ? 'notReadable' : isOurs(host) ? undefined : 'hostNotOurs'
    if (problem && !(target !== undefined && probes.has(target))) {
      const id = randomUUID()
      response.setHeaders(protection).setHeader('X-Request-Id', id)
      // Nobody reads the body, if any.
      response.setHeader('Connection', 'close')
      refuse(request, response, 400, problem)
      return logAnswer('info', { id, method: request.method, url: target ?? '' }, 400, 0)
    }
    request.url = target!
    request.headers.host = problem ? ownName : host!
    trimForwarded(request.headers, settings.trustProxy)
    next(request, response)
  }
}

/**
 * The host a request was sent to. Behind a proxy that is the one the outermost of TRUST_PROXY proxies received, if it
 * says so; undefined where there is none, or more than one.
 */
function hostOf({ headers, rawHeaders }: IncomingMessage, trustProxy: number): string | undefined {
  let given = 0
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]!.length === 4 && rawHeaders[at]!.toLowerCase() === 'host') given++
  if (given > 1) return undefined
  return sayOfProxy(headers, 'x-forwarded-host', trustProxy) ?? headers.host
}

/** The value our outermost proxy added. A list has one entry per proxy, ours at its end. */
function sayOfProxy(
  headers: IncomingHttpHeaders,
  name: (typeof forwarded)[number],
  trustProxy: number,
): string | undefined {
  const told = trustProxy > 0 ? headers[name] : undefined
  if (typeof told !== 'string') return undefined
  const entries = told.split(',')
  return entries[Math.max(0, entries.length - trustProxy)]!.trim()
}

/** Keeps only the scheme: the host is in `Host` now, and nothing of ours depends on a port. */
function trimForwarded(headers: IncomingHttpHeaders, trustProxy: number): void {
  const scheme = sayOfProxy(headers, 'x-forwarded-proto', trustProxy)?.toLowerCase()
  for (const name of forwarded) delete headers[name]
  if (scheme === 'https' || scheme === 'http') headers['x-forwarded-proto'] = scheme
}
