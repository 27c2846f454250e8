import type { Metadata } from 'next'
import { accountLanguage, addressTexts } from '../../../../../site/account-texts'
import { AddressForm } from '../../../../../site/components/AddressForm'
import { Frame } from '../../../../../site/frame/Frame'
import { Nowhere } from '../../../../../site/frame/Nowhere'
import { localeFrom } from '../../../../../domain/locales'
import { languageTag } from '../../../../../domain/site-paths'
import { knownLocale } from '../../../../../site/locales'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = addressTexts(knownLocale((await params).locale))
  return { title, robots: { index: false }, referrer: 'no-referrer' }
}

/** The target of the link to a new e-mail address. Requires a click: mail scanners only open links. */
export default async function AddressPage({ params }: Props) {
  const locale = localeFrom((await params).locale)
  if (!locale) return <Nowhere locale="de" />
  const t = addressTexts(locale)
  return (
    <Frame locale={locale} path="/konto/adresse" asksForFeedback={false}>
      <article className="bn-article" lang={accountLanguage(locale)} dir="ltr">
        <h1 className="kern-heading-x-large">{t.title}</h1>
        <AddressForm t={t} language={languageTag(locale)} />
      </article>
    </Frame>
  )
}
