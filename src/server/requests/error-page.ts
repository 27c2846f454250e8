import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type ContentLocale, localeFrom } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import { languageOf } from '../../request/language'
import { direction } from '../../site/locales'
import { rememberedSettings } from '../../site/remembered'
import { telephoneLink } from '../../site/telephone'
import { textsIn } from '../../site/texts'
import { errorPageStyle } from './error-page-style'

type Fault = {
  status: number
  /** The stable code of the refusal. */
  code: string
  /** What is wrong, in the language of `languageOf`. */
  text?: string | undefined
  /** The number under which the log has the request. */
  id?: string | undefined
}

/** Whether a person reads the answer: in a browser, at an address that is no interface. */
export const isRead = ({ method, url = '', headers }: IncomingMessage): boolean =>
  ['GET', 'HEAD', 'POST'].includes(method ?? '') &&
  Boolean(headers.accept?.includes('text/html')) &&
  !/^\/(api|_next)(\/|$)/.test(url)

/**
 * A page that says what is wrong and how to go on, with the emergency numbers. It needs neither the database nor Next,
 * and loads nothing.
 */
export function errorPage(request: IncomingMessage, { status, code, text, id }: Fault): string {
  const locale = localeOf(request)
  const t = textsIn(locale)
  const { siteName, numbers } = rememberedSettings(locale)
  const general = t(
    status >= 502 || status === 429 ? 'fault.busy' : status >= 500 ? 'fault.failed' : 'fault.refused',
  )
  // Refusals are written in German and English.
  const said = text && locale === languageOf(request) ? text : general
  const lines = numbers.map(
    ({ number, label }) =>
      `<li><a href="${escaped(telephoneLink(number))}" dir="ltr">${escaped(number)}</a> <span dir="auto">${escaped(label ?? '')}</span></li>`,
  )
  return `<!doctype html>
<html lang="${languageTag(locale)}" dir="${direction(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(t('fault.title'))} – ${escaped(siteName)}</title>
<style>${errorPageStyle}</style></head>
<body><header dir="auto">${escaped(siteName)}</header>
<main><h1>${escaped(t('fault.title'))}</h1><p>${escaped(said)}</p>
<ul class="ways">${again(request, status, t('fault.again'))}<li><a href="${pathIn(locale, '/')}">${escaped(t('frame.home'))}</a></li></ul>
<h2>${escaped(t('frame.emergency'))}</h2><ul>${lines.join('')}</ul>
<p class="quiet">${id ? `${escaped(t('fault.number'))} ` : ''}<code dir="ltr">${escaped([status, code, id].filter(Boolean).join(' · '))}</code></p>
</main></body></html>`
}

/** Headers of the page: it may load nothing, whatever stands in it. */
export const errorPageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(errorPageStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
} as const

/** What failed for the moment is offered once more, at the same address. */
const again = (request: IncomingMessage, status: number, text: string) =>
  request.method !== 'POST' && (status >= 500 || status === 429 || status === 408)
    ? `<li><a href="${escaped(request.url ?? '/')}">${escaped(text)}</a></li>`
    : ''

/** The language of the address; of the panel, that of its reader. */
function localeOf(request: IncomingMessage): ContentLocale {
  const [, first = ''] = (request.url ?? '').split(/[/?#]/, 2)
  return first === 'admin' ? languageOf(request) : (localeFrom(first) ?? 'de')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!)
