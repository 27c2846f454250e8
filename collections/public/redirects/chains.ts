import { sql } from '@payloadcms/db-postgres/drizzle'
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import type { Redirect } from '../../../payload-types'
import { statement } from '../../../src/database/connection/statement'
import { pageOfTarget } from '../../../src/domain/redirects'
import { type MessageKey, message } from '../../../src/messages'

/** The lock of the commits that change public records, and with them redirects. */
const feedLock = 7_264_801_157

/**
 * Makes a redirect lead to its final target. What leads to itself, or stands before a page, is refused.
 *
 * @throws ValidationError with the code `redirectLoop` or `redirectFromPage`
 */
export const withFinalTarget: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, req }) => {
  const { from = '', to = '' } = { ...originalDoc, ...data }
  await statement(req, sql`select pg_advisory_xact_lock(${feedLock})`)
  const target = (await nextTarget(req, to, originalDoc?.id)) ?? to
  const [state] = await statement<{ hidden: boolean; leads: boolean }>(
    req,
    sql`select is_public_page(${from}) as hidden, leads_to_page(${target}) as leads`,
  )
  if (state!.hidden) throw refused(req, 'from', 'redirectFromPage')
  if (pageOfTarget(target) === from) throw refused(req, 'to', 'redirectLoop')
  const isSame = originalDoc?.from === from && originalDoc.to === target
  return { ...data, to: target, active: state!.leads, ...(isSame ? {} : { automatic: false, record: null }) }
}

/** Lets redirects to the old address lead to the new one at once. */
export const shortenChains: CollectionAfterChangeHook<Redirect> = async ({ doc, req }) => {
  await statement(
    req,
    sql`update redirects set "to" = ${doc.to}, active = ${doc.active ?? true}, record = null, updated_at = now()
      where split_part(split_part("to", '#', 1), '?', 1) = ${doc.from} and id <> ${doc.id}::uuid`,
  )
}

/** Where the page of a target is redirected to, if it is. */
async function nextTarget(
  req: PayloadRequest,
  target: string,
  own: string | undefined,
): Promise<string | undefined> {
  const rows = await statement<{ to: string }>(
    req,
    sql`select "to" from redirects
      where "from" = ${pageOfTarget(target)} and id is distinct from ${own ?? null}::uuid`,
  )
  return rows[0]?.to
}

function refused(req: PayloadRequest, path: string, code: MessageKey): ValidationError {
  const error = new ValidationError(
    { collection: 'redirects', errors: [{ message: message(req, code), path }], req },
    req.t,
  )
  Object.assign(error.data, { code })
  return error
}
