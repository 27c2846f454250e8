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

/** Lets in an operation that costs so many points, from a network address. */
export type Admit = (address: string, cost: number, lane?: Lane) => Promise<Admission>

export type Admissions = {
  admit: Admit
  /** Charges points for what is no operation; resolves with the refusal if there are too few left. */
  charge(address: string, points: number): Promise<GraphQLError | undefined>
}

/** Seconds after which somebody who was turned away may try again. */
const pause = 2

const gates = {
  query: { places: 10, queue: 100, patience: 3_000 },
  mutation: { places: 4, queue: 50, patience: 5_000 },
}

const made = new WeakMap<Payload, Admissions>()

/**
 * Lets operations in, for the whole process: charges their cost to the network address they come from, and
 * keeps so many from working at once that everything would stand still. Without an address, as for questions
 * within the process, nothing is charged.
 *
 * The refusal is `tooManyRequests` or `tooBusy`, each with a header `Retry-After` in its extensions.
 */
export function admissionsOf(payload: Payload, { rateLimit }: Pick<Settings, 'rateLimit'>): Admissions {
  const known = made.get(payload)
  if (known) return known
  const take = chargeByAddress(payload, rateLimit)
  const lanes = { query: new Gate(gates.query), mutation: new Gate(gates.mutation) }
  const charge: Admissions['charge'] = async (address, points) => {
    const seconds = await take(address, points)
    return seconds === undefined ? undefined : withRetry('tooManyRequests', seconds)
  }
  const admit: Admit = async (address, cost, lane = 'query') => {
    const refused = await charge(address, cost)
    if (refused) return { refused }
    const leave = await lanes[lane].enter()
    return leave ? { leave } : { refused: withRetry('tooBusy', pause) }
  }
  const admissions = { admit, charge }
  made.set(payload, admissions)
  return admissions
}

const withRetry = (code: 'tooManyRequests' | 'tooBusy', seconds: number): GraphQLError =>
  refusal(code, { values: { seconds }, headers: { 'Retry-After': String(seconds) } })
