import { dayInBerlin } from '../../domain/calendar-day'
import type { ContentLocale } from '../../domain/locales'
import { languageTag, pathIn } from '../../domain/site-paths'
import { dayOfMoment } from '../dates'
import { direction, writtenIn } from '../locales'
import type { Locale } from '../operations'
import { textsIn } from '../texts'
import { districtNameOf } from '../settings'
import type { PosterSite } from './site'

type Shown = {
  locale: ContentLocale
  record: { id: string; locale: Locale; availableLocales: Locale[] }
  /** The path of its page, without a language. */
  path: string
  settings: { siteName: string | null; districtName: string | null }
  site: PosterSite
}

/** What every poster says in a language: who publishes it, its address and code, and of what day it is. */
export function posterPage({ locale, record, path, settings, site }: Shown) {
  const t = textsIn(locale)
  const { publicUrl, now } = site
  const day = dayInBerlin(now)
  const address = new URL(publicUrl).host + pathIn(locale, path)
  const { lang } = writtenIn(record)
  const publisher = settings.siteName ?? districtNameOf(settings)
  return {
    lang: languageTag(locale),
    rtl: direction(locale) === 'rtl',
    site: publisher,
    district: publisher.includes(districtNameOf(settings)) ? '' : districtNameOf(settings),
    ...(lang ? { nameLang: lang } : {}),
    target: `${publicUrl}${pathIn(locale, `/q/${record.id}`)}?stand=${day}`,
    scan: t('poster.scan'),
    scanAlt: t('poster.scanAlt', { address }),
    address,
    asOf: t('poster.asOf', { date: dayOfMoment(locale, now) }),
  }
}
