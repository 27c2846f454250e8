import type { Express } from 'express'
import { pendingMigrations } from '../database/migrate'
import type { AppContext } from './app'

/** `/healthz`: the process is alive. `/readyz`: send requests here: the database answers and is migrated. */
export function setUpHealth(app: Express, { payload, isStopping }: AppContext): void {
  app.get('/healthz', (_, response) => void response.type('text/plain').send('alive'))
  app.get('/readyz', async (_, response) => {
    const problem = isStopping()
      ? 'stopping'
      : await pendingMigrations(payload).then(
          (pending) => (pending.length ? 'migrations pending' : undefined),
          () => 'database does not answer',
        )
    response.set('Cache-Control', 'no-store')
    response
      .status(problem ? 503 : 200)
      .type('text/plain')
      .send(problem ?? 'ready')
  })
}
