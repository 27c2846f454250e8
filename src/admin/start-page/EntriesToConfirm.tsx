import type { Where } from 'payload'
import { confirmedSince } from '../../domain/confirmation'
import { editableRecords } from './editable-records'
import type { StepProps } from './types'
import { today } from './waiting-for'

/** Published services the user may change that nobody has confirmed for 180 days: those never confirmed first. */
export async function EntriesToConfirm({ t, req }: StepProps) {
  const since = confirmedSince(today())
  const doubtful: Where = {
    or: [{ confirmedOn: { exists: false } }, { confirmedOn: { less_than: since } }],
  }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'services',
    where: {
      and: [doubtful, { _status: { equals: 'published' } }, ...(await editableRecords('services', req))],
    },
    sort: 'confirmedOn',
    limit: 5,
    depth: 0,
    select: { name: true, confirmedOn: true },
    overrideAccess: false,
    req,
  })
  const list = `/admin/collections/services?where[or][0][and][0][confirmedOn][less_than]=${since}&where[or][1][and][0][confirmedOn][exists]=false`
  return (
    <li className={`bn-start__step${docs.length ? ' bn-start__step--warn' : ''}`}>
      <h2>{t.confirmations}</h2>
      {docs.length ? (
        <>
          <ul>
            {docs.map(({ id, name, confirmedOn }) => (
              <li key={id}>
                <a href={`/admin/collections/services/${id}`}>{name}</a>{' '}
                <small>
                  {confirmedOn ? t.confirmedOn(confirmedOn.split('-').reverse().join('.')) : t.neverConfirmed}
                </small>
              </li>
            ))}
          </ul>
          {totalDocs > docs.length && <a href={list}>{t.allToConfirm(totalDocs)}</a>}
        </>
      ) : (
        <p>{t.noConfirmations}</p>
      )}
    </li>
  )
}
