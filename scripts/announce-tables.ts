// Completes a migration that has just been made: see ./announcements.mjs. Run by scripts/payload.mjs.
import { readFileSync, writeFileSync } from 'node:fs'
import { globalsTable, table } from '../access/table'
import { withAnnouncements } from './announcements.mjs'

const names = Object.entries({ ...table, ...globalsTable }).map(([name, row]) => ({
  name,
  isPublic: row.public !== '–',
}))
for (const file of process.argv.slice(2))
  writeFileSync(file, withAnnouncements(readFileSync(file, 'utf8'), names))
