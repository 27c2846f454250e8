import { sql } from '@payloadcms/db-postgres/drizzle'
import { type PayloadRequest, type SanitizedCollectionConfig, ValidationError } from 'payload'
import { statement } from '../../src/database/connection/statement'
import { numbered, stemOf } from '../../src/domain/slug'
import { message } from '../../src/messages'

type Among = {
  req: PayloadRequest
  collection: SanitizedCollectionConfig
  /** The record that needs the slug; undefined for a new one. */
  id: string | undefined
}

/** The slug, or the first numbered variant that no other record has. It is reserved until the transaction ends. */
export async function freeSlug(slug: string, among: Among): Promise<string> {
  await holdBack(slug, among)
  for (let first = 1, last = 1; ; first = last + 1, last *= 10) {
    const candidates = Array.from({ length: last - first + 1 }, (_, n) => numbered(slug, first + n))
    const taken = await takenOf(candidates, among)
    const free = candidates.find((candidate) => !taken.has(candidate))
    if (free) return free
  }
}

/** @throws ValidationError with the code `slugTaken` if another record has the slug. */
export async function refuseTakenSlug(slug: string, among: Among & { changed: boolean }): Promise<void> {
  const { req, collection, changed } = among
  if (changed) await holdBack(slug, among)
  if (!(await takenOf([slug], among)).size) return
  const error = new ValidationError(
    { collection: collection.slug, errors: [{ message: message(req, 'slugTaken'), path: 'slug' }], req },
    req.t,
  )
  Object.assign(error.data, { code: 'slugTaken' })
  throw error
}

/** Concurrent transactions that want one of these slugs wait for the end of this one, and then see what it wrote. */
async function holdBack(slug: string, { req, collection }: Among): Promise<void> {
  const lock = `slug ${collection.slug} ${stemOf(slug)}`
  await statement(req, sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`)
}

/** The slugs that other records use: published, in a draft, in the trash, or in a change waiting to be published. */
async function takenOf(slugs: string[], { req, collection, id }: Among): Promise<Set<string>> {
  const table = collection.slug.replaceAll('-', '_')
  const asked = sql`(select jsonb_array_elements_text(${JSON.stringify(slugs)}::jsonb))`
  const own = sql`${id ?? null}::uuid`
  const waiting = sql`union select version_slug from ${sql.identifier(`_${table}_v`)}
    where latest and version_slug in ${asked} and parent_id is distinct from ${own}`
  const rows = await statement<{ slug: string }>(
    req,
    sql`select slug from ${sql.identifier(table)} where slug in ${asked} and id is distinct from ${own}
      ${collection.versions ? waiting : sql``}`,
  )
  return new Set(rows.map((row) => row.slug))
}
