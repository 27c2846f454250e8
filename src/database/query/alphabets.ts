import type { ContentLocale } from '../../domain/locales'

/** Codes that PostgreSQL has an alphabet for under another name, or only the order that Unicode gives all letters. */
const others: Partial<Record<ContentLocale, string>> = { prs: 'fa-AF', kmr: 'und', sr: 'sr-Latn' }

/** The collation of a language's alphabet; undefined for that of the database, which is German. */
export const alphabetOf = (locale: ContentLocale): string | undefined =>
  locale.startsWith('de') ? undefined : `${others[locale] ?? locale}-x-icu`
