// What filters and orders mean (docs/graphql.md), in plain JavaScript over records that were read once, in all
// languages: neither SQL nor Payload's query code.
import type { FlattenedField, SanitizedConfig } from 'payload'

export type Doc = { id: string; [field: string]: unknown }
export type Languages = { locale: string; fallback: string | undefined }
export type Where = { [path: string]: unknown }

/** All records by collection, and the ids of those that somebody may read, in the trash as well. */
export type World = {
  config: SanitizedConfig
  docs: ReadonlyMap<string, readonly Doc[]>
  readable: ReadonlyMap<string, ReadonlySet<string>>
  /** What is asked for; what it refers to is in `docs`. */
  asked: ReadonlyMap<string, readonly Doc[]>
}

type Fields = readonly FlattenedField[]

export class Oracle {
  constructor(
    readonly world: World,
    readonly languages: Languages,
  ) {}

  /** The ids that a list has, in its order. */
  answer(slug: string, where: Where, sort: readonly string[]): string[] {
    const ids = this.world.readable.get(slug)!
    const all = this.world.asked.get(slug)!.filter(({ id, deletedAt }) => ids.has(id) && !deletedAt)
    const docs = all.filter((doc) => this.#matches(this.#fields(slug), doc, where))
    return docs.sort((one, other) => this.#compare(slug, sort, one, other)).map(({ id }) => id)
  }

  #readable(slug: string): Doc[] {
    const ids = this.world.readable.get(slug)!
    return this.world.docs.get(slug)!.filter(({ id }) => ids.has(id))
  }

  #fields(slug: string): Fields {
    return this.world.config.collections.find((one) => one.slug === slug)!.flattenedFields
  }

  #matches(fields: Fields, doc: Doc, where: Where): boolean {
    return (
      this.#matchesRows(fields, doc, where) &&
      Object.entries(where).every(([path, asked]) => this.#matchesOne(fields, doc, path, asked))
    )
  }

  /** Positive conditions of one object on rows of the same list hold for one row. */
  #matchesRows(fields: Fields, doc: Doc, where: Where): boolean {
    const lists = new Map<string, { rest: string[]; operator: string; value: unknown }[]>()
    for (const [path, asked] of Object.entries(where)) {
      if (Array.isArray(asked)) continue
      const names = path.split('__')
      const at = names.findIndex((_, end) => fieldAt(fields, names.slice(0, end + 1))?.type === 'array')
      const hops = names.slice(0, at + 1).some((_, end) => targetOf(fieldAt(fields, names.slice(0, end + 1))))
      if (at < 0 || hops || at === names.length - 1) continue
      const list = names.slice(0, at + 1).join('__')
      for (const [operator, value] of Object.entries(asked as object)) {
        const isNull = value === null || (Array.isArray(value) && value.includes(null))
        if (operator === 'exists' || operator.startsWith('not_') || isNull) continue
        lists.set(list, [...(lists.get(list) ?? []), { rest: names.slice(at + 1), operator, value }])
      }
    }
    return [...lists].every(([list, conditions]) => {
      if (conditions.length < 2) return true
      const names = list.split('__')
      const field = fieldAt(fields, names) as { flattenedFields: Fields }
      const rows = names.reduce((value, name) => (value as Doc | undefined)?.[name], doc as unknown)
      return ((rows ?? []) as Doc[]).some((row) =>
        conditions.every(({ rest, operator, value }) =>
          this.#holds(field.flattenedFields, row, rest, operator, value),
        ),
      )
    })
  }

  #matchesOne(fields: Fields, doc: Doc, path: string, asked: unknown): boolean {
    const several = (Array.isArray(asked) ? asked : []).filter((one) => !isEmpty(one))
    if (path === 'AND') return several.every((one) => this.#matches(fields, doc, one))
    if (path === 'OR') return !several.length || several.some((one) => this.#matches(fields, doc, one))
    return Object.entries(asked as object).every(([operator, value]) =>
      this.#holds(fields, doc, path.split('__'), operator, value),
    )
  }

  #holds(fields: Fields, doc: Doc, path: string[], operator: string, value: unknown): boolean {
    // What is negative is what is not positive; null is no value.
    if (operator === 'not_equals') return this.#not(fields, doc, path, 'equals', value)
    if (operator === 'not_in') return this.#not(fields, doc, path, 'in', value)
    return this.#some(fields, doc, path, (values) => positive(operator, value, values))
  }

  /** Negated where the values of the record itself are: beyond a reference, some related record is meant. */
  #not(fields: Fields, doc: Doc, path: string[], operator: string, value: unknown): boolean {
    return this.#some(fields, doc, path, (values) => !positive(operator, value, values))
  }

  /** Follows references to a record for whose values `test` holds. */
  #some(fields: Fields, doc: Doc, path: string[], test: (values: Value[]) => boolean): boolean {
    // What a virtual field shows is a value of a related record.
    const shown = fieldAt(fields, path)
    if (shown && 'virtual' in shown && typeof shown.virtual === 'string')
      return this.#some(fields, doc, shown.virtual.split('.'), test)
    const hop = path.findIndex(
      (_, at) => at < path.length - 1 && targetOf(fieldAt(fields, path.slice(0, at + 1))),
    )
    if (hop < 0) return test(this.#values(fields, doc, path))
    const field = fieldAt(fields, path.slice(0, hop + 1))!
    const slug = targetOf(field)!
    const related =
      field.type === 'join'
        ? this.#readable(slug).filter((one) => [one[field.on]].flat().includes(doc.id))
        : this.#readable(slug).filter(({ id }) =>
            this.#values(fields, doc, path.slice(0, hop + 1)).some(({ value }) => value === id),
          )
    return related.some((one) => this.#some(this.#fields(slug), one, path.slice(hop + 1), test))
  }

  /** The values of a record's own field that are not null: several of lists and of rows. */
  #values(fields: Fields, doc: Doc, [name = '', ...rest]: string[]): Value[] {
    const field = fields.find((one) => one.name === name)
    if (!field) return name === 'id' ? [{ value: doc.id, kind: 'id' }] : []
    const stored = this.#shown(field, doc[name])
    if (field.type === 'array')
      return ((stored ?? []) as Doc[]).flatMap((row) => this.#values(field.flattenedFields, row, rest))
    if (field.type === 'group') return this.#values(field.flattenedFields, (stored ?? {}) as Doc, rest)
    return [stored]
      .flat()
      .filter((one) => one !== null && one !== undefined)
      .map((one) => ({ value: one, kind: kindOf(field) }))
  }

  /** The value in the language of the question, or in the one that stands in. */
  #shown(field: FlattenedField, stored: unknown): unknown {
    if (!('localized' in field && field.localized)) return stored
    const { locale, fallback } = this.languages
    const all = (stored ?? {}) as Record<string, unknown>
    const [own, other] = [all[locale], fallback && all[fallback]]
    const isText = field.type === 'text' || field.type === 'textarea'
    const missing = (value: unknown) => value === null || value === undefined || (isText && value === '')
    if (!missing(own)) return own
    return missing(other) ? own : other
  }

  #compare(slug: string, sort: readonly string[], one: Doc, other: Doc): number {
    for (const path of [...sort, 'id']) {
      const name = path.replace(/^-/, '')
      const [first, second] = [one, other].map((doc) => this.#sortValue(slug, doc, name.split('.')))
      const order = compared(first!, second!)
      if (order) return path.startsWith('-') ? -order : order
    }
    return 0
  }

  #sortValue(slug: string, doc: Doc, path: string[]): Sorted {
    const fields = this.#fields(slug)
    const hop = path.findIndex(
      (_, at) => at < path.length - 1 && targetOf(fieldAt(fields, path.slice(0, at + 1))),
    )
    if (hop >= 0) {
      const target = targetOf(fieldAt(fields, path.slice(0, hop + 1)))!
      const id = this.#values(fields, doc, path.slice(0, hop + 1))[0]?.value
      const related = this.world.docs.get(target)!.find((one) => one.id === id)
      return related ? this.#sortValue(target, related, path.slice(hop + 1)) : { value: undefined }
    }
    const field = fieldAt(fields, path)
    const value = this.#values(fields, doc, path)[0]?.value
    const localized = field && 'localized' in field && field.localized
    if (!field) return { value }
    const choices =
      field.type === 'select' ? field.options.map((one) => (one as { value: string }).value) : undefined
    const isText = ['text', 'textarea', 'email'].includes(field.type)
    return { value, choices, ...(isText ? { alphabet: localized ? this.languages.locale : 'de' } : {}) }
  }
}

type Value = { value: unknown; kind: string }
type Sorted = { value: unknown; alphabet?: string; choices?: readonly string[] | undefined }

const isEmpty = (where: Where): boolean =>
  Object.entries(where).every(([, asked]) =>
    Array.isArray(asked) ? asked.every(isEmpty) : !Object.keys(asked as object).length,
  )

function positive(operator: string, asked: unknown, values: Value[]): boolean {
  if (operator === 'exists') return values.length > 0 === asked
  if (operator === 'equals') return isSame(asked, values)
  if (operator === 'in') return (asked as unknown[]).some((one) => isSame(one, values))
  return values.some(({ value, kind }) => {
    if (asked === null) return false
    const [text, part] = [lower(value), lower(asked)]
    if (operator === 'contains') return text.includes(part)
    if (operator === 'like') return part.split(/\s+/).every((word) => text.includes(word))
    const order = compared({ value, ...alphabetOf(kind) }, { value: asked, ...alphabetOf(kind) })
    if (operator === 'greater_than') return order > 0
    if (operator === 'greater_than_equal') return order >= 0
    return operator === 'less_than' ? order < 0 : order <= 0
  })
}

const isSame = (asked: unknown, values: Value[]): boolean =>
  asked === null
    ? !values.length
    : values.some(({ value, kind }) => plain(kind, value) === plain(kind, asked))

const plain = (kind: string, value: unknown): unknown =>
  kind === 'date' ? new Date(value as string).getTime() : value

const alphabetOf = (kind: string) => (kind === 'text' ? { alphabet: 'de' } : {})
const lower = (value: unknown): string => String(value).toLowerCase()

/** Records without a value come last, and first in descending order. */
function compared(one: Sorted, other: Sorted): number {
  const [first, second] = [one.value ?? undefined, other.value ?? undefined]
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined)
  const { choices, alphabet } = one
  if (choices) return choices.indexOf(first as string) - choices.indexOf(second as string)
  if (alphabet) return collatorOf(alphabet).compare(String(first), String(second)) || bytes(first, second)
  if (first instanceof Date || second instanceof Date || isMoment(first))
    return new Date(first as string).getTime() - new Date(second as string).getTime()
  if (typeof first === 'number') return first - (second as number)
  return bytes(first, second)
}

const isMoment = (value: unknown): boolean => /^\d{4}-\d\d-\d\dT/.test(String(value))

/** Texts that an alphabet does not tell apart are ordered by their bytes, as in PostgreSQL. */
function bytes(one: unknown, other: unknown): number {
  if (typeof one === 'boolean') return Number(one) - Number(other)
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)))
}

const collators = new Map<string, Intl.Collator>()
function collatorOf(locale: string): Intl.Collator {
  const language = locale.slice(0, 2)
  const known = collators.get(language) ?? new Intl.Collator(language)
  collators.set(language, known)
  return known
}

function fieldAt(fields: Fields, [name, ...rest]: string[]): FlattenedField | undefined {
  const field = fields.find((one) => one.name === name)
  if (!field || !rest.length) return field
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest) : undefined
}

function targetOf(field: FlattenedField | undefined): string | undefined {
  if (field?.type === 'join') return field.collection as string
  return field?.type === 'relationship' || field?.type === 'upload' ? (field.relationTo as string) : undefined
}

function kindOf({ type }: FlattenedField): string {
  return type === 'textarea' || type === 'email' ? 'text' : type
}
