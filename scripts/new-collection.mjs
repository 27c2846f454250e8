// `npm run new-collection -- name`: a folder, a row of the access table and what hangs on them, the generated files
// and a migration. It says what only people can decide. What it refuses leaves everything as it was.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { addCollection } from './new-collection/changes.mjs'
import { nextSteps } from './new-collection/texts.mjs'
import { fail } from './steps.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const text = { type: 'string' }

function wanted() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { group: text, label: text, labels: text, en: text, ens: text, public: { type: 'boolean' } },
  })
  const { public: isPublic, ...rest } = values
  return { ...rest, isPublic, name: positionals[0] }
}

const added = await Promise.resolve()
  .then(() => addCollection(process.cwd(), wanted()))
  .catch((error) => fail(error.message))
const { names, files } = added
for (const file of files) process.stderr.write(`  ✓ ${file}\n`)

const run = (...command) => {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
  if (status !== 0) fail(`${command.join(' ')} failed; the files above are written.`)
}
run('scripts/generate.mjs')
run('scripts/payload.mjs', 'migrate:create', names.name)
process.stderr.write(`${nextSteps(names)}\n`)
