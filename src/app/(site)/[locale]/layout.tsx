import '@kern-ux/native/dist/kern.min.css'
import '@kern-ux/native/dist/fonts/fira-sans.css'
import '../site.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '../../../site/components/Footer'
import { Header } from '../../../site/components/Header'
import { languageTag } from '../../../domain/site-paths'
import { direction, knownLocale } from '../../../site/locales'
import { loadSettings } from '../../../site/settings'
import { siteTexts } from '../../../site/texts'

type Props = { params: Promise<{ locale: string }> }

/** Published changes appear on the next request: nothing is prerendered. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = knownLocale((await params).locale)
  const { siteName, claim } = await loadSettings(locale)
  const name = siteName ?? 'Bürgernetz'
  return {
    title: { default: name, template: `%s – ${name}` },
    description: claim ?? undefined,
    icons: '/icon.svg',
  }
}

export default async function Layout({ params, children }: Props & { children: ReactNode }) {
  const locale = knownLocale((await params).locale)
  const settings = await loadSettings(locale)
  return (
    <html lang={languageTag(locale)} dir={direction(locale)} data-kern-theme="light">
      <body>
        <a className="bn-skip" href="#content">
          {siteTexts[locale].skip}
        </a>
        <Header locale={locale} settings={settings} />
        <main id="content" className="bn-width">
          {children}
        </main>
        <Footer locale={locale} settings={settings} />
      </body>
    </html>
  )
}
