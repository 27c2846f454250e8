import { type Config, NotFound } from 'payload'
import { setPasswordByLink } from './links'
import { guardedLogin } from './login'
import type { ChangeContext } from './present-password'
import { askForReset } from './reset-request'

type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>
type Context = { req: Parameters<typeof askForReset>[0] }
type Field = { type: unknown; args: Record<string, unknown>; resolve(...all: unknown[]): Promise<unknown> }

const presentPassword =
  'The present password of the account that is logged in. Needed to change a password or an e-mail address.'

/** GraphQL uses the same checks as REST: limits, second factor, links. */
export const accountMutations: Mutations = ({ GraphQLString }, { Mutation }) => {
  const { loginUser, forgotPasswordUser, resetPasswordUser, updateUser, verifyEmailUser } =
    Mutation.fields as Record<string, Field>
  return {
    loginUser: {
      ...loginUser,
      args: { ...loginUser!.args, code: { type: GraphQLString } },
      resolve: (source: unknown, args: { email: string; code?: string }, context: Context, info: unknown) =>
        guardedLogin(context.req, args, () => loginUser!.resolve(source, args, context, info)),
    },
    // Changing a password or an address requires the user's current password.
    updateUser: {
      ...updateUser,
      args: { ...updateUser!.args, currentPassword: { type: GraphQLString, description: presentPassword } },
      resolve: async (
        source: unknown,
        args: { currentPassword?: string },
        context: Context,
        info: unknown,
      ) => {
        const changing = context.req.context as ChangeContext
        changing.presentPassword = args.currentPassword
        return updateUser!.resolve(source, args, context, info)
      },
    },
    forgotPasswordUser: {
      ...forgotPasswordUser,
      resolve: async (_: unknown, { email }: { email: string }, { req }: Context) => {
        await askForReset(req, email)
        return true
      },
    },
    // Addresses are not verified by a link; Payload would look it up in a column that does not exist.
    verifyEmailUser: {
      ...verifyEmailUser,
      resolve: async (_: unknown, __: unknown, { req }: Context) => {
        throw new NotFound(req.t)
      },
    },
    // Starts no session: the response contains neither a token nor an account.
    resetPasswordUser: {
      ...resetPasswordUser,
      resolve: async (
        _: unknown,
        { token, password }: { token?: string; password?: string },
        { req }: Context,
      ) => {
        await setPasswordByLink(req, token, password)
        return {}
      },
    },
  }
}
