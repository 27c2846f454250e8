import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { PageAddresses } from '../../public-reads/pages/page-addresses'
import type { AppContext } from '../context'
import { countPages } from '../monitoring/reads'
import { createSendPage } from './page-answers'
import { createPageDoor } from './page-door'
import { type PlainPage, renderPlain } from './plain-pages'

/** Runs a rendering within the limits of the client that asked first. */
type Within = (render: () => Promise<PlainPage | undefined>) => Promise<PlainPage | undefined>

/** Pages that are made for everybody: stored, or rendered and stored. */
export type SitePages = {
  /** Answers requests for stored pages before everything else. */
  door(next: RequestListener): RequestListener
  /** @returns whether it has answered; if not, the page depends on more than its URL */
  answer(request: IncomingMessage, response: ServerResponse, within: Within): Promise<boolean>
}

/** Paths remembered as those of other pages. */
const mostOthers = 1000

export function createSitePages({ payload, settings, dev, handle, changes }: AppContext): SitePages {
  const { pages } = changes
  countPages(pages)
  const addresses = new PageAddresses()
  const others = new LRUCache<string, true>({ max: mostOthers })
  const send = createSendPage(settings, pages)
  const { host, protocol } = new URL(settings.publicUrl)
  const headers = { host, 'x-forwarded-proto': protocol.slice(0, -1) }
  const session = `${payload.config.cookiePrefix}-token=`
  const otherHosts = new Set(settings.otherNames.map((origin) => new URL(origin).host))

  const isForEverybody = ({ headers: given }: IncomingMessage) =>
    !dev &&
    given.authorization === undefined &&
    !given.cookie?.includes(session) &&
    (given['content-length'] ?? '0') === '0' &&
    given['transfer-encoding'] === undefined &&
    // Browsers are sent to the one name of this server (src/server/requests/other-names.ts).
    !(otherHosts.has(given.host ?? '') && given.accept?.includes('text/html'))

  const render = async (path: string, url: string, within: Within) => {
    const rendered = await within(() => renderPlain(handle, url, headers))
    if (!rendered) others.set(path, true)
    else if (rendered.page.status === 200) addresses.learn(path, rendered.record.reads!)
    return rendered?.page
  }

  return {
    door: (next) => createPageDoor({ next, pages, addresses, send, isForEverybody }),
    async answer(request, response, within) {
      const { url = '' } = request
      const path = addresses.pathOf(url)
      if (path === undefined || others.has(path) || !isForEverybody(request)) return false
      const address = addresses.canonical(url)
      const told = address
        ? await pages.resolve(address, () => render(path, address, within))
        : await render(path, url, within).then((page) => page && { page, way: 'miss' as const })
      if (told) send(request, response, told)
      return Boolean(told)
    },
  }
}
