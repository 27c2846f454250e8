import type { FeedbackProblem } from '../../domain/feedback/form'
import type { ContentLocale } from '../../domain/locales'
import { feedbackPath, pathIn } from '../../domain/site-paths'
import { Frame } from '../frame/Frame'
import { textsIn } from '../texts'
import { FeedbackForm } from './FeedbackForm'

type Props = {
  locale: ContentLocale
  /** The page the feedback is about, without its language. */
  about: string
  isThanks: boolean
  returned?: { text: string; problem: FeedbackProblem } | undefined
}

/** Says thanks for feedback, or shows the form again with what was typed. */
export function FeedbackPage({ locale, about, isThanks, returned }: Props) {
  const t = textsIn(locale)
  const back = <a href={pathIn(locale, about)}>{t('feedback.back')}</a>
  return (
    <Frame locale={locale} path={feedbackPath} trail={[]} asksForFeedback={false}>
      <article className="bn-article">
        <h1 className="kern-heading-x-large">{t(isThanks ? 'feedback.thanks' : 'feedback.title')}</h1>
        {isThanks ? (
          <p>{t('feedback.thanksText')}</p>
        ) : (
          <FeedbackForm locale={locale} path={about} {...(returned ? { returned } : {})} />
        )}
        <p>{back}</p>
      </article>
    </Frame>
  )
}
