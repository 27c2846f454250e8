import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type ContentLocale } from '../domain/locales'
import { pathIn } from '../domain/site-paths'
import { dayOfMoment } from '../site/dates'
import { textsIn } from '../site/texts'
import { Assets } from './assets'
import { copyFolder } from './copies'
import { escaped } from './html'
import { fileOf, searchPage, wayFrom } from './names'
import { copiedPage, type Surroundings } from './page'
import type { Answer, Render } from './render'
import { type Found, searchContent, searchIndex } from './search-page'
import { searchScript } from './search-script'
import { copyStyle } from './style'
import { NewZip } from './zip-file'

/** Most pages of a copy; links to further ones lead to the website. */
const mostPages = 5_000

/** Redirects followed for one page. */
const mostMoves = 3

export type CopyOptions = {
  mediaDir: string
  /** Of the website, without a slash at the end. */
  publicUrl: string
  now: Date
  render: Render
  /** Called before each page. What it throws ends the copy. */
  goOn(): Promise<void>
}

/**
 * Copies all pages of a language that are reached from the homepage into a ZIP file, which replaces the one before.
 *
 * @returns number of pages
 * @throws Error if a page cannot be rendered; the old file stays then
 */
export async function writeCopy(locale: ContentLocale, options: CopyOptions): Promise<number> {
  const { mediaDir, now } = options
  const folder = copyFolder(mediaDir)
  await mkdir(folder, { recursive: true })
  const zip = new NewZip(path.join(folder, `${locale}.zip`), now)
  try {
    const pages = await addPages(zip, locale, options)
    await zip.complete()
    return pages
  } catch (error) {
    await zip.abandon()
    throw error
  }
}

async function addPages(zip: NewZip, locale: ContentLocale, options: CopyOptions): Promise<number> {
  const { publicUrl, render, goOn } = options
  const home = pathIn(locale, '/')
  const assets = new Assets()
  /** Pages by their path, with the file of each; those added while it is walked are walked as well. */
  const files = new Map([[home, 'index.html']])
  const found: Found[] = []
  let front: Answer | undefined

  const around = (file: string): Surroundings => ({
    file,
    publicUrl,
    pageFile(target) {
      const known = files.get(target)
      if (known) return known
      const next = fileOf(locale, target)
      if (!next || next === searchPage) return next
      if (files.size >= mostPages) return undefined
      files.set(target, next)
      return next
    },
    assetFile: (source) => assets.fileOf(source),
    banner: bannerIn(locale, file, options.now),
  })

  for (const [target, file] of files) {
    await goOn()
    const answer = await answered(render, target)
    front ??= answer
    const { html, text, title } = copiedPage(answer.body.toString(), around(file))
    zip.add(file, html)
    if (answer.status === 200 && !target.includes('?')) found.push({ file, title, text })
  }
  found.sort((one, other) => one.title.localeCompare(other.title, locale))
  const content = searchContent(locale, found)
  zip.add(searchPage, copiedPage(front!.body.toString(), { ...around(searchPage), content }).html)
  zip.add('assets/index.js', searchIndex(locale, found))
  zip.add('assets/search.js', searchScript)
  zip.add('assets/copy.css', copyStyle)
  await assets.addTo(zip, render, goOn)
  return files.size
}

/** A page, or the helpful page that says there is none: a record may be withdrawn or get another address meanwhile. */
async function answered(render: Render, target: string): Promise<Answer> {
  let answer = await render(target)
  for (let moves = 0; answer.location?.startsWith('/') && moves < mostMoves; moves++)
    answer = await render(answer.location)
  if (![200, 404].includes(answer.status) || !answer.type.startsWith('text/html'))
    throw new Error(`a page of the copy was answered with ${answer.status}`)
  return answer
}

/** At the top of each page: of what day it is, the search, and the emergency numbers. */
function bannerIn(locale: ContentLocale, file: string, now: Date): Surroundings['banner'] {
  const t = textsIn(locale)
  const asOf = t('offline.asOf', { date: dayOfMoment(locale, now) })
  return (emergency) => `<aside class="bn-copy" aria-label="${escaped(t('offline.title'))}">
<p>${escaped(asOf)} <a href="${wayFrom(file, searchPage)}">${escaped(t('offline.search'))}</a></p>
${emergency && `<p><strong>${escaped(t('frame.emergency'))}</strong></p><ul>${emergency}</ul>`}
</aside>`
}
