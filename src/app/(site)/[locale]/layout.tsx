import '@kern-ux/native/dist/kern.min.css'
import '../../../site/styles/base.css'
import '../../../site/styles/frame.css'
import '../../../site/styles/home.css'
import '../../../site/styles/lists.css'
import '../../../site/styles/reading.css'
import '../../../site/styles/search.css'
import '../../../site/styles/papers.css'
import '../../../site/styles/feedback.css'
import '../../../site/styles/print.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { languageTag } from '../../../domain/site-paths'
import { siteAddress } from '../../../site/address'
import { direction, knownLocale } from '../../../site/locales'
import { loadSettings, siteNameOf } from '../../../site/settings'

type Props = { params: Promise<{ locale: string }> }

/** Published changes appear on the next request: nothing is prerendered. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale)
  const settings = await loadSettings(locale)
  const name = siteNameOf(settings)
  return {
    metadataBase: new URL(siteAddress()),
    title: { default: name, template: `%s – ${name}` },
    description: settings.claim ?? undefined,
    icons: '/icon.svg',
  }
}

export default async function Layout({ params, children }: Props & { children: ReactNode }) {
  const locale = knownLocale((await params).locale)
  return (
    <html lang={languageTag(locale)} dir={direction(locale)}>
      <body>{children}</body>
    </html>
  )
}
