import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'
import type { LevelWithSilent } from 'pino'
import { pinoHttp } from 'pino-http'
import { log } from './log'

/**
 * One line for each request: id, method, path without its query, status, milliseconds. No address, no agent, no query: they are
 * or can hold personal data. The id is ours, so that nobody outside can write into the log; answers carry it.
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
      customLogLevel: (_, response, error): LevelWithSilent =>
        error || response.statusCode >= 500 ? 'error' : 'info',
    }),
  )
}

/** The same line for an answer that did not pass Express. `milliseconds` is how long it took. */
export function logAnswer(
  level: 'info' | 'debug',
  { id, method, url = '' }: { id: string; method?: string | undefined; url?: string | undefined },
  status: number,
  milliseconds?: number,
): void {
  const req = { id, method, path: pathOf(url) }
  const responseTime = milliseconds === undefined ? undefined : Math.round(milliseconds)
  log[level]({ req, res: { status }, responseTime }, 'request completed')
}

function pathOf(url: string): string {
  return url.split('?', 1)[0]!
}
