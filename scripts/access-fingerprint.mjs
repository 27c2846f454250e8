// What the proof of the access matrix is about, as one short text that changes with it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'

const files = [
  'table',
  'roles',
  'rules',
  'scopes',
  'grants',
  'rights',
  'field-rights',
  'lookups',
  'places',
  'references',
  'write-checks',
]

/** Equal for equal code: comments, blanks, types and where an import lies do not count. */
export async function accessFingerprint() {
  const hash = createHash('sha256')
  for (const file of files) {
    const code = readFileSync(new URL(`../access/${file}.ts`, import.meta.url), 'utf8')
    const plain = (await transform(code, { loader: 'ts', minifyWhitespace: true })).code
    hash.update(plain.replace(/from"[^"]*\/([^"/]+)"/g, 'from"$1"'))
  }
  return hash.digest('hex').slice(0, 16)
}
