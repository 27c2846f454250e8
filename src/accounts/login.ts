import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import {
  AuthenticationError,
  type CollectionAfterOperationHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { writeAudit } from '../audit/write'
import { statementOnItsOwn } from '../database/connection/statement'
import { countLogin } from './login-counts'
import { addressOf, countTry, forgetTries, lockSeconds, takeBack } from './limits'
import { SecondFactorNeeded } from './second-factor/errors'

/** An e-mail address as accounts store it; empty if it cannot be one, such as a text with NUL. */
export const cleanEmail = (email: unknown): string =>
  typeof email === 'string' && !/[\0-\x1f\x7f]/.test(email) ? email.toLowerCase().trim() : ''

/** Payload 3.90.2's password hashing. Unknown accounts cost the same work, against timing attacks. */
const work = { iterations: 600_000, bytes: 32, digest: 'sha256' }
const workInVain = () => promisify(pbkdf2)('-', '-', work.iterations, work.bytes, work.digest)

/** Passed to the hooks that run within a login. */
export type LoginContext = { login?: { code: string } }

/**
 * Guards a login: `logIn` is Payload's own operation. The attempt is counted first, for the account and the address;
 * an unknown account, a wrong password and a lock get the same message after the same work.
 *
 * @throws AuthenticationError for all of these; SecondFactorNeeded after the right password.
 */
export async function guardedLogin<Result>(
  req: PayloadRequest,
  { email: given, code }: { email: unknown; code?: unknown },
  logIn: () => Promise<Result>,
): Promise<Result> {
  const { payload } = req
  const email = cleanEmail(given)
  if (!email) return logIn() // Payload reports what is missing
  const address = addressOf(req)
  const account = await find(req, email)
  if (!(await mayTry(req, email, address, account?.id)) || account?.locked) {
    countLogin('refused')
    return refuse(req)
  }
  if (!account) {
    await failedTry(req)
    return refuse(req)
  }
  ;(req.context as LoginContext).login = { code: typeof code === 'string' ? code.trim() : '' }
  try {
    const result = await logIn()
    await forgetTries(payload, 'account', email)
    await takeBack(payload, 'address', address)
    countLogin('done')
    return result
  } catch (error) {
    if (error instanceof SecondFactorNeeded && error.missing) {
      await takeBack(payload, 'account', email)
      await takeBack(payload, 'address', address)
    } else if (error instanceof AuthenticationError || error instanceof SecondFactorNeeded)
      await failedTry(req, account.id, error instanceof SecondFactorNeeded ? 'code' : undefined)
    throw error
  } finally {
    delete (req.context as LoginContext).login
  }
}

type Found = { id: string; locked: boolean }

async function find(req: PayloadRequest, email: string): Promise<Found | undefined> {
  const [account] = await statementOnItsOwn<Found>(
    req.payload,
    sql`select id, coalesce(lock_until > now(), false) as locked from users where email = ${email}`,
  )
  return account
}

/** A locked address does not count against the account: nobody can lock others out with it. */
export async function mayTry(
  req: PayloadRequest,
  email: string,
  address: string,
  account: string | undefined,
): Promise<boolean> {
  const ofAddress = await countTry(req.payload, 'address', address)
  if (ofAddress.first) await logLock(req, undefined, 'address')
  if (!ofAddress.allowed) return false
  const ofAccount = await countTry(req.payload, 'account', email)
  if (ofAccount.first && account) {
    await lock(req, account)
    await logLock(req, account, 'account')
  }
  return ofAccount.allowed
}

/** Stores the lock where Payload keeps it, so that Payload's unlock works. */
const lock = (req: PayloadRequest, account: string) =>
  statementOnItsOwn(
    req.payload,
    sql`update users set lock_until = now() + make_interval(secs => ${lockSeconds}) where id = ${account}`,
  )

async function refuse(req: PayloadRequest): Promise<never> {
  await workInVain()
  throw new AuthenticationError(req.t)
}

const logLock = (req: PayloadRequest, recordId: string | undefined, reason: string) =>
  writeAudit(outside(req), { action: 'lockedOut', subject: 'users', recordId, reason, actor: recordId })

/** Logs a wrong password or code, even if the request is rolled back. */
export function failedTry(req: PayloadRequest, recordId?: string, reason?: string): Promise<void> {
  countLogin('failed')
  return writeAudit(outside(req), {
    action: 'loginFailed',
    subject: 'users',
    recordId,
    reason,
    actor: recordId,
  })
}

/** Without the transaction, which would roll back the row. */
function outside(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, 'transactionID')
  own.transactionID = undefined
  return own
}

/** Unlocking an account also clears the failed attempts that locked it. */
export const unlocked: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if ((operation as string) === 'unlock' && result) {
    const { data } = args as { data?: { email?: unknown } }
    await forgetTries(req.payload, 'account', cleanEmail(data?.email))
  }
  return result
}
