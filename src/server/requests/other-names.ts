import type { Express } from 'express'
import type { AppContext } from '../context'

/**
 * Redirects pages requested under another host name of this machine to the one used by links, mails and cookies:
 * browsers keep a separate session per host. The interfaces respond under all of them.
 */
export function setUpOtherNames(app: Express, { settings }: Pick<AppContext, 'settings'>): void {
  app.use((request, response, next) => {
    const opensPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      Boolean(request.headers.accept?.includes('text/html')) &&
      !/^\/api(\/|$)/i.test(request.path)
    if (!opensPage || !settings.otherNames.includes(`http://${request.headers.host}`)) return next()
    response.redirect(307, settings.publicUrl + request.url)
  })
}
