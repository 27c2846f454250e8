import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'
import { fileCollections } from '../../../collections/shared/uploads/store'
import type { MessageKey } from '../../messages'
import { refuse } from './refuse'
import { graphqlPath } from '../../graphql/path'

const MB = 1_000_000

/** The largest body in bytes, by what is asked for. `next.config.mjs` says the same of the panel's functions. */
export const bodyLimits = {
  /** A file of 20 MB with the form around it. */
  form: 21 * MB,
  graphql: 1 * MB,
  rest: 2 * MB,
  panel: 4 * MB,
  /** Pages of the site take no bodies worth mentioning. */
  other: 64_000,
}

/** A form without a file, such as one in which somebody who is not logged in asks for a new password. */
export const smallForm = bodyLimits.other

/** Where files are sent to: the collection, and what comes after it. */
export const uploadPath = new RegExp(`^/api/(${fileCollections.join('|')})(?:/+([^?]*))?/?(?:\\?|$)`)
export const isUploadPath = (url: string): boolean => uploadPath.test(url)

/** How many seconds may pass without anything of the body arriving. */
export const idleBodySeconds = 20

/**
 * Refuses bodies that are too large, with 413, and ends requests whose body does not get on, with 408. A body
 * whose length is told is refused before it is read; of any other, every piece is counted as it arrives, so
 * that no more than the limit is ever in memory.
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

/** Node hands every piece of a body to `push`, whoever reads it then; null is the end. */
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

/** For whoever reads a body before Express does, and waits in vain for more of it. */
export const endTooSlow = (request: IncomingMessage, response: ServerResponse): void =>
  end(request, response, 408, 'bodyTooSlow')

/**
 * Answers at once, without reading the body, and lets whoever is still sending find that out: what arrives is
 * thrown away for a few seconds, then the connection ends.
 */
export function refuseUnread(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  key: MessageKey,
): void {
  ending.add(request)
  refuse(request, response, status, key)
  request.resume()
  const left = setTimeout(() => request.complete || request.destroy(), farewell * 1000).unref()
  request.once('close', () => clearTimeout(left))
}

const ending = new WeakSet<IncomingMessage>()

/** How many seconds somebody may go on sending a body of a told length, and then gets to read why it is not wanted. */
const farewell = 5

/** Answers, if nobody has yet, and ends the connection: what is still to come of the body is thrown away. */
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
  // Whoever is still sending does not listen: the answer waits for that, but not for long.
  const left = setTimeout(answer, seconds * 1000).unref()
  if (!seconds) return answer()
  request.once('end', answer)
  request.resume()
}
