import type { GraphQLSchema } from 'graphql'
import { fieldsOfCollections, type ResolveField } from './fields-of-collections'

type Reference = string | { value: string }
type Found = { id?: string; value?: { id: string } }

/**
 * Lets references to many records come in the order in which somebody put them. Payload's resolvers add each
 * record when it arrives, and one that another record of the answer refers to as well arrives early.
 */
export function inTheirOrder(schema: GraphQLSchema): GraphQLSchema {
  for (const { definition, field } of fieldsOfCollections(schema)) {
    const many = (field.type === 'relationship' || field.type === 'upload') && field.hasMany
    if (many && definition.resolve)
      definition.resolve = sorted(field.name, definition.resolve) as typeof definition.resolve
  }
  return schema
}

const sorted =
  (name: string, resolve: ResolveField): ResolveField =>
  async (parent, ...rest) => {
    const found = (await resolve(parent, ...rest)) as Found[] | null
    const order = (parent[name] as Reference[] | null | undefined)?.map(idOf) ?? []
    return found && [...found].sort((one, other) => order.indexOf(idIn(one)) - order.indexOf(idIn(other)))
  }

const idOf = (reference: Reference): string => (typeof reference === 'string' ? reference : reference.value)
const idIn = ({ id, value }: Found): string => id ?? value!.id
