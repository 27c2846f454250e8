import { isObject } from '../json'
import { hasPage } from '../site-paths'
import { isUuid } from '../uuid'

/** What is shown of a record that a text refers to. */
export type LinkedRecord = {
  slug?: string | null
  name?: string | null
  url?: string | null
  filename?: string | null
  mimeType?: string | null
  alt?: string | null
  credit?: string | null
  width?: number | null
  height?: number | null
  /** The picture's scaled copies, as in ../pictures.ts. */
  srcset?: string | null
}

/** Finds a record that a text refers to; undefined if the reader may not see it. */
export type Records = (collection: string, id: string) => LinkedRecord | undefined

/** The values that each collection is read for: those with a page of the site, which are linked to, and files. */
export const shownOf = {
  articles: ['slug'],
  events: ['slug'],
  initiatives: ['slug'],
  municipalities: ['slug'],
  networks: ['slug'],
  pages: ['slug'],
  services: ['name', 'slug'],
  topics: ['slug'],
  media: ['url', 'filename', 'mimeType', 'alt', 'credit', 'width', 'height', 'srcset'],
} as const satisfies Record<string, readonly (keyof LinkedRecord)[]>

export type ShownCollection = keyof typeof shownOf
export const shownCollections = Object.keys(shownOf) as ShownCollection[]

/** A record that a text refers to. */
export type Reference = { collection: ShownCollection; id: string }

/** The records that must be known to render a text, each once. */
export function referencesIn(text: unknown): Reference[] {
  const found = new Map<string, Reference>()
  const add = (collection: ShownCollection, value: unknown) => {
    const id = idOf(value)
    if (id) found.set(`${collection} ${id}`, { collection, id })
  }
  const rest: unknown[] = [isObject(text) ? text.root : undefined]
  while (rest.length) {
    const node = rest.pop()
    if (!isObject(node)) continue
    const { type, children, fields, value, relationTo } = node
    if (Array.isArray(children)) for (const child of children) rest.push(child)
    if (type === 'upload' && relationTo === 'media') add('media', value)
    if (!isObject(fields)) continue
    const { doc, blockType, files, services } = fields
    if (isObject(doc) && hasPage(String(doc.relationTo))) add(doc.relationTo as ShownCollection, doc.value)
    if (blockType === 'downloads' && Array.isArray(files)) for (const file of files) add('media', file)
    if (blockType === 'relatedServices' && Array.isArray(services))
      for (const service of services) add('services', service)
  }
  return [...found.values()]
}

/** The id in a reference, which may be populated; undefined if it is none. */
export function idOf(value: unknown): string | undefined {
  const id = isObject(value) ? value.id : value
  return isUuid(id) ? id.toLowerCase() : undefined
}
