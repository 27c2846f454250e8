import type { Metadata } from 'next'
import { feedbackFields, type FeedbackProblem } from '../../../../domain/feedback/form'
import { localeFrom } from '../../../../domain/locales'
import { isSitePath } from '../../../../domain/feedback/site-path'
import { sayPlain } from '../../../../request/page-record'
import { returnedForm } from '../../../../request/returned-form'
import { FeedbackPage } from '../../../../site/feedback/FeedbackPage'
import { Nowhere } from '../../../../site/frame/Nowhere'
import { knownLocale } from '../../../../site/locales'
import { readsOf, type SearchParams } from '../../../../site/params'
import { textsIn } from '../../../../site/texts'

type Props = { params: Promise<{ locale: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = textsIn(knownLocale((await params).locale))('feedback.title')
  return { title, robots: { index: false } }
}

/** Where the form at the end of each page leads (src/server/pages/feedback.ts). */
export default async function Page({ params, searchParams }: Props) {
  // It repeats what its reader sent.
  sayPlain(readsOf({ danke: ['ja'], [feedbackFields.page]: /^\// }), { stored: false })
  const locale = localeFrom((await params).locale)
  if (!locale) return <Nowhere locale="de" />
  const { danke, [feedbackFields.page]: given } = await searchParams
  const returned = returnedForm()
  const about = returned?.values[feedbackFields.page] ?? given
  return (
    <FeedbackPage
      locale={locale}
      about={typeof about === 'string' && isSitePath(about) ? about : '/'}
      isThanks={!returned && danke !== undefined}
      returned={
        returned && {
          text: returned.values[feedbackFields.text] ?? '',
          problem: returned.problem as FeedbackProblem,
        }
      }
    />
  )
}
