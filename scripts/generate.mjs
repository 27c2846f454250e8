// `npm run generate`: everything that is made from the configuration and committed: types, import map,
// GraphQL schema, typed and registered operations the page that says who may do what, the picture of the modules and the index of decisions.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { step } from './steps.mjs'
import { typescript } from './typescript.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const run = (name, ...command) =>
  step(name, () => {
    const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) process.exit(status ?? 1)
  })

await run('types', 'scripts/payload.mjs', 'generate:types')
await run('import map', 'scripts/payload.mjs', 'generate:importmap')
await run('GraphQL schema', 'scripts/payload.mjs', 'generate:schema')
await run('typed operations', 'scripts/typed-operations.mjs')
await run('registered operations', ...typescript, 'scripts/persisted-operations.ts')
await run('docs/access.md', ...typescript, 'scripts/access-page.ts')
await run('picture of the modules, index of decisions', 'scripts/architecture-page.mjs')
