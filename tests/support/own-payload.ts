import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * Payload on the database that DATABASE_URL names, migrated, for a program of the tests in a process of its own
 * (`own-process.ts`). The environment is set before the configuration is read: nothing that reads it may be imported
 * statically.
 */
export async function openPayload(): Promise<Payload> {
  Object.assign(process.env, {
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'silent',
    SEED: 'none',
    NODE_ENV: 'production',
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config')
  const { migrate } = await import('../../src/database/schema/migrate')
  const payload = await getPayload({ config, cron: false })
  await migrate(payload)
  return payload
}
