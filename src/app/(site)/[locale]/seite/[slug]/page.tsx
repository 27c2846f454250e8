import type { Metadata } from 'next'
import { cache } from 'react'
import { loadPage } from '../../../../../site/article'
import { Nowhere, nowhereMetadata } from '../../../../../site/components/Nowhere'
import { RichText } from '../../../../../site/components/RichText'
import { knownLocale, localeFrom } from '../../../../../site/locales'

type Props = { params: Promise<{ locale: string; slug: string }> }

const load = cache(async (localeText: string, slug: string) => {
  const locale = localeFrom(localeText)
  const page = locale && (await loadPage(locale, slug))
  return page && { page, locale }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const found = await load(locale, slug)
  return found ? { title: found.page.title } : nowhereMetadata(knownLocale(locale))
}

/** A free page such as the imprint. */
export default async function FreePage({ params }: Props) {
  const { locale: localeText, slug } = await params
  const found = await load(localeText, slug)
  if (!found) return <Nowhere locale={knownLocale(localeText)} />
  const { page } = found
  return (
    <article className="bn-article">
      <h1 className="kern-heading-x-large">{page.title}</h1>
      {page.bodyHtml && <RichText html={page.bodyHtml} />}
    </article>
  )
}
