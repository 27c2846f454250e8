import { createHash } from 'node:crypto'
import type { Express, Request, Response } from 'express'
import { LRUCache } from 'lru-cache'
import { drawSharePicture, type ShareSubject } from '../../documents/share-picture/share-picture'
import { admissionsOf } from '../../limits/admission'
import { LimitPassed } from '../../limits/refusals'
import { isUnchanged } from '../../request/is-unchanged'
import { askedFor } from '../../site/offered'
import { loadShareSubject } from '../../site/share/load'
import type { AppContext } from '../context'
import { answerAdmitted } from '../requests/answer-admitted'

const path = /^\/teilen\/([a-z-]{2,10})\/([a-z]{1,20}(?:\/[a-z0-9-]{1,100})?)\.png$/
/** Points. Drawing takes several times as long as a page. */
const cost = 150
const seconds = 20
/** Bytes of pictures kept in memory, about 400. */
const kept = 8_000_000
/** Further pictures are refused while as many wait: they are drawn one at a time. */
const mostWaiting = 8

/**
 * Serves the pictures by which pages are shared, of public records only. A picture is named by what stands on it: it
 * is drawn again when that changes, and a client that has it gets 304 without a drawing.
 */
export function setUpSharePictures(app: Express, { payload, settings }: AppContext): void {
  const admissions = admissionsOf(payload, settings)
  const draw = oneAtATime(
    new LRUCache<string, Buffer>({ maxSize: kept, sizeCalculation: ({ length }) => length }),
  )

  async function answer(request: Request, response: Response, next: () => void): Promise<void> {
    const [, language = '', page = ''] = path.exec(request.path)!
    const asked = await askedFor(language)
    const subject = asked.locale && asked.isOffered ? await loadShareSubject(asked.locale, page) : undefined
    if (!subject) return next()
    const hash = createHash('sha256').update(JSON.stringify(subject)).digest('base64url').slice(0, 22)
    const headers = { 'Content-Type': 'image/png', 'Cache-Control': 'public, no-cache', ETag: `"${hash}"` }
    const isKnown = isUnchanged(request.headers['if-none-match'], headers.ETag)
    if (isKnown) return void response.set(headers).status(304).end()
    const picture = await draw(hash, subject)
    response.set(headers)
    response.set('Content-Length', String(picture.length))
    response.end(request.method === 'HEAD' ? undefined : picture)
  }

  const wanted = { what: 'share picture', cost, milliseconds: seconds * 1000 }
  app.get(path, (request, response, next) =>
    answerAdmitted(admissions, { request, response, next }, wanted, () => answer(request, response, next)),
  )
}

/** Draws what is not in memory, one after the other. Throws `tooBusy` if too many wait. */
function oneAtATime(pictures: LRUCache<string, Buffer>) {
  let last: Promise<unknown> = Promise.resolve()
  const waiting = new Map<string, Promise<Buffer>>()
  return async (hash: string, subject: ShareSubject): Promise<Buffer> => {
    const known = pictures.get(hash) ?? waiting.get(hash)
    if (known) return known
    if (waiting.size >= mostWaiting) throw new LimitPassed('tooBusy', { seconds: 2 })
    const drawing = last.then(() => drawSharePicture(subject))
    waiting.set(hash, drawing)
    last = drawing.catch(() => undefined).finally(() => waiting.delete(hash))
    const picture = await drawing
    pictures.set(hash, picture)
    return picture
  }
}
