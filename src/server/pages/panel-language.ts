import type { Express } from 'express'

const cookie = 'payload-lng'

/**
 * The admin panel speaks German until somebody chooses otherwise, whatever language the browser asks for:
 * it is the language of its users' work. The choice is Payload's own cookie, which their account page sets.
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
