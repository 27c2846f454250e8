import type { PayloadRequest } from 'payload'
import type { User } from '../payload-types'
import type { Audience, Role } from './roles'

/** The current user, as far as the rules need it: ids only. */
export type Me = {
  id: string
  roles: readonly Audience[]
  /** Municipalities the user works for. */
  towns: string[]
  /** Networks the user coordinates. */
  nets: string[]
}

/** Without a session: the public. An account without a role has no rights at all. */
export function meOf(user: PayloadRequest['user'] | null | undefined): Me {
  if (!user) return { id: '', roles: ['public'], towns: [], nets: [] }
  const { id, roles, municipalities, networks } = user as User
  return { id, roles: (roles ?? []) as Role[], towns: idsOf(municipalities), nets: idsOf(networks) }
}

/** Ids of references, populated or not. */
export const idsOf = (references: readonly (string | { id: string })[] | null | undefined): string[] =>
  (references ?? []).map(idOf)

export const idOf = (reference: string | { id: string }): string =>
  typeof reference === 'string' ? reference : reference.id
