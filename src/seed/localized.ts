import { type ContentLocale, contentLocales, defaultLocale } from '../domain/locales'

const codes = new Set<string>(contentLocales.map(({ code }) => code))

type Localized = Partial<Record<ContentLocale, unknown>>

/** Whether the value is a map by locale, such as `{ de: …, en: … }`. */
function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.includes(defaultLocale) && keys.every((key) => codes.has(key))
}

/** The value in one locale, without untranslated parts. */
export function inLocale(value: unknown, locale: ContentLocale): unknown {
  if (isLocalized(value)) return value[locale]
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, inLocale(one, locale)])
      .filter(([, one]) => one !== undefined),
  )
}

/** The locales besides German in which any part of the value is written. */
export function otherLocales(value: unknown): ContentLocale[] {
  const found = new Set<ContentLocale>()
  const walk = (one: unknown): void => {
    if (isLocalized(one)) for (const locale of Object.keys(one)) found.add(locale as ContentLocale)
    else if (typeof one === 'object' && one !== null) Object.values(one).forEach(walk)
  }
  walk(value)
  found.delete(defaultLocale)
  return [...found]
}

/** The top-level parts of a record that hold something in `locale`. */
export function partsIn(record: Record<string, unknown>, locale: ContentLocale): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => otherLocales(value).includes(locale)),
  )
}
