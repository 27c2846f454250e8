/**
 * A language that content can be written in.
 *
 * `code`: in addresses, in the database and in the API, where a hyphen becomes an underscore.
 * `label`: its name in itself.
 * `names`: its names in German and English, for the panel.
 * `tag`: the BCP 47 tag for `lang` where it is not the code.
 */
type Language = {
  code: string
  label: string
  names: readonly [de: string, en: string]
  tag?: string
  rtl?: true
}

/**
 * All languages the system knows; which ones a district offers stands in its site settings
 * (docs/decisions/0054). German is the default and the fallback of all others. The order is that of the database's
 * enum: new languages are added where they belong, known ones keep their order.
 */
export const contentLocales = [
  { code: 'de', label: 'Deutsch', names: ['Deutsch', 'German'] },
  { code: 'de-simple', label: 'Einfache Sprache', names: ['Einfache Sprache', 'Plain German'], tag: 'de' },
  { code: 'en', label: 'English', names: ['Englisch', 'English'] },
  { code: 'uk', label: 'Українська', names: ['Ukrainisch', 'Ukrainian'] },
  { code: 'ar', label: 'العربية', names: ['Arabisch', 'Arabic'], rtl: true },
  { code: 'fa', label: 'فارسی', names: ['Persisch (Farsi)', 'Persian (Farsi)'], rtl: true },
  { code: 'prs', label: 'دری', names: ['Dari', 'Dari'], tag: 'fa-AF', rtl: true },
  { code: 'ps', label: 'پښتو', names: ['Paschtu', 'Pashto'], rtl: true },
  { code: 'tr', label: 'Türkçe', names: ['Türkisch', 'Turkish'] },
  {
    code: 'kmr',
    label: 'Kurdî (Kurmancî)',
    names: ['Kurdisch (Kurmandschi)', 'Kurdish (Kurmanji)'],
    tag: 'ku',
  },
  { code: 'ckb', label: 'کوردی (سۆرانی)', names: ['Kurdisch (Sorani)', 'Kurdish (Sorani)'], rtl: true },
  { code: 'ti', label: 'ትግርኛ', names: ['Tigrinya', 'Tigrinya'] },
  { code: 'so', label: 'Soomaali', names: ['Somali', 'Somali'] },
  { code: 'fr', label: 'Français', names: ['Französisch', 'French'] },
  { code: 'es', label: 'Español', names: ['Spanisch', 'Spanish'] },
  { code: 'pl', label: 'Polski', names: ['Polnisch', 'Polish'] },
  { code: 'ro', label: 'Română', names: ['Rumänisch', 'Romanian'] },
  { code: 'bg', label: 'Български', names: ['Bulgarisch', 'Bulgarian'] },
  { code: 'sr', label: 'Srpski', names: ['Serbisch', 'Serbian'], tag: 'sr-Latn' },
  { code: 'sq', label: 'Shqip', names: ['Albanisch', 'Albanian'] },
  { code: 'ka', label: 'ქართული', names: ['Georgisch', 'Georgian'] },
  { code: 'ru', label: 'Русский', names: ['Russisch', 'Russian'] },
] as const satisfies readonly Language[]

export type ContentLocale = (typeof contentLocales)[number]['code']

export const defaultLocale = 'de' satisfies ContentLocale

const byCode = new Map<string, Language>(contentLocales.map((language) => [language.code, language]))

/** What is known of a content locale. */
export const detailsOf = (locale: ContentLocale): Language => byCode.get(locale)!

/** The language with this code, if there is one. */
export const localeFrom = (code: unknown): ContentLocale | undefined =>
  byCode.has(code as string) ? (code as ContentLocale) : undefined

/** Its names in German and English, for editors; its own name follows where it differs. */
export function namesFor(locale: ContentLocale): readonly [de: string, en: string] {
  const { label, names } = detailsOf(locale)
  const named = (name: string) => (name === label ? name : `${name} · ${label}`)
  return [named(names[0]), named(names[1])]
}

/**
 * The languages a district offers, in its order, from what its settings hold. German always: content falls back to it.
 */
export function offeredLocales(chosen: readonly unknown[] | null | undefined): ContentLocale[] {
  const known = (chosen ?? []).map(localeFrom).filter((locale) => locale !== undefined)
  const offered = new Set(known)
  return offered.has(defaultLocale) ? [...offered] : [defaultLocale, ...offered]
}
