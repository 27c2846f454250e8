import {
  type FeedbackProblem,
  feedbackAnswers,
  feedbackFields,
  longestFeedback,
} from '../../domain/feedback/form'
import type { ContentLocale } from '../../domain/locales'
import { feedbackPath, pathIn } from '../../domain/site-paths'
import { textsIn } from '../texts'

type Props = {
  locale: ContentLocale
  /** The page the feedback is about, without its language. */
  path: string
  /** What was typed and why it was not accepted. */
  returned?: { text: string; problem: FeedbackProblem }
}

/** Asks whether the page was right and helpful. Two buttons send it; a text is optional. */
export function FeedbackForm({ locale, path, returned }: Props) {
  const t = textsIn(locale)
  const count = longestFeedback
  const described = returned ? 'feedback-problem feedback-hint' : 'feedback-hint'
  const wrongText = returned?.problem === 'tooLong' || returned?.problem === 'personal'
  return (
    <form
      className="bn-feedback"
      method="post"
      action={pathIn(locale, feedbackPath)}
      aria-labelledby="feedback-question"
    >
      <p id="feedback-question">{t('feedback.question')}</p>
      {returned && (
        <p id="feedback-problem" className="bn-form__error" role="alert">
          {t(`feedback.problem.${returned.problem}`, { count })}
        </p>
      )}
      <input type="hidden" name={feedbackFields.page} value={path} />
      <div className="bn-hidden" aria-hidden="true">
        <label htmlFor="feedback-trap">{t('feedback.trap')}</label>
        <input id="feedback-trap" name={feedbackFields.trap} tabIndex={-1} autoComplete="off" />
      </div>
      {(['yes', 'no'] as const).map((answer) => (
        <button
          key={answer}
          className="kern-btn kern-btn--secondary"
          type="submit"
          name={feedbackFields.answer}
          value={feedbackAnswers[answer]}
        >
          <span className="kern-label">{t(`feedback.${answer}`)}</span>
        </button>
      ))}
      <details open={Boolean(returned)}>
        <summary>{t('feedback.write')}</summary>
        <label htmlFor="feedback-text">{t('feedback.text')}</label>
        <p id="feedback-hint" className="bn-quiet">
          {t('feedback.hint', { count })}
        </p>
        <textarea
          id="feedback-text"
          name={feedbackFields.text}
          rows={4}
          maxLength={returned ? undefined : longestFeedback}
          defaultValue={returned?.text}
          dir="auto"
          aria-describedby={described}
          aria-invalid={wrongText || undefined}
        />
      </details>
    </form>
  )
}
