import { createTranslator } from 'use-intl/core'
import { intlLocale } from '../../domain/intl'
import type { ContentLocale } from '../../domain/locales'
import { ar } from './ar'
import { de } from './de'
import { deSimple } from './de-simple'
import { en } from './en'
import { fa } from './fa'
import { fr } from './fr'
import { prs } from './prs'
import { ps } from './ps'
import { kmr } from './kmr'
import { ckb } from './ckb'
import { ti } from './ti'
import { so } from './so'
import { es } from './es'
import { pl } from './pl'
import { ro } from './ro'
import { bg } from './bg'
import { sr } from './sr'
import { sq } from './sq'
import { ka } from './ka'
import type { Messages } from './messages'
import { ru } from './ru'
import { tr } from './tr'
import { uk } from './uk'

const catalogue: Record<ContentLocale, Messages> = {
  de,
  'de-simple': deSimple,
  en,
  uk,
  ar,
  fa,
  prs,
  ps,
  tr,
  kmr,
  ckb,
  ti,
  so,
  fr,
  es,
  pl,
  ro,
  bg,
  sr,
  sq,
  ka,
  ru,
}

const translatorIn = (locale: ContentLocale) =>
  createTranslator({
    locale: intlLocale(locale),
    messages: catalogue[locale] as typeof de,
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
