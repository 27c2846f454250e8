import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  Forbidden,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { type MessageKey, message } from '../src/messages'
import { countRecords } from './count-records'
import { isolated } from '../src/payload-fixes/requests/isolated'
import { forgetLookups } from './lookups'
import { misplaced } from './places'
import { unreadableReference } from './references'
import { recordsFor, rightsTo } from './rights'
import type { Operation } from './rules'
import { notTrashed } from './scopes'
import type { CollectionName } from './table'

/** What the checks know of the operation they run in. */
type Noted = {
  /** The system's own operation: nothing is checked. */
  system: boolean
  /** Saved as a draft beside what is published. */
  draft: boolean
  /** For which operations the written record must be one the rule holds for; by its id, of a bulk. */
  asked: Map<string, Operation[]>
  /** Why one of the records was refused. */
  refused?: unknown
}
const key = 'access'

/**
 * Payload asks before it writes, and then for the record as it was. These checks see what was written, within
 * the same transaction: a record may neither begin nor end outside the rule, whatever way it was written;
 * what it newly refers to must be readable to the user, and lie in their area where it gives a municipality; what
 * is public changes only for who may publish.
 *
 * @throws APIError `outOfScope`, `unknownReference`, `outsideArea`, `municipalityNeeded` or `mayNotPublish`, before
 * the transaction is committed.
 */
export function withWriteChecks(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteOperation],
      beforeChange: [
        ...(hooks.beforeChange ?? []),
        noting(checkReferences),
        noting(checkPlaces),
        noting(checkPublishing),
      ],
      afterChange: [...(hooks.afterChange ?? []), noting(checkScope)],
      afterOperation: [...(hooks.afterOperation ?? []), refuseWhole],
    },
  }
}

/** Every operation gets a context of its own: one within another may be the system's. */
const noteOperation: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  if (!['create', 'update', 'restoreVersion'].includes(operation)) return args
  const { data, draft, id } = args as { data?: object; draft?: boolean; id?: string }
  const req: PayloadRequest = isolateObjectProperty(args.req as PayloadRequest, 'context')
  if (operation === 'restoreVersion' && !overrideAccess) await checkVersion(req, collection, id)
  const noted: Noted = { system: Boolean(overrideAccess), draft: Boolean(draft), asked: new Map() }
  req.context = { ...req.context, [key]: noted }
  return { ...args, req, ...(data && !overrideAccess ? { data: withoutTimes(data) } : {}) } as typeof args
}

/** When a record was made and changed is for the system to say: deadlines and proof hang on it. */
function withoutTimes(data: object): object {
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => !['createdAt', 'updatedAt'].includes(name)),
  )
}

/** A version that may not be read is as one that does not exist. */
async function checkVersion(
  req: PayloadRequest,
  { access, slug }: Pick<SanitizedCollectionConfig, 'access' | 'slug'>,
  id: string | undefined,
): Promise<void> {
  const readable = await access.readVersions({ req })
  if (readable === true) return
  const { totalDocs } = readable
    ? await req.payload.countVersions({
        collection: slug as CollectionSlug,
        where: { and: [{ id: { equals: id } }, readable] },
        overrideAccess: true, // the filter is the user's own
        req: isolated(req),
      })
    : { totalDocs: 0 }
  if (!totalDocs) throw new Forbidden(req.t)
}

const notedIn = (req: PayloadRequest) => req.context[key] as Noted | undefined

function noting<Args extends { req: PayloadRequest }>(check: (args: Args) => unknown) {
  return async (args: Args) => {
    try {
      return await check(args)
    } catch (error) {
      const noted = notedIn(args.req)
      // A check that failed for want of a transaction refuses nothing: another record was refused before.
      if (noted && error instanceof APIError) noted.refused ??= error
      throw error
    }
  }
}

/**
 * Of many records that are changed at once, Payload commits also those whose change was refused after it was
 * written. One that is refused takes back all.
 */
const refuseWhole: CollectionAfterOperationHook = ({ args, result }) => {
  const refused = notedIn((args as { req: PayloadRequest }).req)?.refused
  if (refused) throw refused
  return result
}

const checkReferences: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (notedIn(req)?.system) return data
  const before = operation === 'update' ? (originalDoc ?? {}) : {}
  if (await unreadableReference(req, collection.fields, data, before))
    throw refusal(req, 'unknownReference', 400)
  return data
}

const checkPlaces: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (notedIn(req)?.system) return data
  const rights = rightsTo(operation === 'create' ? 'C' : 'U', collection.slug as CollectionName, req.user)
  const before = operation === 'update' ? (originalDoc ?? {}) : undefined
  const wrong = await misplaced(req, collection.flattenedFields, rights, data, before)
  if (!wrong) return data
  const { field, reason } = wrong
  throw new APIError(message(req, reason), 403, { code: reason, field }, true)
}

const checkPublishing: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const noted = notedIn(req)
  const slug = collection.slug as CollectionName
  if (noted?.system) return data
  const asked: Operation[] = [operation === 'create' ? 'C' : 'U']
  noted?.asked.set(keyOf(operation, originalDoc?.id), asked)
  if (!hasDrafts(collection)) return data

  const publishes = data._status === 'published'
  const published = operation === 'update' && (await exists(req, slug, publicRecord(originalDoc.id)))
  if (!publishes && (!published || noted?.draft)) return data
  const filter = await recordsFor(rightsTo('P', slug, req.user), slug, req)
  const holds = async (where: Where) => exists(req, slug, { and: [publicRecord(originalDoc.id), where] })
  if (!filter || (published && filter !== true && !(await holds(filter)))) throw refusal(req, 'mayNotPublish')
  if (publishes) asked.push('P')
  return data
}

const checkScope: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const noted = notedIn(req)
  forgetLookups(req)
  const slug = collection.slug as CollectionName
  for (const asked of noted?.asked.get(keyOf(operation, doc.id)) ?? []) {
    const filter = await recordsFor(rightsTo(asked, slug, req.user), slug, req, true)
    if (filter === true) continue
    const where: Where = { and: [{ id: { equals: doc.id } }, filter || { id: { exists: false } }] }
    const draft = hasDrafts(collection) && doc._status === 'draft'
    if (!(await exists(req, slug, where, draft)))
      throw refusal(req, asked === 'P' ? 'mayNotPublish' : 'outOfScope')
  }
  return doc
}

const keyOf = (operation: string, id: unknown): string => (operation === 'create' ? 'new' : String(id))

export const hasDrafts = ({ versions }: Pick<CollectionConfig, 'versions'>): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const publicRecord = (id: string): Where => ({
  and: [{ id: { equals: id } }, { _status: { equals: 'published' } }, notTrashed],
})

const exists = async (...args: Parameters<typeof countRecords>): Promise<boolean> =>
  (await countRecords(...args)) > 0

const refusal = (req: PayloadRequest, code: MessageKey, status = 403): APIError =>
  new APIError(message(req, code), status, { code }, true)
