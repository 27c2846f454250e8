import type { FieldHookArgs } from 'payload'

type Given = Pick<FieldHookArgs, 'collection' | 'global' | 'data' | 'field'>
type Part = { admin?: { condition?: unknown }; fields?: Part[]; tabs?: Part[]; blocks?: Part[] }

/**
 * Whether Payload validates this field in this operation by itself: it does so unless a draft is saved, or a condition
 * may hide the field. It then names all that is wrong at once.
 */
export function isValidatedAnyway({ collection, global, data, field }: Given): boolean {
  const written = collection ?? global
  if (!written || (written.versions?.drafts && data?._status !== 'published')) return false
  return !mayBeHidden(written.fields, field)
}

/** Whether a condition can hide a field of these, or something that it lies in. */
export const mayBeHidden = (fields: readonly unknown[], field: unknown): boolean =>
  conditionalAmong(fields as Part[]).has(field as Part)

const known = new WeakMap<Part[], Set<Part>>()

function conditionalAmong(fields: Part[]): Set<Part> {
  const found = known.get(fields) ?? new Set()
  if (!known.has(fields)) fields.forEach((field) => collect(field, false, found))
  known.set(fields, found)
  return found
}

function collect(part: Part, isHidden: boolean, found: Set<Part>): void {
  const mayBeHidden = isHidden || Boolean(part.admin?.condition)
  if (mayBeHidden) found.add(part)
  for (const one of [...(part.fields ?? []), ...(part.tabs ?? []), ...(part.blocks ?? [])])
    collect(one, mayBeHidden, found)
}
