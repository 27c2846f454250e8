import type { RequestListener } from 'node:http'
import express from 'express'
import { setUpClients } from '../limits/clients'
import { setUpAccountAnswers } from './requests/account-answers'
import { setUpBodyLimits } from './requests/body-limits'
import { setUpClientAddress } from './requests/client-address'
import { sayingDatabaseIsAway, unlessDatabaseIsAway } from './requests/database-away'
import { setUpErrors } from './requests/errors'
import { setUpGraphqlRequests } from './requests/graphql-requests'
import { setUpFeedback } from './pages/feedback'
import { setUpFileHeaders } from './requests/file-headers'
import type { AppContext } from './context'
import { setUpDoor } from './door'
import { setUpGraphql } from './graphql'
import { setUpHealth } from './monitoring/health'
import { setUpHttpMeasures } from './monitoring/measures/http'
import { setUpOffline } from './offline/offline'
import { setUpOrigins } from './requests/origins'
import { setUpOtherNames } from './requests/other-names'
import { setUpPreviewTokens } from './requests/preview-tokens'
import { setUpEmbed } from './pages/embed'
import { setUpFeeds } from './pages/feeds'
import { setUpPages } from './pages/page-requests'
import { setUpPanelLanguage } from './pages/panel-language'
import { setUpSharePictures } from './pages/share-pictures'
import { setUpPosters } from './posters/posters'
import { createSitePages } from './pages/site-pages'
import { setUpRequestLog } from './requests/request-log'
import { setUpRest } from './rest/rest'
import { setUpSecurityHeaders } from './requests/security-headers'
import { setUpUploadDoor } from './rest/upload-door'

/** Sets up the request pipeline, in this order; public reads are answered before all of it, at the door. */
export async function createApp(context: AppContext): Promise<RequestListener> {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  // Payload and Next distinguish /API from /api; decisions made by path here must match theirs.
  app.enable('case sensitive routing')
  // Payload and Yoga parse the query string themselves; Express's parser merges repeated parameters into one.
  app.set('query parser', false)
  setUpRequestLog(app)
  setUpHttpMeasures(app)
  setUpClientAddress(app, context)
  setUpSecurityHeaders(app, context)
  setUpFileHeaders(app)
  setUpAccountAnswers(app, context)
  setUpOtherNames(app, context)
  setUpEmbed(app)
  setUpOrigins(app, context)
  setUpBodyLimits(app)
  setUpHealth(app, context)
  setUpClients(app, context)
  setUpPreviewTokens(app, context)
  setUpGraphqlRequests(app)
  const reads = await setUpGraphql(app, context)
  setUpUploadDoor(app, context)
  setUpRest(app, context)
  setUpPosters(app, context)
  setUpOffline(app, context)
  setUpFeeds(app, context)
  setUpSharePictures(app, context)
  setUpPanelLanguage(app)
  setUpFeedback(app, context)
  const site = createSitePages(context)
  setUpPages(app, context, site)
  setUpErrors(app)
  return unlessDatabaseIsAway(setUpDoor(reads, context, site.door(sayingDatabaseIsAway(app))))
}
