import { randomUUID } from 'node:crypto'
import { type Fields, permitted } from './expectation'
import { tableOf } from './names'
import { contentOf } from './rows'
import type { Turn } from './turn'
import { type Answer, fieldsOf } from './ways'
import { wordsFor } from './words'
import type { Data, Described } from './world/shape'

/** Tries to read every record of a collection: in a list, by its id, each field of it, and its versions. */
export async function readingOf(turn: Turn, described: Described): Promise<void> {
  const { person, way, baseline, note } = turn
  const { slug, records } = described
  const ids = records.map((kind) => baseline.idOf(described, kind))
  const list = await way.list(described)
  const found = new Map(list.docs.map((doc) => [String(doc.id), doc]))
  const [nowhere, ...each] = await way.each(described, [randomUUID(), ...ids])

  records.forEach((kind, index) => {
    const id = ids[index]!
    const may = permitted(person, slug, 'read', wordsFor(person, kind))
    const cell = { slug, kind: kind.name, expected: may ? 'shown' : 'not there' }
    note({ ...cell, operation: 'list', got: found.has(id) ? 'shown' : 'not there' })
    note({ ...cell, operation: 'read', got: seen(each[index]!, nowhere!) })
    const doc = found.get(id)
    if (may && doc) fieldsRead(turn, described, { kind: kind.name, id, doc, may })
    found.delete(id)
  })
  // The log goes on being written while everybody tries.
  if (slug !== 'audit-log')
    note({
      ...{ slug, operation: 'list', kind: 'records of nobody’s making' },
      ...{ expected: '', got: [...found.keys()].join() },
    })
}

/** A record that may not be read must look like one that does not exist. */
function seen(answer: Answer & { doc?: unknown }, nowhere: Answer): string {
  if (answer.doc) return 'shown'
  const same = answer.status === nowhere.status && answer.message === nowhere.message
  return same ? 'not there' : `${answer.status} ${answer.message}`
}

type Seen = { kind: string; id: string; doc: Data; may: NonNullable<Fields> }

function fieldsRead({ way, baseline, note }: Turn, described: Described, { kind, id, doc, may }: Seen): void {
  const { slug } = described
  for (const field of fieldsOf(described)) {
    const present = !isEmpty(doc[field])
    const held = contentOf(field, tableOf(slug), baseline.rowsOf(slug, id)!) !== undefined
    // GraphQL gives a reference as the record referred to, which the person may not be able to read.
    const tellsReferences = way.name !== 'GraphQL' || !isReference(doc[field])
    if (may(field) && (!held || !tellsReferences)) continue
    note({
      ...{ slug, operation: 'read', kind: `${kind}: ${field}` },
      expected: may(field) ? 'shown' : 'hidden',
      got: present ? 'shown' : 'hidden',
    })
  }
}

const isReference = (value: unknown): boolean => value === null || value === undefined || Array.isArray(value)

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (Array.isArray(value)) return !value.length
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

/** Tries to read the versions of every record: whoever may change it may, and nobody else. */
export async function versionsOf(turn: Turn, described: Described): Promise<void> {
  const { person, way, baseline, note } = turn
  const { slug, records, drafts } = described
  if (!drafts) return
  const kinds = records.map((kind) => {
    const id = baseline.idOf(described, kind)
    return { kind, id, version: baseline.versionsOf(slug, id)[0]! }
  })
  const found = new Set((await way.versions(described)).ids.map((version) => baseline.ownerOf(version)))
  const [nowhere, ...each] = await way.eachVersion(described, [
    randomUUID(),
    ...kinds.map(({ version }) => version),
  ])
  kinds.forEach(({ kind, id }, index) => {
    const may = permitted(person, slug, 'update', wordsFor(person, kind))
    const cell = { slug, kind: kind.name, expected: may ? 'shown' : 'not there' }
    note({ ...cell, operation: 'list versions', got: found.has(id) ? 'shown' : 'not there' })
    const { status, message } = each[index]!
    const same = status === nowhere!.status && message === nowhere!.message
    note({
      ...cell,
      operation: 'read version',
      got: status === 200 ? 'shown' : same ? 'not there' : `${status} ${message}`,
    })
  })
}
