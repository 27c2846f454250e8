import type { CollectionSlug, FlattenedField, GlobalSlug, Payload } from 'payload'
import type { Check } from '../../collections/shared/validate'
import { problemInRichText } from '../domain/rich-text/links'

/** The location of a value that was stored before links were checked. */
export type StoredProblem = { record: string; path: string; problem: string }

const asStored = { depth: 0, locale: 'all', fallbackLocale: false } as const

/** Links, addresses and numbers that would be refused now: in records, their drafts, the trash and globals. */
export async function storedProblems(payload: Payload): Promise<StoredProblem[]> {
  const found: StoredProblem[] = []
  for (const { slug, flattenedFields, versions, trash } of payload.config.collections)
    for (const draft of versions?.drafts ? [false, true] : [false])
      for await (const record of recordsOf(payload, slug, draft, Boolean(trash)))
        found.push(
          ...problemsIn(flattenedFields, record, {
            whole: record,
            name: `${slug}/${record.id}${draft ? ' (draft)' : ''}`,
          }),
        )
  for (const { slug, flattenedFields } of payload.config.globals) {
    // The operator's command checks all records, and prints only locations.
    const record = await payload.findGlobal({ slug: slug as GlobalSlug, overrideAccess: true, ...asStored })
    found.push(...problemsIn(flattenedFields, record, { whole: record, name: slug }))
  }
  return found
}

async function* recordsOf(payload: Payload, collection: string, draft: boolean, trash: boolean) {
  for (let page = 1; page;) {
    const { docs, nextPage } = await payload.find({
      ...{ collection: collection as CollectionSlug, draft, trash, page, limit: 100, sort: 'id' },
      // As above: regardless of the owner.
      overrideAccess: true,
      ...asStored,
    })
    yield* docs as unknown as ({ id: string } & Record<string, unknown>)[]
    page = nextPage ?? 0
  }
}

/** A record and what it is called in the list. */
type Checked = { whole: unknown; name: string }

function* problemsIn(
  fields: FlattenedField[],
  data: unknown,
  record: Checked,
  path: string[] = [],
): Generator<StoredProblem> {
  if (typeof data !== 'object' || data === null) return
  for (const field of fields) {
    const value = (data as Record<string, unknown>)[field.name]
    const localized = 'localized' in field && field.localized
    const values = localized && isRecord(value) ? Object.entries(value) : [[undefined, value] as const]
    for (const [locale, one] of values) {
      const place = [...path, field.name, ...(locale ? [locale] : [])]
      const problem = problemOf(field, one, { data: record.whole, siblingData: data })
      if (problem) yield { record: record.name, path: place.join('.'), problem }
      yield* within(field, one, record, place)
    }
  }
}

function* within(
  field: FlattenedField,
  value: unknown,
  record: Checked,
  path: string[],
): Generator<StoredProblem> {
  if (field.type === 'group' || field.type === 'tab')
    return yield* problemsIn(field.flattenedFields, value, record, path)
  if (!Array.isArray(value)) return
  for (const [index, row] of value.entries()) {
    const place = [...path, String(index)]
    if (field.type === 'array') yield* problemsIn(field.flattenedFields, row, record, place)
    const block = field.type === 'blocks' && field.blocks.find(({ slug }) => slug === row?.blockType)
    if (block) yield* problemsIn(block.flattenedFields, row, record, place)
  }
}

function problemOf(field: FlattenedField, value: unknown, around: object): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (field.type === 'richText') return problemInRichText(value)
  const { always } = ((field as { validate?: unknown }).validate ?? {}) as Check<unknown>
  // Recurrence rules depend on the whole event; the server checks them at its start.
  return always && field.name !== 'rrule' ? always(value, { ...around, req: {} as never }) : undefined
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('root' in value)
