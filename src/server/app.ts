import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import express from 'express'
import type { Payload } from 'payload'
import type { Settings } from '../settings'
import { setUpClients } from '../limits/clients'
import { setUpAccountAnswers } from './account-answers'
import { setUpBodyLimits } from './body-limits'
import type { Changes } from './cache/changes'
import { setUpClientAddress } from './client-address'
import { sayingDatabaseIsAway, unlessDatabaseIsAway } from './database-away'
import { setUpErrors } from './errors'
import { setUpFileHeaders } from './file-headers'
import { answerPublicReads } from './graphql/door'
import { setUpGraphql } from './graphql/endpoint'
import type { Planner } from './graphql/plan/answer'
import { setUpHealth } from './health'
import { setUpHttpMeasures } from './measures/http'
import { setUpOrigins } from './origins'
import { setUpOtherNames } from './other-names'
import { setUpPages } from './page-requests'
import { setUpPanelLanguage } from './panel-language'
import { setUpRequestLog } from './request-log'
import { setUpRest } from './rest'
import { setUpSecurityHeaders } from './security-headers'
import { setUpUploadDoor } from './upload-door'

export type AppContext = {
  payload: Payload
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  dev: boolean
  settings: Settings
  changes: Changes
  planner: Planner
  isStopping(): boolean
}

/** What a request passes, in this order; before all of it, public reads are answered at the door. */
export async function createApp(context: AppContext): Promise<RequestListener> {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // Payload and Next tell /API from /api; what is decided by a path here must hold for the same one there.
  app.enable('case sensitive routing')
  // Payload and Yoga read the address themselves; from what Express makes of it, repeated arguments came out as one.
  app.set('query parser', false)
  setUpRequestLog(app)
  setUpHttpMeasures(app)
  setUpClientAddress(app, context)
  setUpSecurityHeaders(app, context)
  setUpFileHeaders(app)
  setUpAccountAnswers(app, context)
  setUpOtherNames(app, context)
  setUpOrigins(app, context)
  setUpBodyLimits(app)
  setUpHealth(app, context)
  setUpClients(app, context)
  const reads = await setUpGraphql(app, context)
  setUpUploadDoor(app, context)
  setUpRest(app, context)
  setUpPanelLanguage(app)
  setUpPages(app, context)
  setUpErrors(app)
  return unlessDatabaseIsAway(answerPublicReads(reads, context, sayingDatabaseIsAway(app)))
}
