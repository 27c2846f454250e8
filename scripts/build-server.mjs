// Bundles the server and the operator's commands into dist/. Packages stay outside; our own code becomes one
// file for each part, so that the start needs no compiler.
import { readFileSync } from 'node:fs'
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

const operations = Object.entries(JSON.parse(readFileSync('src/graphql/persisted/operations.json', 'utf8')))
const idOf = (name) => operations.find(([, text]) => text.includes(`query ${name}(`))[0]

// For other websites: one small file without dependencies, which asks registered operations.
await bundle({
  entryPoints: { buergernetz: 'src/embed/index.ts' },
  outdir: 'dist/embed',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  define: {
    operationIds: JSON.stringify(
      Object.fromEntries(
        ['EmbedEvents', 'EmbedStatements', 'EmbedServices'].map((name) => [name, idOf(name)]),
      ),
    ),
  },
})
