// `npm start`: from a fresh clone to a running system. Installs, builds where something changed, and starts.
import { fileURLToPath } from 'node:url'
import { checkNodeVersion, tellEndOfLife } from './node-version.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
checkNodeVersion()
tellEndOfLife()
const { install } = await import('./install.mjs')
const { build } = await import('./build.mjs')
await install()
await build()
// In this very process: signals and the exit code need no forwarding.
await import('../dist/server.js')
