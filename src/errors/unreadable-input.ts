import type { AfterErrorHook } from 'payload'
import { message, type MessageKey } from '../messages'

/**
 * Input that is no JSON, or nested more deeply than Payload can go through, is the client's mistake, and no failure
 * of the server. Nothing of it is repeated.
 */
export const unreadableInput: AfterErrorHook = ({ error, req }) => {
  const key = keyFor(error)
  return key && { status: 400, response: { errors: [{ message: message(req, key), data: { code: key } }] } }
}

function keyFor(error: Error): MessageKey | undefined {
  if (error instanceof SyntaxError) return 'notAFilter'
  // Payload copies what is sent before any check of ours sees it, by functions that call themselves.
  return error instanceof RangeError && error.message.includes('call stack') ? 'textTooDeep' : undefined
}
