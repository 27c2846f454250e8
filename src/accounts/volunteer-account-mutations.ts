import type { Config, PayloadRequest } from 'payload'
import { detachAccount, inviteVolunteer } from './volunteer-accounts'

type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>

/** The same as the REST endpoints: both return the id of the volunteer. */
export const volunteerAccountMutations: Mutations = ({ GraphQLNonNull, GraphQLString }) => {
  const mutation = (
    description: string,
    work: (req: PayloadRequest, id: unknown) => Promise<void>,
  ): object => ({
    type: new GraphQLNonNull(GraphQLString),
    description,
    args: { id: { type: new GraphQLNonNull(GraphQLString), description: 'Id of the volunteer.' } },
    resolve: async (_: unknown, { id }: { id: string }, { req }: { req: PayloadRequest }) => {
      await work(req, id)
      return id
    },
  })
  return {
    inviteVolunteer: mutation(
      'Makes an account for the e-mail address of a volunteer, and sends a link to choose a password.',
      inviteVolunteer,
    ),
    detachVolunteerAccount: mutation(
      'Takes the account from a volunteer’s record: it is no longer read as their own.',
      detachAccount,
    ),
  }
}
