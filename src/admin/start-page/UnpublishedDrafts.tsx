import { editableRecords } from './editable-records'
import type { StepProps } from './types'

/** Unpublished articles the user may edit, latest first. */
export async function UnpublishedDrafts({ t, req }: StepProps) {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ _status: { equals: 'draft' } }, ...(await editableRecords('articles', req))] },
    draft: true,
    sort: '-updatedAt',
    limit: 5,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    req,
  })
  return (
    <li className="bn-start__step">
      <h2>{t.drafts}</h2>
      {docs.length ? (
        <ul>
          {docs.map((article) => (
            <li key={article.id}>
              <a href={`/admin/collections/articles/${article.id}`}>{article.title || t.noTitle}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.noDrafts}</p>
      )}
    </li>
  )
}
