import { type AuthStrategy, JWTAuthentication, type Payload, type PayloadRequest } from 'payload'
import type { User } from '../../../payload-types'
import { readSettings } from '../../settings'
import { secondFactorOf } from './store'

const { requireSecondFactor } = readSettings(process.env).settings

type Asker = Pick<PayloadRequest, 'payload' | 'headers'>

/** Whether the settings require a second factor for one of the user's roles. */
export function needsSecondFactor(user: Pick<User, 'roles'>): boolean {
  return requireSecondFactor.some((role) => user.roles?.includes(role))
}

/** Whether the user has to set up a second factor before anything else. */
export const lacksSecondFactor = async (payload: Payload, user: User): Promise<boolean> =>
  needsSecondFactor(user) && !(await secondFactorOf({ payload } as PayloadRequest, user.id))

/**
 * Users without a required second factor are anonymous to the whole system, in every interface: only the endpoints
 * that set it up look up `holderOf` the session instead.
 */
export function admitOnlyWithSecondFactor(payload: Payload): void {
  const admitted = (strategy: AuthStrategy): AuthStrategy => ({
    ...strategy,
    async authenticate(args) {
      const result = await strategy.authenticate(args)
      const user = result.user as User | null
      return user && (await lacksSecondFactor(args.payload, user)) ? { ...result, user: null } : result
    },
  })
  payload.authStrategies = payload.authStrategies.map(admitted)
}

/** The holder of the request's session, even without the second factor. */
export async function holderOf({ payload, headers }: Asker): Promise<User | null> {
  const { user } = await JWTAuthentication({ payload, headers, strategyName: 'local-jwt' })
  return user as User | null
}
