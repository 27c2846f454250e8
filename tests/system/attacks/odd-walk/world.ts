import type { FlattenedField, SanitizedConfig } from 'payload'
import { answerTo } from './send'

export type Endpoint = { method: string; path: string }

/** A collection or a global, as the final configuration has it. */
export type Entity = {
  slug: string
  isGlobal: boolean
  isUpload: boolean
  hasAccounts: boolean
  /** Its address below `/api`. */
  base: string
  fields: FlattenedField[]
  joins: string[]
  endpoints: Endpoint[]
}

type Values = Record<string, unknown>
type Permission = true | { create?: unknown; update?: unknown; read?: unknown }

/** What there is to be asked, by whom, and of which records. */
export type World = {
  config: SanitizedConfig
  entities: Entity[]
  /** Demo accounts that are logged in, by name. `spare` is one whose session may end. */
  tokens: Record<string, string>
  /** Who may write there at all; everybody where nobody may. */
  writers: (slug: string) => string[]
  /** Records of a collection, as somebody sees them who may. Accounts that ask are not among them. */
  records: Record<string, Values[]>
  versions: Record<string, string[]>
}

const roles = ['admin', 'district', 'editor', 'municipal', 'network', 'treasurer', 'auditor', 'volunteer']
const spare = 'municipal2'
export const everybody = ['public', ...roles]

export async function worldOf(config: SanitizedConfig, password: string): Promise<World> {
  const tokens: Record<string, string> = {}
  for (const account of [...roles, spare]) {
    const data = { email: `${account}@demo.example`, password }
    const { body } = await json('POST', '/api/users/login', undefined, data)
    tokens[account === spare ? 'spare' : account] = String(body.token)
  }
  const permissions: Record<string, Values> = {}
  for (const role of roles) permissions[role] = (await json('GET', '/api/access', tokens[role])).body
  const allowed = (role: string, slug: string) => {
    const { collections, globals } = permissions[role] as Record<string, Record<string, Permission>>
    return collections?.[slug] ?? globals?.[slug] ?? {}
  }
  const world: World = {
    config,
    entities: entitiesOf(config),
    tokens,
    writers: (slug) => {
      const found = roles.filter((role) => {
        const may = allowed(role, slug)
        return may === true || may.create || may.update
      })
      return found.length ? found : roles
    },
    records: {},
    versions: {},
  }
  await lookAround(world)
  return world
}

/** Reads anew which records there are: the walk makes and deletes some. */
export async function lookAround(world: World): Promise<void> {
  for (const { base, slug, isGlobal } of world.entities) {
    world.records[slug] = isGlobal ? [] : await docsOf(world, `${base}?limit=30&depth=0&draft=true`)
    const versions = await docsOf(world, `${base}/versions?limit=5&depth=0`)
    world.versions[slug] = versions.map(({ id }) => String(id))
  }
}

async function docsOf({ tokens }: World, path: string): Promise<Values[]> {
  for (const role of roles) {
    const { body } = await json('GET', `/api${path}`, tokens[role])
    const docs = ((body.docs ?? []) as Values[]).filter(({ email }) => !asks(email))
    if (docs.length) return docs
  }
  return []
}

const asks = (email: unknown) => roles.some((role) => email === `${role}@demo.example`)

function entitiesOf({ collections, globals }: SanitizedConfig): Entity[] {
  const endpointsOf = (endpoints: unknown) =>
    ((endpoints || []) as Endpoint[]).map(({ method, path }) => ({ method: method.toUpperCase(), path }))
  return [
    ...collections.map((one) => ({
      ...{ slug: one.slug, isGlobal: false, base: `/${one.slug}`, fields: one.flattenedFields },
      ...{ isUpload: Boolean(one.upload), hasAccounts: Boolean(one.auth) },
      joins: Object.values(one.joins)
        .flat()
        .map(({ joinPath }) => joinPath),
      endpoints: endpointsOf(one.endpoints),
    })),
    ...globals.map((one) => ({
      ...{ slug: one.slug, isGlobal: true, base: `/globals/${one.slug}`, fields: one.flattenedFields },
      ...{ isUpload: false, hasAccounts: false, joins: [], endpoints: endpointsOf(one.endpoints) },
    })),
  ]
}

async function json(method: string, path: string, token?: string, data?: unknown) {
  const { status, text } = await answerTo({
    ...{ method, path, token, headers: { 'Content-Type': 'application/json' } },
    ...(data ? { body: JSON.stringify(data) } : {}),
  })
  return { status, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Values }
}
