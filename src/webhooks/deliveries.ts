import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { statement, statementOnItsOwn } from '../database/connection/statement'
import type { Within } from '../database/connection/within'
import { secretsOf } from './secrets'
import { send, type Sent, type SendOptions } from './send'
import { signed } from './signature'

export type DeliveryType = 'content.changed' | 'ping'

type Stored = { id: string; body: string; webhook: string; url: string; active: boolean }

/** Stores a delivery that waits to be sent. Its body is sent as it is stored, at each try. */
export async function newDelivery(
  within: Within,
  webhook: string,
  type: DeliveryType,
  data: object,
): Promise<string> {
  const [row] = await statement<{ id: string }>(
    within,
    sql`with made as (select gen_random_uuid() as id, now() as at)
      insert into webhook_deliveries (id, webhook_id, type, state, attempts, body, created_at, updated_at)
      select made.id, ${webhook}, ${type}, 'waiting', 0, jsonb_build_object('id', made.id, 'type', ${type}::text,
        'timestamp', to_char(made.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'data', ${JSON.stringify(data)}::jsonb)::text, made.at, made.at
      from made returning id`,
  )
  return row!.id
}

/**
 * Sends a delivery once. Undefined if there is nothing to send: it was delivered, or it or its webhook is gone or
 * switched off.
 *
 * @param always also sends to a webhook that is switched off: a test
 */
export async function sendDelivery(
  payload: Payload,
  id: string,
  options: SendOptions & { always?: boolean },
): Promise<Sent | undefined> {
  const [stored] = await statementOnItsOwn<Stored>(
    payload,
    sql`select d.id, d.body, d.webhook_id as webhook, w.url, w.active
      from webhook_deliveries d join webhooks w on w.id = d.webhook_id
      where d.id::text = ${id} and d.state <> 'delivered'`,
  )
  if (!stored) return undefined
  if (!stored.active && !options.always) return undefined
  const seconds = Math.floor(Date.now() / 1000)
  const headers = {
    'Content-Type': 'application/json',
    'User-Agent': 'Buergernetz-Webhook',
    ...signed(stored.id, seconds, stored.body, await secretsOf({ payload }, stored.webhook)),
  }
  return send(stored.url, headers, stored.body, options)
}

/**
 * Notes the outcome of a try.
 *
 * @param within the transaction of the job for a success; none for a failure, which must outlive its rollback
 * @param next seconds until the next try; undefined if it was the last
 */
export async function noteOutcome(within: Within, id: string, sent: Sent, next?: number): Promise<void> {
  const state = sent.ok ? 'delivered' : next === undefined ? 'failed' : 'waiting'
  const [row] = await statement<{ webhook: string | null }>(
    within,
    sql`update webhook_deliveries set state = ${state}, attempts = attempts + 1, status_code = ${sent.status ?? null},
        problem = ${sent.problem ?? null}, duration_ms = ${sent.durationMs}, last_attempt = now(),
        next_attempt = now() + make_interval(secs => ${sent.ok ? null : (next ?? null)}::float), updated_at = now()
      where id = ${id} returning webhook_id as webhook`,
  )
  if (!row?.webhook) return
  await statement(
    within,
    sql`update webhooks set failing_since = ${sent.ok ? sql`null` : sql`coalesce(failing_since, now())`}
      where id = ${row.webhook} and (failing_since is null) = ${!sent.ok}`,
  )
}

/** Ends a delivery that is not sent any more: its webhook is switched off. */
export async function dropDelivery(within: Within, id: string): Promise<void> {
  await statement(
    within,
    sql`update webhook_deliveries set state = 'failed', next_attempt = null, updated_at = now()
      where id = ${id} and state = 'waiting'`,
  )
}

/** Puts a delivery back to waiting. False if there is none, or its webhook is switched off. */
export async function resetDelivery(req: PayloadRequest, id: string): Promise<boolean> {
  const rows = await statement(
    req,
    sql`update webhook_deliveries d set state = 'waiting', next_attempt = now(), updated_at = now()
      from webhooks w where w.id = d.webhook_id and w.active and d.id::text = ${id} returning 1`,
  )
  return rows.length > 0
}
