// Writes src/server/graphql/persisted/operations.json: the operations of our own site by the SHA-256 of their text.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Kind, parse } from 'graphql'

const folders = ['src/site', 'src/app/(site)']
const target = 'src/server/graphql/persisted/operations.json'
/** How operations are marked, so that editors show them as GraphQL. */
const marked = /\/\* GraphQL \*\/\s*`([^`]*)`/g

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
)
const texts = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(marked)].map(([, text]) => text!),
)
const operations = texts.filter((text) => {
  if (text.includes('${')) throw new Error(`An operation must stand in one piece: ${text}`)
  return parse(text).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)
})
const byId = operations.map((text) => [createHash('sha256').update(text).digest('hex'), text] as const)
const sorted = Object.fromEntries(byId.sort(([one], [other]) => one.localeCompare(other)))
writeFileSync(target, `${JSON.stringify(sorted, null, 2)}\n`)
