import type { IncomingMessage } from 'node:http'

/**
 * The sender of a request: a page of an allowed origin or the user at the browser (`own`), a page of any other origin
 * (`foreign`), or a non-browser program (`program`), which has no browser cookies either.
 */
export type Sender = 'own' | 'foreign' | 'program'

const senders = new WeakMap<IncomingMessage, Sender>()

/** Determines the sender by headers that a page cannot forge: Origin and Sec-Fetch-Site. */
export function findSender(request: IncomingMessage, allowedOrigins: string[]): Sender {
  const sender = senderOf(request, allowedOrigins)
  senders.set(request, sender)
  return sender
}

/** Whether a page of an origin that is not allowed sent the request. Unknown requests count as such. */
export const isForeign = (request: IncomingMessage): boolean =>
  (senders.get(request) ?? 'foreign') === 'foreign'

function senderOf(request: IncomingMessage, allowedOrigins: string[]): Sender {
  const { origin, 'sec-fetch-site': site } = request.headers
  // Also "null", which sandboxed pages and files send.
  if (origin !== undefined) return allowedOrigins.includes(origin) ? 'own' : 'foreign'
  if (site === undefined) return 'program'
  if (site === 'same-origin' || site === 'none') return 'own'
  return followsLink(request) ? 'own' : 'foreign'
}

/**
 * A user followed a link to a page, for example in a mail, and should see it with their own session. The author of the
 * link does not see the response, and pages change nothing. The interfaces are not pages.
 */
function followsLink({ method, url, headers }: IncomingMessage): boolean {
  const path = decodedPath(url)
  return (
    method === 'GET' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    path !== undefined &&
    !/^\/+api(\/|$)/i.test(path) &&
    !path.includes('logout')
  )
}

function decodedPath(url = '/'): string | undefined {
  try {
    return decodeURIComponent(url.split('?', 1)[0]!)
  } catch {
    return undefined
  }
}
