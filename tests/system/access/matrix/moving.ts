import { mayAttach } from './attached'
import { type Fields, mayChange } from './expectation'
import { changedFacts, mayPlace } from './placing'
import { dataFor, type Turn } from './turn'
import { wordsFor } from './words'
import type { Described, Kind, Move } from './world/shape'

/**
 * Tries to change what decides whose record it is, and to attach records that are not everybody's to read. Allowed
 * is what leads from a record the person may change to one the person may change.
 */
export async function movingOf(turn: Turn, described: Described): Promise<void> {
  const { person, way, baseline, note } = turn
  const { slug, records, moves = [] } = described
  for (const move of moves) {
    const kind = records.find(({ name }) => name === move.of)!
    const id = baseline.idOf(described, kind)
    const from = mayChange(person, described, wordsFor(person, kind))
    const to = mayChange(person, described, wordsFor(person, reached(kind, move)))
    const placed = mayPlace(person, slug, 'update', changedFacts(kind.facts, move.facts))
    const data = dataFor(turn, move.data)
    const [outcome] = await way.write(described, [{ does: 'update', id, data, draft: move.draft }])
    const { status, after } = outcome!
    const moved = !baseline.isUnchanged(slug, id, after)
    const changed = baseline.changed(slug, id, after, Object.keys(data)).length > 0
    note({
      ...{ slug, operation: 'move', kind: `${move.of} ${move.name}` },
      ...expectation(from, placed && mayAttach(person, move.data) ? to : undefined, Object.keys(data), {
        ...{ status, moved, changed, draft: move.draft ?? false },
      }),
    })
  }
}

/** The kind of record it would be. */
const reached = (kind: Kind, move: Move) => ({
  words: move.words ?? kind.words,
  facts: move.facts ?? kind.facts,
})

type Result = { status: number; moved: boolean; changed: boolean; draft: boolean }

function expectation(from: Fields, to: Fields, fields: string[], { status, moved, changed, draft }: Result) {
  // Fields that may not be written are left out of what is accepted.
  if (from && !fields.some(from)) return { expected: 'left', got: changed ? 'moved' : 'left' }
  const otherwise = draft ? 'saved as a draft' : 'changed otherwise'
  const got = changed ? 'moved' : moved ? otherwise : status < 300 ? 'left' : 'refused'
  return { expected: from && to ? (draft ? otherwise : 'moved') : 'refused', got }
}
