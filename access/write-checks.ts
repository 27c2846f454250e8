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

/** State of the checks for the current operation. */
type Noted = {
  /** An operation of the system: not checked. */
  system: boolean
  /** Saved as a draft beside the published version. */
  draft: boolean
  /** The operations whose rule must cover the written record; by its id in a bulk operation. */
  asked: Map<string, Operation[]>
  /** Why one of the records was refused. */
  refused?: unknown
}
const key = 'access'

/**
 * Payload checks access before it writes, against the old record. These checks run on the written record, within the
 * same transaction: the rule must cover a record both before and after the change, in every interface; newly
 * referenced records must be readable to the user, and lie in their area if they imply a municipality; only users with
 * the right to publish may change published content.
 *
 * @throws APIError `outOfScope`, `unknownReference`, `outsideArea`, `municipalityNeeded` or `mayNotPublish`, before
 *   the transaction is committed.
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

/** Every operation gets a separate context: a nested one may be the system's. */
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

/** Only the system sets timestamps: deadlines and evidence depend on them. */
function withoutTimes(data: object): object {
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => !['createdAt', 'updatedAt'].includes(name)),
  )
}

/** A version without read access is treated as nonexistent. */
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
      // A check that fails because the transaction is gone refuses nothing: another record was refused before.
      if (noted && error instanceof APIError) noted.refused ??= error
      throw error
    }
  }
}

/**
 * In a bulk operation, Payload also commits records whose change was refused after it was written. Here, one refusal
 * rolls back all.
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
