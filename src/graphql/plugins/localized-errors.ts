import { GraphQLError } from 'graphql'
import type { FetchAPI, Plugin } from 'graphql-yoga'
import { languageOf } from '../../request/language'
import { inLanguage, refusal } from '../refusals'
import type { Language, RefusalCode } from '../../messages/graphql'

type Result = { errors?: readonly GraphQLError[] }

/** Responses that Yoga sends without a message, by status. */
const wordless: Record<number, RefusalCode> = { 406: 'notAcceptable', 415: 'mediaTypeNotSupported' }

/**
 * Finalises every error: in the client's language, and without additions of libraries. Ensures that no response lacks
 * a message.
 */
export function answersInLanguage(): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      const { errors } = result as Result
      if (!errors?.length) return
      const language = readersLanguage(request)
      const told = errors.map((error) => inLanguage(withoutInternals(error), language))
      setResult({ ...(result as Result), errors: told })
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      const code = wordless[response.status]
      if (!code || response.body) return
      setResponse(inWords(code, readersLanguage(request), response, fetchAPI))
    },
  }
}

function inWords(
  code: RefusalCode,
  language: Language,
  { status, headers }: Response,
  { Response }: FetchAPI,
) {
  const { message, extensions } = inLanguage(refusal(code), language)
  const error = { message, extensions: { code, statusCode: extensions.statusCode } }
  const all = new Headers(headers)
  all.set('Content-Type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify({ errors: [error] }), { status, headers: all })
}

function readersLanguage({ headers }: Request): Language {
  const of = (name: string) => headers.get(name) ?? undefined
  return languageOf({ headers: { cookie: of('cookie'), 'accept-language': of('accept-language') } })
}

/** Error codes whose status Yoga gets wrong: whether only clients of GraphQL's own media type get the status. */
const onlyInSpec: Record<string, boolean> = { BAD_REQUEST: false, OPERATION_RESOLUTION_FAILURE: true }

/**
 * Yoga quotes invalid JSON in its message. All clients get the status of an invalid request, including those that
 * accept application/json; not so if the operation is missing from the document.
 */
function withoutInternals(error: GraphQLError): GraphQLError {
  const spec = onlyInSpec[error.extensions.code as string]
  if (spec === undefined) return error
  const { message, nodes, source, positions, path } = error
  const { originalError: _, http, ...extensions } = error.extensions
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...extensions, http: { ...(http as object), spec } },
  })
}
