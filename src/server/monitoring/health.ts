import type { Express } from 'express'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { pendingMigrations } from '../../database/schema/migrate'
import { isAnyPoolStuck } from '../../database/connection/pool'
import { isDatabaseAway } from '../../database/connection/pulse'
import type { AppContext } from '../context'

/** Milliseconds after which the readiness check reports the database as down. */
const answerTimeoutMs = 1_500

/**
 * `/healthz`: liveness; fails only if a restart would help. That is the case while all connections of a pool stay
 * checked out although the database is up. A database that is down is no reason for a restart.
 *
 * `/readyz`: readiness; the database responds and is migrated.
 */
export function setUpHealth(app: Express, { payload, isStopping }: AppContext): void {
  app.get('/healthz', (_, response) => {
    const stuck = isAnyPoolStuck()
    response.set('Cache-Control', 'no-store')
    response.status(stuck ? 503 : 200).type('text/plain')
    response.send(stuck ? 'no database connection is given back' : 'alive')
  })
  app.get('/readyz', async (_, response) => {
    const problem = isStopping() ? 'stopping' : await problemOf(payload)
    response.set('Cache-Control', 'no-store')
    response
      .status(problem ? 503 : 200)
      .type('text/plain')
      .send(problem ?? 'ready')
  })
}

async function problemOf(payload: Payload): Promise<string | undefined> {
  if (isDatabaseAway()) return silent
  const asked = pendingMigrations(payload).then(
    (pending) => (pending.length ? 'migrations pending' : undefined),
    () => silent,
  )
  return Promise.race([asked, pause(answerTimeoutMs, silent, { ref: false })])
}

const silent = 'database does not answer'
