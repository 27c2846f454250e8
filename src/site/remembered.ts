import type { ContentLocale } from '../domain/locales'
import type { SettingsQuery } from './operations'

type Settings = SettingsQuery['SiteSetting']
type Remembered = Pick<Settings, 'siteName' | 'emergencyNumbers'>

/** Next bundles its own copy of every module; the process shares this state through the symbol. */
const key = Symbol.for('buergernetz.remembered-settings')
type Shared = { [key]?: Map<ContentLocale, Remembered> }
const remembered: Map<ContentLocale, Remembered> = ((globalThis as Shared)[key] ??= new Map())

/** Keeps what a page needs that must be shown when nothing can be loaded. */
export function rememberSettings(locale: ContentLocale, { siteName, emergencyNumbers }: Settings): void {
  remembered.set(locale, { siteName, emergencyNumbers })
}

/** The numbers of every European and German phone, until this process has loaded those of the settings. */
const everywhere = [
  { number: '112', label: '', description: null },
  { number: '110', label: '', description: null },
]

/** The name of the site and its emergency numbers as they were loaded last, in the language or in German. */
export function rememberedSettings(locale: ContentLocale) {
  const { siteName, emergencyNumbers } = remembered.get(locale) ?? remembered.get('de') ?? {}
  return {
    siteName: siteName ?? 'Bürgernetz',
    numbers: emergencyNumbers?.length ? emergencyNumbers : everywhere,
  }
}
