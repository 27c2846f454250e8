import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Settings } from '../settings'
import { type Client, type Lane, laneOf, nameOf } from './client'
import { Gate, type Leave } from './gate'
import { chargePoints } from './points'
import { LimitPassed } from './refusals'

/** Reads and writes have separate gates: users can log in however many clients read. */
export type Kind = 'read' | 'write'

/** An admitted client must leave, whatever the outcome of the request. */
export type Admission = { leave: Leave; refused?: undefined } | { leave?: undefined; refused: LimitPassed }

export type Admissions = {
  /** Admits work: charges its cost to the client, and waits for a place. */
  admit(client: Client, cost: number, kind?: Kind): Promise<Admission>
  /** The first half: undefined if the client has the points. */
  charge(client: Client, cost: number, kind?: Kind): Promise<LimitPassed | undefined>
  /** The second half. */
  enter(client?: Client, kind?: Kind): Promise<Admission>
}

/** Seconds after which a refused client may retry. */
const pause = 2

/**
 * Milliseconds by which refusals of anonymous clients are delayed: a program that retries at once would keep the
 * process busy with refusals. Beyond this many delayed refusals, the others are sent at once.
 */
const toldAfter = 1_000
const mostWaiting = 1_000
let waiting = 0

async function told(client: Client, refused: LimitPassed): Promise<LimitPassed> {
  if (client.account !== undefined || waiting >= mostWaiting) return refused
  waiting++
  await wait(toldAfter)
  waiting--
  return refused
}

/**
 * Four gates, so that anonymous clients cannot block logged-in users, nor reads block writes. No client gets all
 * places of a gate: a page of the panel sends several requests at once, and they wait for each other, not for it.
 */
const gates = {
  anonymous: {
    read: { places: 10, queue: 100, maxWaitMs: 3_000, each: 6 },
    write: { places: 4, queue: 50, maxWaitMs: 5_000, each: 3 },
  },
  account: {
    // Logged-in users would rather wait than start again.
    read: { places: 8, queue: 200, maxWaitMs: 20_000, each: 4 },
    write: { places: 4, queue: 100, maxWaitMs: 20_000, each: 2 },
  },
} as const satisfies Record<Lane, Record<Kind, object>>

const made = new WeakMap<Payload, Admissions>()

/**
 * Admits work, with one `Admissions` for the whole process and all its interfaces: charges its cost to the account or
 * else the network address, and limits concurrency so that the process stays responsive. Queries within the process,
 * which have neither, belong to a request that was admitted already.
 *
 * The refusal is `tooManyRequests` or `tooBusy`, each with the `seconds` to wait.
 */
export function admissionsOf(payload: Payload, { rateLimit }: Pick<Settings, 'rateLimit'>): Admissions {
  const known = made.get(payload)
  if (known) return known
  const take = chargePoints(payload, rateLimit)
  const doors = {
    anonymous: { read: new Gate(gates.anonymous.read), write: new Gate(gates.anonymous.write) },
    account: { read: new Gate(gates.account.read), write: new Gate(gates.account.write) },
  }
  const charge: Admissions['charge'] = async (client, cost, kind = 'read') => {
    const name = nameOf(client)
    // Reads do not use up the points for logging in; failed logins are counted separately (src/accounts/limits.ts).
    const seconds = await take(name && kind === 'write' ? `${name} writes` : name, cost)
    return seconds === undefined ? undefined : told(client, new LimitPassed('tooManyRequests', { seconds }))
  }
  const enter: Admissions['enter'] = async (client = { address: '' }, kind = 'read') => {
    const leave = await doors[laneOf(client)][kind].enter(nameOf(client))
    if (leave) return { leave }
    return { refused: await told(client, new LimitPassed('tooBusy', { seconds: pause })) }
  }
  const admit: Admissions['admit'] = async (client, cost, kind) => {
    const refused = await charge(client, cost, kind)
    return refused ? { refused } : enter(client, kind)
  }
  const admissions = { admit, charge, enter }
  made.set(payload, admissions)
  return admissions
}
