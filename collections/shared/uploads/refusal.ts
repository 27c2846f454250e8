import { APIError, type PayloadRequest } from 'payload'
import { message, type MessageKey } from '../../../src/messages'

/** An error with a sentence in the user's language; its key is the stable code in `data.code`. */
export function refusal(req: PayloadRequest, key: MessageKey, status: 400 | 413 | 503 = 400): APIError {
  return new APIError(message(req, key), status, { code: key }, true)
}
