/**
 * Whatever JSON is sent is taken for an object: `null`, a list or a text fails in the handlers, and so does a form whose
 * `_payload` is no JSON, or a body that is missing.
 *
 * Steps: `POST /api/topics` with the body `null`. Expected: 400. Actual: 500, and a failure of the server in the log.
 *
 * Seen in: payload 3.90.2 (dist/utilities/addDataAndFileToRequest.js)
 * Upstream: https://github.com/payloadcms/payload/issues/15635 (since mended for JSON that cannot be parsed)
 * Test: tests/system/attacks/odd-bodies.test.ts › a body that is no JSON object
 */
import { addDataAndFileToRequest, APIError, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import { isObject } from '../../domain/json'
import { message, type MessageKey } from '../../messages'
import { beforeEndpoints } from './around-endpoints'

/** Reads a body before any handler does, and refuses one that is no object. */
export function refuseBodiesThatAreNoRecords(payload: Payload): void {
  beforeEndpoints(payload, async (req, endpoint) => {
    await readBody(req)
    // A new or changed record without anything in it.
    if (writesRecord(endpoint)) req.data ??= {}
  })
}

/** Levels of a record. Texts have a limit of their own, of 200; Payload copies all by functions that call themselves. */
const deepest = 300
const writing = ['PATCH', 'POST', 'PUT']

async function readBody(req: PayloadRequest): Promise<void> {
  if (!writing.includes(req.method ?? '') || !req.body) return
  const [type = ''] = (req.headers.get('Content-Type') ?? '').split(';', 1)
  const isForm = type.includes('multipart/')
  if (!isForm && type !== 'application/json') {
    // Many send an empty body of no type.
    if (await req.text?.()) throw refusal(req, 'notAnObject')
    return
  }
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    const { message: text, status } = error as APIError
    if (error instanceof SyntaxError || text === 'Invalid JSON')
      throw refusal(req, isForm ? 'formBroken' : 'notAnObject')
    throw isForm && (status ?? 500) >= 500 ? refusal(req, 'formBroken') : error
  }
  if (req.data !== undefined && !isObject(req.data)) throw refusal(req, 'notAnObject')
  if (isDeeper(req.data, deepest)) throw refusal(req, 'textTooDeep')
  // Handlers would read it again.
  Object.defineProperty(req, 'body', { value: null, configurable: true })
}

const writesRecord = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): boolean =>
  ['patch', 'post'].includes(method) && ['/', '/:id'].includes(path)

function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length; depth++) {
    if (depth > most) return true
    level = level.flatMap((one) => (typeof one === 'object' && one ? Object.values(one) : []))
  }
  return false
}

const refusal = (req: PayloadRequest, code: MessageKey) =>
  new APIError(message(req, code), 400, { code }, true)
