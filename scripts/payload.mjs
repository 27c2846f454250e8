// Runs one of Payload's own command-line tools with settings that need no running system.
import { randomBytes } from 'node:crypto'
import { spawnSync } from 'node:child_process'

const [tool, ...rest] = process.argv.slice(2)
const bin =
  tool === 'generate:schema' ? 'node_modules/@payloadcms/graphql/bin.js' : 'node_modules/payload/bin.js'
const env = {
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  LOG_LEVEL: 'warn',
  ...process.env,
  DO_NOT_TRACK: '1',
}
const { status } = spawnSync(process.execPath, [bin, tool, ...rest], { stdio: 'inherit', env })
process.exit(status ?? 1)
