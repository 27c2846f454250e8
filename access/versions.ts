import type { Where } from 'payload'

/** A version holds the record's fields under `version`; its `parent` is the current record. */
export function prefixed(where: Where, prefix: 'version' | 'parent'): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      key === 'and' || key === 'or'
        ? [key, (value as Where[]).map((one) => prefixed(one, prefix))]
        : [key === 'id' ? 'parent' : `${prefix}.${key}`, value],
    ),
  ) as Where
}
