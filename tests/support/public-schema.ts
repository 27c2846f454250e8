// What tests cannot load themselves: run in a process of its own. Prints, as JSON, the tables of
// everything the public may read, and for each operation given on standard input what its answer is tagged with
//, or why it must not be cached, where every collection is watched except those named in the first argument.
import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import path from 'node:path'

Object.assign(process.env, { PAYLOAD_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'silent' })

type Operation = { query: string; operationName?: string; variables?: Record<string, unknown> }

const fromProject = (file: string) => import(pathToFileURL(path.resolve(file)).href)
const { getPayload } = await import('payload')
const { default: config } = await fromProject('payload.config.ts')
const { publicNames, tablesOf } = await fromProject('src/server/cache/tables.ts')
const { dependenciesOf } = await fromProject('src/server/graphql/dependencies.ts')
const { Documents } = await fromProject('src/server/graphql/documents.ts')
const { Questions } = await fromProject('src/server/graphql/questions.ts')
const { currentSchema } = await fromProject('src/server/graphql/schema.ts')
const { createTagsOf } = await fromProject('src/server/graphql/tags.ts')

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const names: string[] = publicNames()
const unwatched = (process.argv[2] ?? '').split(',')
const watched = new Set(names.filter((name) => !unwatched.includes(name)))

const schema = currentSchema(payload)
const tagsOf = createTagsOf(payload, schema, await dependenciesOf(payload, watched))
const questions = new Questions({
  documents: new Documents(schema),
  tagsOf,
  costOf: () => 1,
  maxBytes: 1_000_000,
})
const operations: Operation[] = JSON.parse(await text(process.stdin))
const tags = operations.map((operation) => {
  const question = questions.understand(operation)
  return typeof question === 'string' ? question : [...question.tags].sort()
})
const tables = Object.fromEntries(names.map((name) => [name, tablesOf(payload, name)]))
process.stdout.write(JSON.stringify({ tables, tags }), () => process.exit(0))
