import {
  getNamedType,
  getNullableType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { GraphQLFieldConfig, GraphQLFieldConfigMap } from 'graphql'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { type Names, namesIn, namesOf } from '../schema/names'
import { hasCondition, isAlwaysSet, type Surroundings } from './always'
import { leadsToPublic, PublicInputs } from './inputs'
import { type PublicEntity, type Readable, readableIn } from './readable'

/** Arguments that only accounts can use, or that change nothing for others. */
const forAccounts = ['draft', 'trash', 'autosave', 'select', 'fallbackLocale']
/** Fields that are the same in everything published. */
const sameForAll = ['_status', 'deletedAt', 'offset']
/** What somebody can do before they have an account's session. */
const mutations = ['loginUser', 'forgotPasswordUser', 'resetPasswordUser']

/**
 * The schema as the public sees it: what it may read, with the arguments it may use; non-null where every published
 * record has a value. Every document of it is one of the whole schema, which executes it.
 */
export async function publicSchemaOf(whole: GraphQLSchema, config: SanitizedConfig): Promise<GraphQLSchema> {
  const readable = await readableIn(config)
  return new PublicView(readable, namesIn(whole, config), filtersIn(config)).schema(whole)
}

/** Collections by the name of their filter. */
const filtersIn = ({ collections }: SanitizedConfig): Map<string, string> =>
  new Map(collections.map((collection) => [`${namesOf(collection).one}Where`, collection.slug]))

type Place = Surroundings & { fields: readonly FlattenedField[] }
type Definition = GraphQLFieldConfig<unknown, unknown>

class PublicView {
  readonly #readable: Readable
  readonly #names: Names
  readonly #inputs: PublicInputs
  readonly #made = new Map<GraphQLNamedType, GraphQLNamedType>()

  constructor(readable: Readable, names: Names, filters: ReadonlyMap<string, string>) {
    this.#readable = readable
    this.#names = names
    this.#inputs = new PublicInputs(readable, filters)
  }

  schema(whole: GraphQLSchema): GraphQLSchema {
    const query = whole.getQueryType()!.toConfig()
    const mutation = whole.getMutationType()?.toConfig()
    return new GraphQLSchema({
      query: new GraphQLObjectType({ ...query, fields: this.#roots(query.fields as never) }),
      mutation:
        mutation && new GraphQLObjectType({ ...mutation, ...this.#mutations(mutation.fields as never) }),
    })
  }

  #roots(fields: GraphQLFieldConfigMap<unknown, unknown>): GraphQLFieldConfigMap<unknown, unknown> {
    const kept = Object.entries(fields).flatMap(([name, field]) => {
      const root = this.#names.roots.get(name)
      const isPublic = root ? this.#readable.entities.has(root.slug) : field.extensions?.public === true
      const seen = isPublic ? this.#field(field, undefined) : undefined
      // A record may be missing. Others are null in the answer only beside an error.
      return seen ? [[name, root && root.kind !== 'record' ? always(seen) : seen] as const] : []
    })
    return Object.fromEntries(kept)
  }

  #mutations(fields: GraphQLFieldConfigMap<unknown, unknown>) {
    const kept = mutations.flatMap((name) => {
      const seen = fields[name] && this.#field(fields[name], undefined)
      return seen ? [[name, seen] as const] : []
    })
    return { fields: Object.fromEntries(kept), description: 'What leads to the session of an account.' }
  }

  /** A field without the arguments of accounts; undefined if the public can read nothing of it. */
  #field(
    field: Definition,
    config: FlattenedField | undefined,
    place?: Surroundings,
  ): Definition | undefined {
    const type = this.#output(field.type, config, place)
    if (!type) return undefined
    const args = Object.entries(field.args ?? {}).flatMap(([name, arg]) => {
      const inner = forAccounts.includes(name) ? undefined : this.#inputs.of(arg.type)
      return inner ? [[name, { ...arg, type: inner }] as const] : []
    })
    return { ...field, type, args: Object.fromEntries(args) }
  }

  #output(
    type: GraphQLOutputType,
    config: FlattenedField | undefined,
    place: Surroundings | undefined,
  ): GraphQLOutputType | undefined {
    if (isListType(type)) {
      const inner = this.#output(type.ofType, config, place)
      return inner && new GraphQLList(inner)
    }
    if (isNonNullType(type)) {
      const inner = this.#output(type.ofType, config, place)
      return inner && new GraphQLNonNull(inner as never)
    }
    if (isUnionType(type)) return undefined
    return isObjectType(type) ? this.#object(type, config, place) : type
  }

  #object(
    type: GraphQLObjectType,
    config: FlattenedField | undefined,
    place: Surroundings | undefined,
  ): GraphQLObjectType | undefined {
    const slug = this.#names.types.get(type) ?? this.#slugOfPage(type)
    if (slug !== undefined && !this.#readable.entities.has(slug)) return undefined
    const known = this.#made.get(type)
    if (known) return known as GraphQLObjectType
    const within = this.#names.types.has(type)
      ? recordPlace(this.#readable.entities.get(slug!)!)
      : config && place && 'flattenedFields' in config
        ? partPlace(config, place)
        : undefined
    const made = new GraphQLObjectType({ ...type.toConfig(), fields: () => this.#fieldsOf(type, within) })
    this.#made.set(type, made)
    return made
  }

  #slugOfPage(type: GraphQLObjectType): string | undefined {
    const { docs } = type.getFields()
    return docs && this.#names.types.get(getNamedType(docs.type))
  }

  #fieldsOf(type: GraphQLObjectType, place: Place | undefined): GraphQLFieldConfigMap<unknown, unknown> {
    const kept = Object.entries(type.toConfig().fields as GraphQLFieldConfigMap<unknown, unknown>).flatMap(
      ([name, field]) => {
        if (sameForAll.includes(name)) return []
        const config = place?.fields.find((one) => one.name.replace(/\W/g, '_') === name)
        // Other forms of a field, such as a text as HTML, are read with its rights.
        const about = config ?? (field.extensions?.field as FlattenedField | undefined)
        if (about && (this.#readable.hidden.has(about) || !leadsToPublic(this.#readable, about))) return []
        const seen = this.#field(field, config, place)
        const isSet = place ? isSetIn(place, seen, config, name) : isCount(type)
        return seen ? [[name, isSet ? always(seen) : seen] as const] : []
      },
    )
    return Object.fromEntries(kept)
  }
}

/** The type of a root field that only counts. */
const isCount = (type: GraphQLObjectType): boolean => Object.keys(type.getFields()).join() === 'totalDocs'

function isSetIn(
  place: Place,
  seen: Definition | undefined,
  config: FlattenedField | undefined,
  name: string,
) {
  if ((seen && isListType(getNullableType(seen.type))) || config?.type === 'join') return true
  if (config && ['group', 'tab'].includes(config.type)) return !isSizeOf(config, place)
  return isAlwaysSet(config, name, place)
}

/** Smaller sizes of a picture: each is missing where the original is smaller. */
const isSizeOf = ({ name }: FlattenedField, { isUpload }: Place): boolean => isUpload && name !== 'sizes'

const recordPlace = ({ fields, isGlobal, isUpload }: PublicEntity): Place => ({ fields, isGlobal, isUpload })

function partPlace(
  config: FlattenedField & { flattenedFields: FlattenedField[] },
  around: Surroundings,
): Place {
  return {
    ...around,
    fields: config.flattenedFields,
    isRow: around.isRow || config.type === 'array',
    isConditional:
      around.isConditional || hasCondition(config) || (around.isUpload && config.type !== 'array'),
  }
}

const always = (field: Definition): Definition => ({
  ...field,
  type: isNonNullType(field.type) ? field.type : new GraphQLNonNull(field.type),
})
