import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type Field,
  type SanitizedConfig,
} from 'payload'
import { contentLocales } from '../../../domain/locales'
import { publicNames } from '../../../../access/public-names'
import { nameOfGlobal, namesOf } from '../names'
import { describeConditions } from './conditions'
import { describeArguments, FieldDescriptions } from './fields'
import { knownEnumValues, knownFields } from './known'
import { hintOf, inBoth, sentences } from './labels'

const onlyWithAccount = 'Only for accounts that may read it.'
const ofThePublic = new Set<string>(publicNames())
const isPublic = (slug: string) => ofThePublic.has(slug)

/**
 * Adds descriptions of types, fields, arguments and values to Payload's schema, for frontend developers: taken from
 * the labels and hints of the collections, in English, with units. Mutates the given schema.
 */
export function described(schema: GraphQLSchema, config: SanitizedConfig): GraphQLSchema {
  describeLocales(schema)
  const describeFields = new FieldDescriptions(isPublic)
  const query = schema.getQueryType()!
  const mutation = schema.getMutationType()
  query.description = 'Everything that can be read. What is public needs no account.'
  if (mutation) mutation.description = 'Everything that can be changed. All of it needs an account.'
  const root = (name: string, description: string) => describeRoot(query, name, description)
  const change = (name: string, description: string) => mutation && describeRoot(mutation, name, description)

  for (const collection of config.collections) {
    const { one, many } = namesOf(collection)
    const type = schema.getType(one)
    if (!type || !query.getFields()[many]) continue
    const name = inBoth(collection.labels.singular as never)
    const names = inBoth(collection.labels.plural as never)
    const access = !isPublic(collection.slug) && onlyWithAccount
    const about = sentences(name, hintOf(collection), access)
    describeFields.describe(type, collection.fields, about)
    root(one, sentences(`One record by its identifier: ${name}`, access))
    const list = root(many, sentences(`A list, page by page: ${names}`, hintOf(collection), access))
    describeList(list, `A page of a list: ${names}.`, collection.fields, `Conditions on records: ${names}.`)
    describeList(
      root(`count${many}`, sentences(`How many there are: ${names}`, access)),
      `A number: ${names}.`,
      collection.fields,
      '',
    )
    change(`create${one}`, `Makes a record: ${name}.`)
    change(`update${one}`, `Changes a record: ${name}.`)
    change(`delete${one}`, `Deletes a record: ${name}.`)
    change(`duplicate${one}`, `Copies a record: ${name}.`)
    describeInputs(
      mutation,
      [`create${one}`, `update${one}`, `duplicate${one}`],
      collection.fields,
      describeFields,
      name,
    )
    const versionFields = buildVersionCollectionFields(config, collection) as Field[]
    describeVersions(query, one, many, versionFields, name, describeFields)
    change(`restoreVersion${one}`, `Makes an earlier version the current one: ${name}.`)
  }

  for (const global of config.globals) {
    const one = nameOfGlobal(global)
    const type = schema.getType(one)
    if (!type || !query.getFields()[one]) continue
    const name = inBoth(global.label as never)
    const about = sentences(name, hintOf(global), !isPublic(global.slug) && onlyWithAccount)
    describeFields.describe(type, global.fields, about)
    root(one, about)
    change(`update${one}`, `Changes it: ${name}.`)
    describeInputs(mutation, [`update${one}`], global.fields, describeFields, name)
    const versionFields = buildVersionGlobalFields(config, global) as Field[]
    describeVersions(query, one, one, versionFields, name, describeFields)
    change(`restoreVersion${one}`, `Makes an earlier version the current one: ${name}.`)
  }

  describeAccounts(query, mutation)
  return schema
}

function describeRoot(
  type: GraphQLObjectType,
  name: string,
  description: string,
): GraphQLField<any, any> | undefined {
  const field = type.getFields()[name]
  if (!field) return undefined
  field.description = description
  describeArguments(field, false)
  return field
}

function describeList(
  field: GraphQLField<any, any> | undefined,
  about: string,
  fields: readonly Field[],
  conditions: string,
): void {
  if (!field) return
  const type = getNamedType(field.type)
  type.description ??= about
  if (isObjectType(type))
    for (const member of Object.values(type.getFields())) member.description ??= knownFields[member.name]
  const where = getNamedType(field.args.find(({ name }) => name === 'where')?.type)
  if (conditions && isInputObjectType(where)) describeConditions(where, fields, conditions)
}

function describeVersions(
  query: GraphQLObjectType,
  one: string,
  many: string,
  fields: readonly Field[],
  name: string,
  describeFields: FieldDescriptions,
): void {
  const single = describeRoot(
    query,
    `version${one}`,
    `One earlier version by its identifier: ${name}. ${onlyWithAccount}`,
  )
  const list = describeRoot(
    query,
    `versions${many}`,
    `Earlier versions, page by page: ${name}. ${onlyWithAccount}`,
  )
  if (single)
    describeFields.describe(getNamedType(single.type), fields, `A version: ${name}. ${onlyWithAccount}`)
  describeList(list, `A page of a list of versions: ${name}.`, fields, `Conditions on versions: ${name}.`)
}

function describeInputs(
  mutation: GraphQLObjectType | null | undefined,
  operations: string[],
  fields: readonly Field[],
  describeFields: FieldDescriptions,
  name: string,
): void {
  for (const operation of operations) {
    const data = mutation?.getFields()[operation]?.args.find((arg) => arg.name === 'data')
    if (data) describeFields.describe(getNamedType(data.type), fields, `What is written: ${name}.`)
  }
}

/** Languages under their own names. */
function describeLocales(schema: GraphQLSchema): void {
  const labels = new Map<unknown, string>(contentLocales.map(({ code, label }) => [code, label]))
  for (const name of ['Locale', 'FallbackLocale']) {
    const type: GraphQLNamedType | undefined = schema.getType(name)
    if (!isEnumType(type)) continue
    for (const value of type.getValues())
      value.description ??= labels.get(value.value) ?? knownEnumValues[value.name]
  }
}

/** The root fields for the current user's account. */
function describeAccounts(query: GraphQLObjectType, mutation: GraphQLObjectType | null | undefined): void {
  describeRoot(query, 'meUser', 'The account that asks; null without one.')
  describeRoot(query, 'initializedUser', 'Whether there is any account.')
  if (!mutation) return
  describeRoot(mutation, 'loginUser', 'Logs in and sets the cookie of the session.')
  describeRoot(mutation, 'logoutUser', 'Ends the session.')
  describeRoot(mutation, 'refreshTokenUser', 'Extends the session.')
  describeRoot(mutation, 'forgotPasswordUser', 'Sends a link for a new password.')
  describeRoot(mutation, 'resetPasswordUser', 'Sets a new password with the secret of such a link.')
  describeRoot(mutation, 'unlockUser', 'Lets an account log in again after too many failed tries.')
  describeRoot(mutation, 'verifyEmailUser', 'Confirms an e-mail address.')
}
