import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { message, type MessageKey } from '../messages'
import { statement } from '../database/connection/statement'
import { cleanEmail, failedTry, mayTry } from './login'
import { addressOf, takeBack } from './limits'

/** Inputs of a change besides the account's fields; GraphQL has no place for them among those. */
export type ChangeContext = { presentPassword?: unknown; newAddress?: string; ofOthers?: Wanted | undefined }

type Wanted = { id: string; email: unknown; changesPassword: boolean; presentPassword: unknown }
type Kept = { email: string; hash: string | null; salt: string | null; locked: boolean }

const addressRule = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/

/**
 * A session alone changes neither a password nor an e-mail address: otherwise an unlocked screen, or a stolen cookie,
 * would suffice to take over an account permanently. Either change requires the user's own current password,
 * `currentPassword`.
 *
 * - Only the owner changes a password; others can have a reset link sent.
 * - An address is only proposed here: it takes effect once a link sent to it is opened (address-change.ts).
 *
 * The system itself, without a user, is exempt.
 */
export const askForPresentPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const change = args as { id?: string; data?: Record<string, unknown> }
  if (operation !== 'update' || !req.user || !change.id || !change.data) return
  const context = req.context as ChangeContext
  const { currentPassword: presentPassword = context.presentPassword, email, ...rest } = change.data
  change.data = rest
  const id = String(change.id)
  const changesPassword = ![undefined, null, ''].includes(rest.password as never)
  const wanted = { id, email, changesPassword, presentPassword }
  delete context.newAddress
  const own = String(req.user.id) === id
  // Before the row is locked for update: an attempt over the limit stores the lock in it, outside the transaction.
  if (own) await checkChange(req, wanted)
  context.ofOthers = own ? undefined : wanted
}

/** On others' accounts only after the access check: users without access learn nothing. */
export const askOnOthersAccounts: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const { ofOthers } = req.context as ChangeContext
  if (ofOthers && ofOthers.id === String(originalDoc?.id)) await checkChange(req, ofOthers)
  return data
}

async function checkChange(
  req: PayloadRequest,
  { id, email, changesPassword, presentPassword }: Wanted,
): Promise<void> {
  const account = await kept(req, id)
  if (!account) return
  const address = email === undefined ? account.email : addressIn(req, email)
  if (changesPassword && String(req.user!.id) !== id) throw refusal(req, 'passwordOfOthers', 'password')
  const moves = address !== account.email
  if (changesPassword || moves) await provePresentPassword(req, req.user!, presentPassword)
  if (moves) (req.context as ChangeContext).newAddress = address
}

/**
 * Checks the current password of an account, with the limits of a login.
 *
 * @throws ValidationError `presentPasswordNeeded` or `presentPasswordWrong`; APIError `tooManyTries` (429)
 */
export async function provePresentPassword(
  req: PayloadRequest,
  { id }: { id: number | string },
  given: unknown,
): Promise<void> {
  if (typeof given !== 'string' || !given) throw refusal(req, 'presentPasswordNeeded', 'currentPassword')
  const account = await kept(req, String(id))
  if (!account) throw refusal(req, 'presentPasswordWrong', 'currentPassword')
  const from = addressOf(req)
  if (!(await mayTry(req, account.email, from, String(id))) || account.locked)
    throw new APIError(message(req, 'tooManyTries'), 429, { code: 'tooManyTries' }, true)
  if (!(await fits(account, given))) {
    await failedTry(req, String(id))
    throw refusal(req, 'presentPasswordWrong', 'currentPassword')
  }
  await takeBack(req.payload, 'account', account.email)
  await takeBack(req.payload, 'address', from)
}

async function kept(req: PayloadRequest, id: string): Promise<Kept | undefined> {
  const [account] = await statement<Kept>(
    req,
    sql`select email, hash, salt, coalesce(lock_until > now(), false) as locked from users where id::text = ${id}`,
  )
  return account
}

/** Payload 3.90.2's format: `pbkdf2-sha256-v1:` and 600,000 rounds; older hashes have no prefix and 25,000. */
async function fits({ hash, salt }: Kept, given: string): Promise<boolean> {
  const [, named, digest] = /^(pbkdf2-sha256-v1:)?([0-9a-f]+)$/.exec(hash ?? '') ?? []
  if (!digest || !salt) return false
  const expected = Buffer.from(digest, 'hex')
  const rounds = named ? 600_000 : 25_000
  const made = await promisify(pbkdf2)(given.slice(0, 1000), salt, rounds, expected.length, 'sha256')
  return timingSafeEqual(made, expected)
}

function addressIn(req: PayloadRequest, email: unknown): string {
  const address = cleanEmail(email)
  if (!addressRule.test(address) || address.length > 254) throw refusal(req, 'notAnEmail', 'email')
  return address
}

function refusal(req: PayloadRequest, key: MessageKey, path: string): ValidationError {
  const error = new ValidationError(
    { collection: 'users', errors: [{ message: message(req, key), path }], req },
    req.t,
  )
  Object.assign(error.data, { code: key })
  return error
}
