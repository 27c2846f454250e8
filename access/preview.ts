import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { statement } from '../src/database/connection/statement'
import type { Within } from '../src/database/connection/within'
import { recordsFor, rightsTo } from './rights'
import { asksForPublished, notTrashed } from './scopes'
import { type CollectionName, type GlobalName, table } from './table'

/** What a preview token opens: the drafts of its account, or one record. */
export type Preview = { account: string; record?: { collection: string; id: string } }

/** The token of `Authorization: Preview <token>`, valid or not; undefined for any other header. */
export function previewTokenIn(authorization: string | null | undefined): string | undefined {
  const found = /^preview(?: +(.*))?$/is.exec(authorization ?? '')
  return found ? (found[1] ?? '') : undefined
}

/** Tokens have 256 random bits: a plain hash cannot be reversed. */
export const hashOfPreviewToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** What the token opens now: undefined if it has expired, was revoked, or its account is gone or locked. */
export async function previewOf(within: Within, token: string): Promise<Preview | undefined> {
  const [row] = await statement<{ account: string; kind: string | null; record: string | null }>(
    within,
    sql`select u.id as account, t.kind, t.record from preview_tokens t join users u on u.id = t.account_id
      where t.hash = ${hashOfPreviewToken(token)} and t.expires_at > now()
        and (u.lock_until is null or u.lock_until <= now())`,
  )
  if (!row) return undefined
  const { account, kind, record } = row
  return { account, ...(kind && record ? { record: { collection: kind, id: record } } : {}) }
}

/** Collections with drafts that the public reads once they are published. */
export const canBePreviewed = (name: string): name is CollectionName =>
  name in table && table[name as CollectionName].public !== '–' && asksForPublished(name as CollectionName)

type Creator = { user: NonNullable<PayloadRequest['user']>; record?: Preview['record'] }
const creators = new WeakMap<Headers, Promise<Creator | undefined>>()

/**
 * The drafts a request may read besides what the public reads: those of its preview token that the account of the token
 * may change now, and that the public would read if they were published. False for none. Sessions have rights of
 * their own: with one, the token opens nothing.
 */
export async function previewedRecords(name: string, req: PayloadRequest): Promise<Where | false> {
  if (req.user || !canBePreviewed(name) || previewTokenIn(req.headers?.get('authorization')) === undefined)
    return false
  const creator = await creatorOf(req)
  if (!creator || (creator.record && creator.record.collection !== name)) return false
  const { user, record } = creator
  const as = isolateObjectProperty(req, 'user')
  as.user = user
  const changeable = await recordsFor(rightsTo('U', name, as.user), name, as)
  if (!changeable) return false
  const shown = await recordsFor(rightsTo('R', name, null), name, req)
  const conditions = [
    notTrashed,
    shown && withoutStatus(shown),
    changeable,
    record && { id: { equals: record.id } },
  ]
  return { and: conditions.filter((one): one is Where => typeof one === 'object') }
}

/** Whether the request's preview token opens the draft of a global: its account may change it, and it names no record. */
export async function previewsGlobal(slug: GlobalName, req: PayloadRequest): Promise<boolean> {
  if (req.user || previewTokenIn(req.headers?.get('authorization')) === undefined) return false
  const creator = await creatorOf(req)
  return Boolean(creator && !creator.record && rightsTo('U', slug, creator.user).length)
}

function creatorOf(req: PayloadRequest): Promise<Creator | undefined> {
  let found = creators.get(req.headers)
  if (!found) creators.set(req.headers, (found = findCreator(req)))
  return found
}

async function findCreator(req: PayloadRequest): Promise<Creator | undefined> {
  const preview = await previewOf({ payload: req.payload }, previewTokenIn(req.headers.get('authorization'))!)
  const user =
    preview &&
    (await req.payload.findByID({
      collection: 'users',
      id: preview.account,
      depth: 0,
      disableErrors: true,
      overrideAccess: true, // the account whose rights the token is limited to
    }))
  return user
    ? { user: { ...user, collection: 'users' } as Creator['user'], record: preview.record }
    : undefined
}

/** What the filter asks for besides the published status. */
function withoutStatus(where: Where | true): Where | undefined {
  if (where === true) return undefined
  return Object.fromEntries(
    Object.entries(where)
      .filter(([key]) => key !== '_status')
      .map(([key, value]) =>
        key === 'and' || key === 'or'
          ? [key, (value as Where[]).map(withoutStatus).filter((one) => one && Object.keys(one).length)]
          : [key, value],
      ),
  ) as Where
}
