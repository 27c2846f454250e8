import type { IncomingMessage } from 'node:http'

/** The client's language: the one chosen in the panel, or the browser's first; German unless English. */
export function languageOf({ headers }: Pick<IncomingMessage, 'headers'>): 'de' | 'en' {
  const chosen = /(?:^|;\s*)payload-lng=(de|en)\b/.exec(headers.cookie ?? '')?.[1]
  return (chosen ?? headers['accept-language'] ?? '').trim().startsWith('en') ? 'en' : 'de'
}
