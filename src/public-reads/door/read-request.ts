import type { IncomingMessage } from 'node:http'
import { operationId } from '../../graphql/persisted/operation-id'
import { operationText } from '../../graphql/persisted/operation-text'
import type { Operation } from '../questions/questions'
import { isObject, parsedJson } from '../../domain/json'

type Fields = {
  query?: unknown
  documentId?: unknown
  operationName?: unknown
  variables?: unknown
  extensions?: unknown
}

/** The requested operation, and whether it was registered. */
export type RequestedOperation = Operation & { registered: boolean }

const known = new Set(['query', 'documentId', 'operationName', 'variables', 'extensions'])

/** Larger bodies are not page queries; the server behind has a limit of its own. */
export const largestBody = 65_536

/** Whether the body is small JSON in UTF-8 with a Content-Length, and so can be read at once. */
export function hasPlainBody({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'])
  return (
    length > 0 &&
    length <= largestBody &&
    headers['content-encoding'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    isJson(headers['content-type'])
  )
}

const isJson = (type: string | undefined): boolean =>
  type === 'application/json' || /^application\/json\s*;\s*charset="?utf-8"?$/i.test(type ?? '')

/** The operation in a JSON body; undefined for anything else, which the server behind reports. */
export function operationInBody(body: string): RequestedOperation | undefined {
  const fields = parsedJson(body) as Fields | undefined
  return isObject(fields) && Object.keys(fields).every((name) => known.has(name)) ? asked(fields) : undefined
}

/** The operation in a query string. */
export function operationInUrl(search: string): RequestedOperation | undefined {
  const given = [...new URLSearchParams(search)]
  const fields: Record<string, unknown> = Object.fromEntries(given)
  if (given.length !== Object.keys(fields).length || !given.every(([name]) => known.has(name)))
    return undefined
  for (const name of ['variables', 'extensions'])
    if (name in fields && (fields[name] = parsedJson(fields[name] as string)) === undefined) return undefined
  return asked(fields)
}

function asked(fields: Fields): RequestedOperation | undefined {
  const { operationName, variables, extensions } = fields
  const id = operationId(fields)
  const query = id === undefined ? fields.query : operationText(id)
  if (typeof query !== 'string' || (id === undefined && !isAbsent(extensions))) return undefined
  if (!isAbsent(operationName) && typeof operationName !== 'string') return undefined
  if (!isAbsent(variables) && !isObject(variables)) return undefined
  return {
    ...{ query, operationName: operationName ?? undefined, variables: variables ?? undefined },
    registered: id !== undefined,
  }
}

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null
