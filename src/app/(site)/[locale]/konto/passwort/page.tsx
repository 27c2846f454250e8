import type { Metadata } from 'next'
import { accountLanguage, accountTexts } from '../../../../../site/account-texts'
import { Frame } from '../../../../../site/frame/Frame'
import { Nowhere } from '../../../../../site/frame/Nowhere'
import { PasswordForm } from '../../../../../site/components/PasswordForm'
import { localeFrom } from '../../../../../domain/locales'
import { languageTag } from '../../../../../domain/site-paths'
import { knownLocale } from '../../../../../site/locales'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = accountTexts(knownLocale((await params).locale))
  return { title, robots: { index: false }, referrer: 'no-referrer' }
}

/** The target of links in our mails: users choose their password here, with or without access to the panel. */
export default async function PasswordPage({ params }: Props) {
  const locale = localeFrom((await params).locale)
  if (!locale) return <Nowhere locale="de" />
  const t = accountTexts(locale)
  return (
    <Frame locale={locale} path="/konto/passwort" asksForFeedback={false}>
      <article className="bn-article" lang={accountLanguage(locale)} dir="ltr">
        <h1 className="kern-heading-x-large">{t.title}</h1>
        <PasswordForm t={t} language={languageTag(locale)} />
      </article>
    </Frame>
  )
}
