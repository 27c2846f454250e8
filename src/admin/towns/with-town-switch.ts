import type { BaseFilter, CollectionConfig, Field, PayloadRequest } from 'payload'
import { covers } from '../../../access/grants'
import { rightsTo } from '../../../access/rights'
import type { CollectionName } from '../../../access/table'
import { chosenTown, likelyTown } from './choice'
import { findTownPath, ofTown, townPathOf } from './town-paths'

/**
 * Narrows the panel's lists of a collection to the municipality chosen in the navigation, and proposes that
 * municipality for new records. A comfort: what may be read and written is up to access/ alone.
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
    // Payload also asks for what a block in a text may refer to, without a limit, and refuses what does not
    // fit: a text must not depend on what its author happens to look at.
    limit === 0 ? null : townFilter(slug, req)

/** Whether the user may filter by the municipality; Payload would refuse the whole list otherwise. */
export function mayNarrow(slug: CollectionName, user: PayloadRequest['user']): boolean {
  const town = townPathOf(slug)
  return (
    Boolean(town) && rightsTo('R', town!.of ?? slug, user).every((right) => covers(right, 'municipality'))
  )
}

/** Sets the default of the field that says which municipality a record belongs to. */
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
 * Only for the panel, whose forms show what is proposed. Frontends say themselves what they write.
 * Payload asks on reading, too: but an empty reference is read as null or as an empty list, and keeps it.
 */
const proposal = async ({ req }: ListArguments): Promise<string | undefined> =>
  req.payloadAPI === 'local' && req.headers.has('cookie') ? likelyTown(req) : undefined

const proposals = async (asked: ListArguments): Promise<string[] | undefined> => {
  const town = await proposal(asked)
  return town ? [town] : undefined
}
