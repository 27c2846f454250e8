import type { BaseFilter, CollectionConfig, Field, PayloadRequest } from 'payload'
import { covers } from '../../../access/grants'
import { rightsTo } from '../../../access/rights'
import type { CollectionName } from '../../../access/table'
import { chosenTown, likelyTown } from './choice'
import { findTownPath, ofTown, townPathOf } from './town-paths'

/**
 * Filters the panel's lists of a collection by the municipality chosen in the navigation, and preselects that
 * municipality in new records. For convenience only: access/ decides about reading and writing.
 */
export function withTownSwitch(collection: CollectionConfig): CollectionConfig {
  const slug = collection.slug as CollectionName
  if (!findTownPath(collection)) return collection
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    fields: withProposal(collection.fields),
    admin: {
      ...collection.admin,
      baseFilter: narrowedTo(slug),
      components: {
        ...components,
        beforeListTable: [...(components?.beforeListTable ?? []), '/src/admin/towns/TownNote#TownNote'],
      },
    },
  }
}

/** The filter of the chosen municipality for a collection; null for none. */
export async function townFilter(slug: CollectionName, req: PayloadRequest) {
  const town = mayNarrow(slug, req.user) ? await chosenTown(req) : undefined
  return town ? ofTown(townPathOf(slug)!, town.id) : null
}

const narrowedTo =
  (slug: CollectionName): BaseFilter =>
  ({ req, limit }) =>
    // Payload also applies it to references of blocks in rich text, without a limit, and refuses what does not match:
    // the validity of a text must not depend on its author's current filter.
    limit === 0 ? null : townFilter(slug, req)

/** Whether the user may filter by the municipality; Payload would refuse the whole list otherwise. */
export function mayNarrow(slug: CollectionName, user: PayloadRequest['user']): boolean {
  const town = townPathOf(slug)
  return (
    Boolean(town) && rightsTo('R', town!.of ?? slug, user).every((right) => covers(right, 'municipality'))
  )
}

/** Sets the default of the field with a record's municipality. */
function withProposal(fields: Field[]): Field[] {
  return fields.map((field) => {
    if (field.type === 'row') return { ...field, fields: withProposal(field.fields) }
    if (field.type !== 'relationship') return field
    if (field.name === 'municipality') return { ...field, defaultValue: proposal } as Field
    if (field.name === 'municipalities') return { ...field, defaultValue: proposals } as Field
    return field
  })
}

type ListArguments = { req: PayloadRequest }

/**
 * Only for the panel, whose forms show the default. Frontends state explicitly what they write. Payload also calls it
 * on read: but an empty reference is read as null or as an empty list, and stays so.
 */
const proposal = async ({ req }: ListArguments): Promise<string | undefined> =>
  req.payloadAPI === 'local' && req.headers.has('cookie') ? likelyTown(req) : undefined

const proposals = async (asked: ListArguments): Promise<string[] | undefined> => {
  const town = await proposal(asked)
  return town ? [town] : undefined
}
