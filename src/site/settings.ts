import { cache } from 'react'
import type { ContentLocale } from '../domain/locales'
import { SettingsDocument, type SettingsQuery } from './operations'
import { query } from './query'
import { rememberSettings } from './remembered'

export type SiteSettings = SettingsQuery['SiteSetting']
export type SiteLink = SiteSettings['navigation'][number]

/** Names, navigation and contacts of the district, loaded once per request. */
export const loadSettings = cache(async (locale: ContentLocale): Promise<SiteSettings> => {
  const { SiteSetting } = await query(locale, SettingsDocument, {})
  rememberSettings(locale, SiteSetting)
  return SiteSetting
})

type Names = Pick<SiteSettings, 'siteName' | 'districtName'>

/** The name of the website; the product's where the settings were never saved. */
export const siteNameOf = ({ siteName }: Pick<Names, 'siteName'>): string => siteName ?? 'Bürgernetz'

/** The name of the district, or else of its website. */
export const districtNameOf = (settings: Names): string => settings.districtName ?? siteNameOf(settings)

/** The target of a link in the settings. */
export const targetOf = ({ page, url }: SiteLink): string => (page ? `/seite/${page.slug}` : (url ?? '/'))
