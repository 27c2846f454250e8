import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLogoutHook,
  PayloadRequest,
} from 'payload'
import { writeAudit } from '../audit/write'
import { accountState, type AccountState, sessionOf, stateBefore } from './account-lock'
import { proposeAddress } from './address-change'
import { voidLinks } from './links'
import type { ChangeContext } from './present-password'
import { endSessions } from './session-writes'

const rights = [
  ['roles', 'rolesChanged'],
  ['municipalities', 'municipalitiesChanged'],
  ['networks', 'networksChanged'],
] as const

/**
 * Logs changes of an account, and ends its sessions when its rights, address or password change. A password changed in
 * a session of the account itself keeps that session.
 */
export const followChange: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const id = String(doc.id)
  const after = await accountState(req, id)
  if (!after) return
  if (operation === 'create') return logCreation(req, id, after)
  const was = stateBefore(req, id)
  if (!was) throw new Error('An account was changed without being held before.')
  const changed = rights.filter(([field]) => listed(was[field]) !== listed(after[field]))
  for (const [field, action] of changed)
    await log(req, id, action, { fromState: listed(was[field]), toState: listed(after[field]) })
  if (was.hash !== after.hash) await log(req, id, 'passwordChanged')
  // Only the owner of the new address can have confirmed it.
  if (was.email !== after.email)
    await writeAudit(req, { action: 'addressChanged', subject: 'users', recordId: id, actor: id })
  if (was.hash !== after.hash || was.email !== after.email) await voidLinks(req, id)
  const { newAddress } = req.context as ChangeContext
  if (newAddress) await proposeAddress(req, id, newAddress)
  if (changed.length || was.email !== after.email) return endSessions(req, id)
  const own = req.user && String(req.user.id) === id
  if (was.hash !== after.hash) await endSessions(req, id, own ? sessionOf(req.user!) : undefined)
}

async function logCreation(req: PayloadRequest, id: string, state: AccountState): Promise<void> {
  await log(req, id, 'accountCreated', { toState: listed(state.roles) })
  for (const [field, action] of rights.slice(1))
    if (state[field].length) await log(req, id, action, { toState: listed(state[field]) })
}

export const logDeletion: CollectionAfterDeleteHook = async ({ id, doc, req }) =>
  log(req, String(id), 'accountDeleted', { fromState: listed((doc.roles as string[] | undefined) ?? []) })

export const logLogout: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user) await log(req, String(req.user.id), 'logout')
}

const listed = (values: string[]): string => [...values].sort().join(', ')

const log = (
  req: PayloadRequest,
  recordId: string,
  action: string,
  states: { fromState?: string; toState?: string } = {},
) => writeAudit(req, { subject: 'users', recordId, action, ...states })
