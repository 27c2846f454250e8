import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { formatNames } from 'payload'
import { replaceTypes } from './replace-types'

/** Enums that many fields share, by the ending of Payload's name for each of them. */
const shared: readonly (readonly [endsLike: RegExp, name: string, about: string])[] = [
  [
    /^[A-Za-z]+__status$|___status$|Version_Version__status$/,
    'PublicationStatus',
    'Whether a record is published.',
  ],
  [/_tz$/, 'TimeZone', 'The time zone in which people mean a moment.'],
  [
    /_publishedLocale$|^LocaleInputType$|^SiteSetting\w*_languages$/,
    'Locale',
    'The languages content is written in.',
  ],
  [/^FallbackLocaleInputType$/, 'FallbackLocale', 'The language of texts that are not translated.'],
]

const others: Readonly<Record<string, string>> = {
  usersMe: 'CurrentUser',
  usersJWT: 'SessionUser',
  usersLoginResult: 'LoginResult',
  usersResetPassword: 'ResetPasswordResult',
  usersRefreshedUser: 'RefreshedSession',
}

/**
 * Names types as people would: `EventOccurrence`, `ArticleWhere` and `ServiceLanguage` instead of `Event_Occurrences`,
 * `Article_where` and the five types `Service_languages`, `Service_languages_Input`, …: one enum serves what comes in
 * and what goes out.
 *
 * @throws Error if two types would have the same name
 */
export function withPlainNames(schema: GraphQLSchema): GraphQLSchema {
  const types = new GraphQLSchema({ ...schema.toConfig(), types: [] }).getTypeMap()
  const rows = rowsOf(Object.values(types))
  const named = new Map<string, GraphQLNamedType>()
  const replaced = new Map<GraphQLNamedType, GraphQLNamedType>()
  for (const type of Object.values(types)) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
    const name = isEnumType(type) ? nameOfEnum(type) : nameOf(type, rows)
    const known = named.get(name)
    if (!known) named.set(name, type)
    else if (isSame(known, type)) replaced.set(type, known)
    else throw new Error(`Two types ${name}: ${known.name}, ${type.name}.`)
  }
  for (const [name, type] of named) type.name = name
  for (const [, name, about] of shared) if (named.has(name)) named.get(name)!.description = about
  return replaceTypes(schema, replaced)
}

/** Whether one type can stand for both: enums with the same values, or filters with the same fields. */
function isSame(one: GraphQLNamedType, other: GraphQLNamedType): boolean {
  if (isEnumType(one) && isEnumType(other)) return valuesOf(one) === valuesOf(other)
  return isInputObjectType(one) && isInputObjectType(other) && fieldsOf(one) === fieldsOf(other)
}

const valuesOf = (type: GraphQLEnumType): string => JSON.stringify(type.getValues().map(({ value }) => value))
const fieldsOf = (type: GraphQLInputObjectType): string => Object.keys(type.getFields()).sort().join()

function nameOfEnum({ name: full }: GraphQLEnumType): string {
  const name = full.replace(/_(Mutation)?Input$/, '')
  for (const [ending, plain] of shared) if (ending.test(name)) return plain
  // A version and an update have the fields of the record.
  const [owner = '', ...path] = name
    .replace(/^(\w+?)(Version_Version|Update)_/, '$1_')
    .replace(/^versions(\w+?)_version__/, '$1_')
    .replace(/^usersJWT_/, 'User_')
    .split(/_+/)
  return [capitalised(owner), ...path.map(singular)].join('')
}

/** `rows` are types of which a field has a list: `Article_Sources` is one source. */
function nameOf(type: GraphQLNamedType, rows: ReadonlySet<GraphQLNamedType>): string {
  const { name } = type
  if (others[name]) return others[name]
  const [, counted] = /^count(\w+)$/.exec(name) ?? []
  if (counted) return `${counted}Count`
  const [, versions] = /^versions([A-Za-z]+)$/.exec(name) ?? []
  if (versions) return `${singular(versions)}Versions`
  const input = isInputObjectType(type) && name.startsWith('mutation')
  const plain = name
    .replace(/^mutation(\w+)Input$/, '$1')
    .replace(/^versions(\w+?)_/, '$1Version_')
    .replace('Version_Version', 'VersionContent')
    // Conditions within AND and OR are the same.
    .replace(/_where_(and|or)$/, '_where')
    // Beside it there may be a field `status`.
    .replace(/(^[A-Za-z]+_|_version__)_status_operator$/, '$1publicationStatus_operator')
  const parts = plain.split(/_+/).map(capitalised)
  if (rows.has(type) && parts.length > 1) parts.push(singular(parts.pop()!))
  return `${parts.join('')}${input ? 'Input' : ''}`
}

/** Types of rows of arrays. */
function rowsOf(types: Iterable<GraphQLNamedType>): Set<GraphQLNamedType> {
  const rows = new Set<GraphQLNamedType>()
  for (const type of types) {
    if (!isObjectType(type) && !isInputObjectType(type)) continue
    const fields: Record<string, { type: GraphQLType }> = type.getFields()
    for (const [name, field] of Object.entries(fields))
      if (isListType(getNullableType(field.type)) && !['AND', 'OR'].includes(name))
        rows.add(getNamedType(field.type))
  }
  return rows
}

const capitalised = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1)
const singular = (part: string): string => capitalised(formatNames(part).singular)
