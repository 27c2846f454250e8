// Runs one of the operator's commands of dist/: `node scripts/command.mjs seed`.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkNodeVersion } from './node-version.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
checkNodeVersion()
const { install } = await import('./install.mjs')
const { build } = await import('./build.mjs')
await install()
await build()
const [name] = process.argv.splice(2, 1)
await import(pathToFileURL(`dist/${name}.js`).href)
