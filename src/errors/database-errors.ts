import type { AfterErrorHook } from 'payload'
import { message } from '../messages'
import { isAway, metByThisRequest } from '../database/connection/away'
import { notSavedCode } from '../database/connection/not-saved'

/** What the database did not save, or did not answer at all, is told with a code, in the reader's language. */
export const databaseErrors: AfterErrorHook = ({ error, req }) => {
  const code = notSavedCode(error) ?? (isAway(error) ? awayCode(req.method) : undefined)
  if (!code) return
  return { status: 503, response: { errors: [{ message: message(req, code), data: { code } }] } as never }
}

/** A change that did not come to its commit is not saved, unless the request had saved something before. */
function awayCode(method: string | undefined): 'databaseAway' | 'notSaved' | 'maybeSaved' {
  if (method === 'GET') return 'databaseAway'
  return metByThisRequest()?.saved ? 'maybeSaved' : 'notSaved'
}
