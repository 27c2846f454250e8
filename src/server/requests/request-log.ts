import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { LevelWithSilent } from 'pino'
import { pinoHttp } from 'pino-http'
import { lines, log } from '../../log/log'
import { noteAnswer } from '../monitoring/measures/http'

/**
 * Logs one line per request: id, method, path without its query, status, milliseconds. No IP address, user agent or
 * query: they are or can contain personal data. The id is ours, so that no client can write into the log; responses
 * carry it.
 */
export function setUpRequestLog(app: Express): void {
  app.use(
    pinoHttp<IncomingMessage, ServerResponse, never>({
      logger: log,
      genReqId: (_, response) => {
        const id = randomUUID()
        response.setHeader('X-Request-Id', id)
        return id
      },
      autoLogging: {
        ignore: ({ url }) => Boolean(url?.startsWith('/_next/') || url === '/healthz' || url === '/readyz'),
      },
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          path: pathOf(url),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      },
      customLogLevel: (_, { statusCode }): LevelWithSilent => levelFor(statusCode),
      customErrorMessage: () => told,
      // The error has a line of its own. An aborted response needs no further details.
      customErrorObject: (_request, _response, _error, { err: _, ...line }) => line,
    }),
  )
}

/** The same line for a response that bypassed Express. `milliseconds` is its duration. */
export function logAnswer(
  level: 'info' | 'debug',
  { id, method, url = '' }: { id: string; method?: string | undefined; url?: string | undefined },
  status: number,
  milliseconds?: number,
): void {
  if (milliseconds !== undefined) noteAnswer(url, status, milliseconds)
  const req = { id, method, path: pathOf(url) }
  const responseTime = milliseconds === undefined ? undefined : Math.round(milliseconds)
  if (levelFor(status) !== 'silent') log[level]({ req, res: { status }, responseTime }, told)
}

const told = 'request completed'

/** Refusals are sampled, one line per kind, so that a client cannot flood the log. */
function levelFor(status: number): 'error' | 'info' | 'silent' {
  if (status >= 400 && !lines.admits(`answer ${status}`)) return 'silent'
  return status < 500 || status === 503 || status === 504 ? 'info' : 'error'
}

function pathOf(url: string): string {
  return url.split('?', 1)[0]!
}
