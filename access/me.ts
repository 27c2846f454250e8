import type { PayloadRequest } from 'payload'
import type { User } from '../payload-types'
import type { Audience, Role } from './roles'

/** Who asks, as the rules need it: ids only. */
export type Me = {
  id: string
  roles: readonly Audience[]
  /** Municipalities the person works for. */
  towns: string[]
  /** Networks the person coordinates. */
  nets: string[]
}

/** Nobody who is logged in: the public. An account without a role is nobody at all. */
export function meOf(user: PayloadRequest['user'] | null | undefined): Me {
  if (!user) return { id: '', roles: ['public'], towns: [], nets: [] }
  const { id, roles, municipalities, networks } = user as User
  return { id, roles: (roles ?? []) as Role[], towns: idsOf(municipalities), nets: idsOf(networks) }
}

/** Ids of references that may have been read along. */
export const idsOf = (references: readonly (string | { id: string })[] | null | undefined): string[] =>
  (references ?? []).map(idOf)

export const idOf = (reference: string | { id: string }): string =>
  typeof reference === 'string' ? reference : reference.id
