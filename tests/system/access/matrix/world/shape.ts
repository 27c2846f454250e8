import type { CollectionSlug } from 'payload'

/**
 * Values of fields. A text that begins with `@`, such as `@municipalities/syke`, is a reference to a record of the
 * world; `@me` is whoever asks.
 */
export type Data = { [field: string]: unknown }

/** What a record is about, by names of the world: from this follows what it is to each person. */
export type Facts = {
  /** Its town; null if it is of the whole district. */
  town?: string | null
  /** Towns it serves or that take part. */
  towns?: readonly string[] | 'all'
  /** Its network; null if it has none. */
  net?: string | null
  nets?: readonly string[]
  /** Towns of further records that it refers to, where they need not be in its own. */
  others?: readonly string[]
  /** The volunteer it is of. */
  volunteer?: string | null
  /** Volunteers who have a place. */
  registered?: readonly string[]
  /** The account it belongs to. */
  account?: string | null
}

/** A kind of record: what it is called in results, words that hold for everybody, facts, and its data. */
export type Kind = {
  name: string
  words: string
  facts: Facts
  data: Data
  /** Second values of fields whose values differ from kind to kind. */
  second?: Data
}

/**
 * A change of what decides whose record it is: to these facts and words, by this data. Without facts the record
 * stays whose it is, and is only attached to something.
 */
export type Move = {
  of: string
  name: string
  words?: string
  facts?: Facts
  data: Data
  /** Saved as a draft of a record that is one: Payload does not look at references then. */
  draft?: true
}

export type Described = {
  slug: CollectionSlug
  /** Names in GraphQL: of one record, and of many. */
  one: string
  many: string
  drafts?: boolean
  trash?: boolean
  upload?: boolean
  /** The first and a second value of fields that decide nothing; new ones at each call where they are unique. */
  values: () => { [field: string]: [first: unknown, second: unknown] }
  /** Further fields whose reading is tried. */
  alsoRead?: readonly string[]
  /** What every new record needs beyond its kind. */
  fresh?: () => Data
  records: readonly Kind[]
  creations: readonly Kind[]
  moves?: readonly Move[]
}

/** The states in which public content can be, as data says them. */
export const states = {
  published: { _status: 'published' },
  draft: { _status: 'draft' },
  scheduled: { _status: 'draft' },
  trashed: { _status: 'published', deletedAt: '2026-11-01T10:00:00.000Z' },
} as const

export type State = keyof typeof states
export const everyState = Object.keys(states) as State[]

/** A text that no other record has. */
export const unique = (): string => `probe-${(count += 1).toString(36)}-${start}`
let count = 0
const start = Date.now().toString(36)

/** A number of `digits` digits that no other record has. */
export const uniqueNumber = (digits: number): number => 10 ** (digits - 1) + (count += 1)

/** A text with a link to a record, as `@collection/name`. */
export const linkTo = (reference: string): Data => {
  const text = richText('Siehe dort')
  const [paragraph] = (text.root as { children: { children: Data[] }[] }).children
  const [relationTo] = reference.slice(1).split('/')
  const doc = { relationTo, value: reference }
  paragraph!.children = [
    {
      ...{ type: 'link', version: 3, id: '6560a1b2c3d4e5f6a7b8c9d0', format: '', indent: 0, direction: null },
      fields: { linkType: 'internal', newTab: false, doc },
      children: paragraph!.children,
    },
  ]
  return text
}

export const richText = (text: string): Data => ({
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: null },
    children: [
      {
        ...{
          type: 'paragraph',
          version: 1,
          format: '',
          indent: 0,
          direction: null,
          textFormat: 0,
          textStyle: '',
        },
        children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
      },
    ],
  },
})
