import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { statement } from '../database/connection/statement'
import type { Within } from '../database/connection/within'
import { decrypt, encrypt } from '../settings/keys'

const purpose = 'webhook'
/** Hours for which the previous secret signs as well after a renewal. */
const overlap = 24

/** `whsec_` and 32 random bytes in base64, as the Standard Webhooks specification writes secrets. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Stores a first secret, which nobody has seen yet. */
export async function createSecret(req: PayloadRequest, webhook: string): Promise<void> {
  const kept = encrypt(req.payload, purpose, newSecret(), webhook)
  await statement(
    req,
    sql`insert into webhook_secrets (webhook_id, secret) values (${webhook}, ${kept}) on conflict do nothing`,
  )
}

/** Replaces the secret and returns the new one: the only moment at which it is shown. */
export async function renewSecret(req: PayloadRequest, webhook: string): Promise<string> {
  const secret = newSecret()
  const kept = encrypt(req.payload, purpose, secret, webhook)
  await statement(
    req,
    sql`insert into webhook_secrets (webhook_id, secret) values (${webhook}, ${kept})
      on conflict (webhook_id) do update set previous = webhook_secrets.secret,
        previous_until = now() + make_interval(hours => ${overlap}), secret = ${kept}`,
  )
  return secret
}

/** The secrets that sign now, the current one first. */
export async function secretsOf(within: Within, webhook: string): Promise<string[]> {
  const [row] = await statement<{ secret: string; previous: string | null }>(
    within,
    sql`select secret, case when previous_until > now() then previous end as previous
      from webhook_secrets where webhook_id = ${webhook}`,
  )
  return [row?.secret, row?.previous].flatMap((kept) =>
    kept ? [decrypt(within.payload, purpose, kept, webhook)] : [],
  )
}
