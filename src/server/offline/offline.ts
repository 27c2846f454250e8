import type { Express } from 'express'
import { clientOf } from '../../limits/client'
import { admissionsOf } from '../../limits/admission'
import { copiesIn, copyPlace } from '../../offline-copy/copies'
import { provideRender } from '../../offline-copy/render'
import { isUnchanged } from '../../request/is-unchanged'
import { provideCopies } from '../../site/offline/copies'
import type { AppContext } from '../context'
import { limitAnswer } from '../requests/refuse'
import { renderInProcess } from './render-in-process'

/** Points. */
const cost = 50

/** Serves the copies without internet, tells the site of them, and gives their job the pages. */
export function setUpOffline(app: Express, context: AppContext): void {
  const { payload, settings } = context
  const { mediaDir } = settings
  const admissions = admissionsOf(payload, settings)
  provideRender(renderInProcess(context))
  provideCopies(() => copiesIn(mediaDir))

  app.get(/^\/offline\/([a-z-]{2,20})\.zip$/, async (request, response, next) => {
    const [code] = Object.values(request.params as Record<string, string>)
    const copy = (await copiesIn(mediaDir)).find((one) => one.locale === code)
    if (!copy) return next()
    const refused = await admissions.charge(clientOf(request) ?? { address: '' }, cost)
    if (refused) {
      const answer = limitAnswer(request, refused)
      return void response
        .status(answer.status)
        .setHeaders(answer.headers)
        .end(await answer.text())
    }
    const etag = `"${copy.bytes.toString(36)}-${copy.made.getTime().toString(36)}"`
    response.set({ ETag: etag, 'Cache-Control': 'public, no-cache' })
    if (isUnchanged(request.headers['if-none-match'], etag)) return void response.status(304).end()
    response.set('Content-Disposition', `attachment; filename="offline-${copy.locale}.zip"`)
    // Streamed, in parts if asked for.
    response.sendFile(
      copyPlace(mediaDir, copy.locale),
      { cacheControl: false, dotfiles: 'allow' },
      (error) => {
        if (error) response.destroy()
      },
    )
  })
}
