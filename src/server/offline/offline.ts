import type { Express } from 'express'
import { clientOf } from '../../limits/client'
import { admissionsOf } from '../../limits/admission'
import { copyPlace } from '../../offline-copy/copies'
import { currentCopies } from './current-copies'
import { provideRender } from '../../offline-copy/render'
import { localeFrom } from '../../domain/locales'
import { pathIn } from '../../domain/site-paths'
import { isUnchanged } from '../../request/is-unchanged'
import { provideCopies } from '../../site/offline/copies'
import type { AppContext } from '../context'
import { sendLimit } from '../requests/refuse'
import { renderInProcess } from './render-in-process'

/** Points. */
const cost = 50

/** Serves the copies without internet, tells the site of them, and gives their job the pages. */
export function setUpOffline(app: Express, context: AppContext): void {
  const { payload, settings } = context
  const { mediaDir } = settings
  const admissions = admissionsOf(payload, settings)
  provideRender(renderInProcess(context))
  provideCopies(() => currentCopies(payload, mediaDir))

  app.get(/^\/offline\/([a-z-]{2,20})\.zip$/, async (request, response, next) => {
    const [code] = Object.values(request.params as Record<string, string>)
    const locale = localeFrom(code!)
    if (!locale) return next()
    const refused = await admissions.charge(clientOf(request) ?? { address: '' }, cost)
    if (refused) return sendLimit(request, response, refused)
    const copy = (await currentCopies(payload, mediaDir)).find((one) => one.locale === locale)
    // The page says that it is being written.
    if (!copy) return response.set('Cache-Control', 'no-store').redirect(303, pathIn(locale, '/offline'))
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
