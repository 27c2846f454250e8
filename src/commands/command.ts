import { existsSync } from 'node:fs'
import { Failure } from '../operator/failure'
import { say } from '../operator/steps'
import { readSettings, type Settings } from '../settings'

/** Cleanup functions of a command, run in reverse order. */
export type Ends = (() => Promise<unknown>)[]

/**
 * Runs an operator command and exits: with 0, or with 1 and one sentence. The settings are those of the server: the
 * environment, and `.env`.
 */
export async function command(work: (settings: Settings, ends: Ends) => Promise<void>): Promise<never> {
  let code = 0
  const ends: Ends = []
  try {
    if (existsSync('.env')) (await import('dotenv')).config({ quiet: true })
    process.env.BUERGERNETZ_MODE = process.env.NODE_ENV ?? ''
    Object.assign(process.env, { NODE_ENV: 'production', LOG_LEVEL: process.env.LOG_LEVEL || 'warn' })
    const { settings, problems } = readSettings(process.env)
    if (problems.length) throw new Failure(problems.join('\n✗ '))
    await work(settings, ends)
  } catch (error) {
    code = 1
    say(error instanceof Failure ? `✗ ${error.message}` : `✗ ${(error as Error).stack}`)
  }
  for (const end of ends.reverse()) await end().catch(() => {})
  process.exit(code)
}
