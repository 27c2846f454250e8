// Compiles TypeScript for Jest with the compiler of the build.
import { createHash } from 'node:crypto'
import { transformSync, version } from 'esbuild'

export default {
  process: (code, file) =>
    transformSync(code, {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'esm',
      target: 'node20',
      jsx: 'automatic',
      sourcefile: file,
      sourcemap: 'external',
    }),
  getCacheKey: (code, file) => createHash('sha256').update([version, file, code].join('\0')).digest('hex'),
}
