import type { StepProps } from './types'

/** How many municipalities have a network, and which have none. */
export async function NetworkGap({ t, req }: StepProps) {
  const shared = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const { docs: towns } = await req.payload.find({
    collection: 'municipalities',
    select: { name: true },
    sort: 'name',
    ...shared,
  })
  const { docs: networks } = await req.payload.find({
    collection: 'networks',
    select: { municipality: true },
    ...shared,
  })
  const covered = new Set(networks.map(({ municipality }) => municipality))
  const missing = towns.filter(({ id }) => !covered.has(id)).map(({ name }) => name)
  return (
    <li className="bn-start__step">
      <h2>
        <a href="/admin/collections/networks">{t.gap}</a>
      </h2>
      <p>{t.gapCount(towns.length - missing.length, towns.length)}</p>
      {missing.length > 0 && <p>{t.gapMissing(missing.join(', '))}</p>}
    </li>
  )
}
