import type { IncomingMessage, ServerResponse } from 'node:http'
import express, { type Express } from 'express'
import type { Payload } from 'payload'
import type { Settings } from '../settings'
import { setUpBodyLimits } from './body-limits'
import { setUpClientAddress } from './client-address'
import { setUpErrors } from './errors'
import { setUpFileHeaders } from './file-headers'
import { setUpGraphql } from './graphql/endpoint'
import { setUpHealth } from './health'
import { setUpOrigins } from './origins'
import { pageStatus } from './page-status'
import { setUpPanelLanguage } from './panel-language'
import { setUpRequestLog } from './request-log'
import { setUpSecurityHeaders } from './security-headers'

export type AppContext = {
  payload: Payload
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  dev: boolean
  settings: Settings
  isStopping(): boolean
}

/** What a request passes, in this order. */
export async function createApp(context: AppContext): Promise<Express> {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  setUpRequestLog(app)
  setUpClientAddress(app, context)
  setUpSecurityHeaders(app, context)
  setUpFileHeaders(app)
  setUpOrigins(app, context)
  setUpBodyLimits(app)
  setUpHealth(app, context)
  await setUpGraphql(app, context)
  setUpPanelLanguage(app)
  app.use(pageStatus, (request, response) => context.handle(request, response))
  setUpErrors(app)
  return app
}
