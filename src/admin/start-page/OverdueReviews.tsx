import { editableRecords } from './editable-records'
import type { StepProps } from './types'
import { today } from './waiting-for'

/** Articles the user may change and whose review date has passed: they may be outdated. */
export async function OverdueReviews({ t, req }: StepProps) {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: {
      and: [
        { reviewBy: { less_than_equal: today() } },
        { _status: { equals: 'published' } },
        ...(await editableRecords('articles', req)),
      ],
    },
    sort: 'reviewBy',
    limit: 5,
    depth: 0,
    select: { title: true, reviewBy: true },
    overrideAccess: false,
    req,
  })
  return (
    <li className={`bn-start__step${docs.length ? ' bn-start__step--warn' : ''}`}>
      <h2>{t.reviews}</h2>
      {docs.length ? (
        <ul>
          {docs.map((article) => (
            <li key={article.id}>
              <a href={`/admin/collections/articles/${article.id}`}>{article.title}</a>{' '}
              <small>{t.dueOn(article.reviewBy!.split('-').reverse().join('.'))}</small>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.noReviews}</p>
      )}
    </li>
  )
}
