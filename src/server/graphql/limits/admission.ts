import type { GraphQLError } from 'graphql'
import type { Payload } from 'payload'
import type { Settings } from '../../../settings'
import { refusal } from '../refusals'
import { Gate, type Leave } from './gate'
import { chargeByAddress } from './points'

/** Reads and writes have gates of their own: however many read, somebody can log in. */
export type Lane = 'query' | 'mutation'

/** Whoever is admitted must leave, whatever becomes of the request. */
export type Admission = { leave: Leave; refused?: undefined } | { leave?: undefined; refused: GraphQLError }

/** Lets an operation in: charges its cost to the network address it comes from, and waits for a place. */
export type Admit = (address: string, cost: number, lane?: Lane) => Promise<Admission>

/** The two halves of admission for themselves: who asks pays, and who computes takes a place. */
export type Admissions = {
  admit: Admit
  /** Undefined where the address has the points. */
  charge(address: string, cost: number): Promise<GraphQLError | undefined>
  enter(lane?: Lane): Promise<Admission>
}

/** Seconds after which somebody who was turned away may try again. */
const pause = 2

const gates = {
  query: { places: 10, queue: 100, patience: 3_000 },
  mutation: { places: 4, queue: 50, patience: 5_000 },
}

const made = new WeakMap<Payload, Admissions>()

/**
 * Lets operations in, one `Admissions` for the whole process: charges their cost to the network address they come
 * from, and keeps so many from working at once that everything would stand still. Without an address, as for
 * questions within the process, nothing is charged.
 *
 * The refusal is `tooManyRequests` or `tooBusy`, each with a header `Retry-After` in its extensions.
 */
export function admissionsOf(payload: Payload, { rateLimit }: Pick<Settings, 'rateLimit'>): Admissions {
  const known = made.get(payload)
  if (known) return known
  const chargePoints = chargeByAddress(payload, rateLimit)
  const lanes = { query: new Gate(gates.query), mutation: new Gate(gates.mutation) }
  const charge: Admissions['charge'] = async (address, cost) => {
    const seconds = await chargePoints(address, cost)
    return seconds === undefined ? undefined : withRetry('tooManyRequests', seconds)
  }
  const enter: Admissions['enter'] = async (lane = 'query') => {
    const leave = await lanes[lane].enter()
    return leave ? { leave } : { refused: withRetry('tooBusy', pause) }
  }
  const admit: Admit = async (address, cost, lane) => {
    const refused = await charge(address, cost)
    return refused ? { refused } : enter(lane)
  }
  const admissions = { admit, charge, enter }
  made.set(payload, admissions)
  return admissions
}

const withRetry = (code: 'tooManyRequests' | 'tooBusy', seconds: number): GraphQLError =>
  refusal(code, { values: { seconds }, headers: { 'Retry-After': String(seconds) } })
