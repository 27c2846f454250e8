// `npm run weaken-access`: proves that the access matrix would detect an access table that grants too much.
// Weakens each cell, each rule and each write check in turn, tests the cells in question, and writes the result to
// docs/access-proof.md. Exits with an error if a weakening goes undetected. With collections as arguments, tests only
// those, and writes nothing.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { accessFingerprint } from './access-fingerprint.mjs'
import { bundle } from './bundle.mjs'
import { proofPage } from './weaken-access-page.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const outfile = 'dist/weaken-access.mjs'

/**
 * Additions to and replacements in the access code of this bundle only, so that it can be weakened. Fails if the code
 * to replace is not found.
 */
const reachable = {
  'rights.ts': (code) => `${code}\nObject.assign(globalThis.parts, { parsed, scopes })\n`,
  'write-checks.ts': (code) => {
    const changed = code.replace(
      /noting\((check\w+)\)/g,
      // Before a change a hook gives the data on, after it the record.
      (_, check) =>
        `noting((args) => globalThis.parts.leftOut.has(\`${check} \${args.collection.slug}\`) ? (args.doc ?? args.data) : ${check}(args))`,
    )
    if (changed === code) throw new Error('The checks in access/write-checks.ts are not found any more.')
    return changed
  },
}

const weakenable = {
  name: 'weakenable',
  setup({ onLoad }) {
    onLoad({ filter: /\/access\/(rights|write-checks)\.ts$/ }, ({ path }) => ({
      contents: reachable[basename(path)](readFileSync(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

await bundle({
  entryPoints: ['tests/system/access/matrix/weaken-main.ts'],
  outfile,
  plugins: [weakenable],
  banner: { js: 'globalThis.parts = { leftOut: new Set() }' },
})
const names = process.argv.slice(2)
const { stdout, status } = spawnSync(process.execPath, ['-C', 'production', outfile, ...names], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 100_000_000,
})
rmSync(outfile, { force: true })
if (status !== 0) process.exit(status ?? 1)

const results = JSON.parse(stdout)
const unnoticed = results.filter(({ caught }) => !caught)
if (!names.length) writeFileSync('docs/access-proof.md', proofPage(results, await accessFingerprint()))
process.stderr.write(`\n${results.length} weakenings, ${results.length - unnoticed.length} noticed\n`)
process.exit(unnoticed.length ? 1 : 0)
