import type { Where } from 'payload'
import { townFilter } from '../towns/with-town-switch'
import type { StepProps } from './types'
import { type Condition, today, type WaitingFor } from './waiting-for'

/** The number of pending records, with a link to a list of exactly these. */
export async function Waiting({ t, req, name, collection, conditions }: StepProps & WaitingFor) {
  const and = conditions(today())
  const narrowed = await townFilter(collection, req)
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [...(and as Where[]), ...(narrowed ? [narrowed] : [])] },
    overrideAccess: false,
    req,
  })
  const { title, count, none, link } = t.waiting[name]
  return (
    <li className={`bn-start__step${totalDocs ? ' bn-start__step--warn' : ''}`}>
      <h2>{title}</h2>
      <p>{totalDocs ? count(totalDocs) : none}</p>
      {totalDocs > 0 && <a href={listOf(collection, and)}>{link}</a>}
    </li>
  )
}

/** The URL of a collection's list with these conditions as its filter. */
function listOf(collection: string, conditions: Condition[]): string {
  const query = new URLSearchParams()
  conditions.forEach((condition, index) => {
    for (const [field, test] of Object.entries(condition))
      for (const [operator, value] of Object.entries(test))
        [value].flat().forEach((one, position) => {
          const place = Array.isArray(value) ? `[${position}]` : ''
          query.append(`where[or][0][and][${index}][${field}][${operator}]${place}`, String(one))
        })
  })
  return `/admin/collections/${collection}?${query}`
}
