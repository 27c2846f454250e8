import type { Express } from 'express'

/** Payload serves files at exactly these paths. */
const files = /^\/api\/([^/]+)\/file\//

/**
 * Sets a policy under which a file opened as a page could run or load nothing. Next keeps headers that are set before,
 * so the endpoint itself cannot do this. Other websites may embed images of the public collection, but no private
 * files.
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
