import { sanitizeFallbackLocale, type SanitizedConfig } from 'payload'
import { decline } from '../../database/statements/decline'
import type { Locales } from '../../database/statements/searching'

type Arguments = { locale?: unknown; fallbackLocale?: unknown }

/** The languages requested for a field, or those of its parent. */
export function localesIn(config: SanitizedConfig, args: Arguments, around: Locales): Locales {
  const locale = (args.locale as string | undefined) || around.locale
  const asked = args.fallbackLocale
  if (asked === undefined || asked === null) return { locale, fallback: around.fallback }
  const { localization } = config
  if (!localization) return decline('content in one language')
  const fallback = sanitizeFallbackLocale({ fallbackLocale: asked as never, locale, localization })
  if (typeof fallback !== 'string' && fallback !== false) decline('several languages to fall back to')
  return { locale, fallback: fallback as string | false }
}
