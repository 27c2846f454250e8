import type { AfterErrorHook } from 'payload'
import { message, type MessageKey } from '../../../src/messages'

/** Errors of the form parser for unreadable forms, and Payload's for text in place of a file. */
const unreadable =
  /^(Malformed |Unexpected end of |Multipart: |Unsupported content type|uploadConfig\.handlers)/

/**
 * A malformed form is the client's error: responds with 400 (or 413 for too many or too large parts) and a code
 * instead of an internal error.
 */
export const clearFormErrors: AfterErrorHook = ({ error, req }) => {
  if (!req.headers.get('Content-Type')?.startsWith('multipart/')) return
  const status = (error as { status?: number }).status ?? 500
  const key = keyFor(error, status)
  if (!key) return
  const refused = { message: message(req, key), data: { code: key } }
  return { response: { errors: [refused] } as never, status: key === 'formTooMuch' ? 413 : 400 }
}

function keyFor(error: Error, status: number): MessageKey | undefined {
  if (status === 413 && error.message.startsWith('Multipart ')) return 'formTooMuch'
  if (status === 500 && (error instanceof SyntaxError || unreadable.test(error.message))) return 'formBroken'
  return undefined
}
