import type { ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { handleEndpoints } from 'payload'
import type { Render } from '../../offline-copy/render'
import { withPageStatus } from '../../request/page-status'
import type { AppContext } from '../context'

/**
 * Answers pages and files within the process as to a visitor without an account: without a network, and without using
 * up anybody's points.
 */
export function renderInProcess({ handle, payload, settings }: AppContext): Render {
  const { host } = new URL(settings.publicUrl)
  return async (path) => {
    if (path.startsWith('/api/')) {
      const request = new Request(settings.publicUrl + path)
      const response = await handleEndpoints({ config: Promise.resolve(payload.config), request })
      const type = response.headers.get('content-type') ?? ''
      return { status: response.status, type, body: Buffer.from(await response.arrayBuffer()) }
    }
    const { headers, rawPayload, statusCode } = await inject(
      (request, response) =>
        void withPageStatus(response as unknown as ServerResponse, () =>
          handle(request as never, response as never),
        ).catch((error: Error) => response.destroy(error)),
      { url: path, headers: { host, accept: 'text/html' } },
    )
    const { location, 'content-type': type = '' } = headers
    return {
      status: statusCode,
      type: String(type),
      body: rawPayload,
      location: typeof location === 'string' ? location : undefined,
    }
  }
}
