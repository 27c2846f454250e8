import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Settings } from '../settings'
import { type Client, type Lane, laneOf, nameOf } from './client'
import { Gate, type Leave } from './gate'
import { chargePoints } from './points'
import { LimitPassed } from './refusals'

/** Reads and writes have gates of their own: however many read, somebody can log in. */
export type Kind = 'read' | 'write'

/** Whoever is admitted must leave, whatever becomes of the request. */
export type Admission = { leave: Leave; refused?: undefined } | { leave?: undefined; refused: LimitPassed }

export type Admissions = {
  /** Lets work in: charges its cost to the client, and waits for a place. */
  admit(client: Client, cost: number, kind?: Kind): Promise<Admission>
  /** The first half: undefined where the client has the points. */
  charge(client: Client, cost: number, kind?: Kind): Promise<LimitPassed | undefined>
  /** The second half. */
  enter(client?: Client, kind?: Kind): Promise<Admission>
}

/** Seconds after which somebody who was turned away may try again. */
const pause = 2

/**
 * Who is turned away without an account is told so after a second: a program that asks again at once would keep the
 * process busy with nothing but refusals. Of more than so many at once none waits.
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
 * Four gates, so that neither those without an account nor those who only read keep out the others. Nobody takes all
 * places of one: a page of the panel asks for several things at once, and they wait for each other, not for it.
 */
const gates = {
  anonymous: {
    read: { places: 10, queue: 100, maxWaitMs: 3_000, each: 6 },
    write: { places: 4, queue: 50, maxWaitMs: 5_000, each: 3 },
  },
  account: {
    // People at work rather wait than begin again.
    read: { places: 8, queue: 200, maxWaitMs: 20_000, each: 4 },
    write: { places: 4, queue: 100, maxWaitMs: 20_000, each: 2 },
  },
} as const satisfies Record<Lane, Record<Kind, object>>

const made = new WeakMap<Payload, Admissions>()

/**
 * Lets work in, one `Admissions` for the whole process and all its interfaces: charges its cost to the account it is
 * for, or to the network address it comes from, and keeps so much from being worked on at once that everything would
 * stand still. Questions within the process, which have neither, belong to a request that was let in already.
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
    // Whoever has read too much can log in all the same; failed logins are counted apart (src/accounts/limits.ts).
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
