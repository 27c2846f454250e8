import type { ContentLocale } from '../../domain/locales'
import { dayIn } from '../dates'
import { pathIn } from '../../domain/site-paths'
import { linkIn } from '../locales'
import type { ReviewFragment } from '../operations'
import { textsIn } from '../texts'

/** What a municipality has reviewed, block by block. */
export function Reviews({ reviews, locale }: { reviews: readonly ReviewFragment[]; locale: ContentLocale }) {
  const t = textsIn(locale)
  return (
    <dl className="bn-groups">
      {reviews.map((review) => (
        <div key={review.buildingBlock?.slug}>
          <dt dir="auto">
            <a href={pathIn(locale, `/konzept#${review.buildingBlock?.slug}`)}>
              {review.buildingBlock?.title}
            </a>
          </dt>
          <dd>
            <strong>{t(`reviewStatus.${review.status}`)}</strong>
            {review.decidedOn && (
              <span className="bn-quiet">
                {' '}
                {t('concept.decidedOn', { date: dayIn(locale, review.decidedOn) })}
              </span>
            )}
            {review.decision && (
              <p lang="de" dir="ltr">
                {review.decision}
              </p>
            )}
            {review.link && linkIn(locale, review.link) && (
              <a href={linkIn(locale, review.link)}>{t('concept.decision')}</a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
