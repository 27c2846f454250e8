import { GraphQLError } from 'graphql'
import type { FetchAPI, Plugin } from 'graphql-yoga'
import { languageOf } from '../../request/language'
import { inLanguage, refusal } from '../refusals'
import type { Language, RefusalCode } from '../../messages/graphql'

type Result = { errors?: readonly GraphQLError[] }

/** Answers that Yoga sends without a word, by their status. */
const wordless: Record<number, RefusalCode> = { 406: 'notAcceptable', 415: 'mediaTypeNotSupported' }

/**
 * Gives every error its last form: in the reader's language, and without what libraries add to it of their
 * own. Sees to it that there is no answer without words.
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

/** Codes of errors whose status Yoga gets wrong: whether it is told only to those who take GraphQL's own media type. */
const onlyInSpec: Record<string, boolean> = { BAD_REQUEST: false, OPERATION_RESOLUTION_FAILURE: true }

/**
 * Yoga says of broken JSON what was in it. And that a request is none at all is told by the status to everybody,
 * also to those who ask for application/json; that its operation is not in the document is not.
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
