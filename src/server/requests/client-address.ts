import type { Express } from 'express'
import { addressHeader, addressOf } from '../../request/client-address'
import type { AppContext } from '../context'

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
