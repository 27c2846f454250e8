import { createTranslator } from 'use-intl/core'
import { intlLocale } from '../../domain/intl'
import type { ContentLocale } from '../../domain/locales'
import { ar } from './ar'
import { de } from './de'
import { deSimple } from './de-simple'
import { en } from './en'
import { fa } from './fa'
import { fr } from './fr'
import type { Messages } from './messages'
import { ru } from './ru'
import { tr } from './tr'
import { uk } from './uk'

/** Languages without a catalogue of their own have the English one. */
const catalogue: Partial<Record<ContentLocale, Messages>> = {
  de,
  'de-simple': deSimple,
  en,
  uk,
  ar,
  fa,
  tr,
  fr,
  ru,
}

const translatorIn = (locale: ContentLocale) =>
  createTranslator({
    locale: intlLocale(locale),
    messages: (catalogue[locale] ?? en) as typeof de,
    timeZone: 'Europe/Berlin',
    onError(error) {
      throw error
    },
  })

/** Translates a key such as `frame.skip`, with the values of its placeholders. */
export type Translate = ReturnType<typeof translatorIn>

const translators = new Map<ContentLocale, Translate>()

/** The site's own texts in a language; editors' texts come from the content. */
export function textsIn(locale: ContentLocale): Translate {
  const known = translators.get(locale) ?? translatorIn(locale)
  translators.set(locale, known)
  return known
}
