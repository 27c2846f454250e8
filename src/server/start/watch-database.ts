import { breakConnections } from '../../database/connection/pool'
import { feelPulse } from '../../database/connection/pulse'
import { log } from '../../log/log'

/**
 * Notices within seconds when the database does not answer any more. Whoever waits for it is told so then, and whoever
 * comes is turned away at once (database-away.ts), until it answers again.
 *
 * @returns what ends it
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
