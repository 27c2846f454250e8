import type { IncomingMessage } from 'node:http'
import { requestedDocument } from '../../graphql/persisted/requested-document'
import type { Operation } from '../questions/questions'
import { isObject, parsedJson } from '../../domain/json'
import { isUtf8Json } from '../../request/json-type'

type Fields = {
  query?: unknown
  documentId?: unknown
  operationName?: unknown
  variables?: unknown
  extensions?: unknown
}

/** The requested operation, and whether it was registered, or is to be kept (see `requestedDocument`). */
export type RequestedOperation = Operation & { registered: boolean; keepAs?: string }

/** Other members of a body and parameters of a URL change nothing. */
const known = new Set(['query', 'documentId', 'operationName', 'variables', 'extensions'])

/** Larger bodies are not page queries; the server behind has a limit of its own. */
export const largestBody = 65_536

/** Whether the body is small JSON in UTF-8, and so can be read at once. */
export function hasPlainBody({ headers }: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': transfer, 'content-encoding': coding } = headers
  const isSmall =
    transfer === undefined ? Number(length) > 0 && Number(length) <= largestBody : transfer === 'chunked'
  return isSmall && (coding === undefined || coding === 'identity') && isUtf8Json(headers['content-type'])
}

/**
 * The operation in a JSON body; undefined for anything else, which the server behind reports.
 *
 * @param automatic whether documents that nobody registered may be used by their hash
 * @throws GraphQLError of automatic persisted queries
 */
export function operationInBody(body: string, automatic: boolean): RequestedOperation | undefined {
  const fields = parsedJson(body)
  return isObject(fields) ? asked(fields, automatic) : undefined
}

/** The same in a query string. */
export function operationInUrl(search: string, automatic: boolean): RequestedOperation | undefined {
  const given = [...new URLSearchParams(search)].filter(([name]) => known.has(name))
  const fields: Record<string, unknown> = Object.fromEntries(given)
  if (given.length !== Object.keys(fields).length) return undefined
  for (const name of ['variables', 'extensions'])
    if (name in fields && (fields[name] = parsedJson(fields[name] as string)) === undefined) return undefined
  return asked(fields, automatic)
}

function asked(fields: Fields, automatic: boolean): RequestedOperation | undefined {
  const { operationName, variables, extensions } = fields
  if (!isAbsent(extensions) && !isObject(extensions)) return undefined
  if (!isAbsent(operationName) && typeof operationName !== 'string') return undefined
  if (!isAbsent(variables) && !isObject(variables)) return undefined
  const { query, ...document } = requestedDocument(fields, automatic)
  if (typeof query !== 'string') return undefined
  return { ...document, query, operationName: operationName ?? undefined, variables: variables ?? undefined }
}

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null
