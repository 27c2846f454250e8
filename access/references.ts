import type { Field, PayloadRequest } from 'payload'
import { countRecords } from './count-records'
import { idOf } from './me'
import { recordsFor, rightsTo } from './rights'
import { type CollectionName, table } from './table'

type Values = Record<string, unknown>
/** Ids by collection. */
type References = Map<string, Set<string>>
/** Blocks allowed in a rich text field, from its `custom.blocks`. */
type Blocks = { slug: string; fields: Field[] }[]

/**
 * The collection of the first unreadable reference that is in `data` but not in `before`. Otherwise a reference would
 * reveal that a record exists, pull it into the user's municipality, or populate it.
 */
export async function unreadableReference(
  req: PayloadRequest,
  fields: Field[],
  data: Values,
  before: Values,
): Promise<string | undefined> {
  const known = referencesIn(fields, before)
  for (const [collection, all] of referencesIn(fields, data)) {
    const added = [...all].filter((id) => !known.get(collection)?.has(id))
    if (added.length && !(await areReadable(req, collection as CollectionName, added))) return collection
  }
  return undefined
}

async function areReadable(req: PayloadRequest, collection: CollectionName, ids: string[]): Promise<boolean> {
  // Rich text may name any collection.
  if (!Object.hasOwn(table, collection)) return false
  const filter = await recordsFor(rightsTo('R', collection, req.user), collection, req)
  if (typeof filter === 'boolean') return filter
  return (await countRecords(req, collection, { and: [{ id: { in: ids } }, filter] })) === ids.length
}

/** All references in the values, including groups, arrays, blocks and rich text. */
function referencesIn(fields: Field[], values: Values, found: References = new Map()): References {
  for (const field of fields) {
    if (field.type === 'tabs')
      for (const tab of field.tabs) inPart(tab.fields, 'name' in tab ? tab.name : undefined)
    else if (field.type === 'relationship' || field.type === 'upload')
      for (const value of listed(values[field.name])) note(field.relationTo, value)
    else if (field.type === 'blocks')
      for (const row of listed(values[field.name]) as Values[])
        referencesIn(blockOf(field.blocks, row.blockType), row, found)
    else if (field.type === 'array')
      for (const row of listed(values[field.name]) as Values[]) referencesIn(field.fields, row, found)
    else if (field.type === 'richText') inText(values[field.name], (field.custom?.blocks ?? []) as Blocks)
    else if ('fields' in field) inPart(field.fields, 'name' in field ? field.name : undefined)
  }
  return found

  function inPart(part: Field[], name: string | undefined) {
    const own = name ? values[name] : values
    if (own && typeof own === 'object') referencesIn(part, own as Values, found)
  }

  function note(relationTo: string | string[], value: unknown) {
    if (!value) return
    const { relationTo: named, value: inner } = value as { relationTo?: string; value?: unknown }
    const collection = Array.isArray(relationTo) ? named : relationTo
    const reference = (Array.isArray(relationTo) ? inner : value) as string | { id: string } | undefined
    if (!collection || !reference) return
    found.set(collection, (found.get(collection) ?? new Set()).add(idOf(reference)))
  }

  /** Nodes of Lexical: links, uploads, references and our blocks. */
  function inText(node: unknown, blocks: Blocks): void {
    if (Array.isArray(node)) return node.forEach((one) => inText(one, blocks))
    if (!node || typeof node !== 'object') return
    const { type, relationTo, value, fields: own } = node as Values & { fields?: Values }
    if (typeof relationTo === 'string') note([relationTo], { relationTo, value })
    const doc = own?.doc as { relationTo?: string } | undefined
    if (doc?.relationTo) note([doc.relationTo], doc)
    if ((type === 'block' || type === 'inlineBlock') && own)
      referencesIn(blockOf(blocks, own.blockType), own, found)
    for (const part of Object.values(node)) inText(part, blocks)
  }
}

const blockOf = (blocks: Blocks, type: unknown): Field[] =>
  blocks.find(({ slug }) => slug === type)?.fields ?? []

const listed = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
