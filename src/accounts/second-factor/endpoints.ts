import {
  addDataAndFileToRequest,
  APIError,
  commitTransaction,
  type Endpoint,
  Forbidden,
  headersWithCors,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { message, type MessageKey } from '../../messages'
import type { User } from '../../../payload-types'
import { writeAudit } from '../../audit/write'
import { holdAccount, sessionOf } from '../account-lock'
import { countTry, forgetTries } from '../limits'
import { guardedLogin } from '../login'
import { provePresentPassword } from '../present-password'
import { endSessions } from '../session-writes'
import { setUpAddress } from './codes'
import { holderOf, needsSecondFactor } from './required'
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor, secondFactorOf } from './store'

type Body = { code?: unknown; password?: unknown; account?: unknown }
type Work = (req: PayloadRequest, user: User, body: Body) => Promise<object>

/** An endpoint for session holders, even without the second factor. Runs in one transaction. */
const endpoint = (method: 'get' | 'post', path: string, work: Work): Endpoint => ({
  method,
  path: `/second-factor${path}`,
  handler: async (req) => {
    if (method === 'post') await addDataAndFileToRequest(req)
    const user = await holderOf(req)
    if (!user) throw problem(req, 'notLoggedIn', 401)
    const body = await work(req, user, (req.data ?? {}) as Body)
    const headers = new Headers({ 'Cache-Control': 'no-store' })
    return Response.json(body, { headers: headersWithCors({ headers, req }) })
  },
})

const state = endpoint('get', '', async (req, user) => {
  const factor = await secondFactorOf(req, user.id)
  return {
    setUp: Boolean(factor),
    recoveryCodes: factor?.recoveryCodes ?? 0,
    required: needsSecondFactor(user),
  }
})

/** `{ password }`: creates a secret, as text and as QR code (SVG); inactive until it is confirmed. */
const begin = endpoint('post', '/begin', async (req, user, { password }) => {
  await provePresentPassword(req, user, password)
  const secret = await beginSecondFactor(req, user.id)
  if (!secret) throw problem(req, 'secondFactorThere', 409)
  const address = setUpAddress(secret, user.email)
  const { default: QRCode } = await import('qrcode')
  return { secret, address, picture: await QRCode.toString(address, { type: 'svg', margin: 2 }) }
})

/** `{ code }`: activates the secret; returns the recovery codes. */
const confirm = endpoint('post', '/confirm', async (req, user, { code }) => {
  await mayTry(req, user)
  return within(req, async () => {
    const recoveryCodes = await confirmSecondFactor(req, user.id, asCode(code))
    if (!recoveryCodes) throw problem(req, 'secondFactorWrong', 400)
    await writeAudit(req, { action: 'secondFactorSet', subject: 'users', recordId: user.id, actor: user.id })
    await endSessions(req, user.id, sessionOf(user))
    await forgetTries(req.payload, 'account', user.email)
    return { recoveryCodes }
  })
})

/** `{ password, code }`: removes the second factor; both are checked as at a login, with the same limits. */
const remove = endpoint('post', '/remove', async (req, user, { password, code }) => {
  await checkAsAtLogin(req, user, typeof password === 'string' ? password : '', code)
  return within(req, async () => {
    await removeSecondFactor(req, user.id)
    await endSessions(req, user.id, sessionOf(user))
    await writeAudit(req, {
      action: 'secondFactorRemoved',
      subject: 'users',
      recordId: user.id,
      actor: user.id,
    })
    return { setUp: false }
  })
})

/**
 * `{ account, password }`: resets the second factor of a user who lost both app and recovery codes. Takes the right to
 * unlock all accounts, and the caller's current password.
 */
const reset = endpoint('post', '/reset', async (req, user, { account, password }) => {
  const { users } = req.payload.collections
  if (!req.user || (await users.config.access.unlock({ req })) !== true) throw new Forbidden(req.t)
  await provePresentPassword(req, user, password)
  if (typeof account !== 'string' || !/^[0-9a-f-]{36}$/i.test(account)) throw new NotFound(req.t)
  const id = account
  return within(req, async () => {
    if (!(await holdAccount(req, id)) || !(await removeSecondFactor(req, id))) throw new NotFound(req.t)
    await endSessions(req, id)
    await writeAudit(req, { action: 'secondFactorRemoved', subject: 'users', recordId: id })
    return { setUp: false }
  })
})

export const secondFactorEndpoints: Endpoint[] = [state, begin, confirm, remove, reset]

const asCode = (code: unknown): string => (typeof code === 'string' ? code.replace(/\s/g, '') : '')

const problem = (req: PayloadRequest, key: MessageKey, status: number) =>
  new APIError(message(req, key), status, { code: key }, true)

async function mayTry(req: PayloadRequest, user: User): Promise<void> {
  const { allowed } = await countTry(req.payload, 'account', user.email)
  if (!allowed) throw problem(req, 'tooManyTries', 429)
}

/** A login that is rolled back: it checks password and code, and leaves no trace. */
async function checkAsAtLogin(
  req: PayloadRequest,
  { email }: User,
  password: string,
  code: unknown,
): Promise<void> {
  const user = req.user
  const data = { email, password }
  try {
    await guardedLogin(req, { email, code }, async () => {
      await initTransaction(req)
      await req.payload.login({ collection: 'users', data, depth: 0, overrideAccess: false, req })
    })
  } finally {
    await killTransaction(req)
    req.user = user
  }
}

async function within<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  await initTransaction(req)
  try {
    const result = await work()
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
