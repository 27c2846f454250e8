import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { keyedHash } from '../settings/keys'
import { poolOf } from '../database/schema/migrate'

/** Seconds after which all clients have their full points again. */
const windowSeconds = 60
/** Number of lumps per minute's points (see `lump`). */
const lumps = 20
/** Maximum clients in memory; an evicted client takes a new lump from the database. */
const remembered = 20_000

/** Undefined if the points suffice, else the seconds until there are new ones. */
export type Charge = (client: string, points: number) => Promise<number | undefined>

type Account = {
  /** Points taken from the database and not yet used. */
  left: number
  /** When they expire, or when there will be new ones (milliseconds since 1970). */
  until: number
  empty: boolean
  /** The lump being fetched. */
  fetching?: Promise<void>
}

/**
 * Counts the points each client uses per minute, in the database, shared by all replicas. To save most requests the
 * round trip, a lump of points is taken at a time and used up here: a client can lose, but never gain, a lump per
 * process. Clients are stored as keyed hashes. While the database is down, this process counts alone.
 *
 * @param perMinute points for each client; 0 charges nobody.
 */
export function chargePoints(payload: Payload, perMinute: number): Charge {
  if (!perMinute) return async () => undefined
  const limit = { points: perMinute, duration: windowSeconds, keyPrefix: 'points' }
  const limiter = new RateLimiterPostgres({
    ...limit,
    storeClient: poolOf(payload),
    storeType: 'pool',
    tableName: 'login_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(limit),
  })
  const lump = Math.ceil(perMinute / lumps)
  const accounts = new Map<string, Account>()

  async function fetchPoints(client: string, account: Account, points: number): Promise<void> {
    try {
      const { msBeforeNext } = await limiter.consume(keyedHash(payload, 'points', client), points)
      account.left += points
      account.until = Date.now() + msBeforeNext
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      account.empty = true
      account.until = Date.now() + refused.msBeforeNext
    }
  }

  function accountOf(client: string): Account {
    const known = accounts.get(client)
    if (known && (known.fetching || known.until > Date.now())) return known
    accounts.delete(client)
    if (accounts.size >= remembered) accounts.delete(accounts.keys().next().value!)
    const account = { left: 0, until: 0, empty: false }
    accounts.set(client, account)
    return account
  }

  return async (client, points) => {
    if (!client) return undefined
    for (;;) {
      const account = accountOf(client)
      if (!account.empty && account.left >= points) {
        account.left -= points
        return undefined
      }
      if (account.empty) return Math.max(1, Math.ceil((account.until - Date.now()) / 1000))
      account.fetching ??= fetchPoints(client, account, Math.max(lump, points - account.left)).finally(
        () => (account.fetching = undefined),
      )
      await account.fetching
    }
  }
}
