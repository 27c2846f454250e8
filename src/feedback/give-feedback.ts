import { createLocalReq, type Payload } from 'payload'
import { countTry } from '../accounts/limits'
import { type FeedbackForm, type FeedbackProblem, problemOf } from '../domain/feedback/form'
import type { ContentLocale } from '../domain/locales'
import { recordOfPage } from './record-of-page'

/**
 * Stores what a reader says about a page, without anything that tells who they are.
 *
 * @param address of the client's network, for its limit only
 * @returns why it was not accepted; undefined if it was, or if a program filled in the hidden field
 */
export async function giveFeedback(
  payload: Payload,
  form: FeedbackForm,
  language: ContentLocale,
  address: string,
): Promise<FeedbackProblem | undefined> {
  if (form.isTrapped) return undefined
  const problem = problemOf(form)
  if (problem) return problem
  for (const [limit, of] of [
    ['feedbackAddress', address],
    ['feedback', 'all'],
  ] as const)
    if (!(await countTry(payload, limit, of)).allowed) return 'tooMany'
  const req = await createLocalReq({}, payload)
  const { answer, page, text } = form
  await payload.create({
    collection: 'feedback-entries',
    data: { page, language, answer: answer!, text, status: 'new', ...(await recordOfPage(req, page)) },
    depth: 0,
    overrideAccess: true, // readers have no right to write; this is the only way in, for what was checked above
    req,
  })
  return undefined
}
