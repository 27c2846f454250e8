import { randomBytes } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook } from 'payload'
import { queueMail } from './mail-queue'

type InviteContext = { invites?: boolean }

/**
 * Creating an account without a password invites its owner to choose one. Until then it has a random password that
 * nobody knows.
 */
export const withoutPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return
  const create = args as { data: { password?: unknown } }
  const invites =
    create.data.password === undefined || create.data.password === '' || create.data.password === null
  ;(req.context as InviteContext).invites = invites
  if (!invites) return
  return { ...args, data: { ...create.data, password: randomBytes(48).toString('base64url') } } as typeof args
}

/** The invitation is queued in the transaction that creates the account. */
export const invite: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create' && (req.context as InviteContext).invites) await queueMail(req, 'invite', doc.id)
}
