import type { BasePayload, PayloadRequest } from 'payload'
import { meOf } from '../../../access/me'
import type { Role } from '../../../access/roles'
import { preferenceKey } from './preference-key'

export type Town = { id: string; name: string }
/** The user who chooses, and the system. */
export type Chooser = { payload: BasePayload; user: PayloadRequest['user'] }

/** Roles that work for every municipality. */
const everywhere: readonly Role[] = ['admin', 'district', 'editor']

/** The municipalities a user can choose from, by name. Empty for users who work in only one, or not by municipality. */
export async function townsToChoose({ payload, user }: Chooser): Promise<Town[]> {
  const { roles, towns } = meOf(user)
  const all = everywhere.some((role) => roles.includes(role))
  if (!all && (!roles.includes('municipal') || towns.length < 2)) return []
  const { docs } = await payload.find({
    collection: 'municipalities',
    where: all ? {} : { id: { in: towns } },
    select: { name: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

const remembered = new WeakMap<object, Promise<Town | undefined>>()

/**
 * The municipality the user has chosen; undefined for all. A stored value that the user can no longer choose counts as
 * all. Cached per request, which has its own copy of the user.
 */
export function chosenTown(chooser: Chooser): Promise<Town | undefined> {
  const { user } = chooser
  if (!user) return Promise.resolve(undefined)
  const known = remembered.get(user) ?? readChoice(chooser)
  remembered.set(user, known)
  return known
}

async function readChoice({ payload, user }: Chooser): Promise<Town | undefined> {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { key: { equals: preferenceKey } },
    limit: 1,
    depth: 0,
    overrideAccess: false, // only the user's own
    user,
  })
  const { town } = (docs[0]?.value ?? {}) as { town?: unknown }
  return town ? (await townsToChoose({ payload, user })).find(({ id }) => id === town) : undefined
}

/** The most likely municipality of a new record: the chosen one, or the user's only one. */
export async function likelyTown(chooser: Chooser): Promise<string | undefined> {
  const { roles, towns } = meOf(chooser.user)
  if (everywhere.some((role) => roles.includes(role)) || towns.length !== 1)
    return (await chosenTown(chooser))?.id
  return roles.includes('municipal') ? towns[0] : undefined
}
