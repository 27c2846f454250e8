import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Payload } from 'payload'
import { publicNames } from '../../../access/public-names'
import type { Dependencies } from './dependencies'
import { operationOf, type Prepared } from './documents'
import { namesIn, type Names } from '../../graphql/schema/names'
import { filteredBy, orderedBy } from './paths'

type Variables = Record<string, unknown>
type Arguments = Variables & { draft?: unknown; where?: unknown; sort?: unknown; depth?: unknown }

/** The collections and globals an operation can touch, or undefined if its answer must not be cached. */
export type TagsOf = (
  prepared: Prepared,
  operationName: string | undefined,
  variables: Variables,
) => ReadonlySet<string> | undefined

/** Thrown to abort: no answer to this operation may be cached. */
class Uncacheable extends Error {}

/**
 * Derives tags from an operation and the schema, before execution. In doubt it adds more tags than necessary, or does
 * not cache at all: mutations, drafts, versions, queries for the current user or the schema, and everything that
 * reaches a collection that is not watched.
 */
export function createTagsOf(payload: Payload, schema: GraphQLSchema, dependencies: Dependencies): TagsOf {
  const { roots, types } = namesIn(schema, payload.config)
  const everything = publicNames()

  return (prepared, operationName, variables) => {
    const operation = operationOf(prepared, operationName)
    if (operation?.operation !== 'query') return undefined
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 1,
    })
    if (!coerced) return undefined
    const walk = new Walk({ payload, prepared, variables: coerced, roots, types, dependencies, everything })
    try {
      walk.root(operation.selectionSet, schema.getQueryType()!)
      return walk.tags
    } catch (error) {
      // Execution reports invalid arguments.
      if (error instanceof Uncacheable || error instanceof GraphQLError) return undefined
      throw error
    }
  }
}

type Surroundings = Names & {
  payload: Payload
  prepared: Prepared
  variables: Variables
  dependencies: Dependencies
  everything: readonly string[]
}

class Walk {
  readonly tags = new Set<string>()
  readonly #in: Surroundings
  /** Visited fragments, each with the collection it was spread in. */
  readonly #seen = new Set<string>()

  constructor(surroundings: Surroundings) {
    this.#in = surroundings
  }

  root(selection: SelectionSetNode, query: GraphQLNamedType): void {
    this.#each(selection, query, '', (node) => {
      const root = this.#in.roots.get(node.name.value)
      if (!root) return this.#rootOfOurOwn(node, query)
      this.#touch(root.slug)
      this.#field(node, query, root.slug)
    })
  }

  /** A root field that names the collections it reads, and whose answer holds no records: src/graphql/search. */
  #rootOfOurOwn(node: FieldNode, query: GraphQLNamedType): void {
    const field = isObjectType(query) ? query.getFields()[node.name.value] : undefined
    const { collections } = (field?.extensions ?? {}) as { collections?: readonly string[] }
    if (!collections) throw new Uncacheable()
    collections.forEach((one) => this.#touch(one))
  }

  /** Visits the fields of a selection within a record of `slug`, or within a part of one; through fragments. */
  #each(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType,
    slug: string,
    visit: (node: FieldNode, type: GraphQLNamedType, slug: string) => void,
  ): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        if (node.name.value !== '__typename') visit(node, type, slug)
        continue
      }
      const fragment =
        node.kind === Kind.FRAGMENT_SPREAD ? this.#in.prepared.fragments.get(node.name.value)! : node
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const place = `${node.name.value} ${slug}`
        if (this.#seen.has(place)) continue
        this.#seen.add(place)
      }
      const narrowed = this.#narrowed(type, fragment.typeCondition?.name.value)
      const record = this.#in.types.get(narrowed)
      if (record) this.#touch(record)
      this.#each(fragment.selectionSet, narrowed, record ?? slug, visit)
    }
  }

  #field(node: FieldNode, parent: GraphQLNamedType, slug: string): void {
    if (!isObjectType(parent) && !isInterfaceType(parent)) throw new Uncacheable()
    const field = parent.getFields()[node.name.value]
    if (!field) throw new Uncacheable()
    const args: Arguments = getArgumentValues(field, node, this.#in.variables)
    if (args.draft) throw new Uncacheable()

    const type = getNamedType(field.type)
    const { field: config } = field.extensions as { field?: { type: string } }
    // Rich text contains the records it links to, and these their own.
    if (config?.type === 'richText' && args.depth !== 0)
      this.#in.everything.forEach((one) => this.#touch(one))
    if (!isCompositeType(type)) return

    const inner = this.#in.types.get(type) ?? this.#joined(type) ?? slug
    if (config?.type === 'join' && !this.#joined(type)) throw new Uncacheable()
    this.#touch(inner)
    for (const one of [
      ...filteredBy(this.#in.payload, inner, args.where),
      ...orderedBy(this.#in.payload, inner, args.sort),
    ])
      this.#touch(one)
    if (isUnionType(type)) type.getTypes().forEach((one) => this.#touchType(one))
    if (node.selectionSet)
      this.#each(node.selectionSet, type, inner, (one, within, record) => this.#field(one, within, record))
  }

  /** The collection of a list of records: `{ docs, totalDocs, … }`. */
  #joined(type: GraphQLNamedType): string | undefined {
    if (!isObjectType(type)) return undefined
    const { docs } = type.getFields()
    return docs && this.#in.types.get(getNamedType(docs.type))
  }

  #touchType(type: GraphQLNamedType): void {
    const slug = this.#in.types.get(type)
    if (slug) this.#touch(slug)
  }

  #touch(slug: string): void {
    const all = this.#in.dependencies.get(slug)
    if (!all) throw new Uncacheable()
    for (const one of all) this.tags.add(one)
  }

  /** The type a fragment applies to, which a union must list. */
  #narrowed(type: GraphQLNamedType, name: string | undefined): GraphQLNamedType {
    if (name === undefined || type.name === name) return type
    const possible = isUnionType(type) ? type.getTypes().find((one) => one.name === name) : undefined
    if (!possible) throw new Uncacheable()
    return possible
  }
}
