import type { IncomingMessage, RequestListener } from 'node:http'
import type { PageAddresses } from '../../public-reads/pages/page-addresses'
import type { PageCache } from '../../public-reads/pages/page-cache'
import { log } from '../../log/log'
import { logAnswer } from '../requests/request-log'
import type { SendPage } from './page-answers'

type Options = {
  /** The server behind. */
  next: RequestListener
  pages: PageCache
  addresses: PageAddresses
  send: SendPage
  /** Whether the request may get pages that are made for everybody. */
  isForEverybody(request: IncomingMessage): boolean
}

/** Runs before Express and answers requests for stored pages of the public site. */
export function createPageDoor({ next, pages, addresses, send, isForEverybody }: Options): RequestListener {
  // As for GraphQL, logging a hit costs more than the hit.
  const logsHits = log.isLevelEnabled('debug')
  return (request, response) => {
    const { method, url = '' } = request
    const address = method === 'GET' || method === 'HEAD' ? addresses.canonical(url) : undefined
    const page = address !== undefined && isForEverybody(request) ? pages.get(address) : undefined
    if (!page) return next(request, response)
    const status = send(request, response, { page, way: 'hit' })
    if (logsHits) logAnswer('debug', { id: String(response.getHeader('X-Request-Id')), method, url }, status)
  }
}
