import { randomUUID } from 'node:crypto'
import { type Fields, mayChange, permitted } from './expectation'
import { dataFor, type Turn } from './turn'
import type { Attempt, Outcome } from './ways'
import { wordsFor } from './words'
import type { Data, Described, Kind } from './world/shape'

const trashedOn = '2026-11-20T10:00:00.000Z'

/** What is tried on a kind of record: no data means to delete it. */
type Tried = { kind: Kind; data?: Data; draft?: boolean; may: Fields }

/** Tries to change every field of every record, one by one, and many at once where all are refused. */
export async function updatingOf(turn: Turn, described: Described): Promise<void> {
  const tried = described.records.map((kind) => ({
    kind,
    data: dataFor(turn, { ...secondValues(described), ...kind.second }),
    may: mayChange(turn.person, described, wordsFor(turn.person, kind)),
  }))
  await changing(turn, described, 'update', tried)
  await refusedAtOnce(turn, described, 'update', tried)
}

/** Tries to save a draft beside what is published: what is public stays as it is. */
export async function draftingOf(turn: Turn, described: Described): Promise<void> {
  if (!described.drafts) return
  const tried = described.records
    .filter((kind) => is(kind, 'published'))
    .map((kind) => ({
      kind,
      data: dataFor(turn, { ...secondValues(described), ...kind.second }),
      draft: true,
      may: permittedFor(turn, described, 'update', kind) && none,
    }))
  await changing(turn, described, 'save draft', tried)
}

/** Tries to publish what is a draft, and to withdraw what is published. */
export async function publishingOf(turn: Turn, described: Described): Promise<void> {
  if (!described.drafts) return
  const tried = described.records
    .filter((kind) => !is(kind, 'trashed'))
    .map((kind) => ({
      kind,
      data: { _status: is(kind, 'published') ? 'draft' : 'published' },
      // Whoever publishes with some fields only publishes all the same: that is what the right is.
      may: permittedFor(turn, described, 'publish', kind) && every,
    }))
  await changing(turn, described, 'publish', tried)
}

/** Tries to move every record into the trash, and what is in it back out: what was published is public again. */
export async function trashingOf(turn: Turn, described: Described): Promise<void> {
  if (!described.trash) return
  const kept = described.records.filter((kind) => !is(kind, 'trashed'))
  const trashed = described.records.filter((kind) => is(kind, 'trashed'))
  await changing(
    turn,
    described,
    'trash',
    kept.map((kind) => ({
      ...{ kind, data: { deletedAt: trashedOn } },
      may: permittedFor(turn, described, 'delete', kind),
    })),
  )
  await changing(
    turn,
    described,
    'restore',
    trashed.map((kind) => ({
      ...{ kind, data: { deletedAt: null } },
      may:
        permittedFor(turn, described, 'update', kind) &&
        (described.drafts ? permittedFor(turn, described, 'publish', kind) : every),
    })),
  )
}

/** Tries to delete every record for good, one by one, and many at once where all are refused. */
export async function deletingOf(turn: Turn, described: Described): Promise<void> {
  const tried = described.records.map((kind) => ({
    ...{ kind, may: permittedFor(turn, described, 'delete', kind) },
  }))
  await changing(turn, described, 'delete', tried)
  await refusedAtOnce(turn, described, 'delete', tried)
}

const none = () => false
const every = () => true

const is = ({ words }: Kind, word: string): boolean => words.split(' ').includes(word)

const secondValues = ({ values }: Described): Data =>
  Object.fromEntries(Object.entries(values()).map(([field, [, second]]) => [field, second]))

const permittedFor = (
  { person }: Turn,
  { slug }: Described,
  operation: 'update' | 'publish' | 'delete',
  kind: Kind,
): Fields => permitted(person, slug, operation, wordsFor(person, kind))

async function changing(
  turn: Turn,
  described: Described,
  operation: string,
  tried: readonly Tried[],
): Promise<void> {
  if (!tried.length) return
  const { baseline } = turn
  const attempts = tried.map((one): Attempt => {
    const id = baseline.idOf(described, one.kind)
    if (!one.data) return { does: 'delete', id, copy: Boolean(one.may) }
    return { does: 'update', id, data: one.data, draft: one.draft }
  })
  const nowhere: Attempt = {
    ...(attempts[0] as { does: 'delete'; id: string }),
    id: randomUUID(),
    copy: false,
  }
  const [missing, ...outcomes] = await writeAll(turn, described, [nowhere, ...attempts])
  tried.forEach((one, index) => {
    const outcome = outcomes[index]!
    if (one.may) accepted(turn, described, operation, one as Tried & { may: NonNullable<Fields> }, outcome)
    else refused(turn, described, operation, one.kind, outcome, missing!)
  })
}

/** Accounts one after another: whoever loses a role for a moment could not do the next thing. */
async function writeAll(
  { way }: Turn,
  described: Described,
  attempts: readonly Attempt[],
): Promise<Outcome[]> {
  if (described.slug !== 'users') return way.write(described, attempts)
  const outcomes: Outcome[] = []
  for (const attempt of attempts) outcomes.push(...(await way.write(described, [attempt])))
  return outcomes
}

function accepted(
  { baseline, note }: Turn,
  described: Described,
  operation: string,
  { kind, data, may: covers }: Tried & { may: NonNullable<Fields> },
  { status, message, after }: Outcome,
): void {
  const { slug } = described
  const cell = { slug, operation, kind: kind.name, expected: 'accepted' }
  const done = status < 300 && (data ? true : !after.length)
  note({ ...cell, got: done ? 'accepted' : `refused with ${status} ${message}` })
  if (!done || !data) return
  const fields = Object.keys(data)
  const changed = baseline.changed(slug, baseline.idOf(described, kind), after, fields)
  for (const field of fields)
    note({
      ...{ slug, operation, kind: `${kind.name}: ${field}` },
      expected: covers(field) ? 'changed' : 'left',
      got: changed.includes(field) ? 'changed' : 'left',
    })
}

/** What is visible is refused with 403; what is not, exactly as if it did not exist. Nothing changes. */
function refused(
  { baseline, person, note }: Turn,
  described: Described,
  operation: string,
  kind: Kind,
  { status, message, after }: Outcome,
  missing: Outcome,
): void {
  const { slug } = described
  const visible = permitted(person, slug, 'read', wordsFor(person, kind))
  const unchanged = baseline.isUnchanged(slug, baseline.idOf(described, kind), after)
  const told = `refused with ${status}${visible ? '' : ` ${message}`}`
  note({
    ...{ slug, operation, kind: kind.name },
    expected: visible ? 'refused with 403' : `refused with ${missing.status} ${missing.message}`,
    got: !unchanged
      ? after.length
        ? 'changed'
        : 'deleted'
      : status < 300
        ? 'accepted, without effect'
        : told,
  })
}

/** Tries on all records at once that the person may not write: by a filter, as bulk changes come. */
async function refusedAtOnce(
  turn: Turn,
  described: Described,
  operation: 'update' | 'delete',
  tried: readonly Tried[],
): Promise<void> {
  const { way, baseline, note } = turn
  const { slug } = described
  const closed = tried.filter((one) => !one.may)
  if (!way.bulk || !closed.length) return
  const ids = closed.map(({ kind }) => baseline.idOf(described, kind))
  const data = operation === 'update' ? dataFor(turn, sameForAll(described)) : undefined
  const after = await way.bulk(described, ids, data)
  closed.forEach(({ kind }, index) => {
    const rows = after.get(ids[index]!) ?? []
    note({
      ...{ slug, operation: `${operation} many`, kind: kind.name, expected: 'left' },
      got: baseline.isUnchanged(slug, ids[index]!, rows) ? 'left' : 'changed',
    })
  })
}

/** Second values that many records can have at the same time. */
function sameForAll(described: Described): Data {
  const again = secondValues(described)
  return Object.fromEntries(
    Object.entries(secondValues(described)).filter(
      ([field, value]) => JSON.stringify(value) === JSON.stringify(again[field]),
    ),
  )
}
