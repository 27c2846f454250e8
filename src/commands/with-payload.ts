import type { Payload } from 'payload'
import type { Settings } from '../settings'
import { command } from './command'

/**
 * Runs an operator command on a migrated database and exits: with 0, or with 1 and one sentence. Joins a running
 * server's embedded database, or starts it for the command.
 */
export function withPayload(work: (payload: Payload, settings: Settings) => Promise<void>): Promise<never> {
  return command(async (settings, ends) => {
    const { secretOf } = await import('../settings')
    const { openDatabase } = await import('../database/open')
    const database = await openDatabase(settings.databaseUrl, settings.dataDir, {
      join: true,
      directUrl: settings.databaseDirectUrl,
    })
    ends.push(database.stop)
    Object.assign(process.env, { DATABASE_URL: database.url, PAYLOAD_SECRET: secretOf(settings) })

    const { getPayload } = await import('payload')
    const { default: config } = await import('../../payload.config')
    const { migrate, poolOf } = await import('../database/schema/migrate')
    const { underStartLock } = await import('../database/schema/start-lock')
    const payload = await getPayload({ config })
    ends.push(
      () => payload.destroy(),
      () => poolOf(payload).end(),
    )
    await underStartLock(settings.databaseDirectUrl ?? database.url, () => migrate(payload))
    await work(payload, settings)
  })
}
