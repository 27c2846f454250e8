import type { IncomingMessage, ServerResponse } from 'node:http'
import { message, type MessageKey } from '../../messages'
import { type LimitPassed, limitText } from '../../limits/refusals'
import { graphqlPath } from '../../graphql/path'
import { languageOf } from '../../request/language'
import { errorPage, errorPageHeaders, isRead } from './error-page'

/**
 * Responds with one error, in the client's language, with its stable code where clients of each interface expect it:
 * in `extensions` for GraphQL, in `data` for REST. People get a page.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  key: MessageKey,
): void {
  const text = message({ i18n: { language: languageOf(request) } } as never, key)
  if (isRead(request)) return sendErrorPage(request, response, { status, code: key, text })
  const isGraphql = request.url?.split('?', 1)[0] === graphqlPath
  const error = { message: text, ...(isGraphql ? { extensions: { code: key } } : { data: { code: key } }) }
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify({ errors: [error] }))
}

/** The same for an exceeded limit, as a fetch `Response`. */
export function limitAnswer(
  request: IncomingMessage,
  { code, status, values, headers }: LimitPassed,
): Response {
  const text = limitText(code, languageOf(request), values)
  const error = { message: text, data: { code, ...values } }
  if (isRead(request))
    return new Response(errorPage(request, { status, code, text, id: idOf(request) }), {
      status,
      headers: { ...headers, ...errorPageHeaders },
    })
  return Response.json({ errors: [error] }, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}

/** Sends the answer to an exceeded limit. */
export async function sendLimit(
  request: IncomingMessage,
  response: ServerResponse,
  problem: LimitPassed,
): Promise<void> {
  const refused = limitAnswer(request, problem)
  response.statusCode = refused.status
  response.setHeaders(refused.headers)
  response.end(await refused.text())
}

/** Answers a person with a page. */
export function sendErrorPage(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Omit<Parameters<typeof errorPage>[1], 'id'>,
): void {
  response.statusCode = fault.status
  response.setHeaders(new Map(Object.entries(errorPageHeaders)))
  const page = errorPage(request, { ...fault, id: idOf(request, response) })
  response.end(request.method === 'HEAD' ? undefined : page)
}

/** The number of a request in the log, if it has one. */
function idOf(request: IncomingMessage, response?: ServerResponse): string | undefined {
  const id = response?.getHeader('X-Request-Id') ?? request.id
  return typeof id === 'string' ? id : undefined
}
