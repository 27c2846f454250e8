import { neverWritten } from '../expected/fields'
import { mayAttach } from './attached'
import { createsAny, createsInPart, permitted } from './expectation'
import { dataOf } from './fixtures'
import { tableOf } from './names'
import { mayPlace } from './placing'
import { contentOf } from './rows'
import { dataFor, type Turn } from './turn'
import type { Outcome } from './ways'
import { wordsFor } from './words'
import type { Data, Described, Kind } from './world/shape'

/** Tries to create each kind of record. What the person may not set is tried along with it. */
export async function creatingOf(turn: Turn, described: Described): Promise<void> {
  const { person, way, note } = turn
  const { slug, creations, upload } = described
  const data = creations.map((kind) => ({ ...dataOf(described, kind, 1), ...neverTaken(described) }))
  const attempts = data.map((one) => ({ does: 'create' as const, data: dataFor(turn, one) }))
  const outcomes = await way.write(described, attempts)
  creations.forEach((kind, index) => {
    const outcome = outcomes[index]!
    const words = wordsFor(person, kind)
    const may = mayPlace(person, slug, 'create', kind.facts, words)
      ? permitted(person, slug, 'create', words)
      : undefined
    const taken = Object.entries(data[index]!).filter(([field]) => may?.(field))
    // A reference to what the person may not read is refused as one to nothing.
    const attached = mayAttach(person, Object.fromEntries(may ? taken : Object.entries(data[index]!)))
    // Files come over REST: here what lacks is the file, not the right.
    const fileMissing = upload && way.name === 'GraphQL'
    const unusable = createsAny(person, slug) && (!attached || (!may && createsInPart(person, slug)))
    const anyhow = fileMissing || unusable
    const expected = anyhow ? 'refused' : may ? 'created' : 'refused with 403'
    const got = outcome.after.length ? 'created' : anyhow ? 'refused' : `refused with ${outcome.status}`
    note({ slug, operation: 'create', kind: kind.name, expected, got })
    if (may && outcome.after.length) fieldsTaken(turn, described, kind, attempts[index]!.data, may, outcome)
  })
}

const neverTaken = ({ slug, values }: Described): Data =>
  Object.fromEntries(
    Object.entries(values())
      .filter(([field]) => neverWritten[slug]?.includes(field))
      .map(([field, [, second]]) => [field, second]),
  )

/** Who creates a record sets what is theirs to set, and nothing else. */
function fieldsTaken(
  { note }: Turn,
  { slug, values }: Described,
  kind: Kind,
  data: Data,
  may: (field: string) => boolean,
  { after }: Outcome,
): void {
  for (const [field, [first]] of Object.entries(values())) {
    // A first value is what a field has by itself.
    if (data[field] === undefined || data[field] === first) continue
    const content = contentOf(field, tableOf(slug), after) ?? ''
    note({
      ...{ slug, operation: 'create', kind: `${kind.name}: ${field}` },
      expected: may(field) ? 'taken' : 'not taken',
      got: textsIn(data[field]).every((text) => content.includes(text)) ? 'taken' : 'not taken',
    })
  }
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return [String(value)]
}
