import type { Payload } from 'payload'
import { demoDomain } from '../../seed/accounts'
import type { Seeded } from '../../seed/result'
import type { Settings } from '../../settings'
import { say } from '../../operator/steps'

/** Prints the addresses and, where there are any, the demo accounts. A generated password is shown only once. */
export async function announce(
  payload: Payload,
  settings: Settings,
  seeded: Seeded | undefined,
): Promise<void> {
  const { publicUrl } = settings
  say(`\nBürgernetz is running.\n
  Public site    ${publicUrl}/
  Admin panel    ${publicUrl}/admin
  GraphQL        ${publicUrl}/api/graphql
  REST           ${publicUrl}/api`)
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { like: `@${demoDomain}` } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true, // shown to the operator, on their own terminal
  })
  if (!docs.length) return
  say(`\n  Demo accounts  ${docs.map(({ email }) => email).join('\n                 ')}`)
  if (seeded?.password) say(`  Password       ${seeded.password}   (generated; shown only now)`)
  else
    say(
      `  Password       ${settings.demoPassword ? 'the one in DEMO_PASSWORD at seeding' : 'shown at the first start'}`,
    )
}
