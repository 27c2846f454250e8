import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, RequestListener } from 'node:http'
import type { Settings } from '../../settings'
import { ownHosts } from './own-hosts'
import { refuse } from './refuse'
import { logAnswer } from './request-log'
import { plainTarget } from './request-target'
import { headersOfData } from '../../request/data-headers'

/** Asked by the address of a container, or without any name at all; the answers tell nothing and depend on no name. */
const probes = new Set(['/healthz', '/readyz'])

/** What proxies add, and what frameworks take in place of what the request itself says. */
const forwarded = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'] as const

/**
 * Stands before everything else: lets through what is asked of us, in a form that all parts of the server read
 * alike, and answers the rest with 400. Whatever comes after may build an address from `Host` and target.
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
      // Whatever body there is, nobody reads it.
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
 * The name a request was sent to. Behind a proxy that is what the outermost of TRUST_PROXY proxies was asked for,
 * if it says so; undefined where there is none, or more than one.
 */
function hostOf({ headers, rawHeaders }: IncomingMessage, trustProxy: number): string | undefined {
  let given = 0
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]!.length === 4 && rawHeaders[at]!.toLowerCase() === 'host') given++
  if (given > 1) return undefined
  return sayOfProxy(headers, 'x-forwarded-host', trustProxy) ?? headers.host
}

/** What the outermost proxy of ours said. A list has one entry for each proxy, ours at its end. */
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

/** Leaves of all that the scheme alone: the name is in `Host` now, and nothing of ours depends on a port. */
function trimForwarded(headers: IncomingHttpHeaders, trustProxy: number): void {
  const scheme = sayOfProxy(headers, 'x-forwarded-proto', trustProxy)?.toLowerCase()
  for (const name of forwarded) delete headers[name]
  if (scheme === 'https' || scheme === 'http') headers['x-forwarded-proto'] = scheme
}
