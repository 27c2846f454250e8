import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterOperationHook, CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../../access/me'
import { isHelper } from '../../access/roles'
import { databaseOf } from '../database/connection/session'
import { sensitive } from './sensitive'

type Record = { id: string; municipality?: string | { id: string } | null; [field: string]: unknown }

type Access = { action: string; record: string; municipality: string | null }

/** Sensitive parts of a record: the fields, and how to detect in a response that they were included. */
export type Shown = { [action: string]: { fields: readonly string[]; in: (record: never) => boolean } }

/** Repeated reads of a record by the same user within this time are one access: a page sends several requests. */
export const oneAccess = '1 minute'

/**
 * Records in the audit log who was shown other people's records, including by duplicating one. Reading a list without
 * these fields is not recorded; nor are people reading their own record with an account that has no other rights:
 * staff who volunteer are recorded like all staff. Filtering and sorting are recorded in ./measures.ts.
 *
 * @param shown the kinds of access by the action the log calls them; each ends in `Read`.
 * @param isOwn whether the record is about the user who reads it.
 */
export function withAuditedReads(
  collection: CollectionConfig,
  shown: Shown,
  isOwn: (record: never, req: PayloadRequest) => Promise<boolean>,
): CollectionConfig {
  for (const [action, { fields }] of Object.entries(shown))
    for (const field of fields) sensitive.note(collection.slug, field, action)
  const note: CollectionAfterOperationHook = async ({ args, overrideAccess, result }) => {
    const { req, duplicateFromID } = args as { req: PayloadRequest; duplicateFromID?: string }
    if (overrideAccess || !req.user) return
    const accesses: Access[] = []
    const records = recordsIn(result)
    if (duplicateFromID) records.push(await original(req, collection.slug, duplicateFromID))
    for (const record of records) {
      const actions = Object.keys(shown).filter((action) => shown[action]!.in(record as never))
      if (!actions.length || (isHelper(req.user) && (await isOwn(record as never, req)))) continue
      const municipality = record.municipality ? idOf(record.municipality) : null
      accesses.push(...actions.map((action) => ({ action, record: record.id, municipality })))
    }
    if (accesses.length) await noteOnce(req, collection.slug, accesses)
  }
  const { hooks = {}, custom } = collection
  return {
    ...collection,
    // Whose record it is, and of which municipality, is in fields that the client may not ask for.
    custom: { ...custom, readsWhole: true },
    hooks: { ...hooks, afterOperation: [...(hooks.afterOperation ?? []), note] },
  }
}

function recordsIn(result: unknown): Record[] {
  const { docs, doc, id } = (result ?? {}) as { docs?: Record[]; doc?: Record; id?: string }
  if (Array.isArray(docs)) return docs.filter((one) => one?.id)
  return doc?.id ? [doc] : id ? [result as Record] : []
}

/** The record that was duplicated. */
const original = async (req: PayloadRequest, slug: string, id: string): Promise<Record> =>
  (await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    depth: 0,
    trash: true,
    overrideAccess: true, // the user has duplicated it already
  })) as unknown as Record

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
