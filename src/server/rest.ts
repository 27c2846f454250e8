import type { IncomingMessage } from 'node:http'
import type { Express, RequestHandler } from 'express'
import { createServerAdapter } from '@whatwg-node/server'
import compression from 'compression'
import { handleEndpoints, type Payload } from 'payload'
import { message } from '../../collections/shared/messages'
import type { AppContext } from './app'
import { log } from './log'
import { refuse } from './refuse'
import { languageOf } from './request-language'

type ServerContext = { req: IncomingMessage }

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Serves Payload's REST interface and files. Next could do so as well, but would spend more time on handing a
 * request through than Payload does on answering it (docs/decisions/0025).
 */
export function setUpRest(app: Express, { payload }: AppContext): void {
  const answer = createServerAdapter<ServerContext>((request, { req }) => answerOf(payload, request, req), {
    fetchAPI: { Request, Response, Headers, ReadableStream, URL, URLSearchParams },
  })
  app.use('/api', onlyKnownMethods, compression(), (request, response) => void answer(request, response))
}

/** Lets through the methods of the fetch standard; nothing else can be handed to Payload. */
const onlyKnownMethods: RequestHandler = (request, response, next) => {
  if (!methods.includes(request.method)) {
    response.setHeader('Allow', methods.join(', '))
    return refuse(request, response, 405, 'notAMethod')
  }
  next()
}

async function answerOf(payload: Payload, request: Request, asked: IncomingMessage): Promise<Response> {
  try {
    return await handleEndpoints({ config: Promise.resolve(payload.config), request: asGet(request) })
  } catch (error) {
    log.error({ err: error }, 'REST failed')
    const text = message({ i18n: { language: languageOf(asked) } } as never, 'somethingWrong')
    const errors = [{ message: text, data: { code: 'somethingWrong' } }]
    return Response.json({ errors }, { status: 500, headers: { 'Cache-Control': 'no-store' } })
  }
}

/** Payload knows no HEAD. Node leaves the body out by itself. */
const asGet = (request: Request): Request =>
  request.method === 'HEAD' ? new Request(request, { method: 'GET' }) : request
