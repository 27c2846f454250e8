import { type GraphQLFieldConfig, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql'
import type { Config } from 'payload'
import { isPosition, type PublicChanges, readChanges } from '../../public-changes/read-changes'
import type { GraphqlContext } from '../context'
import { refusal } from '../refusals'
import { changeTypes } from './change-types'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Arguments = { since?: string | null; collections?: string[] | null; limit?: number | null }

const usualLimit = 100

/** The root field `changes`: the feed of public changes, the same for all clients. */
export const changesQuery: Queries = (_, { config }) => {
  const { collection, page } = changeTypes(config)
  const changes: GraphQLFieldConfig<unknown, GraphqlContext, Arguments> = {
    type: new GraphQLNonNull(page),
    // Part of the public schema: ../public-schema/.
    extensions: { public: true },
    description: 'What changed in public content since a moment, for mirrors and search engines.',
    args: {
      since: {
        type: GraphQLString,
        description:
          'The `next` of an earlier answer, or a moment such as `2026-11-01T00:00:00Z`. Without it, no entries come, but the present position in `next`.',
      },
      collections: {
        type: new GraphQLList(new GraphQLNonNull(collection)),
        description: 'Only changes of these collections. Default: all.',
      },
      limit: {
        type: GraphQLInt,
        defaultValue: usualLimit,
        description: 'How many entries come at most: from 1 to 500.',
      },
    },
    resolve: (source, args, { req }) => changesFor(req.payload, args),
  }
  return { changes }
}

/** @throws GraphQLError `notAPosition` or `changesExpired` */
async function changesFor(
  payload: GraphqlContext['req']['payload'],
  { since, collections, limit }: Arguments,
): Promise<PublicChanges> {
  if (typeof since === 'string' && !isPosition(since)) throw refusal('notAPosition')
  const changes = await readChanges(
    { payload },
    { since: since ?? undefined, collections: collections ?? undefined, limit: limit ?? usualLimit },
  )
  if (changes === 'expired') throw refusal('changesExpired')
  return changes
}
