import { getPayload, type Payload } from 'payload'
import config from '../../../payload.config'
import { migrate, pendingMigrations, poolOf } from '../../database/schema/migrate'
import { migrateJobs } from '../../database/schema/migrate-jobs'
import { pools } from '../../database/connection/pools'
import { underStartLock } from '../../database/schema/start-lock'
import { queueJob } from '../../jobs/queue/queue'
import { startupFixes } from '../../payload-fixes'
import { renewOccurrences } from '../../../collections/public/events/renew-occurrences'
import { renewOpenings } from '../../../collections/public/services/renew-openings'
import { renewConditions } from '../../public-changes/renew-conditions'
import { renewSearch } from '../../search/renew-search'
import { seedEmptyDatabase } from '../../seed/empty-database'
import type { Seeded } from '../../seed/result'
import type { Settings } from '../../settings'
import { log } from '../../log/log'
import { step } from '../../operator/steps'

/**
 * Starts this process's only Payload instance, on a migrated database; an empty database is seeded first, according to
 * the settings.
 */
export async function startPayload(
  databaseUrl: string,
  settings: Settings,
): Promise<{ payload: Payload; seeded: Seeded | undefined }> {
  const payload = await step('CMS started', () => getPayload({ config }))
  for (const fix of startupFixes) fix(payload)
  const pool = poolOf(payload)
  pools.set('records', pool)
  // While the pool closes, a database that shuts down as well may drop its connections.
  pool.on('error', ({ message }) => pool.ending || log.warn({ reason: message }, 'database connection lost'))
  const seeded = await underStartLock(databaseUrl, async () => {
    await migrateJobs(pool)
    const pending = await pendingMigrations(payload)
    if (pending.length) await step(`${pending.length} migration(s) applied`, () => migrate(payload))
    await renewConditions(payload)
    await renewSearch(payload)
    const filled = await seedEmptyDatabase(payload, settings)
    await renewOccurrences(payload)
    await renewOpenings(payload)
    return filled
  })
  // A killed process may have left files behind.
  for (const name of ['forsaken-files', 'scaled-pictures'] as const)
    await queueJob({ payload }, name, {}, { key: name })
  return { payload, seeded }
}
