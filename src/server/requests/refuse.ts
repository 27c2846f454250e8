import type { IncomingMessage, ServerResponse } from 'node:http'
import { message, type MessageKey } from '../../messages'
import { type LimitPassed, limitText } from '../../limits/refusals'
import { graphqlPath } from '../../graphql/path'
import { languageOf } from '../../request/language'

/**
 * Responds with one error, in the client's language, with its stable code where clients of each interface expect it:
 * in `extensions` for GraphQL, in `data` for REST.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  key: MessageKey,
): void {
  const text = message({ i18n: { language: languageOf(request) } } as never, key)
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
  const error = { message: limitText(code, languageOf(request), values), data: { code, ...values } }
  return Response.json({ errors: [error] }, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}
