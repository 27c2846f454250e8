import { randomBytes } from 'node:crypto'
import {
  addDataAndFileToRequest,
  APIError,
  type CollectionSlug,
  commitTransaction,
  type Endpoint,
  Forbidden,
  headersWithCors,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { countRecords } from '../../access/count-records'
import { canBePreviewed, hashOfPreviewToken } from '../../access/preview'
import { recordsFor, rightsTo } from '../../access/rights'
import type { CollectionName } from '../../access/table'
import { writeAudit } from '../audit/write'
import { isolated } from '../payload-fixes/requests/isolated'
import { type MessageKey, message } from '../messages'
import { readSettings } from '../settings'
import { previewAddress } from './address'
import { isUuid } from '../domain/uuid'

/** Days for which a token holds: the default, and the most. */
const days = { usual: 7, most: 30 }
/** Tokens of one account that hold at the same time. */
const mostTokens = 200
/** The title of a token for all drafts. */
const ofAll = { de: 'Alle meine Entwürfe', en: 'All my drafts' }
const dayMs = 24 * 60 * 60 * 1000

type Asked = { collection?: unknown; id?: unknown; days?: unknown }

/**
 * `POST /api/preview-tokens/issue`: `{ collection, id, days? }` for one record, `{ days? }` for all drafts the account
 * may change. The token is shown in this answer only.
 */
const issue: Endpoint = {
  path: '/issue',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !rightsTo('D', 'preview-tokens', req.user).length) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const asked = (req.data ?? {}) as Asked
    const kept = daysOf(req, asked.days)
    const record = asked.collection === undefined ? undefined : await recordOf(req, asked)
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(Date.now() + kept * dayMs).toISOString()
    await store(req, { hash: hashOfPreviewToken(token), expiresAt, record })
    const { previewUrl } = readSettings(process.env).settings
    const url = previewUrl && record ? previewAddress(previewUrl, record, token) : undefined
    const headers = new Headers({ 'Cache-Control': 'private, no-store' })
    return Response.json({ token, expiresAt, url }, { headers: headersWithCors({ headers, req }) })
  },
}

export const previewEndpoints: Endpoint[] = [issue]

type Wanted = { collection: CollectionName; id: string; slug?: string; title: string }

function daysOf(req: PayloadRequest, given: unknown): number {
  if (given === undefined || given === null) return days.usual
  if (!Number.isInteger(given) || (given as number) < 1 || (given as number) > days.most)
    throw problem(req, 'previewDays', 400)
  return given as number
}

/** @throws NotFound unless the account may change the record */
async function recordOf(req: PayloadRequest, { collection, id }: Asked): Promise<Wanted> {
  if (typeof collection !== 'string' || !canBePreviewed(collection) || !isUuid(id)) throw new NotFound(req.t)
  const filter = await recordsFor(rightsTo('U', collection, req.user), collection, req)
  const own = { id: { equals: id } }
  if (!filter || !(await countRecords(req, collection, filter === true ? own : { and: [own, filter] })))
    throw new NotFound(req.t)
  const draft = (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req: isolated(req),
  })) as unknown as Record<string, unknown>
  const title = req.payload.collections[collection as CollectionSlug].config.admin.useAsTitle ?? 'id'
  return {
    collection,
    id,
    title: String(draft[title] ?? '').slice(0, 200),
    ...(typeof draft.slug === 'string' ? { slug: draft.slug } : {}),
  }
}

async function store(
  req: PayloadRequest,
  { hash, expiresAt, record }: { hash: string; expiresAt: string; record: Wanted | undefined },
): Promise<void> {
  await initTransaction(req)
  try {
    const account = String(req.user!.id)
    const valid = { account: { equals: account }, expiresAt: { greater_than: new Date().toISOString() } }
    if ((await countRecords(req, 'preview-tokens', valid)) >= mostTokens)
      throw problem(req, 'previewsMany', 409)
    const { id } = await req.payload.create({
      collection: 'preview-tokens',
      data: {
        title: record ? record.title || record.id : ofAll[req.i18n.language === 'en' ? 'en' : 'de'],
        account,
        hash,
        expiresAt,
        ...(record ? { kind: record.collection, record: record.id } : {}),
      },
      depth: 0,
      overrideAccess: true, // tokens are made here only, for what was checked above
      req,
    })
    await writeAudit(req, {
      action: 'previewTokenCreated',
      subject: 'users',
      recordId: account,
      toState: [id, record && `${record.collection}/${record.id}`].filter(Boolean).join(' '),
    })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const problem = (req: PayloadRequest, key: MessageKey, status: number) =>
  new APIError(message(req, key), status, { code: key }, true)
