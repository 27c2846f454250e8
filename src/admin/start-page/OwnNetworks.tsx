import { meOf } from '../../../access/me'
import type { StepProps } from './types'

/** The networks the user coordinates and whose public pages they maintain. */
export async function OwnNetworks({ t, req }: StepProps) {
  const { docs } = await req.payload.find({
    collection: 'networks',
    where: { id: { in: meOf(req.user).nets } },
    sort: 'title',
    depth: 0,
    select: { title: true },
    pagination: false,
    overrideAccess: false,
    req,
  })
  return (
    <li className="bn-start__step">
      <h2>{t.ownNetworks}</h2>
      {docs.length ? (
        <>
          <p>{t.ownNetworksHow}</p>
          <ul>
            {docs.map(({ id, title }) => (
              <li key={id}>
                <a href={`/admin/collections/networks/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t.noNetworks}</p>
      )}
    </li>
  )
}
