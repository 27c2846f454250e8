// Bundles the server and the operator's commands into dist/. Packages stay outside; our own code becomes one
// file for each part, so that the start needs no compiler.
import { bundle } from './bundle.mjs'

await bundle({
  entryPoints: {
    server: 'src/server/main.ts',
    seed: 'src/commands/seed.ts',
    'create-admin': 'src/commands/create-admin.ts',
    'check-links': 'src/commands/check-links.ts',
    backup: 'src/commands/backup.ts',
    restore: 'src/commands/restore.ts',
    'offline-copy': 'src/commands/offline-copy.ts',
  },
  outdir: 'dist',
  splitting: true,
  sourcemap: true,
  chunkNames: 'chunks/[name]-[hash]',
})
