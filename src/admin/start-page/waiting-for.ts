import type { CollectionName } from '../../../access/table'
import type { Role } from '../../../access/roles'
import { dayInBerlin } from '../../domain/calendar-day'
import type { WaitingName } from './texts'

/** A field, an operator and a value, in a form that works both as a query and in a list's URL. */
export type Condition = Record<string, Record<string, string | string[] | boolean>>

/** A kind of pending records. */
export type WaitingFor = {
  /** Key of the texts in ./texts.ts. */
  name: WaitingName
  collection: CollectionName
  /** The roles responsible. */
  roles: readonly Role[]
  /** Conditions joined by "and", as the panel's list shows them, for today's date in Berlin (`YYYY-MM-DD`). */
  conditions: (today: string) => Condition[]
}

const withStatus = (...status: string[]): Condition[] => [{ status: { in: status } }]
const withoutTown: Condition = { municipalities: { exists: false } }
const days = 24 * 60 * 60 * 1000

/** Pending records by role, in the order of the start page. Responsibilities: docs/access.md. */
export const waiting: readonly WaitingFor[] = [
  {
    name: 'membershipRequests',
    collection: 'memberships',
    roles: ['network', 'municipal', 'district'],
    conditions: () => withStatus('requested'),
  },
  {
    name: 'claimsToConfirm',
    collection: 'claims',
    roles: ['municipal'],
    conditions: () => withStatus('submitted'),
  },
  {
    name: 'claimsToOrder',
    collection: 'claims',
    roles: ['district'],
    conditions: () => withStatus('confirmed'),
  },
  {
    name: 'claimsToPay',
    collection: 'claims',
    roles: ['treasurer'],
    conditions: () => withStatus('ordered'),
  },
  {
    name: 'batchesToExecute',
    collection: 'payment-batches',
    roles: ['treasurer'],
    conditions: () => withStatus('created'),
  },
  {
    name: 'reviewsDue',
    collection: 'local-reviews',
    roles: ['municipal', 'district'],
    conditions: (today) => [{ dueDate: { less_than_equal: today } }, ...withStatus('open', 'under-review')],
  },
  {
    name: 'latestEntries',
    collection: 'audit-log',
    roles: ['auditor'],
    conditions: (today) => [
      { at: { greater_than_equal: new Date(Date.parse(today) - 7 * days).toISOString() } },
    ],
  },
  {
    name: 'claimsPaid',
    collection: 'claims',
    roles: ['auditor'],
    conditions: () => withStatus('in-payment', 'paid'),
  },
  {
    name: 'accountsWithoutTown',
    collection: 'users',
    roles: ['admin'],
    conditions: () => [{ roles: { in: ['municipal'] } }, withoutTown],
  },
]

export const today = (): string => dayInBerlin(new Date())
