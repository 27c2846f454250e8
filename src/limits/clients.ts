import type { Express } from 'express'
import type { Payload } from 'payload'
import { addressHeader } from '../request/client-address'
import { accountOf } from './account-of'
import { noteClient } from './client'

/** Stores the client of each request, for points and places. */
export function setUpClients(app: Express, { payload }: { payload: Payload }): void {
  const account = accountOf(payload)
  app.use((request, _, next) => {
    const address = String(request.headers[addressHeader] ?? '')
    const { authorization, cookie } = request.headers
    if (authorization === undefined && cookie === undefined) {
      noteClient(request, { address })
      return next()
    }
    account(request).then((found) => {
      noteClient(request, found === undefined ? { address } : { account: found, address })
      next()
    }, next)
  })
}
