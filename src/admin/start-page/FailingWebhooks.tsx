import type { StepProps } from './types'

const dayMs = 24 * 60 * 60 * 1000
const aDayAgo = (): string => new Date(Date.now() - dayMs).toISOString()

/** Webhooks that have not been reached for more than a day; renders nothing if there are none. */
export async function FailingWebhooks({ t, req }: StepProps) {
  const { docs } = await req.payload.find({
    collection: 'webhooks',
    where: {
      active: { equals: true },
      failingSince: { less_than: aDayAgo() },
    },
    sort: 'failingSince',
    limit: 10,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    req,
  })
  if (!docs.length) return null
  return (
    <li className="bn-start__step bn-start__step--warn">
      <h2>{t.failingWebhooks}</h2>
      <p>{t.failingWebhooksHow}</p>
      <ul>
        {docs.map(({ id, name }) => (
          <li key={id}>
            <a href={`/admin/collections/webhooks/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </li>
  )
}
