import { setTimeout as pause } from 'node:timers/promises'
import {
  type LogLevel,
  Logger,
  parseCronItems,
  run,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import { EventEmitter } from 'node:events'
import type { Payload } from 'payload'
import pg from 'pg'
import { jobSchema } from '../../database/schema/job-schema'
import { log } from '../../log/log'
import { type Attempt, attempt } from './attempt'
import type { Job } from './job'
import { keepLeases } from './leases'
import { attempts } from './queue'

const day = 24 * 60 * 60 * 1000
/** Concurrent jobs per process. */
const atOnce = 2
/** Failed polls in a row before the worker stops. */
const mostMisses = 4
/** Grace period in milliseconds for running jobs at shutdown. */
const shutdownGraceMs = 5_000

/**
 * Runs due jobs, shared with all other processes on this database, until the returned function is called. That waits
 * five seconds for running jobs; then they are rolled back and left to others.
 */
export function startJobs(
  payload: Payload,
  databaseUrl: string,
  jobs: readonly Job[],
): { pool: pg.Pool; stop(): Promise<void> } {
  const pool = poolFor(databaseUrl)
  const events = new EventEmitter() as WorkerEvents
  let holder = ''
  let runner: Runner | undefined
  events.on('pool:create', ({ workerPool }) => void (holder = workerPool.id))
  let misses = 0
  events.on('worker:getJob:empty', () => void (misses = 0))
  events.on('job:start', () => void (misses = 0))
  // The worker caches the result of its first poll, even a failure (0.17.3): it would never poll again, and log that at
  // level `debug` only. A new worker starts over.
  events.on('worker:getJob:error', ({ error }) => {
    if (++misses < mostMisses) return
    misses = 0
    log.warn({ reason: (error as Error).message }, 'jobs cannot be looked for; beginning anew')
    void runner?.stop().catch(() => {})
  })
  const stopping = new AbortController()
  const { signal } = stopping

  const begin = () =>
    run({
      pgPool: pool,
      schema: jobSchema,
      logger,
      events,
      noHandleSignals: true,
      taskList: tasksOf(payload, jobs),
      parsedCronItems: cronOf(jobs),
      preset: {
        worker: {
          concurrentJobs: atOnce,
          gracefulShutdownAbortTimeout: shutdownGraceMs,
          // Without these, a promise that nothing awaits records the end of a job.
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
      },
    })
  // The worker stops when it cannot record the end of a job, for example while the database restarts.
  const going = (async () => {
    while (!signal.aborted) {
      try {
        runner = await begin()
        if (!signal.aborted) await runner.promise
      } catch (error) {
        log.warn({ reason: (error as Error).message }, 'jobs are interrupted')
      }
      await pause(2000, undefined, { signal }).catch(() => {})
    }
  })()
  const leases = keepLeases(pool, () => holder, signal)

  return {
    pool,
    async stop() {
      stopping.abort()
      await runner?.stop().catch(() => {})
      await going
      await leases
      await pool.end()
    },
  }
}

/** One connection listens for new jobs; the others take jobs and renew locks. Jobs themselves use the main pool. */
function poolFor(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 3,
    application_name: 'buergernetz jobs',
    connectionTimeoutMillis: 5_000,
    query_timeout: 20_000,
    keepAlive: true,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}

const tasksOf = (payload: Payload, jobs: readonly Job[]): TaskList =>
  Object.fromEntries(
    jobs.map((job) => [
      job.name,
      (_, { job: row, abortSignal }) => attempt(payload, job, row as Attempt, abortSignal!),
    ]),
  )

const cronOf = (jobs: readonly Job[]) =>
  parseCronItems(
    jobs.flatMap(({ name, cron }) =>
      cron
        ? [
            {
              task: name,
              match: cron,
              options: { backfillPeriod: day, maxAttempts: attempts[name], jobKey: name },
            },
          ]
        : [],
    ),
  )

/** attempt.ts logs the outcome of jobs; this logs the queue itself, never a job's data. */
const logger = new Logger(() => (level: `${LogLevel}`, text: string, meta?: Record<string, unknown>) => {
  if (meta?.failure || meta?.success || level === 'debug' || level === 'info') return
  log.warn({ reason: text.split('\n', 1)[0] }, 'job queue')
})
