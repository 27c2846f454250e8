import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Draw } from './draw'
import { jsonWith, oddJson, oddOfKind, placesIn } from './values'

export type OddInput = [place: string, text: string]

/**
 * Odd inputs for an argument: one for each place of a plain input, mostly of the kind that the schema allows.
 *
 * @param like a record whose values are plain ones
 */
export function* oddInputs(draw: Draw, { name, type }: GraphQLArgument, like?: unknown): Generator<OddInput> {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) yield [name, oddFor(draw, type)]
  else if (named.name.endsWith('Where')) yield* oddConditions(draw, named, name)
  else yield* oddData(draw, named, name, like)
}

/** One condition at a time: a filter by all fields at once finds nothing. */
function* oddConditions(draw: Draw, filter: GraphQLInputObjectType, name: string): Generator<OddInput> {
  for (const field of Object.values(filter.getFields())) {
    const condition = getNamedType(field.type)
    if (!isInputObjectType(condition) || draw.sometimes(8))
      yield [`${name}.${field.name}`, `{"${field.name}":${oddFor(draw, field.type)}}`]
    else {
      const operator = draw.one(Object.values(condition.getFields()))
      const text = `{"${operator.name}":${oddFor(draw, operator.type)}}`
      const listed = ['AND', 'OR'].includes(field.name) ? `[${text}]` : text
      yield [`${name}.${field.name}.${operator.name}`, `{"${field.name}":${listed}}`]
    }
  }
}

/** Data in which there is nothing but what must be and one odd value. */
function* oddData(
  draw: Draw,
  type: GraphQLInputObjectType,
  name: string,
  like: unknown,
): Generator<OddInput> {
  const plain = plainInput(type, like) as Record<string, unknown>
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
  for (const place of placesIn(plain)) {
    // REST tries what stands in a text.
    if (place.includes('root')) continue
    const [first] = place as string[]
    const given = Object.fromEntries(
      [...needed.map((field) => field.name), ...(first ? [first] : [])].map((one) => [one, plain[one]]),
    )
    yield [[name, ...place].join('.'), jsonWith(given, place, oddAt(draw, type, place))]
  }
}

/** An odd value for the place of an input that the path leads to. */
function oddAt(draw: Draw, type: GraphQLInputType, path: readonly (string | number)[]): string {
  let place: GraphQLInputType = type
  for (const step of path) {
    const inner: GraphQLInputType = getNullableType(place)
    if (isListType(inner)) place = inner.ofType as GraphQLInputType
    else if (isInputObjectType(inner)) place = inner.getFields()[step]!.type
    else return draw.one(oddJson)
  }
  return oddFor(draw, place)
}

function oddFor(draw: Draw, type: GraphQLInputType, depth = 2): string {
  if (draw.sometimes(8)) return draw.one(oddJson)
  if (!isNonNullType(type) && draw.sometimes(4)) return 'null'
  const inner = getNullableType(type)
  if (isListType(inner)) {
    const one = () => oddFor(draw, inner.ofType as GraphQLInputType, depth)
    return draw.one(['[]', `[${one()}]`, `[${one()},${one()}]`, one()])
  }
  if (isEnumType(inner)) return JSON.stringify(draw.one(inner.getValues()).name)
  if (!isInputObjectType(inner)) return draw.one(oddOfKind[getNamedType(inner).name] ?? oddJson)
  const field = draw.one(Object.values(inner.getFields()))
  return depth && draw.sometimes(2) ? `{"${field.name}":${oddFor(draw, field.type, depth - 1)}}` : '{}'
}

/** An input with something in every place, as in the record `like`. */
export function plainInput(type: GraphQLInputType, like?: unknown, name = '', depth = 5): unknown {
  const inner = getNullableType(type)
  if (isListType(inner)) {
    const first = Array.isArray(like) ? (like as unknown[])[0] : like
    return [plainInput(inner.ofType as GraphQLInputType, first, name, depth)]
  }
  if (isEnumType(inner)) return inner.getValues()[0]!.name
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields())
        .filter((field) => depth > 0 || isNonNullType(field.type))
        .map((field) => {
          const own = (like as Record<string, unknown> | undefined)?.[field.name]
          return [field.name, plainInput(field.type, own, field.name, depth - 1)]
        }),
    )
  if (like !== undefined && like !== null) return like
  const kind = getNamedType(inner).name
  if (kind === 'Boolean') return true
  if (kind === 'Int' || kind === 'Float') return 1
  if (kind === 'JSON') return { root: { type: 'root', version: 1, children: [] } }
  if (kind === 'DateTime') return '2026-05-05T10:00:00.000Z'
  return /email/i.test(name) ? 'jemand@pruefung.example' : 'wort'
}
