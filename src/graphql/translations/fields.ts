import {
  defaultFieldResolver,
  getNamedType,
  GraphQLEnumType,
  type GraphQLField,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLString,
  isObjectType,
} from 'graphql'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { type ContentLocale, contentLocales, defaultLocale } from '../../domain/locales'
import type { GraphqlContext } from '../context'
import { nameOfGlobal, namesOf } from '../schema/names'
import { translationsOfGlobal, translationsOfRecord } from './load'
import { availableIn, translatedIn, type Translation } from './states'

type Source = { id?: unknown }
type Definition = GraphQLField<Source, GraphqlContext>

/**
 * Adds to records and globals the language they are in, the languages they are written in, and the state of each
 * translation; to globals an id as well, which client caches expect.
 */
export function withTranslations(
  schema: GraphQLSchema,
  { collections, globals }: SanitizedConfig,
): GraphQLSchema {
  const locale = schema.getType('Locale') as GraphQLEnumType
  const translation = translationType(locale)
  const add = (
    type: GraphQLObjectType | undefined,
    fields: readonly FlattenedField[],
    load: (source: Source, context: GraphqlContext) => Promise<Translation[]>,
    more: Definition[] = [],
  ) => {
    if (!type) return
    const added = [...more, field('locale', locale, localeOf)]
    if (translatedIn(fields))
      added.push(
        field('availableLocales', listOf(locale), async (source, _, context) =>
          availableIn(await load(source, context)),
        ),
        field('translations', listOf(translation), (source, _, context) => load(source, context)),
      )
    const known = type.getFields()
    for (const one of added) if (!known[one.name]) known[one.name] = one as never
  }

  for (const collection of collections) {
    const { flattenedFields: fields, slug } = collection
    const translated = translatedIn(fields)!
    add(schema.getType(namesOf(collection).one) as GraphQLObjectType, fields, ({ id }, context) =>
      translationsOfRecord(context, slug, translated, String(id)),
    )
  }
  for (const global of globals) {
    const { flattenedFields: fields, slug } = global
    const translated = translatedIn(fields)!
    const type = schema.getType(nameOfGlobal(global)) as GraphQLObjectType
    const id = field('id', GraphQLString, () => slug)
    add(type, fields, (_, context) => translationsOfGlobal(context, slug, translated), [id])
  }
  rememberLocales(schema)
  // Collects the types that are new.
  return new GraphQLSchema({ ...schema.toConfig(), types: [] })
}

const listOf = (type: GraphQLOutputType) => new GraphQLList(new GraphQLNonNull(type))

const field = (name: string, type: GraphQLOutputType, resolve: Definition['resolve']): Definition => ({
  name,
  type: new GraphQLNonNull(type),
  args: [],
  resolve,
  description: undefined,
  subscribe: undefined,
  deprecationReason: undefined,
  // Not the rest of the record: src/graphql/projection/.
  extensions: { needsOnlyId: true },
  astNode: undefined,
})

/** Languages of related records that were asked for in another one. */
const asked = new WeakMap<object, string>()

/** A language that is none of the content's, such as REST's `all`, reads as German. */
const localeOf: Definition['resolve'] = (source, _, { req }): ContentLocale => {
  const locale = asked.get(source) ?? req.locale
  return contentLocales.find(({ code }) => code === locale)?.code ?? defaultLocale
}

/** Related records can be asked for in a language of their own. */
function rememberLocales(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.args.some(({ name }) => name === 'locale') || !isObjectType(getNamedType(field.type)))
        continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = async (source, args: { locale?: string }, context, info) => {
        const found: unknown = await resolve(source, args, context, info)
        if (args.locale)
          for (const one of [found].flat()) if (typeof one === 'object' && one) asked.set(one, args.locale)
        return found
      }
    }
  }
}

const translationType = (locale: GraphQLEnumType) =>
  new GraphQLObjectType({
    name: 'Translation',
    description: 'What there is of a record in one language.',
    fields: {
      locale: { type: new GraphQLNonNull(locale), description: 'The language.' },
      state: {
        description: 'How far the translation is.',
        type: new GraphQLNonNull(
          new GraphQLEnumType({
            name: 'TranslationState',
            description: 'How far a translation is.',
            values: {
              original: { description: 'German, which is translated into the other languages.' },
              current: { description: 'Written. Of articles: agrees with the German text.' },
              outdated: { description: 'Written before the German text changed. Of articles only.' },
              in_progress: { value: 'in-progress', description: 'Being written. Of articles only.' },
              missing: { description: 'Not written: texts are in German.' },
            },
          }),
        ),
      },
    },
  })
