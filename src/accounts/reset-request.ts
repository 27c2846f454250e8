import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { statementOnItsOwn } from '../database/connection/statement'
import { addressOf, countTry } from './limits'
import { cleanEmail } from './login'
import { queueMail } from './mail-queue'

/**
 * Sends a reset link to the account with this address, if any. Neither the response nor its timing reveals whether the
 * account exists: something is queued in both cases, and the mail is written later.
 */
export async function askForReset(req: PayloadRequest, given: unknown): Promise<void> {
  const email = cleanEmail(given)
  if (!email) return
  const { payload } = req
  const ofAddress = await countTry(payload, 'mailAddress', addressOf(req))
  const ofAccount = await countTry(payload, 'mailAccount', email)
  if (!ofAddress.allowed || !ofAccount.allowed) return
  const [account] = await statementOnItsOwn<{ id: string }>(
    payload,
    sql`select id from users where email = ${email}`,
  )
  await queueMail({ payload }, 'reset', account?.id)
}
