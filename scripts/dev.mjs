// `npm run dev`: the same server with hot reload. Changes of pages and collections show at once; changes of
// the server itself restart it.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { checkNodeVersion, tellEndOfLife } from './node-version.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
checkNodeVersion()
tellEndOfLife()
const { install } = await import('./install.mjs')
await install()
const tsx = 'node_modules/tsx/dist/cli.mjs'
const child = spawn(
  process.execPath,
  [tsx, 'watch', '--clear-screen=false', '--exclude', '.next/**', 'src/server/main.ts', '--dev'],
  {
    stdio: 'inherit',
    // tsx starts another Node, which would not have the condition otherwise: docs/decisions/0014.
    env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=development` },
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
