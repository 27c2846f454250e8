import { existsSync } from 'node:fs'
import { Failure } from '../operator/failure'
import { keepRequestsYoung } from './start/garbage-collection'
import { say } from '../operator/steps'

keepRequestsYoung()

// The reader of our output may disconnect; that is no reason to stop serving.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

if (existsSync('.env')) (await import('dotenv')).config({ quiet: true })

// The operator's setting; below, NODE_ENV tells Next and React whether this is a production build.
process.env.BUERGERNETZ_MODE = process.env.NODE_ENV ?? ''
const dev = process.argv.includes('--dev')
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })

try {
  const { run } = await import('./run')
  await run({ dev })
} catch (error) {
  say(error instanceof Failure ? `\n✗ ${error.message}` : `\n✗ ${(error as Error).stack ?? error}`)
  process.exit(1)
}
