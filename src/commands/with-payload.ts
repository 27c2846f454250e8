import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { Failure } from '../failure'
import { say } from '../server/steps'
import type { Settings } from '../settings'

/**
 * Runs a command of the operator on a migrated database and ends the process: 0, or 1 with one sentence. A
 * running server's embedded database is joined, otherwise it is started for the command.
 */
export async function withPayload(
  work: (payload: Payload, settings: Settings) => Promise<void>,
): Promise<never> {
  let code = 0
  const ends: (() => Promise<unknown>)[] = []
  try {
    if (existsSync('.env')) (await import('dotenv')).config({ quiet: true })
    process.env.BUERGERNETZ_MODE = process.env.NODE_ENV ?? ''
    Object.assign(process.env, { NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL || 'warn' })
    const { readSettings, secretOf } = await import('../settings')
    const { openDatabase } = await import('../database/open')
    const { settings, problems } = readSettings(process.env)
    if (problems.length) throw new Failure(problems.join('\n✗ '))
    const database = await openDatabase(settings.databaseUrl, settings.dataDir, {
      join: true,
      directUrl: settings.databaseDirectUrl,
    })
    ends.push(database.stop)
    Object.assign(process.env, { DATABASE_URL: database.url, PAYLOAD_SECRET: secretOf(settings) })

    const { getPayload } = await import('payload')
    const { default: config } = await import('../../payload.config')
    const { migrate, poolOf } = await import('../database/migrate')
    const { underStartLock } = await import('../database/start-lock')
    const payload = await getPayload({ config })
    ends.push(
      () => payload.destroy(),
      () => poolOf(payload).end(),
    )
    await underStartLock(settings.databaseDirectUrl ?? database.url, () => migrate(payload))
    await work(payload, settings)
  } catch (error) {
    code = 1
    say(error instanceof Failure ? `✗ ${error.message}` : `✗ ${(error as Error).stack}`)
  }
  for (const end of ends.reverse()) await end().catch(() => {})
  process.exit(code)
}
