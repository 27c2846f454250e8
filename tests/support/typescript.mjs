// Compiles TypeScript for Jest with the compiler of the build.
import { createHash } from 'node:crypto'
import { transformSync, version } from 'esbuild'

/** Jest loads global setup and teardown by `require`; everything else as modules. */
const formatFor = ({ supportsStaticESM }) =>
  supportsStaticESM ? { format: 'esm' } : { format: 'cjs', supported: { 'dynamic-import': false } }

export default {
  process: (code, file, options) =>
    transformSync(code, {
      ...formatFor(options),
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      target: 'node20',
      jsx: 'automatic',
      sourcefile: file,
      sourcemap: 'external',
    }),
  getCacheKey: (code, file, { supportsStaticESM }) =>
    createHash('sha256').update([version, supportsStaticESM, file, code].join('\0')).digest('hex'),
}
