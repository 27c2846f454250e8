import { createHash } from 'node:crypto'
import path from 'node:path'
import { type ContentLocale, contentLocales } from '../domain/locales'
import { pathIn } from '../domain/site-paths'

/** The page with the search, which is made for the copy. */
export const searchPage = 'suche.html'

/** What answers visitors only: forms, feeds, files, the panel. */
const foreign = /^\/(?:[a-z]{2,3}(?:-[a-z]+)?\/)?(?:admin|api|konto|q|_next)(?:\/|$)|\.\w+$/
const otherLanguage = new RegExp(
  `^/(?:${contentLocales
    .map(({ code }) => code)
    .filter((code) => code !== 'de')
    .join('|')})(?:/|$)`,
)

/**
 * The file of a page in the copy of a language, such as `angebote/sprachcafe.html`; undefined for what is not in it:
 * other languages, files, forms.
 *
 * @param target path with parameters, without fragment
 */
export function fileOf(locale: ContentLocale, target: string): string | undefined {
  const [pathname = '', parameters = ''] = target.split('?', 2)
  if (foreign.test(pathname)) return undefined
  const home = pathIn(locale, '/')
  if (locale === 'de' ? otherLanguage.test(pathname) : pathname !== home && !pathname.startsWith(`${home}/`))
    return undefined
  const below = pathname.slice(locale === 'de' ? 1 : home.length + 1)
  // The letter page looks words up as the search does.
  if (below === 'suche' || below === 'brief') return searchPage
  if (!below && !parameters) return 'index.html'
  const name = below.replace(/[^a-z0-9/-]/g, '-').replace(/\/+$/, '') || 'index'
  // Parameters, and characters that not every file system has, are told apart by their sum.
  const isExact = !parameters && name === below && name !== 'index'
  return isExact ? `${name}.html` : `${name}-${sumOf(target)}.html`
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** The way from one file of the copy to another. */
export const wayFrom = (file: string, to: string): string => path.posix.relative(path.posix.dirname(file), to)
