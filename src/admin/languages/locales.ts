import type { Locale, PayloadRequest } from 'payload'
import { contentLocales, defaultLocale, namesFor, offeredLocales } from '../../domain/locales'

/** All content locales as Payload knows them. */
export const panelLocales: Locale[] = contentLocales.map((language) => {
  const [de, en] = namesFor(language.code)
  return { code: language.code, label: { de, en }, fallbackLocale: defaultLocale, rtl: 'rtl' in language }
})

/**
 * The locales among which editors choose: those the district offers, in its order. REST and GraphQL know all of them,
 * so texts in a language can be prepared before it is offered.
 */
export async function offeredToEditors({
  locales,
  req,
}: {
  locales: Locale[]
  req: PayloadRequest
}): Promise<Locale[]> {
  const { languages } = await req.payload.findGlobal({
    slug: 'site-settings',
    select: { languages: true },
    depth: 0,
    overrideAccess: true, // the languages are public
    req,
  })
  return offeredLocales(languages).map((code) => locales.find((locale) => locale.code === code)!)
}
