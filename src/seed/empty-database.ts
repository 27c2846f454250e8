import type { Payload } from 'payload'
import { step } from '../operator/steps'
import type { Settings } from '../settings'
import type { Seeded } from './result'

/** Seeds a completely empty database, according to the settings. Leaves any other unchanged. */
export async function seedEmptyDatabase(payload: Payload, settings: Settings): Promise<Seeded | undefined> {
  if (settings.seed === 'none' || !(await isEmpty(payload))) return undefined
  // Needed once in the lifetime of a database, so it is loaded on demand.
  const { seed } = await import('.')
  return step('empty database seeded', () => seed(payload, settings.seed, settings.demoPassword))
}

async function isEmpty(payload: Payload): Promise<boolean> {
  for (const { slug } of payload.config.collections) {
    if (slug === 'payload-migrations') continue
    const { totalDocs } = await payload.count({ collection: slug, trash: true, overrideAccess: true })
    if (totalDocs) return false
  }
  return true
}
