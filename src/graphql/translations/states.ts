import type { FlattenedField } from 'payload'
import { type ContentLocale, contentLocales, defaultLocale } from '../../domain/locales'

/** German is the original. Only articles note whether a translation is outdated or in progress. */
export type TranslationState = 'original' | 'current' | 'outdated' | 'in-progress' | 'missing'
export type Translation = { locale: ContentLocale; state: TranslationState }

/** A translated text of a record: the names of the groups around it and its own. */
export type TranslatedText = { path: readonly string[]; isText: boolean }

/** How the translations of a collection's or global's records are told. */
export type Translated = {
  /** A language is written if all of these are, or any of them. */
  texts: readonly TranslatedText[]
  all: boolean
  /** The field in which editors and the system note the state, if there is one. */
  stateField?: string
}

/** What is stored of a record in one language. */
export type Stored = { locale: string; isWritten: boolean; state?: unknown }

const texts = ['text', 'textarea']

/** Required texts decide whether there is a translation; without any, each text does. Undefined if nothing is translated. */
export function translatedIn(fields: readonly FlattenedField[]): Translated | undefined {
  const found = textsIn(fields)
  if (!found.length) return undefined
  const required = found.filter(({ isRequired }) => isRequired)
  const state = fields.find(({ name, type }) => name === 'translationState' && type === 'select')
  return {
    texts: required.length ? required : found,
    all: required.length > 0,
    ...(state ? { stateField: state.name } : {}),
  }
}

function textsIn(
  fields: readonly FlattenedField[],
  around: readonly string[] = [],
): (TranslatedText & { isRequired: boolean })[] {
  return fields.flatMap((field) => {
    const path = [...around, field.name]
    if (field.type === 'group' || field.type === 'tab') return textsIn(field.flattenedFields, path)
    if (![...texts, 'richText'].includes(field.type) || !('localized' in field && field.localized)) return []
    return [{ path, isText: texts.includes(field.type), isRequired: Boolean(field.required) }]
  })
}

/** The state of each language, in the order of the languages. */
export function translationsOf(stored: readonly Stored[]): Translation[] {
  const known = new Map(stored.map((one) => [one.locale, one]))
  return contentLocales.map(({ code: locale }) => {
    if (locale === defaultLocale) return { locale, state: 'original' }
    const found = known.get(locale)
    if (!found?.isWritten) return { locale, state: 'missing' }
    return { locale, state: (found.state as TranslationState | null | undefined) ?? 'current' }
  })
}

/** Languages in which a record is written. */
export const availableIn = (translations: readonly Translation[]): ContentLocale[] =>
  translations.filter(({ state }) => state !== 'missing').map(({ locale }) => locale)
