/** Applies `change` to each locale's text of a localized value. */
export function mapLocalized(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value !== 'object' || value === null) return undefined
  return Object.fromEntries(Object.entries(value).map(([locale, text]) => [locale, change(text as string)]))
}
