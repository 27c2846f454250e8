import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type Payload,
} from 'payload'
import { adapterOf, inTableNames, tableOf } from './tables'

/** What a list query is about: the records of a collection, or the versions of a collection or a global. */
export type Subject = {
  table: string
  fields: readonly FlattenedField[]
  /** The order if none is asked for. */
  sort: string | string[] | undefined
  /** The column with the id of a found record; the id of the row if not given. */
  key?: string
}

/** Undefined for Payload's own collections, whose fields are of other kinds. */
export function subjectOf(payload: Payload, slug: CollectionSlug): Subject | undefined {
  if (slug.startsWith('payload-')) return undefined
  const { flattenedFields, defaultSort } = payload.collections[slug].config
  return { table: tableOf(payload, slug), fields: flattenedFields, sort: defaultSort }
}

/** Undefined if there are none, and for Payload's own collections. */
export function versionsOf(payload: Payload, slug: CollectionSlug | GlobalSlug): Subject | undefined {
  const adapter = adapterOf(payload)
  const table = adapter.tableNameMap.get(`_${inTableNames(slug)}${adapter.versionsSuffix}`)
  if (!table || slug.startsWith('payload-')) return undefined
  const { fields, sort } = versionFields(payload, slug)
  return { table, fields, sort }
}

const known = new WeakMap<object, Pick<Subject, 'fields' | 'sort'>>()

function versionFields({ collections, globals, config }: Payload, slug: string) {
  const collection = collections[slug as CollectionSlug]?.config
  const about = collection ?? globals.config.find((one) => one.slug === slug)!
  const found = known.get(about) ?? {
    fields: collection
      ? buildVersionCollectionFields(config, collection, true)
      : buildVersionGlobalFields(config, about as never, true),
    sort: collection?.defaultSort,
  }
  known.set(about, found)
  return found
}
