import type { Person } from './persons'
import type { Way } from './ways'

/** One thing that was tried, and what came of it. */
export type Mismatch = {
  person: string
  way: string
  /** Collection or global. */
  slug: string
  operation: string
  /** The kind of record, and the field where it is about one. */
  kind: string
  expected: string
  got: string
}

export type Cell = { slug: string; operation: string; kind: string; expected: string; got: string }

/** Counts what was tried, and keeps what did not come out as expected. */
export class Sheet {
  readonly cells: Record<string, number> = {}
  readonly mismatches: Mismatch[] = []

  /** For one person on one way. */
  for(person: Person, way: Pick<Way, 'name'>): (cell: Cell) => void {
    return (cell) => {
      this.cells[way.name] = (this.cells[way.name] ?? 0) + 1
      if (cell.expected !== cell.got) this.mismatches.push({ person: person.name, way: way.name, ...cell })
    }
  }
}
