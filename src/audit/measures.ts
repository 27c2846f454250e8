import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterOperationHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { relatedTo } from '../../access/field-paths'
import { meOf } from '../../access/me'
import { rightsTo } from '../../access/rights'
import { isHelper } from '../../access/roles'
import type { CollectionName } from '../../access/table'
import { databaseOf } from '../database/connection/session'
import { oneAccess } from './reads'
import { sensitive } from './sensitive'

type ListQuery = { where?: Where; sort?: string | string[] }
type Arguments = ListQuery & {
  req: PayloadRequest
  joins?: false | { [path: string]: false | ListQuery }
  /** The field whose distinct values are requested. */
  field?: string
}

/** A sensitive field of others' data that a query uses. */
type Measured = { collection: string; action: string; field: string }

/**
 * Logs users who filter, sort, group or count by data whose reading is logged, in any collection: how many have a bank
 * account, or the order of birth dates, is revealed without displaying a record. The log names the field and never a
 * value.
 */
export function withAuditedMeasures(collection: CollectionConfig): CollectionConfig {
  const note: CollectionAfterOperationHook = async ({ args, operation, overrideAccess, result }) => {
    const asked = args as Arguments
    if (overrideAccess || !asked.req?.user || isHelper(asked.req.user)) return result
    const found = measuredIn(asked.req, collection.slug, asked)
    if (found.length) await write(asked.req, operation, found)
    return result
  }
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterOperation: [...(hooks.afterOperation ?? []), note] as typeof hooks.afterOperation,
    },
  }
}

function measuredIn(
  { payload }: PayloadRequest,
  slug: string,
  { where, sort, joins, field }: Omit<Arguments, 'req'>,
): Measured[] {
  const found = new Map<string, Measured>()
  const visit = (collection: string, path: string): string => {
    let at = collection
    for (const segment of path.replace(/^-/, '').replaceAll('__', '.').split('.')) {
      const action = sensitive.action(at, segment)
      if (action) found.set(`${at}.${segment}`, { collection: at, action, field: segment })
      const next = payload.collections[at as CollectionSlug]?.config.flattenedFields.find(
        ({ name }) => name === segment,
      )
      at = (next && relatedTo(next)) ?? at
    }
    return at
  }
  const visitAll = (collection: string, asked: ListQuery): void => {
    filter(collection, asked.where)
    for (const path of [asked.sort ?? []].flat()) visit(collection, path)
  }
  const filter = (collection: string, asked: unknown): void => {
    for (const [path, condition] of Object.entries((asked ?? {}) as object)) {
      if (Array.isArray(condition)) condition.forEach((one) => filter(collection, one))
      else {
        const target = visit(collection, path)
        const { contains } = (condition ?? {}) as { contains?: unknown }
        if (typeof contains === 'object') filter(target, contains)
      }
    }
  }
  visitAll(slug, { where, sort })
  if (field) visit(slug, field)
  for (const [path, query] of Object.entries(joins || {})) if (query) visitAll(visit(slug, path), query)
  return [...found.values()]
}

/**
 * Staff of a municipality can read the entries of their own users; those of the district, only the district and
 * auditors.
 */
async function write(req: PayloadRequest, operation: string, measured: Measured[]): Promise<void> {
  const { id, towns } = meOf(req.user)
  const rows = measured.flatMap(({ collection, action, field }) => {
    const readsAll = rightsTo('R', collection as CollectionName, req.user).some(({ rule }) => rule === 'all')
    const row = {
      action: action.replace(/Read$/, 'Measured'),
      subject: collection,
      reason: `${operation}: ${field}`,
    }
    return (readsAll ? [null] : towns).map((municipality) => ({ ...row, municipality }))
  })
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into audit_log (at, actor_id, action, subject, reason, municipality_id)
    select now(), ${id}::uuid, row.action, row.subject, row.reason, row.municipality
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (action text, subject text, reason text, municipality uuid)
    where not exists (
      select 1 from audit_log known
      where known.actor_id = ${id}::uuid and known.action = row.action and known.subject = row.subject
        and known.reason = row.reason and known.municipality_id is not distinct from row.municipality
        and known.at > now() - ${oneAccess}::interval)`)
}
