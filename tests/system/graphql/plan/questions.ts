import fc from 'fast-check'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { cursorOf } from '../../../../src/domain/cursor'

/** Draws a value, as fast-check's `gen()` gives it. */
export type Draw = <Values extends unknown[], Value>(
  arbitrary: (...values: Values) => fc.Arbitrary<Value>,
  ...values: Values
) => Value

/** Values that records have, by type and field, for conditions that find something. */
export type Known = Record<string, Record<string, unknown[]>>

export type Questions = { schema: GraphQLSchema; roots: string[]; known: Known }

const one = <T>(draw: Draw, from: readonly T[]): T => from[draw(fc.nat, from.length - 1)]!
const upTo = (draw: Draw, most: number): number => draw(fc.nat, most)
const sometimes = (draw: Draw, outOf: number): boolean => upTo(draw, outOf - 1) === 0

const locales = ['de', 'de_simple', 'en', 'uk', 'ar', 'fr']

/** A query of public data such as any frontend could ask: fields, arguments, aliases, fragments, directives. */
export function questionFrom(questions: Questions, draw: Draw): string {
  const query = questions.schema.getQueryType()!
  const roots = Array.from({ length: 1 + upTo(draw, 1) }, (_, at) => {
    const name = one(draw, questions.roots)
    const field = query.getFields()[name]!
    return `r${at}: ${name}${argumentsOf(questions, draw, field)}${selectionOf(questions, draw, field, 3)}`
  })
  return `{ ${roots.join(' ')} }`
}

/** A field of public data with arguments and a selection such as any frontend could ask for. */
export const fieldFrom = (
  questions: Questions,
  draw: Draw,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string =>
  `${field.name}${argumentsOf(questions, draw, field)}${selectionOf(questions, draw, field, depth)}`

function selectionOf(
  questions: Questions,
  draw: Draw,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).filter(
    ({ type: inner }) => depth > 0 || isLeafType(getNamedType(inner)),
  )
  if (!fields.length) return ' { __typename }'
  const picked = Array.from({ length: 1 + upTo(draw, 4) }, () => one(draw, fields))
  // A list without its records says little, but some ask only how many there are.
  const { docs } = type.getFields()
  if (docs && !picked.includes(docs) && !sometimes(draw, 6)) picked.push(docs)
  const parts = picked.map((part, at) => partOf(questions, draw, type, part, depth, at))
  return ` { ${parts.join(' ')} }`
}

function partOf(
  questions: Questions,
  draw: Draw,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  at: number,
): string {
  const args = argumentsOf(questions, draw, field)
  const alias = args || sometimes(draw, 6) ? `f${at}: ` : ''
  const text = `${alias}${field.name}${args}${selectionOf(questions, draw, field, depth - 1)}`
  if (sometimes(draw, 10)) return `... on ${type.name} { ${text} __typename }`
  return sometimes(draw, 12) ? `${text.replace(/^(\w+: )?(\w+)/, '$&')}` : text
}

function argumentsOf(questions: Questions, draw: Draw, field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type).name
  const keys = field.args
    .map(({ name }) => name)
    .filter((name) => ['id', 'slug', 'key', 'code'].includes(name))
  const key = keys.length && sometimes(draw, 3) ? one(draw, keys) : 'id'
  const given = field.args.flatMap(({ name, type }) => {
    if (keys.includes(name) && name !== 'id')
      return name === key
        ? `${name}: ${JSON.stringify(one(draw, [...(questions.known[named]?.[name] ?? []), 'no']))}`
        : []
    if (name === 'id' && key !== 'id') return []
    if (name === 'limit') return `limit: ${1 + upTo(draw, 12)}`
    if (name === 'id') return `id: ${JSON.stringify(idOf(questions, draw, named))}`
    if (!sometimes(draw, 3)) return []
    if (name === 'after') return `after: ${JSON.stringify(cursorIn(questions, draw, field))}`
    if (name === 'page') return `page: ${1 + upTo(draw, 2)}`
    if (name === 'count') return `count: ${one(draw, ['true', 'false'])}`
    if (name === 'locale') return `locale: ${one(draw, locales)}`
    if (name === 'fallbackLocale') return `fallbackLocale: ${one(draw, [...locales, 'none'])}`
    if (name === 'depth') return `depth: ${upTo(draw, 2)}`
    if (name === 'sort') return `sort: ${JSON.stringify(sortOf(questions, draw, field))}`
    if (name === 'where')
      return `where: ${whereOf(questions, draw, getNamedType(type) as GraphQLInputObjectType)}`
    return []
  })
  // A cursor fixes order and page.
  const walks = given.some((text) => text.startsWith('after'))
  const taken = walks ? given.filter((text) => !/^(sort|page)/.test(text)) : given
  return taken.length ? `(${taken.join(', ')})` : ''
}

const idOf = ({ known }: Questions, draw: Draw, type: string): unknown =>
  one(draw, [...(known[type]?.id ?? []), 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'])

const cursorIn = (questions: Questions, draw: Draw, field: GraphQLField<unknown, unknown>): string =>
  sometimes(draw, 2) ? '' : cursorOf(String(idOf(questions, draw, recordTypeOf(questions, field))))

/** The type of the records that a list, a join or a count is about. */
function recordTypeOf({ schema }: Questions, field: GraphQLField<unknown, unknown>): string {
  const where = field.args.find(({ name }) => name === 'where')
  const name = where ? getNamedType(where.type).name.replace(/Where$/, '') : ''
  return schema.getType(name) ? name : getNamedType(field.type).name
}

function sortOf(questions: Questions, draw: Draw, field: GraphQLField<unknown, unknown>): string {
  const type = questions.schema.getType(recordTypeOf(questions, field))
  if (!isObjectType(type)) return 'createdAt'
  return sometimes(draw, 6) ? `${orderOf(draw, type)},${orderOf(draw, type)}` : orderOf(draw, type)
}

/** A field with one value, sometimes one of a related record. */
function orderOf(draw: Draw, type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).filter(({ type: inner }) => !isListType(inner))
  const simple = fields.filter(({ type: inner, args }) => isLeafType(getNamedType(inner)) && !args.length)
  const related = fields.filter(({ extensions }) =>
    ['relationship', 'upload'].includes((extensions.field as { type: string } | undefined)?.type ?? ''),
  )
  const target = related.length && sometimes(draw, 5) ? one(draw, related) : undefined
  const record = target && getNamedType(target.type)
  if (isObjectType(record)) return orderOf(draw, record).replace(/^-?/, (minus) => `${minus}${target!.name}.`)
  const { name } = one(draw, simple)
  return `${one(draw, ['', '-'])}${name === '_status' ? name : name.replace(/^_/, '')}`
}

function whereOf(questions: Questions, draw: Draw, type: GraphQLInputObjectType, nested = true): string {
  const record = type.name.replace(/Where$/, '')
  const fields = Object.values(type.getFields())
  const conditions = fields.filter(({ name }) => !['AND', 'OR'].includes(name))
  if (nested && sometimes(draw, 4)) {
    const both = [whereOf(questions, draw, type, false), whereOf(questions, draw, type, false)]
    return `{ ${one(draw, ['AND', 'OR'])}: [${both.join(', ')}] }`
  }
  const { name, type: operators } = one(draw, conditions)
  const bare = getNamedType(operators)
  if (!isInputObjectType(bare)) return '{}'
  const operator = one(draw, Object.values(bare.getFields()))
  return `{ ${name}: { ${operator.name}: ${valueFor(questions, draw, record, name, operator.type)} } }`
}

function valueFor(
  questions: Questions,
  draw: Draw,
  record: string,
  field: string,
  type: GraphQLInputType,
): string {
  if (isNonNullType(type)) return valueFor(questions, draw, record, field, type.ofType)
  if (isListType(type)) return `[${valueFor(questions, draw, record, field, type.ofType)}]`
  if (isEnumType(type)) return one(draw, type.getValues()).name
  if (type.toString() === 'Boolean') return one(draw, ['true', 'false'])
  const known = (questions.known[record]?.[field] ?? []).filter((value) => value !== null)
  const value =
    known.length && !sometimes(draw, 5) ? one(draw, known) : one(draw, ['a', 'Syke', 3, '2026-12-01'])
  if (['Float', 'Int'].includes(type.toString()))
    return String(Number.isFinite(Number(value)) ? Number(value) : 3)
  return JSON.stringify(typeof value === 'object' ? 'a' : value)
}
