/** Content locales. German is the default and the fallback of all others. */
export const contentLocales = [
  { code: 'de', label: 'Deutsch', rtl: false },
  { code: 'de-simple', label: 'Einfache Sprache', rtl: false },
  { code: 'en', label: 'English', rtl: false },
  { code: 'uk', label: 'Українська', rtl: false },
  { code: 'ar', label: 'العربية', rtl: true },
  { code: 'fa', label: 'فارسی', rtl: true },
  { code: 'tr', label: 'Türkçe', rtl: false },
  { code: 'fr', label: 'Français', rtl: false },
  { code: 'ru', label: 'Русский', rtl: false },
] as const

export type ContentLocale = (typeof contentLocales)[number]['code']

export const defaultLocale = 'de' satisfies ContentLocale
