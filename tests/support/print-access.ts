// Prints, as JSON, what the final configuration lets people do who have no account or an account without a role:
// for every collection, global and for jobs, by operation. Run by tests in a process of its own.
import { randomBytes } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import path from 'node:path'

Object.assign(process.env, { PAYLOAD_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'silent' })

const operations = {
  collection: ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'],
  global: ['read', 'update', 'readVersions'],
  jobs: ['run', 'queue', 'cancel'],
}

type Access = (args: object) => unknown

const fromProject = (file: string) => import(pathToFileURL(path.resolve(file)).href)
const { defaultAccess } = await fromProject('node_modules/payload/dist/auth/defaultAccess.js')
const { defaultUnlockAccess } = await fromProject('node_modules/payload/dist/auth/defaultUnlockAccess.js')
const { default: config } = await fromProject('payload.config.ts')
const { collections, globals, jobs } = await config

const defaults: Access[] = [defaultAccess, defaultUnlockAccess]
const isDefault = (access: Access) =>
  defaults.some((one) => one === access || one.toString() === access.toString())

async function described(
  name: string,
  kind: keyof typeof operations,
  access: Record<string, Access | undefined> = {},
) {
  const rows = operations[kind].map(async (operation) => {
    const rule = access[operation]
    if (typeof rule !== 'function' || isDefault(rule)) return [operation, { named: false }]
    const answer = async (user: object | null) => rule({ req: { user } })
    const stranger = await answer({ id: 'stranger', collection: 'users', roles: [] })
    return [operation, { named: true, public: await answer(null), stranger }]
  })
  return [name, Object.fromEntries(await Promise.all(rows))]
}

const all = await Promise.all([
  ...collections.map((one: { slug: string; access: never }) => described(one.slug, 'collection', one.access)),
  ...globals.map((one: { slug: string; access: never }) => described(one.slug, 'global', one.access)),
  described('jobs', 'jobs', jobs.access),
])
process.stdout.write(JSON.stringify(Object.fromEntries(all)), () => process.exit(0))
