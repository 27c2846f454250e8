import type { ErrorRequestHandler, Express } from 'express'
import { log } from '../../log/log'
import { defaultLocale } from '../../domain/locales'
import { loadSettings } from '../../site/settings'
import { isRead } from './error-page'
import { sendErrorPage } from './refuse'

/** The last error handler: logs unhandled errors and reveals nothing to the client. */
export function setUpErrors(app: Express): void {
  // Error pages show its emergency numbers, also if the database fails before the first visit.
  loadSettings(defaultLocale).catch(() => undefined)
  const handler: ErrorRequestHandler = (error: Error & { status?: number }, request, response, next) => {
    log.error({ err: error, id: request.id }, 'request failed')
    if (response.headersSent) return next(error)
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500
    const code = status === 500 ? 'somethingWrong' : 'notReadable'
    if (isRead(request)) return sendErrorPage(request, response, { status, code })
    response
      .status(status)
      .type('text/plain')
      .send(status === 500 ? 'Something went wrong.' : 'Bad request.')
  }
  app.use(handler)
}
