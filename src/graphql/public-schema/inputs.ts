import {
  GraphQLInputObjectType,
  GraphQLList,
  type GraphQLInputType,
  GraphQLNonNull,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { FlattenedField } from 'payload'
import type { PublicEntity, Readable } from './readable'

/** Fields of a filter that say nothing about what is published. */
const neverPublic = ['_status', 'deletedAt']

/** The filters of the public: without fields and collections that it cannot read. */
export class PublicInputs {
  readonly #made = new Map<GraphQLInputObjectType, GraphQLInputObjectType>()
  readonly #readable: Readable
  /** Collections by the name of their filter. */
  readonly #filters: ReadonlyMap<string, string>

  constructor(readable: Readable, filters: ReadonlyMap<string, string>) {
    this.#readable = readable
    this.#filters = filters
  }

  /** The same type as the public may use it; undefined if there is nothing in it for the public. */
  of(type: GraphQLInputType): GraphQLInputType | undefined {
    if (isListType(type)) {
      const inner = this.of(type.ofType)
      return inner && new GraphQLList(inner)
    }
    if (isNonNullType(type)) {
      const inner = this.of(type.ofType)
      return inner && new GraphQLNonNull(inner as never)
    }
    if (!isInputObjectType(type)) return type
    const slug = this.#filters.get(type.name)
    if (slug !== undefined && !this.#readable.entities.has(slug)) return undefined
    const known = this.#made.get(type)
    if (known) return known
    const made = new GraphQLInputObjectType({
      ...type.toConfig(),
      fields: () => this.#fieldsOf(type, slug === undefined ? undefined : this.#readable.entities.get(slug)),
    })
    this.#made.set(type, made)
    return made
  }

  #fieldsOf(type: GraphQLInputObjectType, entity: PublicEntity | undefined) {
    const fields = Object.entries(type.toConfig().fields).flatMap(([name, field]) => {
      if (entity && !this.#mayFilterBy(entity, name)) return []
      const inner = this.of(field.type)
      return inner ? [[name, { ...field, type: inner }] as const] : []
    })
    return Object.fromEntries(fields)
  }

  /** @param name of a field in a filter: names of nested fields are joined by two underscores. */
  #mayFilterBy({ fields }: PublicEntity, name: string): boolean {
    if (neverPublic.includes(name)) return false
    let level: readonly FlattenedField[] = fields
    for (const part of name.split('__')) {
      const field = level.find((one) => one.name === part)
      if (!field) return true
      if (this.#readable.hidden.has(field) || !leadsToPublic(this.#readable, field)) return false
      level = 'flattenedFields' in field ? field.flattenedFields : []
    }
    return true
  }
}

/** Whether a field refers to nothing, or to a collection that the public may read. */
export function leadsToPublic({ entities }: Readable, field: FlattenedField): boolean {
  const targets =
    field.type === 'relationship' || field.type === 'upload'
      ? [field.relationTo].flat()
      : field.type === 'join'
        ? [field.collection].flat()
        : []
  return targets.every((target) => entities.has(target))
}
