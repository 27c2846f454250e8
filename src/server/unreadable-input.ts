import type { AfterErrorHook } from 'payload'
import { message } from '../../collections/shared/messages'

/** Input that is no JSON is the asker's mistake, and no failure of the server. Nothing of it is repeated. */
export const unreadableInput: AfterErrorHook = ({ error, req }) =>
  error instanceof SyntaxError
    ? {
        status: 400,
        response: { errors: [{ message: message(req, 'notAFilter'), data: { code: 'notAFilter' } }] },
      }
    : undefined
