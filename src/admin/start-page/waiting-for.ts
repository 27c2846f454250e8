import type { CollectionName } from '../../../access/table'
import type { Role } from '../../../access/roles'
import { dayInBerlin } from '../../domain/calendar-day'
import type { WaitingName } from './texts'

/** A field, an operator and a value, as both a query and the address of a list can say it. */
export type Condition = Record<string, Record<string, string | string[] | boolean>>

/** Records that wait for somebody. */
export type WaitingFor = {
  /** Names the texts of ./texts.ts. */
  name: WaitingName
  collection: CollectionName
  /** Whose turn it is. */
  roles: readonly Role[]
  /** Conditions that all hold, as the panel's list shows them, on the day it is in Berlin (`YYYY-MM-DD`). */
  conditions: (today: string) => Condition[]
}

const withStatus = (...status: string[]): Condition[] => [{ status: { in: status } }]
const withoutTown: Condition = { municipalities: { exists: false } }
const days = 24 * 60 * 60 * 1000

/** What can wait for whom, in the order of the start page. Who decides on what: docs/access.md. */
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
