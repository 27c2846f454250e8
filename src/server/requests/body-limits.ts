import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'
import { fileCollections } from '../../../collections/shared/uploads/store'
import type { MessageKey } from '../../messages'
import { refuse } from './refuse'
import { graphqlPath } from '../../graphql/path'

const MB = 1_000_000

/** Maximum body size in bytes, by path. `next.config.mjs` sets the same for the panel's functions. */
export const bodyLimits = {
  /** A file of 20 MB plus its form. */
  form: 21 * MB,
  graphql: 1 * MB,
  rest: 2 * MB,
  panel: 4 * MB,
  /** Pages of the site expect no large bodies. */
  other: 64_000,
}

/** A form without a file, such as an anonymous password reset. */
export const smallForm = bodyLimits.other

/** Upload paths: the collection, and the rest. */
export const uploadPath = new RegExp(`^/api/(${fileCollections.join('|')})(?:/+([^?]*))?/?(?:\\?|$)`)
export const isUploadPath = (url: string): boolean => uploadPath.test(url)

/** Seconds without body data after which a request is ended. */
export const idleBodySeconds = 20

/**
 * Refuses oversized bodies with 413, and ends stalled requests with 408. A body with a Content-Length is refused
 * before it is read; of any other, every chunk is counted as it arrives, so that memory use never exceeds the limit.
 */
export function setUpBodyLimits(app: Express, seconds = idleBodySeconds): void {
  app.use((request, response, next) => {
    const limit = limitFor(request)
    if (Number(request.headers['content-length'] ?? 0) > limit)
      return end(request, response, 413, 'bodyTooLarge', farewell)
    if (hasBody(request) && !request.complete) watch(request, response, limit, seconds * 1000)
    next()
  })
}

function limitFor({ headers, url = '/' }: IncomingMessage): number {
  const path = url.split('?', 1)[0]!
  if (path === graphqlPath) return bodyLimits.graphql
  if (/^\/api(\/|$)/i.test(path)) {
    if (!headers['content-type']?.startsWith('multipart/form-data')) return bodyLimits.rest
    return isUploadPath(path) ? bodyLimits.form : bodyLimits.panel
  }
  return /^\/admin(\/|$)/i.test(path) ? bodyLimits.panel : bodyLimits.other
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Node passes every chunk of a body to `push`, regardless of its reader; null is the end. */
function watch(request: IncomingMessage, response: ServerResponse, limit: number, wait: number): void {
  let received = 0
  const push = request.push.bind(request)
  const slow = setTimeout(() => end(request, response, 408, 'bodyTooSlow'), wait)
  const stop = () => clearTimeout(slow)
  request.push = (piece: Buffer | null) => {
    if (piece === null) stop()
    else {
      received += piece.length
      slow.refresh()
    }
    if (received <= limit) return push(piece)
    end(request, response, 413, 'bodyTooLarge')
    return false
  }
  response.once('close', stop)
}

/** Ends a request whose body stalls, for code that reads bodies before Express does. */
export const endTooSlow = (request: IncomingMessage, response: ServerResponse): void =>
  end(request, response, 408, 'bodyTooSlow')

/**
 * Responds without reading the body, and lets the client receive the response: incoming data is discarded for a few
 * seconds, then the connection is closed.
 */
export function refuseUnread(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  key: MessageKey,
): void {
  ending.add(request)
  // Where a client asks for it, Node closes the connection right after the response: what the client is still sending
  // would then reset it, and the response could be lost.
  if (/\bclose\b/i.test(request.headers.connection ?? '')) {
    response.shouldKeepAlive = true
    request.once('end', () => request.socket.end())
  }
  refuse(request, response, status, key)
  request.resume()
  const left = setTimeout(() => request.complete || request.destroy(), farewell * 1000).unref()
  request.once('close', () => clearTimeout(left))
}

const ending = new WeakSet<IncomingMessage>()

/** Seconds for which a client may go on sending a body with a Content-Length before it gets the response. */
const farewell = 5

/** Responds, if not yet done, and closes the connection; the rest of the body is discarded. */
function end(
  request: IncomingMessage,
  response: ServerResponse,
  status: 408 | 413,
  key: 'bodyTooLarge' | 'bodyTooSlow',
  seconds = 0,
): void {
  if (ending.has(request)) return
  ending.add(request)
  if (response.headersSent) return void request.destroy()
  const answer = () => {
    clearTimeout(left)
    if (response.headersSent) return
    response.setHeader('Connection', 'close')
    refuse(request, response, status, key)
    response.once('finish', () => setTimeout(() => request.destroy(), 500).unref())
  }
  // A client that is still sending does not read: the response waits for the end of the body, up to a limit.
  const left = setTimeout(answer, seconds * 1000).unref()
  if (!seconds) return answer()
  request.once('end', answer)
  request.resume()
}
