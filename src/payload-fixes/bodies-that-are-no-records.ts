import { addDataAndFileToRequest, APIError, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import { message, type MessageKey } from '../messages'
import { isObject } from '../domain/json'

/**
 * Payload takes whatever JSON it is sent for an object: `null`, a list or a text was answered with 500, and so were a
 * form whose `_payload` is no JSON and a filter that is no JSON, in the log as a failure of the server. Here both are
 * looked at before any handler is.
 *
 * Seen in Payload 3.90.2 (dist/utilities/addDataAndFileToRequest.js, dist/utilities/parseParams/index.js).
 */
export function readBeforeHandling({ config }: Payload): void {
  const all = [config, ...config.collections, ...config.globals].flatMap(({ endpoints }) => endpoints || [])
  // Those of Payload are the same for all collections.
  for (const endpoint of new Set<Endpoint>(all)) {
    const { handler } = endpoint
    endpoint.handler = async (req) => {
      await readBody(req)
      // A new or changed record without anything in it.
      if (writesRecord(endpoint)) req.data ??= {}
      checkTexts(req)
      return handler(req)
    }
  }
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

/** Parameters that can be JSON. */
function checkTexts(req: PayloadRequest): void {
  for (const name of ['where', 'data'] as const) {
    const given = req.query?.[name]
    // An empty `data` would be taken for a record.
    if (given === '') delete req.query[name]
    if (typeof given !== 'string' || !given) continue
    try {
      if (isObject(JSON.parse(given))) continue
    } catch {
      // The same as JSON of another kind.
    }
    throw refusal(req, 'notAFilter')
  }
}

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
