import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql'
import type { SanitizedConfig } from 'payload'
import { pagePathOf } from '../../domain/site-paths'
import { searchKinds } from '../../search/kinds'
import type { Hit } from '../../search/search'
import { namesOf } from '../schema/names'

const text = new GraphQLNonNull(GraphQLString)
const listOf = (type: GraphQLOutputType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))

/** The types of the root field `Search`. */
export function searchTypes({ collections }: Pick<SanitizedConfig, 'collections'>) {
  const typeOf = (kind: string) => namesOf(collections.find(({ slug }) => slug === kind)!).one
  const kind = new GraphQLEnumType({
    name: 'SearchKind',
    description: 'Kinds of public records that the search finds.',
    values: Object.fromEntries(
      searchKinds.map((name) => [
        name.replaceAll('-', '_'),
        { value: name, description: `Records of the type ${typeOf(name)}.` },
      ]),
    ),
  })
  const part = new GraphQLObjectType({
    name: 'SearchTextPart',
    description: 'A part of a text.',
    fields: {
      text: { type: text, description: 'The part, with its spaces.' },
      isMatch: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether it is what was searched for.',
      },
    },
  })
  const entry = new GraphQLObjectType<Hit>({
    name: 'SearchEntry',
    description: 'A public record that was found.',
    fields: {
      kind: { type: new GraphQLNonNull(kind), description: 'What kind of record it is.' },
      typename: {
        type: text,
        description: 'The record’s type, which is also the name of the root field that reads it.',
        resolve: ({ kind: name }) => typeOf(name),
      },
      id: { type: text, description: 'Identifier of the record.', resolve: ({ record }) => record },
      slug: { type: GraphQLString, description: 'Last part of the web address.' },
      path: {
        type: GraphQLString,
        description: 'Path of its page on the public site, without a language; null if it has none.',
        resolve: ({ kind: name, slug }) => (slug ? pagePathOf(name, slug) : null),
      },
      locale: {
        type: text,
        description: 'Language of title and excerpt, such as `ar`: German where there is no translation.',
      },
      title: { type: text, description: 'Its title or name.' },
      titleParts: { type: listOf(part), description: 'The title, with what was searched for marked.' },
      excerptParts: {
        type: listOf(part),
        description: 'About 220 characters of the text around the first match.',
      },
    },
  })
  const count = new GraphQLObjectType({
    name: 'SearchCount',
    description: 'How many records of a kind were found.',
    fields: {
      kind: { type: new GraphQLNonNull(kind), description: 'The kind.' },
      count: { type: new GraphQLNonNull(GraphQLInt), description: 'How many.' },
    },
  })
  const results = new GraphQLObjectType({
    name: 'SearchResults',
    description: 'Public records that answer a question.',
    fields: {
      total: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many were found, of all kinds asked for.',
      },
      counts: { type: listOf(count), description: 'The same for each kind that has any.' },
      entries: { type: listOf(entry), description: 'The best of them, the best first.' },
      suggestion: {
        type: GraphQLString,
        description: 'The question as it was understood, if a word of it stands nowhere: “Did you mean …?”.',
      },
    },
  })
  return { kind, results }
}
