import type { IncomingMessage, ServerResponse } from 'node:http'
import { cacheControl, cacheStatus } from '../../public-reads/door/read-headers'
import type { CacheStatus } from '../../public-reads/cache/read-cache'
import type { Coding } from '../../public-reads/cache/stored-answer'
import type { FinishedPage, PageBody } from '../../public-reads/pages/finished-page'
import { isHttps } from '../../request/data-headers'
import type { Settings } from '../../settings'
import { permissions, protection } from '../requests/security-headers'

type Relevant = Pick<Settings, 'publicUrl' | 'publicMaxAge'>
type Values = { id: string; way: CacheStatus; body: PageBody; coding: Coding }

/** Pages of the site run only files of ours. */
const policyOf = (https: boolean) =>
  [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'self'`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')

/** Headers of the site's pages, made once and filled in for each. */
export function createPageHeaders(settings: Relevant) {
  const common = {
    ...helmetHeaders(settings),
    'Content-Security-Policy': policyOf(isHttps(settings)),
    'Permissions-Policy': permissions,
    Vary: 'Accept-Encoding',
  }
  const stored = { ...common, 'Cache-Control': cacheControl(settings.publicMaxAge) }
  const others = { ...common, 'Cache-Control': 'private, no-store' }
  return ({ storable, location }: FinishedPage, { id, way, body, coding }: Values, unchanged: boolean) => ({
    'X-Request-Id': id,
    'Cache-Status': cacheStatus[way],
    ...(storable ? { ...stored, ETag: body.etag } : others),
    // The address may be that of a page again: browsers must ask each time.
    ...(location === undefined ? {} : { Location: location, 'Cache-Control': 'no-cache' }),
    ...(unchanged ? {} : { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length }),
    ...(unchanged || coding === 'identity' ? {} : { 'Content-Encoding': coding }),
  })
}

/** What Helmet sets on every response. */
function helmetHeaders(settings: Relevant): Record<string, string> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => (headers[name] = value),
    removeHeader: (name: string) => delete headers[name],
  }
  protection(isHttps(settings))({} as IncomingMessage, response as unknown as ServerResponse, () => {})
  return headers
}
