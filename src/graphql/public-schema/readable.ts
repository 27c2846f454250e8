import type { FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'
import { publicNames } from '../../../access/public-names'

/** A collection or global that the public may read. */
export type PublicEntity = {
  slug: string
  fields: readonly FlattenedField[]
  isGlobal: boolean
  isUpload: boolean
}

/** What the public may read, from the configuration and the access table. */
export type Readable = {
  /** By slug. */
  entities: ReadonlyMap<string, PublicEntity>
  /** Fields that the public can read in no record. */
  hidden: ReadonlySet<FlattenedField>
}

export async function readableIn({ collections, globals }: SanitizedConfig): Promise<Readable> {
  const names = new Set<string>(publicNames())
  const entities = new Map<string, PublicEntity>()
  const hidden = new Set<FlattenedField>()
  for (const { slug, flattenedFields: fields, upload } of collections)
    if (names.has(slug)) entities.set(slug, { slug, fields, isGlobal: false, isUpload: Boolean(upload) })
  for (const { slug, flattenedFields: fields } of globals)
    if (names.has(slug)) entities.set(slug, { slug, fields, isGlobal: true, isUpload: false })
  for (const { fields } of entities.values()) await addHidden(fields, hidden)
  return { entities, hidden }
}

/** Only the public is asked for, and no record: field access is then at its strictest. */
const nobody = { req: { user: null } as PayloadRequest }

async function addHidden(fields: readonly FlattenedField[], hidden: Set<FlattenedField>): Promise<void> {
  for (const field of fields) {
    const read = 'access' in field ? field.access?.read : undefined
    if (('hidden' in field && field.hidden) || (read && !(await read(nobody as never)))) hidden.add(field)
    else if ('flattenedFields' in field) await addHidden(field.flattenedFields, hidden)
  }
}
