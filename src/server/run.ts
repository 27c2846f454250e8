import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { poolOf } from '../database/schema/migrate'
import { openDatabase } from '../database/open'
import { pools } from '../database/connection/pools'
import { Failure } from '../operator/failure'
import { logForeignOutput } from '../log/foreign-output'
import { readSettings, secretOf } from '../settings'
import { announce } from './start/announce'
import { checkWritable } from '../operator/folders'
import { checkFreeSpace } from '../operator/free-space'
import { warnOfPlaceholders } from './start/warn-of-placeholders'
import { listen } from './start/listen'
import { type Shutdown, stopOnSignals } from './start/shutdown'
import { say, step } from '../operator/steps'

/**
 * Starts everything, in order, and stops it in the reverse order on SIGTERM and Ctrl-C.
 *
 * @throws Failure with one sentence for anything the operator can fix.
 */
export async function run({ dev }: { dev: boolean }): Promise<void> {
  const started = performance.now()
  const { settings, problems } = readSettings(process.env)
  if (problems.length) throw new Failure(problems.join('\n✗ '))
  checkFreeSpace(settings.dataDir)
  checkWritable('DATA_DIR', settings.dataDir)
  checkWritable('MEDIA_DIR', settings.mediaDir)
  if (!dev) logForeignOutput(console)
  const shutdown = stopOnSignals()
  let lost: Promise<void> | undefined

  try {
    const door = await listen(settings)
    const opening = step(settings.databaseUrl ? 'database answers' : 'embedded PostgreSQL started', () =>
      openDatabase(settings.databaseUrl, settings.dataDir, {
        join: false,
        directUrl: settings.databaseDirectUrl,
      }),
    )
    // If stopped during its start, the database is closed as soon as possible.
    const endDatabase = async () => (await opening.catch(() => undefined))?.stop()
    shutdown.after('database', endDatabase)
    const database = await opening
    if (shutdown.stopping) return await shutdown.quietly()
    lost = database.lost
    void lost.then(() => shutdown.now('The database ended unexpectedly; stopping.', 1))

    // The configuration is read from the environment, here and in Next's own copy of it.
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: secretOf(settings),
      PORT: String(door.port),
    })
    await serve(door, database.url, dev, shutdown, started)
  } catch (error) {
    // Errors caused by a lost database are already reported in one sentence.
    const wantsDatabase = lost && (await Promise.race([lost.then(() => true), pause(500, false)]))
    await shutdown.quietly()
    if (!wantsDatabase) throw error
  }
}

async function serve(
  door: Awaited<ReturnType<typeof listen>>,
  databaseUrl: string,
  dev: boolean,
  shutdown: Shutdown,
  started: number,
): Promise<void> {
  // Next must be loaded before the configuration: it prepares the environment React is loaded into.
  const { preparePages } = await import('./start/next')
  const { startPayload } = await import('./start/start-payload')
  const { createApp } = await import('./app')
  const { watchChanges } = await import('../public-reads/cache/changes')
  const { planReads } = await import('../public-reads/plan-reads')
  const { serveMetrics } = await import('./monitoring/metrics')
  const { countChanges } = await import('./monitoring/reads')
  const { countConnections } = await import('./monitoring/measures/database')
  const { countJobs } = await import('./monitoring/measures/jobs')
  const { countRefusals } = await import('./monitoring/measures/refusals')
  const { countStandbyReads } = await import('./monitoring/measures/standbys')
  const { startJobs } = await import('../jobs/queue/runner')
  const { jobs, jobsAtOthers } = await import('../jobs/all')
  const { watchDatabase } = await import('./start/watch-database')
  const { openStandbys } = await import('../database/standby/standbys')
  const { settings } = readSettings(process.env)
  const directUrl = settings.databaseDirectUrl ?? databaseUrl

  const pages = preparePages({ dev, server: door.server, host: settings.host, port: door.port })
  pages.catch(() => {})
  const { payload, seeded } = await startPayload(directUrl, settings)
  shutdown.after('CMS', () => endPayload(payload))
  shutdown.after('pulse of the database', await watchDatabase(databaseUrl))
  if (settings.databaseStandbyUrls.length) {
    shutdown.after('standbys', await openStandbys(settings.databaseStandbyUrls, directUrl))
    countStandbyReads()
  }
  const working = startJobs(payload, directUrl, jobs)
  shutdown.after('jobs', working.stop)
  shutdown.after('webhooks', startJobs(payload, directUrl, jobsAtOthers).stop)
  pools.set('jobs', working.pool)
  countJobs(working.pool)
  countConnections()
  countRefusals()
  const { handle, close } = await step('pages ready', () => pages)
  shutdown.after('pages', close)

  const changes = await watchChanges(payload, directUrl, settings)
  shutdown.after('changes', changes.end)
  if (changes.heard) countChanges(changes.heard)
  const planner = await planReads(payload, databaseUrl, settings)
  shutdown.after('planned reads', planner.end)
  const isStopping = () => shutdown.stopping
  const app = await createApp({ payload, handle, dev, settings, changes, planner, isStopping })
  if (settings.metrics) shutdown.after('metrics', await serveMetrics(settings.metrics))
  door.open(app)
  shutdown.after('web server', door.close)
  await announce(payload, settings, seeded)
  void warnOfPlaceholders(payload, settings)
  say(`\nReady after ${((performance.now() - started) / 1000).toFixed(1)} s. Stop with Ctrl-C.`)
}

async function endPayload(payload: Payload): Promise<void> {
  await payload.destroy()
  const pool = poolOf(payload)
  if (!pool.ended) await pool.end()
}
