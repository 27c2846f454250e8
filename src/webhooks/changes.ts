import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { statement } from '../database/connection/statement'
import { queueJob } from '../jobs/queue/queue'
import { newDelivery } from './deliveries'

export type Action = 'published' | 'changed' | 'withdrawn'
export type Change = { collection: string; id: string | null; slug: string | null; action: Action }

/** Changes listed in one delivery. */
const most = 100

export const deliveryKey = (delivery: string): string => `webhook-delivery:${delivery}`

/**
 * Plans a call for each webhook that has not been told of changes, after its delay. A call that is planned already
 * keeps its time and tells the new changes, too.
 */
export async function planCalls(req: PayloadRequest): Promise<void> {
  const waiting = await statement<{ id: string; at: Date | string }>(
    req,
    sql`select w.id, now() + make_interval(secs => coalesce(w.delay, 0)::float) as at from webhooks w
      where exists (select from webhook_changes c where c.webhook_id = w.id) order by w.id`,
  )
  for (const { id, at } of waiting)
    await queueJob(
      req,
      'webhook-call',
      { webhook: id },
      { at: new Date(at), key: `webhook:${id}`, keepsTime: true },
    )
}

/** Makes one delivery of all changes a webhook has not been told of. */
export async function makeCall(req: PayloadRequest, webhook: string): Promise<void> {
  const rows = await statement<Change>(
    req,
    sql`with gone as (delete from webhook_changes where webhook_id::text = ${webhook} returning *)
      select collection, record as id, slug, action from gone order by gone.id`,
  )
  const [target] = await statement<{ active: boolean }>(
    req,
    sql`select active from webhooks where id::text = ${webhook}`,
  )
  if (!rows.length || !target?.active) return
  const all = merged(rows)
  const delivery = await newDelivery(req, webhook, 'content.changed', {
    actions: [...new Set(all.map(({ action }) => action))],
    changes: all.slice(0, most),
    omitted: Math.max(0, all.length - most),
  })
  await queueDelivery(req, delivery)
}

export const queueDelivery = (req: PayloadRequest, delivery: string): Promise<void> =>
  queueJob(req, 'webhook-delivery', { delivery }, { key: deliveryKey(delivery) })

/** One change for each record, in the order of the last ones: what a receiver that knew it before has to do. */
export function merged(changes: readonly Change[]): Change[] {
  const found = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.collection} ${change.id}`
    const before = found.get(key)?.action
    found.delete(key)
    const stillNew = before === 'published' && change.action === 'changed'
    found.set(key, stillNew ? { ...change, action: 'published' } : change)
  }
  return [...found.values()]
}
