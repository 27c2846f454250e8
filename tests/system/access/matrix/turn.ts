import type { Baseline } from './baseline'
import type { Person } from './persons'
import { resolved } from './references'
import type { Ask, Records } from './rows'
import type { Cell } from './sheet'
import type { Way } from './ways'
import type { Data } from './world/shape'

/** One person on one way: whoever tries, and where it is noted. */
export type Turn = {
  person: Person
  way: Way
  baseline: Baseline
  records: Records
  ask: Ask
  note: (cell: Cell) => void
  /** The id of the person's account; that of somebody else for the public. */
  me: string
}

/** Data with references replaced by ids. */
export const dataFor = ({ baseline, me }: Pick<Turn, 'baseline' | 'me'>, data: Data): Data =>
  resolved(data, (reference) => (reference === 'me' ? me : baseline.ids.get(reference)))
