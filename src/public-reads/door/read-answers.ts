import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLError } from 'graphql'
import type { Settings } from '../../settings'
import type { Answer, Coding } from '../cache/stored-answer'
import type { ReadCache, CachedAnswer, CacheStatus } from '../cache/read-cache'
import { log } from '../../log/log'
import { isUnchanged } from '../../request/is-unchanged'
import { languageOf } from '../../request/language'
import { sharingHeaders } from '../../request/sharing-headers'
import { headersOfData } from '../../request/data-headers'
import { codingFor, mediaTypeFor } from './negotiation'
import { createReadHeaders } from './read-headers'
import { inLanguage } from '../../graphql/refusals'

/** Logs an answer. `milliseconds`: its duration; omitted for hits. */
export type LogAnswer = (
  level: 'info' | 'debug',
  request: { id: string; method?: string; url?: string },
  status: number,
  milliseconds?: number,
) => void

/** Sends answers to anonymous queries: in the coding the client accepts, or 304 if its copy is current. */
export class ReadAnswers {
  readonly #cache: ReadCache
  readonly #headers: ReturnType<typeof createReadHeaders>
  readonly #protection: [string, string][]
  readonly #settings: Settings
  readonly #logAnswer: LogAnswer
  /** Logging a hit costs more than the hit; except at debug level, hits are only counted. */
  readonly #logsHits = log.isLevelEnabled('debug')
  /** Number of 304 responses. */
  unchanged = 0

  constructor(cache: ReadCache, settings: Settings, logAnswer: LogAnswer) {
    this.#cache = cache
    this.#headers = createReadHeaders(settings)
    this.#protection = Object.entries(headersOfData(settings))
    this.#settings = settings
    this.#logAnswer = logAnswer
  }

  /** @param began when the request arrived; omitted for hits */
  send(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    { answer, way }: CachedAnswer,
    began?: number,
  ): void {
    const coding = answer.fitting(codingFor(request.headers['accept-encoding']))
    if (coding === 'identity' || answer.body(coding))
      return this.#write(request, response, answer, coding, way, began)
    answer.compressed(coding).then(
      (larger) => {
        this.#cache.replace(key, answer, larger)
        this.#write(request, response, larger, coding, way, began)
      },
      () => this.#write(request, response, answer, 'identity', way, began),
    )
  }

  /** Sends an error in the client's language; cheap, since many clients may be refused at once. */
  refuse(request: IncomingMessage, response: ServerResponse, refusal: GraphQLError, began: number): void {
    const { status, headers } = refusal.extensions.http as {
      status: number
      headers?: Record<string, string>
    }
    const id = randomUUID()
    this.protect(response)
    response.writeHead(status, {
      'Content-Type': `${mediaTypeFor(request.headers.accept)!}; charset=utf-8`,
      'Cache-Control': 'private, no-store',
      'X-Request-Id': id,
      Vary: 'Origin',
      ...sharingHeaders(request.headers.origin, this.#settings),
      ...headers,
    })
    const { http: _, ...extensions } = refusal.extensions
    const { message } = inLanguage(refusal, languageOf(request))
    response.end(JSON.stringify({ errors: [{ message, extensions }] }))
    this.#logAnswer(
      'info',
      { id, method: request.method, url: request.url },
      status,
      performance.now() - began,
    )
  }

  /** Sets the headers of an answer that other code sends. */
  protect(response: ServerResponse): void {
    for (const [name, value] of this.#protection) response.setHeader(name, value)
  }

  #write(
    { method, url, headers }: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
    coding: Coding,
    way: CacheStatus,
    began?: number,
  ): void {
    if (response.destroyed) return
    const body = answer.body(coding)!
    const type = mediaTypeFor(headers.accept)!
    const id = randomUUID()
    const values = { id, way, body, type, coding }
    const unchanged = isUnchanged(headers['if-none-match'], body.etags[type])
    const status = unchanged ? 304 : 200
    if (unchanged) {
      this.unchanged++
      response.writeHead(304, this.#headers.ofUnchanged(headers.origin, values)).end()
    } else response.writeHead(200, this.#headers.ofAnswer(headers.origin, values)).end(body.bytes)
    if (began !== undefined) this.#logAnswer('info', { id, method, url }, status, performance.now() - began)
    else if (this.#logsHits) this.#logAnswer('debug', { id, method, url }, status)
  }
}
