import {
  type Collection,
  type CollectionSlug,
  countOperation,
  findOneOperation,
  findOperation,
  type Payload,
  type PayloadRequest,
  type SanitizedGlobalConfig,
  type Where,
} from 'payload'
import { decline } from './decline'

/** The query Payload would send to its database, after all its checks and those of access/. */
export type Captured = {
  where?: Where
  sort?: string | string[]
  limit: number
  page: number
  pagination?: boolean
}

type FindArguments = {
  where?: Where
  sort?: string[]
  limit?: number
  page?: number
  pagination?: boolean
  trash?: boolean
}

const nothing = { docs: [], totalDocs: 0 }

/**
 * Runs Payload's own operation up to its database query, so that validation, access, trash and order are Payload's.
 * Undefined if the public may not read the collection at all.
 *
 * @throws Declined if the operation throws: its resolver reports the error.
 */
export async function captureFind(
  req: PayloadRequest,
  slug: string,
  asked: FindArguments,
  { quiet = false } = {},
): Promise<Captured | undefined> {
  let captured: Captured | undefined
  await running(() =>
    findOperation({
      ...asked,
      collection: collectionOf(req.payload, slug),
      depth: 0,
      disableErrors: quiet,
      overrideAccess: false,
      req: withDatabase(req, { find: (args) => ((captured = args as Captured), nothing) }),
    } as never),
  )
  return captured
}

/** The same for counting. */
export async function captureCount(
  req: PayloadRequest,
  slug: string,
  asked: FindArguments,
): Promise<{ where?: Where }> {
  let captured: { where?: Where } | undefined
  await running(() =>
    countOperation({
      ...asked,
      collection: collectionOf(req.payload, slug),
      overrideAccess: false,
      req: withDatabase(req, { count: (args) => ((captured = args as Captured), nothing) }),
    } as never),
  )
  return captured ?? decline('a count that asks nothing')
}

/** Checks that the public may read all of a global. */
export async function captureGlobal(req: PayloadRequest, globalConfig: SanitizedGlobalConfig): Promise<void> {
  let captured: { where?: Where } | undefined
  const found = { id: '', globalType: globalConfig.slug }
  await running(() =>
    findOneOperation({
      ...{ slug: globalConfig.slug, globalConfig, depth: 0, overrideAccess: false },
      req: withDatabase(req, { findGlobal: (args) => ((captured = args as Captured), found) }),
    } as never),
  )
  if (!captured || typeof captured.where === 'object') decline('a global that is read in part')
}

async function running(operation: () => Promise<unknown>): Promise<void> {
  try {
    await operation()
  } catch (error) {
    decline(`refused: ${(error as Error).message}`)
  }
}

const collectionOf = (payload: Payload, slug: string): Collection =>
  payload.collections[slug as CollectionSlug]

type Database = Partial<Record<'find' | 'count' | 'findGlobal', (args: unknown) => unknown>>

/** The request with another database adapter, for example one that only records queries. */
export function withDatabase(req: PayloadRequest, database: Database): PayloadRequest {
  const db = Object.assign(Object.create(req.payload.db as object), database)
  const payload = Object.assign(Object.create(req.payload as object), { db })
  // Defined, not assigned: an isolated request would pass an assignment on to its original.
  return Object.create(req as object, { payload: { value: payload, writable: true, configurable: true } })
}
