/** Next bundles its own copy of every module; the process shares this state through the symbol. */
const key = Symbol.for('buergernetz.site-address')
type Shared = { [key]?: string }

/** Tells the site its own address, such as `https://buergernetz.landkreis.example`, without a slash at its end. */
export function provideAddress(url: string): void {
  ;(globalThis as Shared)[key] = url.replace(/\/+$/, '')
}

/** @throws Error outside of a running server. */
export function siteAddress(): string {
  const address = (globalThis as Shared)[key]
  if (address === undefined) throw new Error('The address of the site is known to the running server only.')
  return address
}

/** The complete URL of a path of the site. */
export const urlOf = (path: string): string => siteAddress() + encodeURI(path)
