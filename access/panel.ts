import type { PayloadRequest } from 'payload'
import type { Right } from './grants'
import { rightsTo } from './rights'
import { operations } from './rules'
import type { CollectionName, GlobalName } from './table'

type Name = CollectionName | GlobalName

/** Read-only rules that imply no work in the panel: the website shows these records to everybody. */
const shownToAnybody: readonly Right['rule'][] = ['pub', 'pub-open', 'pub-helpers', 'shared']

/**
 * Whether the panel shows a collection or global to a user: in the navigation, on the start page, in lists and
 * pickers. Read access to public records is not enough. One's own account has a separate page.
 */
export function worksWith(name: Name, user: PayloadRequest['user']): boolean {
  const anybodys = new Set(rightsTo('R', name, null).map(({ rule }) => rule))
  return (Object.keys(operations) as (keyof typeof operations)[]).some((operation) =>
    rightsTo(operation, name, user).some(
      ({ rule }) =>
        !(name === 'users' && rule === 'own') &&
        !(operation === 'R' && (anybodys.has(rule) || shownToAnybody.includes(rule))),
    ),
  )
}
