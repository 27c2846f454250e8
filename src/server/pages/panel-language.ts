import type { Express } from 'express'

const cookie = 'payload-lng'

/**
 * Defaults the admin panel to German until the user chooses another language, whatever the browser prefers: it is the
 * language of its users' work. The choice is Payload's own cookie, set on their account page.
 */
export function setUpPanelLanguage(app: Express): void {
  app.use('/admin', (request, response, next) => {
    if (!request.headers.cookie?.includes(`${cookie}=`)) {
      request.headers['accept-language'] = 'de'
      response.append('Set-Cookie', `${cookie}=de; Path=/; Max-Age=31536000; SameSite=Lax`)
    }
    next()
  })
}
