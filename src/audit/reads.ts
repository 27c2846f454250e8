import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { idOf } from '../../access/me'
import { databaseOf } from '../database/session'

type Record = { id: string; municipality?: string | { id: string } | null; [field: string]: unknown }

type Access = { action: string; record: string; municipality: string | null }

/** What of a record was shown, by the action the log calls it. */
export type Shown = { [action: string]: (record: never) => boolean }

/** The same person looking at the same record again within this time is one access: a page asks several times. */
const oneAccess = '1 minute'

/**
 * Notes in the audit log who was shown records of other people. Whoever reads a list without these fields is
 * not noted; nor is the person itself.
 *
 * @param shown the kinds of access, each with how to see it in an answer.
 * @param isOwn whether the record is about the person who asks.
 */
export function withAuditedReads(
  collection: CollectionConfig,
  shown: Shown,
  isOwn: (record: never, req: PayloadRequest) => Promise<boolean>,
): CollectionConfig {
  const note: CollectionAfterOperationHook = async ({ args, overrideAccess, result }) => {
    const { req } = args as { req: PayloadRequest }
    if (overrideAccess || !req.user) return
    const accesses: Access[] = []
    for (const record of recordsIn(result)) {
      const actions = Object.keys(shown).filter((action) => shown[action]!(record as never))
      if (!actions.length || (await isOwn(record as never, req))) continue
      const municipality = record.municipality ? idOf(record.municipality) : null
      accesses.push(...actions.map((action) => ({ action, record: record.id, municipality })))
    }
    if (accesses.length) await noteOnce(req, collection.slug, accesses)
  }
  const { hooks = {} } = collection
  return { ...collection, hooks: { ...hooks, afterOperation: [...(hooks.afterOperation ?? []), note] } }
}

function recordsIn(result: unknown): Record[] {
  const { docs, doc, id } = (result ?? {}) as { docs?: Record[]; doc?: Record; id?: string }
  if (Array.isArray(docs)) return docs.filter((one) => one?.id)
  return doc?.id ? [doc] : id ? [result as Record] : []
}

async function noteOnce(req: PayloadRequest, subject: string, accesses: Access[]): Promise<void> {
  const actor = req.user!.id
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into audit_log (at, actor_id, action, subject, record_id, municipality_id)
    select now(), ${actor}::uuid, access.action, ${subject}, access.record, access.municipality
    from jsonb_to_recordset(${JSON.stringify(accesses)}::jsonb)
      as access (action text, record text, municipality uuid)
    where not exists (
      select 1 from audit_log known
      where known.subject = ${subject} and known.record_id = access.record and known.actor_id = ${actor}::uuid
        and known.action = access.action and known.at > now() - ${oneAccess}::interval)`)
}
