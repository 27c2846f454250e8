import { randomBytes } from 'node:crypto'
import type { Express } from 'express'
import helmet from 'helmet'
import { isHttps, year } from '../../request/data-headers'
import type { AppContext } from '../context'

/**
 * Helmet's headers and a content security policy under which only scripts of this response run. Next puts the nonce of
 * the request's policy header on its scripts, so the policy is set there too.
 */
export function setUpSecurityHeaders(app: Express, { dev, settings }: AppContext): void {
  const https = isHttps(settings)
  app.use(protection(https))
  app.use((request, response, next) => {
    const policy = policyFor(randomBytes(16).toString('base64'), dev, https)
    request.headers['content-security-policy'] = policy
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Permissions-Policy', permissions)
    next()
  })
}

export const permissions = 'camera=(), geolocation=(), microphone=(), payment=()'

export const protection = (https: boolean) =>
  helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    // Municipalities may embed images in their own websites.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: https && { maxAge: year },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })

function policyFor(nonce: string, dev: boolean, https: boolean): string {
  return [
    `default-src 'self'`,
    // Development compiles in the browser; production does not.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'self'`,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
