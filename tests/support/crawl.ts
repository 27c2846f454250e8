/** A page as it was answered. `from` is the page that led to it, `text` its body with HTML's entities resolved. */
export type Page = {
  path: string
  from: string
  status: number
  text: string
  ids: Set<string>
  links: string[]
}

/** What is not a page of the site. */
const foreign = /^\/(admin|api|_next)(\/|$)|^\/[^/]+\.\w+$/

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }

/** Text with the entities that HTML and XML writers use for the characters of markup. */
export const plain = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => entities[name]!)

/** Asks for a path. Redirects are not followed. */
export async function ask(url: string, path: string, from = ''): Promise<Page> {
  const response = await fetch(url + path, { redirect: 'manual' })
  const html = await response.text()
  const hrefs = [...html.matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)].map(([, href]) => plain(href!))
  return {
    ...{ path, from, status: response.status, text: plain(html) },
    ids: new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!)),
    links: hrefs.filter((link) => link.startsWith('/') && !foreign.test(link)),
  }
}

/** Follows every link from a page on, as far as `within` accepts its path. Each page is visited once. */
export async function crawl(
  url: string,
  start: string,
  within: (path: string) => boolean = () => true,
): Promise<Map<string, Page>> {
  const visited = new Map<string, Page>()
  const waiting = [{ path: start, from: '' }]
  for (const { path, from } of waiting) {
    if (visited.has(path)) continue
    const page = await ask(url, path, from)
    visited.set(path, page)
    for (const link of page.links) {
      const [target = ''] = link.split('#')
      if (target && within(target) && !visited.has(target)) waiting.push({ path: target, from: path })
    }
  }
  return visited
}
