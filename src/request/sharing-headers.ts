import type { Settings } from '../settings'

/** CORS headers that let pages of an origin read a response of the interfaces; empty if they may not. */
export function sharingHeaders(
  origin: string | undefined,
  { allowedOrigins, publicReadsFrom }: Pick<Settings, 'allowedOrigins' | 'publicReadsFrom'>,
): Record<string, string> {
  if (origin === undefined) return {}
  const allowed = allowedOrigins.includes(origin)
  if (!allowed && publicReadsFrom !== '*' && !publicReadsFrom.includes(origin)) return {}
  return {
    'Access-Control-Allow-Origin': allowed || publicReadsFrom !== '*' ? origin : '*',
    'Access-Control-Expose-Headers': 'Cache-Status, ETag, Retry-After, X-Request-Id',
    ...(allowed ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
  }
}
