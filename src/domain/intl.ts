import type { ContentLocale } from './locales'
import { languageTag } from './site-paths'

/** The Gregorian calendar, as German offices use it, where ICU would choose the Persian one. */
const gregorian: readonly ContentLocale[] = ['fa', 'prs', 'ps']

/**
 * Times as they stand on German letters and doors: 18:30. ICU would write 6:30 with words for the half of the day that
 * differ by region, and Tigrinya speakers also count hours from sunrise.
 */
const hoursTo24: readonly ContentLocale[] = ['ckb', 'ti', 'so', 'sq']

/** Where ICU lacks a language for lists or names: one with the same writing. */
const similar: Partial<Record<ContentLocale, string>> = { ckb: 'fa-u-ca-gregory', prs: 'fa-u-ca-gregory' }

/**
 * `Intl` locales of a content locale, best first, ending with German: what ICU does not know at all is shown as the
 * original is, never in the process's own locale.
 */
export function intlLocales(locale: ContentLocale): string[] {
  const calendar = gregorian.includes(locale) ? '-ca-gregory' : ''
  const hours = hoursTo24.includes(locale) ? '-hc-h23' : ''
  const options = calendar || hours ? `-u${calendar}${hours}` : ''
  return [languageTag(locale) + options, similar[locale], 'de'].filter((one) => one !== undefined)
}

/** The first of them that ICU has dates for. */
export const intlLocale = (locale: ContentLocale): string =>
  Intl.DateTimeFormat.supportedLocalesOf(intlLocales(locale))[0] ?? 'de'
