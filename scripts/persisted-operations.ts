// Writes src/graphql/persisted/operations.json: the operations of our own site by the SHA-256 of their text.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import * as site from '../src/site/operations'

const target = 'src/graphql/persisted/operations.json'

const operations = Object.entries(site)
  .filter(([name]) => name.endsWith('Document'))
  .map(([, document]) => String(document))
const byId = operations.map((text) => [createHash('sha256').update(text).digest('hex'), text] as const)
const sorted = Object.fromEntries(byId.sort(([one], [other]) => one.localeCompare(other)))
writeFileSync(target, `${JSON.stringify(sorted, null, 2)}\n`)
