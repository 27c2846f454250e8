// Writes a migration of whatever the collections say beyond the last one into the folder of migrations it is given,
// and nothing where there is no such thing.
import { randomBytes } from 'node:crypto'

const [folder] = process.argv.slice(2)
// The environment is set before the configuration is read.
Object.assign(process.env, { PAYLOAD_SECRET: randomBytes(32).toString('hex'), PAYLOAD_MIGRATING: 'true' })
const { getPayload } = await import('payload')
const { default: config } = await import('../../../../payload.config')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
payload.db.migrationDir = folder!
await payload.db.createMigration({ migrationName: 'drift', payload, skipEmpty: true })
