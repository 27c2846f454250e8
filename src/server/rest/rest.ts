import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Express, RequestHandler } from 'express'
import { createServerAdapter } from '@whatwg-node/server'
import compression from 'compression'
import { handleEndpoints, type Payload } from 'payload'
import { withoutPlaceholders } from '../../domain/placeholders'
import { message, type MessageKey } from '../../messages'
import { admissionsOf } from '../../limits/admission'
import { admitted } from '../../limits/admitted'
import { arrived } from '../../limits/body'
import { clientOf } from '../../limits/client'
import { limits } from '../../limits/numbers'
import { checkParameters, costOfRequest } from '../../limits/parameters'
import { LimitPassed } from '../../limits/refusals'
import type { AppContext } from '../context'
import { log } from '../../log/log'
import { madeGet } from '../../payload-fixes/rest/method-in-a-header'
import { limitAnswer, refuse } from '../requests/refuse'
import { asksAsGet } from '../../request/asks-as-get'
import { languageOf } from '../../request/language'

type ServerContext = { req: IncomingMessage; res: ServerResponse }

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** Images are re-encoded in several sizes. */
const uploadSeconds = 60

/**
 * Serves Payload's REST interface and files. Next could do so as well, but would spend more time on passing a request
 * on than Payload does on answering it (docs/decisions/0025). The limits are those of GraphQL.
 */
export function setUpRest(app: Express, { payload, settings }: AppContext): void {
  const admissions = admissionsOf(payload, settings)
  const answer = createServerAdapter<ServerContext>(
    async (given, { req, res }) => {
      try {
        const { request, done } = await arrived(given, asksAsGet(given) ? limits.parameterText : undefined)
        try {
          const isRead = reads(request)
          const parameters = await parametersOf(request)
          checkParameters(parameters)
          const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data')
          const wanted = {
            client: clientOf(req) ?? { address: '' },
            kind: isRead ? 'read' : 'write',
            cost: costOfRequest(isRead, new URL(request.url).pathname, parameters),
            milliseconds: isForm ? uploadSeconds * 1000 : settings.graphqlTimeout,
            what: 'REST request',
            response: res,
          } as const
          const answered = await admitted(admissions, wanted, () => answerOf(payload, request, req))
          return wanted.client.account === undefined && isRead ? await withoutGaps(answered) : answered
        } finally {
          done()
        }
      } catch (problem) {
        if (problem instanceof LimitPassed) return limitAnswer(req, problem)
        // The body is incomplete: the client is gone, or already has another response.
        return failed(req, 'formBroken', 400)
      }
    },
    { fetchAPI: { Request, Response, Headers, ReadableStream, URL, URLSearchParams } },
  )
  app.use('/api', onlyKnownMethods, compression(), (request, response) => void answer(request, response))
}

/** Hides what editors still have to fill in from clients without an account. */
async function withoutGaps(response: Response): Promise<Response> {
  const { headers, status } = response
  if (!headers.get('content-type')?.startsWith('application/json')) return response
  const text = withoutPlaceholders(await response.text())
  const shown = new Headers(headers)
  shown.delete('content-length')
  return new Response(text, { headers: shown, status })
}

/** Whether a request changes nothing; Payload's access queries are POST requests, too. */
function reads(request: Request): boolean {
  const { method, url } = request
  if (method !== 'POST') return ['GET', 'HEAD', 'OPTIONS'].includes(method)
  return asksAsGet(request) || /^\/api\/(globals\/)?[^/]+\/access(\/|$)/.test(new URL(url).pathname)
}

/** Parameters of the query string, and of the body where Payload reads them there. */
async function parametersOf(request: Request): Promise<string> {
  const { search } = new URL(request.url)
  return asksAsGet(request) ? `${search.slice(1)}&${await request.clone().text()}` : search.slice(1)
}

/** Admits the methods of the fetch standard; Payload accepts no others. */
const onlyKnownMethods: RequestHandler = (request, response, next) => {
  if (!methods.includes(request.method)) {
    response.setHeader('Allow', methods.join(', '))
    return refuse(request, response, 405, 'notAMethod')
  }
  next()
}

async function answerOf(payload: Payload, request: Request, asked: IncomingMessage): Promise<Response> {
  try {
    return await handleEndpoints({ config: Promise.resolve(payload.config), request: await asGet(request) })
  } catch (error) {
    if (error instanceof SyntaxError && asksAsGet(request)) return failed(asked, 'notAnObject', 400)
    log.error({ err: error }, 'REST failed')
    return failed(asked, 'somethingWrong', 500)
  }
}

function failed(asked: IncomingMessage, code: MessageKey, status: number): Response {
  const errors = [
    { message: message({ i18n: { language: languageOf(asked) } } as never, code), data: { code } },
  ]
  return Response.json({ errors }, { status, headers: { 'Cache-Control': 'no-store' } })
}

/** Payload has no HEAD. Node omits the body by itself. */
async function asGet(request: Request): Promise<Request> {
  if (asksAsGet(request)) return madeGet(request)
  return request.method === 'HEAD' ? new Request(request, { method: 'GET' }) : request
}
