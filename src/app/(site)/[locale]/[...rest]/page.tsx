import { defaultLocale } from '../../../../domain/locales'
import { sayPlain } from '../../../../request/page-record'
import { NotOffered, notOfferedMetadata } from '../../../../site/frame/NotOffered'
import { Nowhere, nowhereMetadata } from '../../../../site/frame/Nowhere'
import { askedFor } from '../../../../site/offered'
import { readsOf } from '../../../../site/params'

type Props = { params: Promise<{ locale: string; rest: string[] }> }

export async function generateMetadata({ params }: Props) {
  const asked = await askedFor((await params).locale)
  if (asked.locale && !asked.isOffered) return notOfferedMetadata(asked.locale)
  return nowhereMetadata(asked.locale ?? defaultLocale)
}

/** All other URLs: a 404 in the site's layout, never prerendered. */
export default async function RestPage({ params }: Props) {
  sayPlain(readsOf({}), { stored: false })
  const { locale, rest } = await params
  const asked = await askedFor(locale)
  const path = `/${[...(asked.locale ? [] : [locale]), ...rest].join('/')}`
  if (asked.locale && !asked.isOffered)
    return <NotOffered locale={asked.locale} path={path} offered={asked.offered} />
  return <Nowhere locale={asked.locale ?? defaultLocale} path={path} />
}
