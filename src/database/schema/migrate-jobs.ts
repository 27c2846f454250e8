import { Logger, runMigrations } from 'graphile-worker'
import type { Pool } from 'pg'
import { Failure } from '../../operator/failure'
import { jobSchema } from './job-schema'

const noRight = '42501'

/**
 * Creates or migrates the queue's schema. Call it under the start lock.
 *
 * @throws Failure if the database user may not create a schema, or a newer version has migrated it.
 */
export async function migrateJobs(pool: Pool): Promise<void> {
  try {
    await runMigrations({ pgPool: pool, schema: jobSchema, logger: new Logger(() => () => {}) })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === noRight)
      throw new Failure(
        `The database user may not make the schema ${jobSchema}: give it the right CREATE on the database.`,
      )
    if (message.includes('breaking migration'))
      throw new Failure('The database was used by a newer version of Bürgernetz: start that one.')
    throw error
  }
}
