import { createHash } from 'node:crypto'
import compression from 'compression'
import type { Express, RequestHandler } from 'express'
import { documentAt } from '../../feeds/routes'
import { admissionsOf } from '../../limits/admission'
import { admitted } from '../../limits/admitted'
import { clientOf } from '../../limits/client'
import { LimitPassed } from '../../limits/refusals'
import { isUnchanged } from '../../request/is-unchanged'
import { provideAddress } from '../../site/address'
import type { AppContext } from '../context'
import { sendLimit } from '../requests/refuse'

/** Points: a sitemap or feed is as much work as a page. */
const cost = 50

/**
 * Serves feeds, sitemaps and robots.txt: documents of public content, as current as pages. Their bytes decide the ETag,
 * so that readers that ask each hour get 304.
 */
export function setUpFeeds(app: Express, { payload, settings }: AppContext): void {
  provideAddress(settings.publicUrl)
  const admissions = admissionsOf(payload, settings)
  const compress = compression()
  const answer: RequestHandler = async (request, response, next) => {
    const make = ['GET', 'HEAD'].includes(request.method) ? documentAt(request.path) : undefined
    if (!make) return next()
    const client = clientOf(request) ?? { address: '' }
    const wanted = { client, kind: 'read', cost, milliseconds: settings.graphqlTimeout } as const
    try {
      const document = await admitted(admissions, { ...wanted, what: 'feed', response }, async () => make())
      if (!document) return next()
      const etag = `"${createHash('sha256').update(document.body).digest('base64url').slice(0, 22)}"`
      response.set({ 'Content-Type': document.type, 'Cache-Control': 'public, no-cache', ETag: etag })
      // The sitemap of many languages repeats itself: a thirtieth of it is sent.
      compress(request, response, () => {})
      if (isUnchanged(request.headers['if-none-match'], etag)) return void response.status(304).end()
      response.end(request.method === 'HEAD' ? undefined : document.body)
    } catch (problem) {
      if (!(problem instanceof LimitPassed)) return next(problem)
      await sendLimit(request, response, problem)
    }
  }
  app.use((request, response, next) => void answer(request, response, next))
}
