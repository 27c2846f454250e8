import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'
import { createPayloadRequest, type Payload, type PayloadRequest } from 'payload'
import type { AppContext } from '../context'
import { isUploadPath, refuseUnread, smallForm, uploadPath } from '../requests/body-limits'
import { lines, log } from '../../log/log'

/** Maximum concurrent uploads: each is in memory as a whole. */
const mostAtOnce = 16
const methods = ['POST', 'PATCH', 'PUT']

/**
 * Refuses uploads before they are read: from anonymous clients, from users without write access, and if too many are
 * under way. Access to the record is still checked when it is written.
 */
export function setUpUploadDoor(app: Express, { payload }: AppContext): void {
  let onTheirWay = 0
  app.use('/api', (request, response, next) => {
    if (!mayHoldFile(request)) return next()
    const user = accountOf(payload, request)
    user
      .then(async (req) => {
        const refusal = await refusalOf(payload, request, req)
        if (refusal) return refuseUnread(request, response, ...refusal)
        if (onTheirWay >= mostAtOnce) return refuseBusy(request, response)
        onTheirWay++
        response.once('close', () => onTheirWay--)
        next()
      })
      .catch(next)
  })
}

/** A form, or any body sent to an upload collection. */
function mayHoldFile(request: IncomingMessage & { originalUrl: string }): boolean {
  if (!methods.includes(request.method ?? '') || isAskedAsGet(request)) return false
  return isForm(request)
    ? !isSmall(request) || isUploadPath(request.originalUrl)
    : isUploadPath(request.originalUrl)
}

const isForm = ({ headers }: IncomingMessage) => /multipart\//i.test(headers['content-type'] ?? '')
const isSmall = ({ headers }: IncomingMessage) => Number(headers['content-length'] ?? Infinity) <= smallForm
const isAskedAsGet = ({ headers }: IncomingMessage) =>
  [headers['x-payload-http-method-override'], headers['x-http-method-override']].includes('GET')

/** The account of the request, as Payload would determine it; does not read the body. */
function accountOf(
  payload: Payload,
  request: IncomingMessage & { originalUrl: string },
): Promise<PayloadRequest> {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' && !/^content-|^transfer-/.test(name)
      ? [[name, value] as [string, string]]
      : [],
  )
  return createPayloadRequest({
    config: Promise.resolve(payload.config),
    request: new Request(`http://${request.headers.host}${request.originalUrl}`, { headers }),
  })
}

type Refusal = [status: 403, key: 'notLoggedIn' | 'mayNotUpload']

async function refusalOf(
  payload: Payload,
  { method, originalUrl }: IncomingMessage & { originalUrl: string },
  req: PayloadRequest,
): Promise<Refusal | undefined> {
  if (!req.user) return [403, 'notLoggedIn']
  const [, slug, id] = uploadPath.exec(originalUrl) ?? []
  const collection = slug ? payload.collections[slug as 'media'] : undefined
  if (!collection) return undefined
  const operation = method === 'POST' && !id ? 'create' : 'update'
  const may = await collection.config.access[operation]({ req, ...(id ? { id } : {}) })
  return may ? undefined : [403, 'mayNotUpload']
}

function refuseBusy(request: IncomingMessage, response: ServerResponse): void {
  if (lines.admits('upload refused')) log.info({ uploads: mostAtOnce }, 'upload refused: too many at once')
  response.setHeader('Retry-After', '5')
  refuseUnread(request, response, 503, 'picturesBusy')
}
