import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql'
import type { SanitizedConfig } from 'payload'
import { publicNames } from '../../../access/public-names'
import type { PublicChange } from '../../public-changes/read-changes'
import { nameOfGlobal, namesOf } from '../schema/names'

type Config = Pick<SanitizedConfig, 'collections' | 'globals'>

/** The types of the root field `changes`. */
export function changeTypes(config: Config) {
  const text = new GraphQLNonNull(GraphQLString)
  const collection = new GraphQLEnumType({
    name: 'PublicCollection',
    description: 'Collections with public records, and public globals.',
    values: Object.fromEntries(
      publicNames().map((name) => [
        name.replaceAll('-', '_'),
        { value: name, description: `Records of the type ${typeOf(config, name)}.` },
      ]),
    ),
  })
  const isGlobal = (name: string) => config.globals.some(({ slug }) => slug === name)
  const change = new GraphQLObjectType<PublicChange>({
    name: 'Change',
    description: 'What one transaction changed about one public record.',
    fields: {
      collection: { type: new GraphQLNonNull(collection), description: 'The collection or global.' },
      typename: {
        type: text,
        description: 'The record’s type, which is also the name of the root field that reads it.',
        resolve: ({ collection: name }) => typeOf(config, name),
      },
      id: {
        type: GraphQLString,
        description: 'Identifier of the record. Null for a global.',
        resolve: ({ collection: name, record }) => (isGlobal(name) ? null : record),
      },
      slug: {
        type: GraphQLString,
        description: 'The slug after the change; of a withdrawn record, the last public one.',
      },
      action: {
        type: new GraphQLNonNull(action),
        description: 'What became of the record.',
        resolve: ({ collection: name, action: done }) => (isGlobal(name) ? 'changed' : done),
      },
      at: { type: text, description: 'The moment of the change, in UTC.' },
    },
  })
  const page = new GraphQLObjectType({
    name: 'Changes',
    description: 'A part of the feed of public changes.',
    fields: {
      entries: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(change))),
        description: 'The changes, in the order in which they became visible.',
      },
      next: { type: text, description: 'The position after them, for `since`.' },
      hasMore: {
        type: new GraphQLNonNull(GraphQLBoolean),
        description: 'Whether there are already more entries after them.',
      },
    },
  })
  return { collection, page }
}

const action = new GraphQLEnumType({
  name: 'ChangeAction',
  description: 'What became of a public record.',
  values: {
    created: { description: 'It became public.' },
    changed: { description: 'It was public before and still is.' },
    withdrawn: { description: 'It is no longer public: unpublished, hidden or deleted.' },
  },
})

/** The GraphQL type of a collection or global. */
function typeOf({ collections, globals }: Config, name: string): string {
  const collection = collections.find(({ slug }) => slug === name)
  return collection ? namesOf(collection).one : nameOfGlobal(globals.find(({ slug }) => slug === name)!)
}
