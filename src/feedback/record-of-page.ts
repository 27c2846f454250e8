import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { idOf } from '../../access/me'
import { recordOfPath } from '../domain/site-paths'

/** The record a page shows, and the municipality it belongs to. */
export type RecordOfPage = { kind?: string; record?: string; municipality?: string }

type Found = {
  id: string
  municipality?: string | { id: string } | null
  municipalities?: (string | { id: string })[]
}

/** Looks up the published record of a page by its path. Empty for lists and for pages that do not exist. */
export async function recordOfPage(req: PayloadRequest, path: string): Promise<RecordOfPage> {
  const named = recordOfPath(path)
  if (!named) return {}
  const where: Where = { slug: { equals: named.slug } }
  const { docs } = await req.payload.find({
    collection: named.collection as CollectionSlug,
    where,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const found = docs[0] as unknown as Found | undefined
  return found ? { kind: named.collection, record: found.id, ...municipalityOf(named.collection, found) } : {}
}

/** A record of several municipalities belongs to none of them alone. */
function municipalityOf(collection: string, found: Found): Pick<RecordOfPage, 'municipality'> {
  if (collection === 'municipalities') return { municipality: found.id }
  const [one, another] = found.municipality ? [found.municipality] : (found.municipalities ?? [])
  return one && !another ? { municipality: idOf(one) } : {}
}
