import { createHash } from 'node:crypto'
import type { Express, Request, Response } from 'express'
import { LRUCache } from 'lru-cache'
import { posterPdf } from '../../documents/poster/poster'
import { type ContentLocale, localeFrom } from '../../domain/locales'
import { admissionsOf } from '../../limits/admission'
import { ownTurn } from '../../limits/own-turn'
import { isUnchanged } from '../../request/is-unchanged'
import { languagesOf } from '../../site/offered'
import { loadPoster, mostPosterLanguages, type PosterKind } from '../../site/posters/load'
import { loadSettings } from '../../site/settings'
import type { AppContext } from '../context'
import { answerAdmitted } from '../requests/answer-admitted'
import { refuse } from '../requests/refuse'

const path = /^\/(angebote|termine)\/([a-z0-9-]{1,100})\/plakat\.pdf$/

/** Points. A page of a poster is about as much work as a page of the site. */
const cost = { poster: 30, language: 20 }
const seconds = 20
/** Bytes of posters kept in memory. */
const kept = 8_000_000

/** Serves posters of public services and events as PDF, in the languages of `sprachen`; default: German. */
export function setUpPosters(app: Express, { payload, settings }: AppContext): void {
  const admissions = admissionsOf(payload, settings)
  const posters = new LRUCache<string, Buffer>({ maxSize: kept, sizeCalculation: ({ length }) => length })

  async function answer(request: Request, response: Response, next: () => void): Promise<void> {
    const [, kind, slug] = path.exec(request.path)!
    const locales = localesIn(request.url)
    const offered = languagesOf(await loadSettings('de'))
    if (!locales?.every((locale) => offered.includes(locale)))
      return refuse(request, response, 400, 'posterLanguages')
    const pages = await loadPoster(kind as PosterKind, slug!, locales, {
      publicUrl: settings.publicUrl,
      now: new Date(),
    })
    if (!pages) return next()
    const etag = createHash('sha256').update(JSON.stringify(pages)).digest('base64url').slice(0, 27)
    const send = (status: number, body?: Buffer) =>
      void response
        .status(status)
        .set({
          'Content-Type': 'application/pdf',
          'Content-Disposition': `inline; filename="plakat-${slug}.pdf"`,
          'Cache-Control': 'public, no-cache',
          ETag: `"${etag}"`,
          ...(body ? { 'Content-Length': String(body.length) } : {}),
        })
        .end(request.method === 'HEAD' ? undefined : body)
    if (isUnchanged(request.headers['if-none-match'], `"${etag}"`)) return send(304)
    let pdf = posters.get(etag)
    if (!pdf) {
      // It is made on this thread: others get their turn in between.
      await ownTurn()
      pdf = await posterPdf(pages)
      posters.set(etag, pdf)
    }
    send(200, pdf)
  }

  app.get(path, (request, response, next) => {
    const languages = localesIn(request.url)?.length ?? 0
    const wanted = {
      what: 'poster',
      cost: cost.poster + cost.language * languages,
      milliseconds: seconds * 1000,
    }
    return answerAdmitted(admissions, { request, response, next }, wanted, () =>
      answer(request, response, next),
    )
  })
}

/** The languages of `sprachen=de,ar` or `sprachen=de&sprachen=ar`; undefined if they are unknown or too many. */
function localesIn(url: string): ContentLocale[] | undefined {
  const given = new URLSearchParams(url.split('?', 2)[1] ?? '').getAll('sprachen').join(',').slice(0, 500)
  const codes = [...new Set(given.split(',').filter(Boolean))]
  if (codes.length > mostPosterLanguages) return undefined
  const locales = codes.map(localeFrom)
  if (locales.includes(undefined)) return undefined
  return locales.length ? (locales as ContentLocale[]) : ['de']
}
