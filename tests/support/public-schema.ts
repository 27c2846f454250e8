// What tests cannot load themselves: run in a process of its own. Prints, as JSON, the tables of
// everything the public may read, and for each operation given on standard input what its answer is tagged with
//, or why it must not be cached, where every collection is watched except those named in the first argument; and
// what the cache takes for granted.
import { randomBytes } from 'node:crypto'
import { mock } from 'node:test'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import path from 'node:path'

Object.assign(process.env, { PAYLOAD_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'silent' })

type Operation = { query: string; operationName?: string; variables?: Record<string, unknown> }

const fromProject = (file: string) => import(pathToFileURL(path.resolve(file)).href)
const { getPayload } = await import('payload')
const { default: config } = await fromProject('payload.config.ts')
const { publicNames } = await fromProject('access/public-names.ts')
const { tablesOf } = await fromProject('src/database/schema/tables.ts')
const { recordsFor, rightsTo } = await fromProject('access/rights.ts')
const { collections, globals } = await fromProject('collections/index.ts')
const { ReadCache } = await fromProject('src/public-reads/cache/read-cache.ts')
const { createPublicReads } = await fromProject('src/public-reads/public-reads.ts')

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const names: string[] = publicNames()
const unwatched = (process.argv[2] ?? '').split(',')
const watched = new Set(names.filter((name) => !unwatched.includes(name)))

const changes = { cache: new ReadCache(0, () => false), watched }
const reads = await createPublicReads({ payload, changes, settings: {} }, () => Response.error())
const operations: Operation[] = JSON.parse(await text(process.stdin))
const tagsOf = (operation: Operation) => {
  const question = reads.parse(operation)
  return typeof question === 'string' ? question : [...question.tags].sort()
}
const tags = operations.map(tagsOf)

// As development does when the configuration has been edited.
payload.config = { ...payload.config }
const edited = operations.map(tagsOf)

// What the public may read hangs neither on the clock nor on code that runs when a record is read.
const rules = () =>
  Promise.all(names.map((name) => recordsFor(rightsTo('R', name, null), name, { payload, user: null })))
const today = JSON.stringify(await rules())
mock.timers.enable({ apis: ['Date'], now: Date.now() + 400 * 86_400_000 })
const timeless = today === JSON.stringify(await rules())
mock.timers.reset()
type Hooked = { hooks?: { afterRead?: unknown[] }; fields?: Hooked[]; tabs?: Hooked[]; name?: string }
const hookedIn = ({ hooks, fields = [], tabs = [], name = '' }: Hooked): string[] => [
  ...(hooks?.afterRead?.length ? [name] : []),
  ...[...fields, ...tabs].flatMap(hookedIn),
]
const hooked = [...collections, ...globals].filter(({ slug }) => names.includes(slug)).flatMap(hookedIn)

const tables = Object.fromEntries(names.map((name) => [name, tablesOf(payload, name)]))
process.stdout.write(JSON.stringify({ tables, tags, edited, timeless, hooked }), () => process.exit(0))
