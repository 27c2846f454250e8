import type { FieldAccess } from 'payload'
import type { User } from '../payload-types'
import { meOf } from './me'
import type { Role } from './roles'

/**
 * Field access for the given roles only. Payload also checks it when a client filters or sorts by the field, so that a
 * hidden value cannot be guessed that way either.
 */
export const onlyFor =
  (...roles: Role[]): FieldAccess =>
  ({ req }) =>
    roles.some((role) => meOf(req.user as User | null as never).roles.includes(role))

/** For values that only the system writes. */
export const nobody: FieldAccess = () => false
