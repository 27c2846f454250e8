import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Ask, json } from './ask'
import type { Draw } from './draw'
import { oddInputs, plainInput } from './inputs'
import { plainRecord } from './plain'
import { type Entity, everybody, type World } from './world'

type Field = GraphQLField<unknown, unknown>
type Given = { type: string; text: string }
/** The schema, and what its types are in the configuration, by name. */
export type Known = { schema: GraphQLSchema; entities: Map<string, Entity> }

/** Questions and changes in GraphQL: every root field, argument and place of an input is odd once. */
export function* graphqlAsks(world: World, draw: Draw, known: Known): Generator<Ask> {
  const { schema } = known
  // Lists, counts and permissions share their filters, and what can be made can be changed: each place is odd once.
  const seen = new Set<string>()
  for (const [kind, root] of [
    ['query', schema.getQueryType()!],
    ['mutation', schema.getMutationType()!],
  ] as const)
    for (const field of Object.values(root.getFields())) {
      const entity = entityOf(known, field)
      const like = entity && plainRecord(world, entity.fields)
      yield whole(world, draw, known, kind, field, 'nothing', {})
      for (const arg of field.args)
        for (const [place, text] of oddInputs(draw, arg, like)) {
          const once = `${String(arg.type).replace(/(Update)?Input!?$/, '')} ${place}`
          const isShared = isInputObjectType(getNamedType(arg.type))
          if (isShared && (seen.has(once) || (/^create/.test(field.name) && draw.sometimes(2)))) continue
          seen.add(once)
          const given = { [arg.name]: { type: String(arg.type), text } }
          yield whole(world, draw, known, kind, field, place, given)
        }
      if (kind === 'query') yield* withinRecords(world, draw, known, field)
    }
}

function whole(
  world: World,
  draw: Draw,
  known: Known,
  kind: string,
  field: Field,
  odd: string,
  given: Record<string, Given>,
): Ask {
  const { selection, args } = call(world, draw, known, field, given)
  const declared = Object.entries(args).map(([name, { type }]) => `$${name}: ${type}`)
  return question(draw, {
    about: `${kind} ${field.name}: odd ${odd}`,
    document: `${kind}${declared.length ? `(${declared.join()})` : ''} { ${selection} }`,
    variables: args,
    writers: kind === 'mutation' ? world.writers(entityOf(known, field)?.slug ?? '') : everybody,
  })
}

/** Arguments of fields within the records of a list. */
function* withinRecords(world: World, draw: Draw, known: Known, field: Field): Generator<Ask> {
  const record = recordsOf(field)
  if (!record) return
  for (const inner of Object.values(record.getFields()))
    for (const arg of inner.args) {
      const [place, text] = draw.one([...oddInputs(draw, arg)])
      const variables = { [arg.name]: { type: String(arg.type), text } }
      const { selection } = call(world, draw, known, inner, variables)
      yield question(draw, {
        about: `query ${field.name}.${inner.name}: odd ${place}`,
        document: `query($${arg.name}: ${arg.type}) { ${field.name}(limit: 3) { docs { ${selection} } } }`,
        variables,
        writers: everybody,
      })
    }
}

type Question = { about: string; document: string; variables: Record<string, Given>; writers: string[] }

function question(draw: Draw, { about, document, variables, writers }: Question): Ask {
  const given = Object.entries(variables).map(([name, { text }]) => `${JSON.stringify(name)}:${text}`)
  const endsSession = /^mutation (logout|refreshToken)/.test(about)
  return {
    about,
    role: endsSession ? 'spare' : draw.one(draw.sometimes(5) ? everybody : writers),
    ...{ method: 'POST', path: '/api/graphql', headers: json },
    body: `{"query":${JSON.stringify(document)},"variables":{${given.join()}}}`,
  }
}

/** A field with the given arguments, plain ones where some must be given, and something to answer. */
function call(world: World, draw: Draw, known: Known, field: Field, given: Record<string, Given>) {
  const args: Record<string, Given> = {}
  const entity = entityOf(known, field)
  for (const { name, type } of field.args) {
    const plain = () =>
      name === 'id' ? idFor(world, draw, field, entity) : plainInput(type, undefined, name)
    const wanted = isNonNullType(type) || (name === 'id' && draw.sometimes(2))
    const own = given[name] ?? (wanted ? { type: String(type), text: JSON.stringify(plain()) } : undefined)
    if (own) args[name] = own
  }
  const names = Object.keys(args)
  const written = names.length ? `(${names.map((name) => `${name}: $${name}`).join()})` : ''
  return { args, selection: `${field.name}${written}${selectionOf(getNamedType(field.type), draw, 2)}` }
}

function selectionOf(type: GraphQLNamedType, draw: Draw, depth: number): string {
  if (!isObjectType(type)) return isLeafType(type) ? '' : ' { __typename }'
  const all = Object.values(type.getFields()).filter(
    ({ args }) => !args.some((arg) => isNonNullType(arg.type)),
  )
  const leaves = all.filter((field) => isLeafType(getNamedType(field.type)))
  const deeper = depth ? all.filter((field) => !leaves.includes(field)) : []
  const some = [...pick(draw, leaves, 5), ...pick(draw, deeper, 2)]
  if (depth) some.push(...all.filter(({ name }) => name === 'docs'))
  const parts = [...new Set(some)].map(
    (field) => `${field.name}${selectionOf(getNamedType(field.type), draw, depth - 1)}`,
  )
  return ` { __typename ${parts.join(' ')} }`
}

const pick = (draw: Draw, from: readonly Field[], most: number): Field[] =>
  from.length ? Array.from({ length: most }, () => draw.one(from)) : []

/** The collection or global that a root field is about. */
function entityOf({ entities }: Known, field: Field): Entity | undefined {
  const { name } = recordsOf(field) ?? getNamedType(field.type)
  return entities.get(name) ?? entities.get(name.replace(/Version$/, ''))
}

function idFor(
  { records, versions }: World,
  draw: Draw,
  { name }: Field,
  entity: Entity | undefined,
): string {
  const slug = entity?.slug ?? ''
  const ids = /version/i.test(name) ? versions[slug] : records[slug]?.map(({ id }) => String(id))
  return ids?.length ? draw.one(ids) : '3f0c8a52-6b1e-4d27-9c55-0a1b2c3d4e5f'
}

/** The type of the records, of a field that answers with a page of them. */
function recordsOf(field: Field): GraphQLObjectType | undefined {
  const page = getNamedType(field.type)
  const docs = isObjectType(page) ? page.getFields().docs : undefined
  const record = docs && getNamedType(docs.type)
  return isObjectType(record) ? record : undefined
}
