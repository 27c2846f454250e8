// Bundles the server and the operator's commands into dist/. Packages stay outside; our own code becomes one
// file for each part, so that the start needs no compiler.
import { build } from 'esbuild'

await build({
  entryPoints: {
    server: 'src/server/main.ts',
    seed: 'src/commands/seed.ts',
    'create-admin': 'src/commands/create-admin.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
})
