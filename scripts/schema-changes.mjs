// Compares schema.public.graphql with schema.released.graphql, the public schema of the last release, on which other people's
// frontends rely. What would break one of them fails; what might surprise one is printed; additions are free.
//   node scripts/schema-changes.mjs [released] [current]
import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql'

const [released = 'schema.released.graphql', current = 'schema.public.graphql'] = process.argv.slice(2)
const read = (file) => buildSchema(readFileSync(file, 'utf8'), { assumeValid: true })
const list = (changes) => changes.map(({ description }) => `  ${description}\n`).join('')

const [before, now] = [read(released), read(current)]
const breaking = findBreakingChanges(before, now)
const dangerous = findDangerousChanges(before, now)

if (dangerous.length)
  process.stderr.write(`Frontends may be surprised by these changes of the schema:\n${list(dangerous)}`)
if (breaking.length)
  process.stderr.write(
    `These changes of the schema break frontends that were written for ${released}:\n${list(breaking)}` +
      'Keep the old field beside the new one and mark it as deprecated. If it has to go, say so in CHANGELOG.md\n' +
      'and release the schema: npm run release:schema\n',
  )
process.exit(breaking.length ? 1 : 0)
