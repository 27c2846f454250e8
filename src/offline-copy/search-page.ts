import type { ContentLocale } from '../domain/locales'
import { textsIn } from '../site/texts'
import { escaped } from './html'

/** A page as the search knows it. */
export type Found = { file: string; title: string; text: string }

/** Characters of a page's text in the index. */
const mostText = 3_000

/** The content of the search page: a field for those with JavaScript, and the list of all pages for everybody. */
export function searchContent(locale: ContentLocale, pages: readonly Found[]): string {
  const t = textsIn(locale)
  const links = pages.map(({ file, title }) => `<li><a href="${escaped(file)}">${escaped(title)}</a></li>`)
  return `<h1 class="kern-heading-x-large">${escaped(t('offline.search'))}</h1>
<form id="search" class="bn-copy__search" role="search" hidden>
<label for="words">${escaped(t('offline.searchFor'))}</label>
<input id="words" type="search" autocomplete="off" maxlength="200" dir="auto">
<p id="found" role="status"></p>
</form>
<h2 class="kern-heading-large">${escaped(t('offline.all'))}</h2>
<ul id="pages" class="bn-links">${links.join('')}</ul>
<script src="assets/index.js"></script><script src="assets/search.js"></script>`
}

/** The index as a script, since a page from a folder may load nothing else. */
export function searchIndex(locale: ContentLocale, pages: readonly Found[]): string {
  const t = textsIn(locale)
  const sentences = Array.from({ length: pages.length + 1 }, (_, count) => t('offline.found', { count }))
  const known = pages.map(({ title, text }) => [title, text.slice(0, mostText)])
  return `'use strict'\nconst sentences = ${JSON.stringify(sentences)}\nconst pages = ${JSON.stringify(known)}\n`
}
