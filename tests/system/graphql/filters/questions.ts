import fc from 'fast-check'
import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import type { FlattenedField, SanitizedConfig } from 'payload'
import type { Draw } from '../plan/questions'
import type { Doc, Where } from './oracle'

export type Question = {
  slug: string
  root: string
  where: Where
  sort: string[]
  limit: number
  page: number
  locale: string
  /** `none` for no other language. */
  fallback: string
}

export type Ground = {
  schema: GraphQLSchema
  config: SanitizedConfig
  docs: ReadonlyMap<string, readonly Doc[]>
  roots: readonly { root: string; slug: string }[]
  /** Paths that lists are ordered by, per collection. */
  orders: ReadonlyMap<string, readonly string[]>
}

const one = <T>(draw: Draw, from: readonly T[]): T => from[draw(fc.nat, from.length - 1)]!
const upTo = (draw: Draw, most: number): number => draw(fc.nat, most)
const sometimes = (draw: Draw, outOf: number): boolean => upTo(draw, outOf - 1) === 0

const locales = ['de', 'de-simple', 'en', 'uk', 'ar', 'tr', 'fr', 'ru', 'fa']
const oddTexts = ['', ' ', '%', '_', '\\', '%e%', 'ä', 'Ü', 'Bürger', 'bÜRGER netz', 'null', 'a,b', "'"]

export function questionFrom(ground: Ground, draw: Draw): Question {
  const { root, slug } = one(draw, ground.roots)
  const type = whereType(ground.schema, root)
  const orders = ground.orders.get(slug)!
  const sort = Array.from({ length: upTo(draw, 2) }, () => `${one(draw, ['', '-'])}${one(draw, orders)}`)
  return {
    ...{ slug, root, sort },
    where: sometimes(draw, 6) ? {} : whereFrom(ground, draw, slug, type, 2),
    limit: one(draw, [1, 2, 3, 5, 20, 100]),
    page: 1 + upTo(draw, 2),
    locale: one(draw, locales),
    fallback: one(draw, ['de', 'de', 'en', 'none']),
  }
}

export const whereType = (schema: GraphQLSchema, root: string): GraphQLInputObjectType =>
  getNamedType(
    schema
      .getQueryType()!
      .getFields()
      [root]!.args.find(({ name }) => name === 'where')!.type,
  ) as GraphQLInputObjectType

function whereFrom(
  ground: Ground,
  draw: Draw,
  slug: string,
  type: GraphQLInputObjectType,
  depth: number,
): Where {
  if (depth && sometimes(draw, 4))
    return {
      [one(draw, ['AND', 'OR'])]: Array.from({ length: 1 + upTo(draw, 2) }, () =>
        whereFrom(ground, draw, slug, type, depth - 1),
      ),
    }
  const members = Object.values(type.getFields()).filter(({ name }) => name !== 'AND' && name !== 'OR')
  if (depth && sometimes(draw, 4)) {
    // Two conditions in one object, of neighbours: often on rows of the same list.
    const at = upTo(draw, members.length - 1)
    return Object.assign(
      {},
      ...members.slice(at, at + 2).map((member) => conditionsOn(ground, draw, slug, member)),
    )
  }
  return conditionsOn(ground, draw, slug, one(draw, members))
}

function conditionsOn(
  ground: Ground,
  draw: Draw,
  slug: string,
  { name, type: conditions }: { name: string; type: unknown },
): Where {
  const operators = Object.values(
    (getNamedType(conditions as never) as unknown as GraphQLInputObjectType).getFields(),
  )
  const asked = Array.from({ length: sometimes(draw, 6) ? 2 : 1 }, () => one(draw, operators))
  return {
    [name]: Object.fromEntries(
      asked.map((operator) => [operator.name, valueFrom(ground, draw, slug, name.split('__'), operator)]),
    ),
  }
}

function valueFrom(
  ground: Ground,
  draw: Draw,
  slug: string,
  path: string[],
  { name, type }: { name: string; type: Parameters<typeof getNullableType>[0] },
): unknown {
  if (name === 'exists') return sometimes(draw, 2)
  const bare = getNullableType(type)
  const single = () => singleFrom(ground, draw, slug, path, name, getNamedType(bare as never))
  if (isListType(bare)) return Array.from({ length: upTo(draw, 3) }, single)
  return sometimes(draw, 12) ? null : single()
}

function singleFrom(
  { config, docs }: Ground,
  draw: Draw,
  slug: string,
  path: string[],
  operator: string,
  type: unknown,
): unknown {
  const known = valuesAt(config, docs, slug, path)
  const kind = String(type)
  if (isEnumType(type)) {
    const values = type.getValues().map(({ value }) => value)
    return sometimes(draw, 3) || !known.length ? one(draw, values) : one(draw, known)
  }
  if (kind === 'Boolean') return sometimes(draw, 2)
  if (kind === 'ID')
    return known.length && !sometimes(draw, 6) ? one(draw, known) : 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'
  if (kind === 'Float') return known.length && !sometimes(draw, 4) ? one(draw, known) : upTo(draw, 100) / 2
  if (kind === 'DateTime')
    return known.length && !sometimes(draw, 4) ? one(draw, known) : '2026-12-01T12:00:00.000Z'
  const text = known.length && !sometimes(draw, 4) ? String(one(draw, known)) : one(draw, oddTexts)
  if (!['like', 'contains'].includes(operator)) return text.slice(0, 400)
  const start = upTo(draw, Math.min(30, text.length))
  const part = text.slice(start, start + 1 + upTo(draw, 12))
  return one(draw, [part, part.toUpperCase(), part.toLowerCase()])
}

/** Values that some records have at a path, in any language. */
function valuesAt(config: SanitizedConfig, docs: Ground['docs'], slug: string, path: string[]): unknown[] {
  const values = (fields: readonly FlattenedField[], doc: Doc, [name, ...rest]: string[]): unknown[] => {
    const field = fields.find((each) => each.name === name)
    if (!field) return name === 'id' ? [doc.id] : []
    const target =
      field.type === 'join' ? field.collection : 'relationTo' in field ? field.relationTo : undefined
    if (typeof target === 'string' && rest.length)
      return docs.get(target)!.flatMap((each) => values(fieldsOf(config, target), each, rest))
    const stored = doc[name!]
    const all =
      'localized' in field && field.localized ? Object.values((stored ?? {}) as object) : [stored].flat()
    const present = all.filter((each) => each !== null && each !== undefined)
    if (!rest.length) return present.filter((each) => typeof each !== 'object')
    return 'flattenedFields' in field
      ? present.flatMap((each) => values(field.flattenedFields, each as Doc, rest))
      : []
  }
  return docs.get(slug)!.flatMap((doc) => values(fieldsOf(config, slug), doc, path))
}

const fieldsOf = (config: SanitizedConfig, slug: string): readonly FlattenedField[] =>
  config.collections.find((each) => each.slug === slug)!.flattenedFields

/** The question over GraphQL. */
export function documentOf(schema: GraphQLSchema, asked: Question): string {
  const { root, where, sort, limit, page, locale, fallback } = asked
  const filter = literalOf(where, whereType(schema, root))
  const order = sort.length ? `, sort: ${JSON.stringify(sort.join(','))}` : ''
  const languages = `locale: ${locale.replace('-', '_')}, fallbackLocale: ${fallback}`
  return `{ list: ${root}(where: ${filter}, limit: ${limit}, page: ${page}, ${languages}${order}) { totalDocs docs { id } } }`
}

/** A value as GraphQL writes it: enums by their names. */
export function literalOf(value: unknown, type: GraphQLInputType): string {
  const bare = getNullableType(type)
  if (value === null) return 'null'
  if (Array.isArray(value))
    return `[${value.map((one) => literalOf(one, isListType(bare) ? bare.ofType : bare)).join(', ')}]`
  if (isEnumType(bare)) return bare.getValues().find((one) => one.value === value)!.name
  if (!isInputObjectType(bare)) return JSON.stringify(value)
  const fields = Object.entries(value as object).map(
    ([name, one]) => `${name}: ${literalOf(one, bare.getFields()[name]!.type)}`,
  )
  return `{${fields.join(', ')}}`
}

/** Whether a query string cannot say it: it has neither null nor lists without values. */
export const hasNull = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value)
    ? !value.length || value.some(hasNull)
    : typeof value === 'object' && Object.values(value!).some(hasNull))
