import { meOf } from '../../../access/me'
import { publicNames } from '../../../access/public-names'
import { rightsTo } from '../../../access/rights'
import type { CollectionName, GlobalName } from '../../../access/table'
import type { Reader } from '../planner'

/** Readers with the same roles share plans: what they may read of `mayBeShared` collections depends on nothing else. */
export const rolesOf = (reader: Reader): string =>
  reader ? `roles ${[...meOf(reader).roles].sort().join()}` : ''

const open: readonly string[] = publicNames()

/**
 * Whether a plan that touches these collections and globals is right for every user with the reader's roles: each is
 * public content, of which nobody's reading is logged, and the reader may read all records, or what the public may.
 * Other rights depend on the user and on other records.
 */
export const mayBeShared = (reader: Reader, touched: Iterable<string>): boolean =>
  !reader || [...touched].every((name) => open.includes(name) && isSimple(reader, name as CollectionName))

function isSimple(reader: Reader, name: CollectionName | GlobalName): boolean {
  const rules = rightsTo('R', name, reader).map(({ rule }) => rule)
  return rules.includes('all') || (rules.length > 0 && rules.every((rule) => rule === 'pub'))
}
