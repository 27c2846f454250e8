import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { message } from '../messages'
import { writeAudit } from '../audit/write'
import { statement } from '../database/connection/statement'
import type { Within } from '../database/connection/within'
import { holdAccount } from './account-lock'
import type { LinkKind } from '../domain/link-kind'
import { keyedHash } from '../settings/keys'
import { addressOf, countTry, forgetTries, takeBack } from './limits'
import { endSessions } from './session-writes'

export type Recipient = { email: string; name: string; language: 'de' | 'en' }

/**
 * Link lifetime in hours. Users request a reset themselves and wait for it; an invitation must outlive a week of
 * holidays, and a user who misses it can request a reset.
 */
export const linkHours: Record<LinkKind, number> = { invite: 7 * 24, reset: 1 }

/** Passed to the hooks of Payload's own reset, which logs in at its end. */
export type LinkContext = { passwordLink?: boolean }

const hashed = (payload: Payload, token: string) => keyedHash(payload, 'password link', token)
const hashOfMail = (payload: Payload, mail: string) => hashed(payload, secretOfMail(payload, mail))

/** The secret of the link in a mail, derived on demand: no table stores what opens an account. */
export const secretOfMail = (payload: Payload, mail: string): string =>
  Buffer.from(keyedHash(payload, 'link in a mail', mail), 'hex').toString('base64url')

/** Activates the link of a mail that is about to be sent, and invalidates earlier ones. Stores only a keyed hash. */
export async function openLink(
  within: Within,
  mail: string,
  account: string | null,
  kind: LinkKind,
): Promise<void> {
  await statement(
    within,
    sql`update users set reset_password_token = ${hashOfMail(within.payload, mail)},
        reset_password_expiration = now() + make_interval(hours => ${linkHours[kind]})
      where id = ${account}`,
  )
}

/**
 * The recipient of a mail whose link is still valid; its lifetime starts now, as the mail says. Undefined if the link
 * was used or superseded, or the account is gone.
 */
export async function recipientOf(
  within: Within,
  mail: string,
  kind: LinkKind,
): Promise<Recipient | undefined> {
  const [recipient] = await statement<Recipient>(
    within,
    sql`update users set reset_password_expiration = now() + make_interval(hours => ${linkHours[kind]})
      where reset_password_token = ${hashOfMail(within.payload, mail)}
      returning email, name, language::text`,
  )
  return recipient
}

/** Invalidates earlier links. */
export async function voidLinks(req: PayloadRequest, account: string): Promise<void> {
  await statement(
    req,
    sql`update users set reset_password_token = null, reset_password_expiration = null where id = ${account}`,
  )
}

/**
 * Sets the password of the link's owner, once. Ends all sessions of the account and starts none: the login that
 * follows asks for the new password and, where set up, the second factor.
 *
 * @throws APIError `linkNotValid` (403), also after too many tries; ValidationError for a weak password.
 */
export async function setPasswordByLink(
  req: PayloadRequest,
  token: unknown,
  password: unknown,
): Promise<void> {
  const { payload } = req
  const address = addressOf(req)
  const { allowed } = await countTry(payload, 'address', address)
  const given = typeof token === 'string' && token ? hashed(payload, token) : undefined
  if (!allowed || !given) throw notValid(req)
  const context = req.context as LinkContext
  const user = req.user
  await initTransaction(req)
  try {
    const found = await holdByToken(req, given)
    if (!found) throw notValid(req)
    context.passwordLink = true
    await payload.resetPassword({
      collection: 'users',
      data: { token: given, password: typeof password === 'string' ? password : '' },
      overrideAccess: true, // the link is the authorisation
      req,
    })
    await voidLinks(req, found.id)
    await endSessions(req, found.id)
    await writeAudit(req, { action: 'passwordReset', subject: 'users', recordId: found.id, actor: found.id })
    await commitTransaction(req)
    await forgetTries(payload, 'account', found.email)
    await takeBack(payload, 'address', address)
  } catch (error) {
    await killTransaction(req)
    throw error
  } finally {
    delete context.passwordLink
    req.user = user
  }
}

/** The account of a valid link, locked until the transaction ends. */
export async function holdByToken(
  req: PayloadRequest,
  hash: string,
): Promise<{ id: string; email: string } | undefined> {
  const inForce = sql`select id, email from users
    where reset_password_token = ${hash} and reset_password_expiration > now()`
  const [found] = await statement<{ id: string }>(req, inForce)
  if (!found) return undefined
  await holdAccount(req, found.id)
  const [still] = await statement<{ id: string; email: string }>(req, inForce)
  return still
}

const notValid = (req: PayloadRequest) =>
  new APIError(message(req, 'linkNotValid'), 403, { code: 'linkNotValid' }, true)
