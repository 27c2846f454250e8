import { LRUCache } from 'lru-cache'
import type { ReadsParameters } from '../../request/page-record'

/** Paths of pages, in the one spelling that is stored. */
const path = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/
const others = /^\/(?:admin|api|_next)(?:\/|$)/
const longestPath = 300

/**
 * The addresses of pages in one spelling: the path, and the parameters that its page reads. Which these are, a page
 * says when it is rendered; it is remembered for paths at which there is a page.
 */
export class PageAddresses {
  readonly #reads = new LRUCache<string, ReadsParameters>({ max: 20_000 })

  /** The path of an address, if it can be that of a page. */
  pathOf(url: string): string | undefined {
    const found = url.split('?', 1)[0]!
    return found.length <= longestPath && path.test(found) && !others.test(found) ? found : undefined
  }

  /** The address in its one spelling; undefined if it is not known what its page reads. */
  canonical(url: string): string | undefined {
    const start = url.indexOf('?')
    if (start < 0) return url
    const found = url.slice(0, start)
    const reads = this.#reads.get(found)
    return reads && addressOf(found, reads, url.slice(start + 1))
  }

  /** Remembers what the page at a path reads. */
  learn(found: string, reads: ReadsParameters): void {
    this.#reads.set(found, reads)
  }
}

function addressOf(found: string, reads: ReadsParameters, search: string): string {
  const read = reads(new URLSearchParams(search)).toString()
  return read ? `${found}?${read}` : found
}
