import type { CollectionConfig, Field, Where } from 'payload'
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

/** Where it is not the field `municipality` of the collection; the same paths as the rule `town` of access/scopes.ts. */
const longer: Partial<Record<CollectionName, TownPath>> = {
  municipalities: { path: 'id' },
  services: { path: 'municipalities', orAll: 'allMunicipalities' },
  agreements: { path: 'municipalities', orAll: 'allMunicipalities' },
  'hour-sheets': { path: 'placement.municipality', of: 'placements' },
  memberships: { path: 'network.municipality', of: 'networks' },
  registrations: { path: 'event.municipality', of: 'events' },
  'service-hours': { path: 'volunteer.municipality', of: 'volunteers' },
  receipts: { path: 'claim.municipality', of: 'claims' },
}

const found = new Map<string, TownPath>()

/** Finds out whether records of a collection belong to municipalities, and by which path. */
export function findTownPath({ slug, fields }: CollectionConfig): TownPath | undefined {
  const path =
    longer[slug as CollectionName] ?? (hasMunicipality(fields) ? { path: 'municipality' } : undefined)
  if (path) found.set(slug, path)
  return path
}

/** The path of a collection whose records belong to municipalities, once it has been found. */
export const townPathOf = (slug: CollectionName): TownPath | undefined => found.get(slug)

const hasMunicipality = (fields: readonly Field[]): boolean =>
  fields.some((field) => {
    if (field.type === 'relationship')
      return field.name === 'municipality' && field.relationTo === 'municipalities' && !field.hasMany
    if (field.type === 'tabs')
      return field.tabs.some((tab) => !('name' in tab) && hasMunicipality(tab.fields))
    return (field.type === 'row' || field.type === 'collapsible') && hasMunicipality(field.fields)
  })

/** The records of one municipality, with what holds for all of them. */
export function ofTown({ path, orAll }: TownPath, town: string): Where {
  const own: Where = { [path]: { in: [town] } }
  return orAll ? { or: [own, { [orAll]: { equals: true } }] } : own
}
