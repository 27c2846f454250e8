import {
  type GraphQLFieldConfig,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql'
import type { Config } from 'payload'
import { defaultLocale } from '../../domain/locales'
import { type SearchKind, searchKinds } from '../../search/kinds'
import { longestQuestion, mostEntries, type Results, search } from '../../search/search'
import type { GraphqlContext } from '../context'
import { refusal } from '../refusals'
import { searchTypes } from './search-types'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Arguments = {
  query: string
  locale?: string | null
  kinds?: SearchKind[] | null
  municipality?: string | null
  limit?: number | null
}

const usualLimit = 20
/** Points of one search: it takes as long as ten small lists. */
const points = 100

/** The root field `Search`: public records by words, the same for all clients. */
export const searchQuery: Queries = (_, { types, config }) => {
  const { kind, results } = searchTypes(config)
  const field: GraphQLFieldConfig<unknown, GraphqlContext, Arguments> = {
    type: new GraphQLNonNull(results),
    // Part of the public schema (../public-schema/), and cached until a record of these collections changes.
    extensions: { public: true, collections: searchKinds, points },
    description:
      'Searches all public records. It knows word forms, parts of compounds, typing mistakes, and German words as they sound in Cyrillic or Arabic script.',
    args: {
      query: {
        type: new GraphQLNonNull(GraphQLString),
        description: `The words, in any order: at most ${longestQuestion} characters, of which ten words count.`,
      },
      locale: {
        type: (types as { localeInputType: GraphQLInputType }).localeInputType,
        description:
          'The reader’s language: texts come in it where they are translated. All languages are searched.',
      },
      kinds: {
        type: new GraphQLList(new GraphQLNonNull(kind)),
        description: 'Only these kinds. Default: all.',
      },
      municipality: {
        type: GraphQLString,
        description: 'Slug of a municipality: only what belongs to it, or is for it.',
      },
      limit: {
        type: GraphQLInt,
        defaultValue: usualLimit,
        description: `How many entries come at most: from 1 to ${mostEntries}.`,
      },
    },
    resolve: (source, args, { req }) => resultsFor(req.payload, args),
  }
  return { Search: field }
}

/** @throws GraphQLError `searchTooLong` or `limitOutOfRange` */
async function resultsFor(
  payload: GraphqlContext['req']['payload'],
  { query, locale, kinds, municipality, limit }: Arguments,
): Promise<Results> {
  if (query.length > longestQuestion) throw refusal('searchTooLong', { values: { maximum: longestQuestion } })
  if (typeof limit === 'number' && (limit < 1 || limit > mostEntries))
    throw refusal('limitOutOfRange', { values: { maximum: mostEntries } })
  return search(
    { payload },
    {
      text: query.replaceAll('\0', ''),
      locale: locale ?? defaultLocale,
      kinds: kinds ?? undefined,
      municipality: municipality ?? undefined,
      limit: limit ?? usualLimit,
    },
  )
}
