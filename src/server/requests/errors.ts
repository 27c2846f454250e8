import type { ErrorRequestHandler, Express } from 'express'
import { log } from '../../log/log'

/** The last error handler: logs unhandled errors and reveals nothing to the client. */
export function setUpErrors(app: Express): void {
  const handler: ErrorRequestHandler = (error: Error & { status?: number }, request, response, next) => {
    log.error({ err: error, id: request.id }, 'request failed')
    if (response.headersSent) return next(error)
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500
    response
      .status(status)
      .type('text/plain')
      .send(status === 500 ? 'Something went wrong.' : 'Bad request.')
  }
  app.use(handler)
}
