import { isSitePath } from './site-path'
import { namesPerson } from './personal-data'

/** Most characters of a text. */
export const longestFeedback = 1_000

/** The names of the form's fields. `trap` is hidden: only programs fill it in. */
export const feedbackFields = { page: 'seite', answer: 'antwort', text: 'text', trap: 'website' } as const

export const feedbackAnswers = { yes: 'ja', no: 'nein' } as const

export type FeedbackAnswer = keyof typeof feedbackAnswers

/** Why feedback is not accepted: nothing chosen, too long, names a person, too many from one address. */
export type FeedbackProblem = 'answer' | 'tooLong' | 'personal' | 'tooMany'

export type FeedbackForm = {
  page: string
  text: string
  answer: FeedbackAnswer | undefined
  isTrapped: boolean
}

/** Characters that only programs send, and those that turn the direction of the text around. */
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Reads a form as browsers send it, `application/x-www-form-urlencoded`. Unknown pages count as the homepage. */
export function feedbackIn(body: string): FeedbackForm {
  const form = new URLSearchParams(body)
  const page = form.get(feedbackFields.page) ?? '/'
  const answer = form.get(feedbackFields.answer)
  return {
    page: isSitePath(page) ? page : '/',
    text: (form.get(feedbackFields.text) ?? '').replaceAll('\r\n', '\n').replace(invisible, '').trim(),
    answer: (Object.keys(feedbackAnswers) as FeedbackAnswer[]).find((one) => feedbackAnswers[one] === answer),
    isTrapped: Boolean(form.get(feedbackFields.trap)),
  }
}

/** What keeps the feedback from being accepted, if anything. */
export function problemOf({ answer, text }: FeedbackForm): FeedbackProblem | undefined {
  if (text.length > longestFeedback) return 'tooLong'
  if (namesPerson(text)) return 'personal'
  return answer ? undefined : 'answer'
}
