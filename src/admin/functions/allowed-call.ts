import { headers } from 'next/headers.js'
import {
  createLocalReq,
  executeAuthStrategies,
  Forbidden,
  getPayload,
  type PayloadRequest,
  type SanitizedConfig,
  UnauthorizedError,
} from 'payload'
import { mayEnterPanel } from '../../../access/compile'
import { countRecords } from '../../../access/count-records'
import { recordsFor, rightsTo } from '../../../access/rights'
import type { Operation } from '../../../access/rules'
import { type CollectionName, type GlobalName, globalsTable, table } from '../../../access/table'
import type { User } from '../../../payload-types'
import { sayStatus } from '../../request/page-status'
import { knownArguments } from './arguments'

type Arguments = Record<string, unknown>
type Call = { name: string; args: Arguments }

/**
 * The arguments with which a user may call a panel function: only those it has. Payload checks most of what its
 * functions do, but lets every panel user lock any record, and schedule the publication of any record.
 *
 * @throws UnauthorizedError, Forbidden, or Error for an unknown function; the client learns only the status.
 */
export async function allowedArguments(
  { name, args: given }: Call,
  config: Promise<SanitizedConfig>,
): Promise<Arguments> {
  const args = knownArguments(name, given)
  if (!args) throw new Error('The panel has no such function.')
  const payload = await getPayload({ config })
  const { user } = await executeAuthStrategies({ headers: await headers(), payload })
  try {
    if (!mayEnterPanel(user as User | null)) throw new UnauthorizedError()
    const req = await createLocalReq({ user: user! }, payload)
    if (name === 'schedule-publish') await checkPlan(req, args)
    return name === 'form-state' ? await withoutForeignLock(req, args) : args
  } catch (refused) {
    sayStatus((refused as { status?: number }).status ?? 500)
    throw refused
  }
}

/** Checks a plan for a record. For cancelling one, the job itself checks the rights (access/jobs.ts). */
async function checkPlan(req: PayloadRequest, { deleteID, doc, global }: Arguments) {
  const { relationTo, value } = (doc ?? {}) as { relationTo?: unknown; value?: unknown }
  const onlyEnds = deleteID && !doc && !global
  if (!onlyEnds && !(await holds(req, 'P', relationTo, value))) throw new Forbidden(req.t)
}

/** Without the right to update a record or global, a user neither locks it nor learns who is editing it. */
async function withoutForeignLock(req: PayloadRequest, args: Arguments): Promise<Arguments> {
  const { collectionSlug, globalSlug, id } = args
  // Given two targets, Payload would lock one after checking access to the other.
  if (collectionSlug && globalSlug) throw new Forbidden(req.t)
  if (id && !(await holds(req, 'R', collectionSlug, id))) throw new Forbidden(req.t)
  if (!args.returnLockStatus && !args.updateLastEdited) return args
  const mayChange = globalSlug ? changesGlobal(req, globalSlug) : await holds(req, 'U', collectionSlug, id)
  return mayChange ? args : { ...args, returnLockStatus: false, updateLastEdited: false }
}

const changesGlobal = (req: PayloadRequest, slug: unknown): boolean =>
  typeof slug === 'string' &&
  Object.hasOwn(globalsTable, slug) &&
  rightsTo('U', slug as GlobalName, req.user).length > 0

/** Whether the user may do this with the latest version of the record. */
async function holds(
  req: PayloadRequest,
  operation: Operation,
  slug: unknown,
  id: unknown,
): Promise<boolean> {
  if (typeof slug !== 'string' || !(slug in table) || typeof id !== 'string') return false
  const name = slug as CollectionName
  const filter = await recordsFor(rightsTo(operation, name, req.user), name, req)
  if (typeof filter === 'boolean') return filter
  const where = { and: [{ id: { equals: id } }, filter] }
  return (await countRecords(req, name, where)) > 0 || (await countRecords(req, name, where, true)) > 0
}
