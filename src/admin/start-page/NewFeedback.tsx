import { contentLocale, pathIn } from '../../domain/site-paths'
import { townFilter } from '../towns/with-town-switch'
import type { StepProps } from './types'

const most = 5
/** Characters of a text shown here; the whole of it is in the entry. */
const longest = 160
const unanswered = '/admin/collections/feedback-entries?where[or][0][and][0][status][equals]=new'

/** What readers newly say about pages: the page, its language, and what was typed. */
export async function NewFeedback({ t, req }: StepProps) {
  const narrowed = await townFilter('feedback-entries', req)
  const { docs, totalDocs } = await req.payload.find({
    collection: 'feedback-entries',
    where: { and: [{ status: { equals: 'new' } }, ...(narrowed ? [narrowed] : [])] },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return (
    <li className={`bn-start__step${totalDocs ? ' bn-start__step--warn' : ''}`}>
      <h2>{t.feedback}</h2>
      <p>{totalDocs ? t.feedbackCount(totalDocs) : t.noFeedback}</p>
      {totalDocs > 0 && (
        <ul>
          {docs.map(({ id, page, language, answer, text }) => (
            <li key={id}>
              <a href={`/admin/collections/feedback-entries/${id}`}>
                {t.feedbackAnswer[answer]}
                {text ? `: ${text.length > longest ? `${text.slice(0, longest)} …` : text}` : ''}
              </a>{' '}
              <small>
                <a href={pathIn(contentLocale(language), page)}>{page}</a> ({language})
              </small>
            </li>
          ))}
          <li>
            <a href={unanswered}>{t.feedbackLink}</a>
          </li>
        </ul>
      )}
    </li>
  )
}
