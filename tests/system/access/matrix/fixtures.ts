import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { accountOf, type Person, persons } from './persons'
import { missing, resolved } from './references'
import type { Ask } from './rows'
import { world } from './world'
import type { Data, Described, Kind } from './world/shape'

/** Ids of the records of the world by `collection/name`. */
export type Ids = Map<string, string>

const byTests = { overrideAccess: true, depth: 0 } as const
const far = '2035-01-01T00:00:00.000Z'

/** Data of a new record: first values of its fields, or second ones where somebody tries to create it. */
export function dataOf({ values, fresh }: Described, { data }: Kind, which: 0 | 1): Data {
  const chosen = Object.entries(values()).map(([field, pair]) => [field, pair[which]])
  return { ...Object.fromEntries(chosen), ...fresh?.(), ...data }
}

/** Makes every record of the world, each as soon as what it refers to is there. */
export async function makeWorld(payload: Payload): Promise<Ids> {
  const ids: Ids = new Map()
  const find = (reference: string) => ids.get(reference)
  let waiting = world.flatMap((described) => described.records.map((kind) => ({ described, kind })))
  while (waiting.length) {
    const before = waiting.length
    const later: typeof waiting = []
    for (const one of waiting) {
      const data = dataOf(one.described, one.kind, 0)
      if (missing(data, find).length) later.push(one)
      else
        ids.set(
          `${one.described.slug}/${one.kind.name}`,
          await make(payload, one.described, one.kind, resolved(data, find)),
        )
    }
    waiting = later
    if (waiting.length === before)
      throw new Error(`Nothing refers to: ${waiting.map(({ kind }) => kind.name).join('; ')}`)
  }
  return ids
}

async function make(payload: Payload, { slug, drafts }: Described, kind: Kind, data: Data): Promise<string> {
  // Hooks and validation matter only where there are versions or a password.
  if (!drafts && slug !== 'users')
    return String((await payload.db.create({ collection: slug, data: withRowIds(data) })).id)
  const { deletedAt, ...rest } = data
  const { id } = await payload.create({
    collection: slug,
    data: rest as never,
    draft: rest._status === 'draft',
    ...byTests,
  })
  if (deletedAt) await payload.update({ collection: slug, id, data: { deletedAt } as never, ...byTests })
  if (kind.words.split(' ').includes('scheduled')) await planPublication(payload, slug, String(id))
  return String(id)
}

/** Rows of arrays are given their ids by a hook otherwise. */
const withRowIds = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      Array.isArray(value)
        ? value.map((row) => (typeof row === 'object' ? { ...row, id: randomUUID() } : row))
        : value,
    ]),
  )

const planPublication = (payload: Payload, relationTo: CollectionSlug, value: string) =>
  payload.db.create({
    collection: 'payload-jobs',
    data: {
      taskSlug: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo, value } },
      waitUntil: far,
    },
  })

/** Gives accounts what they are said to get after they have logged in, as somebody else's change would. */
export async function whatHappensLater(ask: Ask, ids: Ids): Promise<void> {
  for (const person of persons) {
    const id = ids.get(`users/${accountOf(person)}`)
    const { roles, towns, nets } = person.later ?? {}
    if (roles) await setRoles(ask, id!, roles)
    if (towns) await setScope(ask, id!, 'municipalities', named(ids, 'municipalities', towns))
    if (nets) await setScope(ask, id!, 'networks', named(ids, 'networks', nets))
  }
}

const named = (ids: Ids, collection: string, names: readonly string[]) =>
  names.map((name) => ids.get(`${collection}/${name}`)!)

const setRoles = (ask: Ask, id: string, roles: NonNullable<Person['roles']>) =>
  ask(`delete from users_roles where parent_id = '${id}';
    insert into users_roles ("order", parent_id, value, id)
      select n, '${id}', r::enum_users_roles, gen_random_uuid()
      from unnest('{${roles.join()}}'::text[]) with ordinality as t(r, n)`)

const setScope = (ask: Ask, id: string, path: string, targets: readonly string[]) =>
  ask(`delete from users_rels where parent_id = '${id}' and path = '${path}';
    insert into users_rels ("order", parent_id, path, ${path}_id)
      select n, '${id}', '${path}', t.target from unnest('{${targets.join()}}'::uuid[]) with ordinality as t(target, n)`)
