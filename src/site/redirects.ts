import type { ContentLocale } from '../domain/locales'
import { pageAddress } from '../domain/redirects'
import { pathIn } from '../domain/site-paths'
import { sayMoved } from '../request/page-status'
import { RedirectDocument } from './operations'
import { query } from './query'

/**
 * Answers with a redirect if the path, without its language, is an old address. Call it only where there is no page,
 * so that pages cost nothing.
 */
export async function followRedirect(locale: ContentLocale, path: string): Promise<void> {
  const from = pageAddress(path)
  if (from === undefined) return
  const { Redirects } = await query(locale, RedirectDocument, { from })
  const [redirect] = Redirects.docs
  if (redirect) sayMoved(pathIn(locale, encodeURI(redirect.to)))
}
