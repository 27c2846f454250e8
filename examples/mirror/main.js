import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { updated } from './mirror.js'

const [server = 'http://localhost:3000', file = 'mirror.json'] = process.argv.slice(2)

async function ask(query, variables) {
  const response = await fetch(`${server}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw Object.assign(new Error(errors[0].message), { code: errors[0].extensions?.code })
  return data
}

const copy = await updated(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, ask)
// Records and position belong together: they are replaced in one step.
writeFileSync(`${file}.new`, JSON.stringify(copy, null, 2))
renameSync(`${file}.new`, file)
for (const [collection, records] of Object.entries(copy.records))
  process.stdout.write(`${collection}: ${Object.keys(records).length}\n`)
