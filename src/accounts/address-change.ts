import { randomUUID } from 'node:crypto'
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
import { queueJob } from '../jobs/queue/queue'
import { holdAccount } from './account-lock'
import { decrypt, encrypt, keyedHash } from '../settings/keys'
import { addressOf, countTry, takeBack } from './limits'
import { endSessions } from './session-writes'

/** Lifetime in hours of the link to a new address. */
export const addressHours = 2

/** A queued mail contains no valid link: the link's secret is created with the mail itself. */
const purposes = { mail: 'address mail', link: 'address link' } as const

/** The content of a link. Valid while the account still has the same address and password. */
export type Proposal = { account: string; email: string; previous: string; state: string; until: number }

/**
 * Sends a confirmation link to the new address, and a notice to the old one. Does not reveal whether another account
 * has the address: both mails are queued in any case, and whether they are sent is decided later.
 *
 * @throws APIError `tooManyTries` (429)
 */
export async function proposeAddress(req: PayloadRequest, account: string, email: string): Promise<void> {
  const { payload } = req
  const tries = [
    await countTry(payload, 'mailAddress', addressOf(req)),
    await countTry(payload, 'mailAccount', `address of ${account}`),
    await countTry(payload, 'mailAccount', email),
  ]
  if (tries.some(({ allowed }) => !allowed))
    throw new APIError(message(req, 'tooManyTries'), 429, { code: 'tooManyTries' }, true)
  const { state, email: previous } = (await stateOf(req, account))!
  const until = Date.now() + addressHours * 3_600_000
  const proposal = sealed(payload, 'mail', { account, email, previous, state, until })
  for (const to of ['new', 'old'] as const)
    await queueJob(req, 'address-mail', { mail: randomUUID(), to, proposal })
  await writeAudit(req, { action: 'addressChangeRequested', subject: 'users', recordId: account })
}

/** Whether a proposal is still valid: the account is unchanged, and no account has the address. */
export async function stillCounts(
  within: Within,
  { account, email, state, until }: Proposal,
): Promise<boolean> {
  if (until < Date.now() || (await stateOf(within, account))?.state !== state) return false
  return !(await statement(within, sql`select 1 from users where email = ${email}`)).length
}

/**
 * Sets the account's address to the one whose link was opened. Ends all sessions, so the next login uses the new
 * address.
 *
 * @throws APIError `linkNotValid` (403), also when another account has taken the address in the meantime
 */
export async function confirmAddress(req: PayloadRequest, token: unknown): Promise<void> {
  const { payload } = req
  const from = addressOf(req)
  const { allowed } = await countTry(payload, 'address', from)
  const notValid = new APIError(message(req, 'linkNotValid'), 403, { code: 'linkNotValid' }, true)
  const proposal = allowed ? opened(payload, 'link', token) : undefined
  if (!proposal) throw notValid
  const { account, email } = proposal
  await initTransaction(req)
  const user = req.user
  try {
    await holdAccount(req, account)
    if (!(await stillCounts(req, proposal))) throw notValid
    req.user = null // the link is the authorisation, regardless of any session
    await payload.update({
      collection: 'users',
      id: account,
      data: { email },
      depth: 0,
      overrideAccess: true, // see above
      req,
    })
    await endSessions(req, account)
    await commitTransaction(req)
    await takeBack(payload, 'address', from)
  } catch (error) {
    await killTransaction(req)
    // Two links for one address, opened at once.
    throw (error as Error).name === 'ValidationError' ? notValid : error
  } finally {
    req.user = user
  }
}

/** The secret of the link in a mail. */
export const addressToken = (payload: Payload, proposal: Proposal): string =>
  sealed(payload, 'link', proposal)

/** The proposal in a queued mail. */
export const proposalOfMail = (payload: Payload, text: string): Proposal | undefined =>
  opened(payload, 'mail', text)

const sealed = (payload: Payload, what: keyof typeof purposes, proposal: Proposal): string =>
  encrypt(payload, purposes[what], JSON.stringify(proposal), what)

function opened(payload: Payload, what: keyof typeof purposes, text: unknown): Proposal | undefined {
  if (typeof text !== 'string' || text.length > 2000) return undefined
  try {
    return JSON.parse(decrypt(payload, purposes[what], text, what)) as Proposal
  } catch {
    return undefined // forged, or created with another secret
  }
}

/** The address of an account, and a fingerprint of its current login data. */
async function stateOf(
  within: Within,
  account: string,
): Promise<{ email: string; state: string } | undefined> {
  const [row] = await statement<{ email: string; hash: string | null }>(
    within,
    sql`select email, hash from users where id::text = ${account}`,
  )
  return (
    row && {
      email: row.email,
      state: keyedHash(within.payload, 'address change', `${row.email} ${row.hash}`),
    }
  )
}
