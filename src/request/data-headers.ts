import type { Settings } from '../settings'

/**
 * For data responses that bypass Express. Nothing in them can run, be framed, follow a link or open a window, and CORS
 * governs who may read them; Helmet's headers for pages and images would only make them longer. The policy is the same
 * for all.
 */
export const headersOfData = (settings: Pick<Settings, 'publicUrl'>): Record<string, string> => ({
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  ...(isHttps(settings) ? { 'Strict-Transport-Security': `max-age=${year}; includeSubDomains` } : {}),
  'X-Content-Type-Options': 'nosniff',
})

/** In seconds. */
export const year = 31_536_000

export const isHttps = ({ publicUrl }: Pick<Settings, 'publicUrl'>) => publicUrl.startsWith('https:')
