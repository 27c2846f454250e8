import type { Express } from 'express'
import type { AppContext } from '../context'

/**
 * Leads whoever opens a page under another name of this machine to the one that links, mails and cookies use:
 * browsers keep a session for each name apart. The interfaces answer under all of them.
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
