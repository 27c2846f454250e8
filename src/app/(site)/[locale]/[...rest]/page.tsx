import { sayPlain } from '../../../../request/page-record'
import { Nowhere, nowhereMetadata } from '../../../../site/frame/Nowhere'
import { knownLocale, localeFrom } from '../../../../site/locales'
import { readsOf } from '../../../../site/params'

type Props = { params: Promise<{ locale: string; rest: string[] }> }

export async function generateMetadata({ params }: Props) {
  return nowhereMetadata(knownLocale((await params).locale))
}

/** All other URLs: a 404 in the site's layout, never prerendered. */
export default async function RestPage({ params }: Props) {
  sayPlain(readsOf({}), { stored: false })
  const { locale, rest } = await params
  const first = localeFrom(locale) ? [] : [locale]
  return <Nowhere locale={knownLocale(locale)} path={`/${[...first, ...rest].join('/')}`} />
}
