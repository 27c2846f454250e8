import type { AfterErrorHook } from 'payload'
import { message } from '../messages'
import { isAway, metByThisRequest } from '../database/connection/away'
import { notSavedCode } from '../database/connection/not-saved'

/** Reports changes that were not saved, and a database that is down, with a code and in the client's language. */
export const databaseErrors: AfterErrorHook = ({ error, req }) => {
  const code = notSavedCode(error) ?? (isAway(error) ? awayCode(req.method) : undefined)
  if (!code) return
  return { status: 503, response: { errors: [{ message: message(req, code), data: { code } }] } as never }
}

/** A change without a commit is not saved, unless the request had committed something before. */
function awayCode(method: string | undefined): 'databaseAway' | 'notSaved' | 'maybeSaved' {
  if (method === 'GET') return 'databaseAway'
  return metByThisRequest()?.saved ? 'maybeSaved' : 'notSaved'
}
