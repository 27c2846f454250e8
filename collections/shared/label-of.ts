import type { LabelFunction, PayloadRequest } from 'payload'

export type Labelled = { name?: string; label?: unknown }

/** A field's label in the language of the request, or its name. */
export function labelOf({ name, label }: Labelled, { i18n, t }: PayloadRequest): string | undefined {
  const text = typeof label === 'function' ? (label as LabelFunction)({ i18n, t } as never) : label
  if (typeof text === 'string') return text
  return (text as Record<string, string> | null | undefined)?.[i18n.language] ?? name
}
