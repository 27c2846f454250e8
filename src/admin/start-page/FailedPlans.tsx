import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { CollectionName } from '../../../access/table'
import { type FailedPlan, failedPlans } from '../../jobs/queue/failed-plans'
import { editableRecords } from './editable-records'
import type { StepProps } from './types'

/** As many as fit on the page. */
const most = 10

type Left = { collection: CollectionSlug; id: string; title: string; type: FailedPlan['type'] }

/** Scheduled publications that failed; renders nothing if there are none. */
export async function FailedPlans({ t, req }: StepProps) {
  const left = await stillToDo(req, await failedPlans(req))
  if (!left.length) return null
  return (
    <li className="bn-start__step bn-start__step--warn">
      <h2>{t.failedPlans}</h2>
      <p>{t.failedPlansHow}</p>
      <ul>
        {left.slice(0, most).map(({ collection, id, title, type }) => (
          <li key={`${type} ${id}`}>
            <a href={`/admin/collections/${collection}/${id}`}>{title || t.noTitle}</a>{' '}
            <small>{t.wasPlanned[type]}</small>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Plans whose record the user may change, and which have not been carried out manually since. */
async function stillToDo(req: PayloadRequest, plans: FailedPlan[]): Promise<Left[]> {
  const found = await Promise.all(
    [...new Set(plans.map(({ collection }) => collection))].map((slug) =>
      notAsPlanned(
        req,
        plans.filter(({ collection }) => collection === slug),
      ),
    ),
  )
  return found.flat()
}

async function notAsPlanned(req: PayloadRequest, plans: FailedPlan[]): Promise<Left[]> {
  const collection = plans[0]!.collection
  const title = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id'
  const where: Where = { id: { in: plans.map(({ id }) => id) } }
  const { docs } = await req.payload.find({
    collection,
    where: { and: [where, ...(await editableRecords(collection as CollectionName, req))] },
    draft: true,
    limit: plans.length,
    pagination: false,
    depth: 0,
    select: { [title]: true, _status: true } as never,
    overrideAccess: false,
    req,
  })
  return (docs as unknown as { id: string; _status?: string; [title: string]: unknown }[]).flatMap((doc) => {
    const plan = plans.find(({ id }) => id === doc.id)!
    const isDone = (doc._status === 'published') === (plan.type === 'publish')
    return isDone ? [] : [{ collection, id: doc.id, title: String(doc[title] ?? ''), type: plan.type }]
  })
}
