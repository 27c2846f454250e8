import type { AfterErrorHook } from 'payload'
import { message, type MessageKey } from '../messages'

/**
 * Invalid JSON, or input nested too deeply for Payload, is the client's error, not a failure of the server. Nothing of
 * it is repeated.
 */
export const unreadableInput: AfterErrorHook = ({ error, req }) => {
  const key = keyFor(error)
  return key && { status: 400, response: { errors: [{ message: message(req, key), data: { code: key } }] } }
}

function keyFor(error: Error): MessageKey | undefined {
  if (error instanceof SyntaxError) return 'notAFilter'
  // Payload copies the input recursively before any of our checks sees it.
  return error instanceof RangeError && error.message.includes('call stack') ? 'textTooDeep' : undefined
}
