import { contentLocales, defaultLocale, namesFor } from '../../../src/domain/locales'
import { message } from '../../../src/messages'
import type { Check } from '../../shared/validate'

/** All languages that the system knows. */
export const languageChoices = Object.fromEntries(contentLocales.map(({ code }) => [code, namesFor(code)]))

/** German, which all content falls back to, and any others, each once. */
export const siteLanguages: Check<string[]> = (value, { req }) => {
  const chosen = Array.isArray(value) ? value : []
  if (!chosen.includes(defaultLocale)) return message(req, 'germanMissing')
  if (new Set(chosen).size < chosen.length) return message(req, 'languageTwice')
  return chosen.every((code) => Object.hasOwn(languageChoices, code)) || message(req, 'notALanguage')
}
