import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pristineRows } from '../../support/pristine'
import { sharedUrl } from '../../support/shared'

const routes = path.resolve('src/app/(site)/[locale]')

/** Pages to look at while searching for one of each kind. */
const mostPages = 300

/** Kinds of page without a link that leads there. */
const unlinked: Record<string, () => Promise<string>> = {
  '/[...rest]': async () => '/seite/gibt-es-nicht',
  '/konto/passwort': async () => '/konto/passwort',
  '/konto/adresse': async () => '/konto/adresse',
  // Reached by a form.
  '/suche': async () => '/suche?q=sprachkurs',
  '/rueckmeldung': async () => '/rueckmeldung?danke=ja',
  '/q/[slug]': async () => {
    const [row] = await pristineRows<{ id: string }>(
      `select id from services where _status = 'published' limit 1`,
    )
    return `/q/${row!.id}`
  },
}

/** All kinds of page of the public site, as paths of their routes. */
export const kinds: string[] = readdirSync(routes, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file))
  .map((file) => `/${path.dirname(file)}`.replace('/.', '/'))
  .sort()

const formOf = (kind: string) => new RegExp(`^${kind.replace(/\[\w+\]/g, '[^/]+')}$`)

/**
 * The address of a page of each kind, found by following links from the homepage: the one with the most text of some.
 * A new kind of page is looked at without being named here.
 *
 * @throws Error for a kind of which there is no page
 */
export async function pagesOfAllKinds(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const [kind, address] of Object.entries(unlinked))
    if (kinds.includes(kind)) found.set(kind, await address())
  const seen = new Set(['/'])
  for (const address of seen) {
    const response = await fetch(sharedUrl() + address)
    const text = await response.text()
    const kind = kinds.find((one) => !unlinked[one] && formOf(one).test(address))
    if (kind && response.status === 200 && !found.has(kind)) found.set(kind, address)
    if (found.size === kinds.length || seen.size > mostPages) break
    for (const [, link] of text.matchAll(/<a\b[^>]*\bhref="(\/[^"#?]*)/g))
      if (!/^\/(admin|api)(\/|$)|\.|^\/[a-z]{2}(-[a-z]+)?(\/|$)/.test(link!) || link === '/q') seen.add(link!)
  }
  const missing = kinds.filter((kind) => !found.has(kind))
  if (missing.length) throw new Error(`No page of these kinds is linked anywhere: ${missing.join(', ')}`)
  return found
}
