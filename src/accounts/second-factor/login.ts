import type { CollectionAfterLoginHook, CollectionBeforeLoginHook } from 'payload'
import { writeAudit } from '../../audit/write'
import type { LinkContext } from '../links'
import type { LoginContext } from '../login'
import { SecondFactorNeeded } from './errors'
import { secondFactorOf, useCode } from './store'

/**
 * Runs after the password check and before the session is stored: an error here undoes the session. Setting a password
 * by a link starts a session whose token nobody gets; it is ended there.
 */
export const askForSecondFactor: CollectionBeforeLoginHook = async ({ req, user }) => {
  const { login, passwordLink } = req.context as LoginContext & LinkContext
  if (passwordLink || !(await secondFactorOf(req, user.id))) return
  const code = login?.code ?? ''
  if (!code) throw new SecondFactorNeeded(req, true)
  if (!(await useCode(req, user.id, code))) throw new SecondFactorNeeded(req, false)
}

export const logLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  if ((req.context as LinkContext).passwordLink) return
  await writeAudit(req, { action: 'login', subject: 'users', recordId: user.id })
}
