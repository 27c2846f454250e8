import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import { writeAudit } from '../audit/write'
import { statement } from '../database/connection/statement'
import { createSecret } from './secrets'

const subject = 'webhooks'

/** Gives a new webhook its secret, and logs who made or changed one: it sends data out of the system. */
export const followWebhook: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const recordId = String(doc.id)
  if (operation === 'create') {
    await createSecret(req, recordId)
    return writeAudit(req, { action: 'webhookCreated', subject, recordId })
  }
  // URLs can contain keys: the log does not repeat them.
  if (doc.url !== previousDoc.url) await writeAudit(req, { action: 'webhookUrlChanged', subject, recordId })
  if (doc.active !== previousDoc.active)
    await writeAudit(req, { action: doc.active ? 'webhookActivated' : 'webhookStopped', subject, recordId })
}

/** The log of a webhook is deleted with it. */
export const dropDeliveries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await statement(req, sql`delete from webhook_deliveries where webhook_id = ${String(id)}`)
}

export const noteDeletion: CollectionAfterDeleteHook = ({ id, req }) =>
  writeAudit(req, { action: 'webhookDeleted', subject, recordId: String(id) })
