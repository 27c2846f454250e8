import type { ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { FinishedPage } from '../../public-reads/pages/finished-page'
import { type PageRecord, newPageRecord, recordingPage } from '../../request/page-record'
import { withPageStatus } from '../../request/page-status'
import type { AppContext } from '../context'
import { withoutScripts } from './without-scripts'

type Handle = AppContext['handle']

/** A page of the site, and what it says of itself. */
export type PlainPage = { page: FinishedPage; record: PageRecord }

/**
 * Renders a page of the site for everybody: Next gets its URL, and no other header or address of the request that asked
 * first.
 *
 * @throws Error if the page failed
 * @returns undefined if the page depends on more than that: it has to be rendered for the request itself
 */
export async function renderPlain(
  handle: Handle,
  url: string,
  headers: { host: string },
): Promise<PlainPage | undefined> {
  const record = newPageRecord()
  const dispatch: Parameters<typeof inject>[0] = (request, response) =>
    void withPageStatus(response as unknown as ServerResponse, () =>
      recordingPage(record, () => handle(request as never, response as never)),
    )?.catch((error: Error) => response.destroy(error))
  const { statusCode, headers: told, body } = await inject(dispatch, { method: 'GET', url, headers })
  const { location, 'content-type': type = '', 'set-cookie': cookie } = told
  if (statusCode >= 500) throw new Error('Next could not render the page.')
  if (!record.reads || cookie || !String(type).startsWith('text/html')) return undefined
  const page = await FinishedPage.of({
    ...{ status: statusCode, tags: record.tags, storable: record.storable, until: record.until },
    location: typeof location === 'string' ? location : undefined,
    html: withoutScripts(body),
  })
  return { page, record }
}
