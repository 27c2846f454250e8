// Runs one of Payload's command-line tools, or ours in their place, with settings that need no running system.
import { randomBytes } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { typescript } from './typescript.mjs'

const [tool, ...rest] = process.argv.slice(2)
// What is served is more than Payload's own generator prints: see src/graphql/schema/schema.ts.
const command =
  tool === 'generate:schema'
    ? [...typescript, 'scripts/print-schema.ts']
    : ['node_modules/payload/bin.js', tool]
const env = {
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  LOG_LEVEL: 'warn',
  ...process.env,
  DO_NOT_TRACK: '1',
  // Payload's own tools start another Node: docs/decisions/0014.
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=production`,
}
const run = (...all) => spawnSync(process.execPath, all, { stdio: 'inherit', env }).status ?? 1
const folder = 'src/migrations'
const before = readdirSync(folder)
let status = run(...command, ...rest)
if (status === 0 && tool === 'migrate:create') {
  const made = readdirSync(folder).filter((file) => file.endsWith('.ts') && !before.includes(file))
  if (made.length)
    status = run(...typescript, 'scripts/announce-tables.ts', ...made.map((file) => `${folder}/${file}`))
}
process.exit(status)
