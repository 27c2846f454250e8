import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { GraphQLError } from 'graphql'
import type { Settings } from '../../settings'
import { log } from '../../log/log'
import { graphqlPath } from '../../graphql/path'
import { addressOf } from '../../request/client-address'
import { Bodies } from './bodies'
import { limits } from '../../limits/numbers'
import { mediaTypeFor } from './negotiation'
import type { PublicReads } from '../public-reads'
import type { ReadAnswers } from './read-answers'
import { createQuestionReader, pointsForReading, type Unanswered } from './read-question'
import { hasPlainBody, largestBody } from './read-request'
import { isRefusal } from '../../graphql/refusals'

/** Why a request is passed to the server behind; sent to the client in `Cache-Status`. */
type Reason = Unanswered | 'credentials' | 'errors'

type Options = {
  /** The server behind: Express. */
  next: RequestListener
  reads: PublicReads
  answers: ReadAnswers
  /** Name of the session cookie. */
  sessionCookie: string
  settings: Pick<Settings, 'trustProxy' | 'persistedOnly'>
  /** Stalled bodies: milliseconds without data, and how to end such a request. */
  slowBodies: { idleMs: number; end(request: IncomingMessage, response: ServerResponse): void }
}

const questionMark = '?'.charCodeAt(0)
const slash = '/'.charCodeAt(0)

/**
 * Runs before Express and answers public GraphQL queries: cached ones by their bytes, with nothing parsed and nothing
 * read beyond the request itself. Requests that it does not understand, or that carry credentials, pass unchanged to
 * the server behind.
 */
export class GraphqlDoor {
  readonly #next: RequestListener
  readonly #reads: PublicReads
  readonly #answers: ReadAnswers
  readonly #sessionCookie: string
  readonly #trustedProxies: number
  readonly #read: ReturnType<typeof createQuestionReader>
  readonly #bodies: Bodies
  readonly #endTooSlow: Options['slowBodies']['end']
  /** Requests passed to the server behind, by reason. */
  readonly bypasses = new Map<Reason, number>()

  constructor({ next, reads, answers, sessionCookie, settings, slowBodies }: Options) {
    this.#next = next
    this.#reads = reads
    this.#answers = answers
    this.#sessionCookie = sessionCookie
    this.#bodies = new Bodies(slowBodies.idleMs)
    this.#endTooSlow = slowBodies.end
    this.#trustedProxies = settings.trustProxy
    this.#read = createQuestionReader(reads, settings)
  }

  readonly listener: RequestListener = (request, response) => {
    const { url = '', method, headers } = request
    const behind = url.charCodeAt(graphqlPath.length)
    if (!url.startsWith(graphqlPath) || (url.length > graphqlPath.length && behind !== questionMark))
      return this.#next(request, response)
    if (headers.authorization !== undefined || headers.cookie?.includes(this.#sessionCookie))
      return this.#leave(request, response, 'credentials')
    // Browsers that navigate here get GraphiQL or an error page from the server behind.
    const isPage = method !== 'POST' && headers.accept?.includes('text/html')
    if (isPage || mediaTypeFor(headers.accept) === undefined) return this.#leave(request, response, 'request')

    if (
      (method === 'GET' || method === 'HEAD') &&
      url.length <= limits.url &&
      (headers['content-length'] ?? '0') === '0' &&
      headers['transfer-encoding'] === undefined
    )
      return this.#answer(request, response, url)
    if (method !== 'POST' || !hasPlainBody(request)) return this.#leave(request, response, 'request')
    this.#bodies.read(request, largestBody, {
      // A query string is not JSON: parsed as a body, it could hit the entry of a GET query.
      done: (body) =>
        body[0] === slash
          ? this.#leave(request, response, 'request', body)
          : this.#answer(request, response, body.toString('latin1'), body),
      tooSlow: () => {
        this.#answers.protect(response)
        this.#endTooSlow(request, response)
      },
      tooLarge: () => this.#leave(request, response, 'request'),
    })
  }

  /** @param bytes the request as binary text, one character per byte: identical requests have identical bytes */
  #answer(request: IncomingMessage, response: ServerResponse, bytes: string, body?: Buffer): void {
    const known = this.#reads.known(bytes)
    const stored = known && this.#reads.cache.get(known.key)
    if (stored) return this.#answers.send(request, response, known.key, { answer: stored, way: 'hit' })
    this.#answerAnew(request, response, bytes, body).catch((error: Error) => {
      log.error({ err: error }, 'public read failed')
      if (response.headersSent) response.destroy()
      else this.#leave(request, response, 'errors', body)
    })
  }

  async #answerAnew(
    request: IncomingMessage,
    response: ServerResponse,
    bytes: string,
    body?: Buffer,
  ): Promise<void> {
    const began = performance.now()
    const address = addressOf(request, this.#trustedProxies)
    const question = this.#reads.known(bytes) ?? (await this.#read({ bytes, body, address }))
    if (typeof question === 'string') return this.#leave(request, response, question, body)
    if (question instanceof GraphQLError) return this.#answers.refuse(request, response, question, began)
    // The same query in other bytes.
    const stored = this.#reads.cache.get(question.key)
    const refused = await this.#reads.charge(address, stored ? pointsForReading : question.cost)
    if (refused) return this.#answers.refuse(request, response, refused, began)
    if (stored)
      return this.#answers.send(request, response, question.key, { answer: stored, way: 'hit' }, began)
    const told = await this.#reads.resolve(question, address).catch((error: unknown) => {
      if (isRefusal(error)) return error
      throw error
    })
    if (isRefusal(told)) return this.#answers.refuse(request, response, told, began)
    if (!told) return this.#leave(request, response, 'errors', body)
    this.#answers.send(request, response, question.key, told, began)
  }

  /** Responses of the server behind must not be cached. */
  #leave(request: IncomingMessage, response: ServerResponse, reason: Reason, body?: Buffer): void {
    this.bypasses.set(reason, (this.bypasses.get(reason) ?? 0) + 1)
    response.setHeader('Cache-Status', `buergernetz; fwd=bypass; detail=${reason}`)
    response.setHeader('Cache-Control', 'private, no-store')
    // Yoga takes a body that has been read already from here.
    if (body) Object.assign(request, { body: Readable.from([body]) })
    this.#next(request, response)
  }
}
