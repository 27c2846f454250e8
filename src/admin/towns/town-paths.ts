import type { Where } from 'payload'
import type { CollectionName } from '../../../access/table'

/** How a list is narrowed to a municipality. */
type TownPath = {
  /** From a record to its municipality. */
  path: string
  /** The collection that holds the last field of the path, if it is not the collection itself. */
  of?: CollectionName
  /** Another field that says: every municipality. */
  orAll?: string
}

/** Collections whose records belong to municipalities; the same paths as the rule `town` of access/scopes.ts. */
export const townPaths: Partial<Record<CollectionName, TownPath>> = {
  articles: { path: 'municipality' },
  municipalities: { path: 'id' },
  networks: { path: 'municipality' },
  initiatives: { path: 'municipality' },
  events: { path: 'municipality' },
  services: { path: 'municipalities', orAll: 'allMunicipalities' },
  'local-reviews': { path: 'municipality' },
  agreements: { path: 'municipalities', orAll: 'allMunicipalities' },
  placements: { path: 'municipality' },
  'hour-sheets': { path: 'placement.municipality', of: 'placements' },
  volunteers: { path: 'municipality' },
  memberships: { path: 'network.municipality', of: 'networks' },
  registrations: { path: 'event.municipality', of: 'events' },
  'service-hours': { path: 'volunteer.municipality', of: 'volunteers' },
  funds: { path: 'municipality' },
  claims: { path: 'municipality' },
  receipts: { path: 'claim.municipality', of: 'claims' },
  'audit-log': { path: 'municipality' },
}

/** The records of one municipality, with what holds for all of them. */
export function ofTown({ path, orAll }: TownPath, town: string): Where {
  const own: Where = { [path]: { in: [town] } }
  return orAll ? { or: [own, { [orAll]: { equals: true } }] } : own
}
