import { isSitePath } from './link'
import { contentLocales } from './locales'

/** Characters of an address that a redirect may have; the site asks for no longer ones. */
export const longestAddress = 300

/** What the site does not serve as pages. */
const notPages = /^\/(admin|api|_next|healthz|readyz)(\/|$)/i

/**
 * The address of a page as redirects store it: decoded, without a language, without a slash at its end; `/` is the
 * homepage. Undefined if it is no path of the site's pages.
 */
export function pageAddress(text: string): string | undefined {
  if (!isSitePath(text) || text.length > longestAddress || /[?#]/.test(text)) return undefined
  const path = decoded(text)?.normalize('NFC')
  if (path === undefined || !isSitePath(path)) return undefined
  const parts = path.split('/').slice(1)
  if (parts.at(-1) === '') parts.pop()
  while (contentLocales.some(({ code }) => code === parts[0])) parts.shift()
  if (parts.some((part) => ['', '.', '..'].includes(part))) return undefined
  const address = `/${parts.join('/')}`
  return notPages.test(address) || address.length > longestAddress ? undefined : address
}

/** The same for a target, which may lead to a place on the page (`#…`) or choose what it shows (`?…`). */
export function redirectTarget(text: string): string | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(text) ?? []
  const address = isSitePath(text) ? pageAddress(path) : undefined
  return address === undefined || text.length > longestAddress ? undefined : address + rest
}

/** The page of a target. */
export const pageOfTarget = (target: string): string => target.replace(/[?#].*$/s, '')

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
