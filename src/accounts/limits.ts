import type { Payload, PayloadRequest } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { poolOf } from '../database/schema/migrate'
import { addressHeader } from '../request/client-address'
import { keyedHash } from '../settings/keys'

/** Seconds for which failed attempts count, and for which an account or address is then locked. */
export const lockSeconds = 15 * 60

/**
 * Attempts per limit. One address may be a whole town hall, or a shelter, behind one connection: it gets more. The
 * counters are in the database, shared by all replicas; their keys are keyed hashes.
 */
const limits = {
  /** Passwords and codes for one account. */
  account: { points: 10, duration: lockSeconds, blockDuration: lockSeconds },
  /** Passwords, codes and links from one address. */
  address: { points: 100, duration: lockSeconds, blockDuration: lockSeconds },
  /** Mails with a link to one account. */
  mailAccount: { points: 3, duration: 3600 },
  /** Mails with a link requested from one address. */
  mailAddress: { points: 30, duration: 3600 },
  /** Feedback about pages of the site from one address, and from all. */
  feedbackAddress: { points: 30, duration: 3600 },
  feedback: { points: 2_000, duration: 24 * 3600 },
} as const

export type LimitName = keyof typeof limits

/** `first` is true only for the attempt that exceeds the limit. */
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

/** The client's network address; empty within the process. */
export const addressOf = (req: PayloadRequest): string => req.headers?.get(addressHeader) ?? ''

/** Counts an attempt before it is made, so that concurrent attempts cannot exceed the limit. */
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

/** Takes back an attempt that should not count. */
export async function takeBack(payload: Payload, name: LimitName, of: string): Promise<void> {
  if (of) await limitersOf(payload)[name].reward(keyedHash(payload, name, of))
}

/** Clears all attempts, and the resulting lock. */
export async function forgetTries(payload: Payload, name: LimitName, of: string): Promise<void> {
  if (of) await limitersOf(payload)[name].delete(keyedHash(payload, name, of))
}
