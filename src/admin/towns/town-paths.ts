import type { CollectionConfig, Field, Where } from 'payload'
import type { CollectionName } from '../../../access/table'

/** How to filter a list by municipality. */
type TownPath = {
  /** From a record to its municipality. */
  path: string
  /** The collection that has the last field of the path, if it is another one. */
  of?: CollectionName
  /** Another field that means: all municipalities. */
  orAll?: string
}

/** Paths other than the field `municipality`; the same as the rule `town` of access/scopes.ts. */
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

/** Whether records of a collection belong to municipalities, and by which path. */
export function findTownPath({ slug, fields }: CollectionConfig): TownPath | undefined {
  const path =
    longer[slug as CollectionName] ?? (hasMunicipality(fields) ? { path: 'municipality' } : undefined)
  if (path) found.set(slug, path)
  return path
}

/** The path of a collection whose records belong to municipalities, once `findTownPath` has run. */
export const townPathOf = (slug: CollectionName): TownPath | undefined => found.get(slug)

const hasMunicipality = (fields: readonly Field[]): boolean =>
  fields.some((field) => {
    if (field.type === 'relationship')
      return field.name === 'municipality' && field.relationTo === 'municipalities' && !field.hasMany
    if (field.type === 'tabs')
      return field.tabs.some((tab) => !('name' in tab) && hasMunicipality(tab.fields))
    return (field.type === 'row' || field.type === 'collapsible') && hasMunicipality(field.fields)
  })

/** Records of one municipality, including those for all. */
export function ofTown({ path, orAll }: TownPath, town: string): Where {
  const own: Where = { [path]: { in: [town] } }
  return orAll ? { or: [own, { [orAll]: { equals: true } }] } : own
}
