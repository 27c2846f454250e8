import type { Express } from 'express'

/** Payload answers for files at exactly these paths. */
const files = /^\/api\/([^/]+)\/file\//

/**
 * Files get a policy of their own, under which nothing in them could run or ask for anything, were one opened
 * as a page after all. Next keeps headers that are set before, so the endpoint itself cannot say this.
 * Pictures of the public collection may be shown on other websites; private files on none.
 */
export function setUpFileHeaders(app: Express): void {
  app.use((request, response, next) => {
    const [, collection] = files.exec(request.path) ?? []
    if (collection) {
      response.setHeader('Content-Security-Policy', `sandbox; default-src 'none'; frame-ancestors 'none'`)
      if (collection !== 'media') response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    }
    next()
  })
}
