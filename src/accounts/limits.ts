import type { Payload, PayloadRequest } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { poolOf } from '../database/schema/migrate'
import { addressHeader } from '../request/client-address'
import { keyedHash } from '../settings/keys'

/** Seconds for which failed tries count, and for which an account or address is then locked. */
export const lockSeconds = 15 * 60

/**
 * How many tries there are. An address may be a whole town hall, or a shelter, behind one connection: it gets
 * more. The counters lie in the database, where all replicas see them; names in it are keyed hashes.
 */
const limits = {
  /** Passwords and codes for one account. */
  account: { points: 10, duration: lockSeconds, blockDuration: lockSeconds },
  /** Passwords, codes and links from one address. */
  address: { points: 100, duration: lockSeconds, blockDuration: lockSeconds },
  /** Mails with a link to one account. */
  mailAccount: { points: 3, duration: 3600 },
  /** Mails with a link asked for from one address. */
  mailAddress: { points: 30, duration: 3600 },
} as const

export type LimitName = keyof typeof limits

/** `first` is true for the very try that was one too many. */
export type Try = { allowed: boolean; first: boolean }

const made = new WeakMap<Payload, Record<LimitName, RateLimiterPostgres>>()

function limitersOf(payload: Payload): Record<LimitName, RateLimiterPostgres> {
  let limiters = made.get(payload)
  if (!limiters) {
    const shared = {
      storeClient: poolOf(payload),
      storeType: 'pool',
      tableName: 'login_limits',
      clearExpiredByTimeout: false,
    }
    limiters = Object.fromEntries(
      Object.entries(limits).map(([name, limit]) => [
        name,
        new RateLimiterPostgres({ ...shared, tableCreated: true, keyPrefix: name, ...limit }),
      ]),
    ) as Record<LimitName, RateLimiterPostgres>
    made.set(payload, limiters)
  }
  return limiters
}

/** The network address a request comes from; empty within the process. */
export const addressOf = (req: PayloadRequest): string => req.headers?.get(addressHeader) ?? ''

/** Counts a try before it is made, so that many at once are not more than one after the other. */
export async function countTry(payload: Payload, name: LimitName, of: string): Promise<Try> {
  if (!of) return { allowed: true, first: false }
  try {
    await limitersOf(payload)[name].consume(keyedHash(payload, name, of))
    return { allowed: true, first: false }
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return { allowed: false, first: refusal.consumedPoints === limits[name].points + 1 }
  }
}

/** Takes a counted try back: it was none. */
export async function takeBack(payload: Payload, name: LimitName, of: string): Promise<void> {
  if (of) await limitersOf(payload)[name].reward(keyedHash(payload, name, of))
}

/** Forgets all tries, and the lock that came of them. */
export async function forgetTries(payload: Payload, name: LimitName, of: string): Promise<void> {
  if (of) await limitersOf(payload)[name].delete(keyedHash(payload, name, of))
}
