import type { CollectionSlug } from 'payload'
import type { Baseline } from './baseline'
import { copyOf, type Made, remove, removeCopies } from './copies'
import { tableOf } from './names'
import type { Ask, Records, Rows } from './rows'
import type { Answer, Attempt, Outcome } from './ways'
import type { Described } from './world/shape'

export type OverHttp = { records: Records; ask: Ask; baseline: Baseline; url: string; token?: string }

/** Answers come as they are: to pack and unpack them would take longer than to send them. */
export const unpacked = { 'Accept-Encoding': 'identity' }

/** Sends the attempts, and gives for each the answer with the id of what was created. */
export type Send = (attempts: readonly Attempt[]) => Promise<(Answer & { created?: string })[]>

/** Tries to write over HTTP: what happened is seen in the database and undone there. */
export async function writeOverHttp(
  context: OverHttp,
  send: Send,
  { slug, drafts = false }: Described,
  attempts: readonly Attempt[],
): Promise<Outcome[]> {
  const { records, ask, baseline } = context
  const table = tableOf(slug)
  const copies: Made[] = []
  const sent: Attempt[] = []
  for (const attempt of attempts) {
    if (attempt.does === 'delete' && attempt.copy) {
      const made = await copyOf(records, ask, slug, baseline.rowsOf(slug, attempt.id)!)
      copies.push(...made)
      sent.push({ does: 'delete', id: made[0].id })
    } else sent.push(attempt)
  }
  const answers = await send(sent)
  const idAt = (index: number) => {
    const attempt = sent[index]!
    return attempt.does === 'create' ? answers[index]!.created : attempt.id
  }
  const ids = sent.flatMap((_, index) => idAt(index) ?? [])
  const left = await leftBehind()
  const after = await records.read(ask, table, [...new Set([...ids, ...left])])
  const created = sent.flatMap((one, index) => (one.does === 'create' ? (idAt(index) ?? []) : []))
  await remove(ask, slug, [...created, ...left], drafts)
  await removeCopies(ask, copies)
  await putBack(context, slug, after)
  return answers.map(({ status, message }, index) => {
    // What was refused and is there all the same belongs to one of the refused, whichever.
    const id = idAt(index) ?? (sent[index]!.does === 'create' ? left.shift() : undefined)
    return { status, message, after: after.get(id ?? '') ?? [] }
  })

  /** Records that nobody was told of. */
  async function leftBehind(): Promise<string[]> {
    if (slug === 'audit-log' || !sent.some(({ does }) => does === 'create')) return []
    const known = new Set(ids)
    const all = await ask(`select id from "${table}"`)
    return all.map(({ id }) => id as string).filter((id) => !known.has(id) && !baseline.rowsOf(slug, id))
  }
}

/** What the records are after something was tried on them; it is undone. */
export async function afterwards(
  context: OverHttp,
  slug: CollectionSlug,
  ids: readonly string[],
): Promise<Rows> {
  const after = await context.records.read(context.ask, tableOf(slug), ids)
  await putBack(context, slug, after)
  return after
}

async function putBack(
  { records, ask, baseline }: OverHttp,
  slug: CollectionSlug,
  after: Rows,
): Promise<void> {
  const changed: Rows = new Map()
  for (const [id, rows] of after) {
    const before = baseline.rowsOf(slug, id)
    if (before && !baseline.isUnchanged(slug, id, rows)) changed.set(id, before)
  }
  if (changed.size) await records.restore(ask, tableOf(slug), changed)
}
