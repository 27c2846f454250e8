import { breakConnections } from '../../database/connection/pool'
import { feelPulse } from '../../database/connection/pulse'
import { log } from '../../log/log'

/**
 * Detects within seconds that the database is down. Waiting requests are refused then, and new ones at once
 * (database-away.ts), until it responds again.
 *
 * @returns a function that stops it
 */
export async function watchDatabase(databaseUrl: string): Promise<() => Promise<void>> {
  const end = await feelPulse(databaseUrl, {
    away: (reason) =>
      log.error({ reason }, 'the database does not answer: requests are turned away until it does'),
    inVain: breakConnections,
    back: () => log.info('the database answers again'),
  })
  return async () => end()
}
