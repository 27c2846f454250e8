import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { codingFor } from '../../public-reads/door/negotiation'
import type { CachedPage, PageCache } from '../../public-reads/pages/page-cache'
import { isUnchanged } from '../../request/is-unchanged'
import type { Settings } from '../../settings'
import { createPageHeaders } from './page-headers'

/** Sends pages: in the coding the client accepts, or 304 if its copy is current. Returns the status. */
export type SendPage = (request: IncomingMessage, response: ServerResponse, told: CachedPage) => number

export function createSendPage(settings: Settings, { counts }: PageCache): SendPage {
  const headersOf = createPageHeaders(settings)
  return (request, response, { page, way }) => {
    const coding = codingFor(request.headers['accept-encoding'])
    const body = page.bodies[coding]
    const unchanged = page.storable && isUnchanged(request.headers['if-none-match'], body.etag)
    const given = response.getHeader('X-Request-Id')
    const values = { id: typeof given === 'string' ? given : randomUUID(), way, body, coding }
    const status = unchanged ? 304 : page.status
    // Express has set those of other pages.
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    response.writeHead(status, headersOf(page, values, unchanged))
    if (unchanged) counts.unchanged++
    response.end(unchanged || request.method === 'HEAD' ? undefined : body.bytes)
    return status
  }
}
