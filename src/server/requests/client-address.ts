import type { IncomingMessage } from 'node:http'
import type { Express } from 'express'
import proxyAddress from 'proxy-addr'
import { addressHeader, network } from '../../request/client-address'
import type { AppContext } from '../app'

/**
 * Says who asks, for the limits on failed tries. Behind proxies that is the address which the outermost of
 * TRUST_PROXY proxies saw; of other claims in X-Forwarded-For none is believed.
 */
export function setUpClientAddress(app: Express, { settings }: Pick<AppContext, 'settings'>): void {
  app.set('trust proxy', settings.trustProxy)
  app.use((request, _, next) => {
    request.headers[addressHeader] = addressOf(request, settings.trustProxy)
    next()
  })
}

/** The network address a request comes from, for whoever stands before Express: the same as behind it. */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  return network(proxyAddress(request, (_, hop) => hop < trustedProxies) ?? '')
}
