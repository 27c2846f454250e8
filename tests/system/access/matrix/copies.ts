import { randomUUID } from 'node:crypto'
import { tableOf } from './names'
import { type Ask, listed, type Records, type Row } from './rows'
import { unique, uniqueNumber } from './world/shape'

/** Columns in which no two records are the same, with new values for a copy. */
const different: Record<string, () => unknown> = {
  slug: unique,
  key: () => String(uniqueNumber(8)),
  code: () => String(uniqueNumber(8)),
  email: () => `${unique()}@probe.example`,
  filename: () => `${unique()}.png`,
  number: unique,
  message_id: unique,
  hash: unique,
  occurrence: () => new Date(Date.UTC(2040, 0, 1) + 60_000 * uniqueNumber(2)).toISOString(),
}

/** Where a record is unique by what it refers to, the copy refers to a copy of that. */
const differentReference: Record<string, { column: string; table: string }[]> = {
  local_reviews: [{ column: 'building_block_id', table: 'building_blocks' }],
  memberships: [
    { column: 'volunteer_id', table: 'volunteers' },
    { column: 'initiative_id', table: 'initiatives' },
  ],
  hour_sheets: [{ column: 'placement_id', table: 'placements' }],
}

/**
 * A copy of a record that nothing refers to, so that it can be deleted. It is to everybody what the record is,
 * except that the account of a person is not the copy's.
 *
 * @returns what was made: the copy, and after it what it had to refer to, in the order in which it can be removed.
 */
export async function copyOf(
  records: Records,
  ask: Ask,
  slug: string,
  rows: readonly Row[],
): Promise<[Made, ...Made[]]> {
  const table = tableOf(slug)
  const needed: Made[] = []
  const original = rows.find((one) => one.table === table)!.row
  const changes: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(different)) if (original[column]) changes[column] = value()
  // Any number of tokens belong to an account; it is one person's only.
  if ('account_id' in original && table !== 'preview_tokens') changes.account_id = null
  if (table === 'redirects') changes.from = `/${unique()}`
  if (table === 'funds') changes.year = 2030 + (uniqueNumber(2) % 60)
  for (const { column, table: name } of differentReference[table] ?? []) {
    if (!original[column]) continue
    const of = String(original[column])
    const found = await records.read(ask, name, [of])
    const made = await copyOf(records, ask, name, found.get(of)!)
    changes[column] = made[0].id
    needed.push(...made)
  }
  const id = randomUUID()
  await records.copy(ask, table, rows, id, changes)
  return [{ table, id }, ...needed]
}

/** A row that was inserted. */
export type Made = { table: string; id: string }

/** Removes copies, as far as they are still there. */
export async function removeCopies(ask: Ask, made: readonly Made[]): Promise<void> {
  const statements = made.map(({ table, id }) => `delete from "${table}" where id = '${id}'`)
  if (statements.length) await ask(statements.join(';'))
}

/** Removes a record and its versions, whoever made it. */
export async function remove(ask: Ask, slug: string, ids: readonly string[], drafts: boolean): Promise<void> {
  if (!ids.length) return
  const table = tableOf(slug)
  const versions = drafts ? `delete from "_${table}_v" where parent_id = any(${listed(ids)});` : ''
  await ask(`${versions} delete from "${table}" where id = any(${listed(ids)})`)
}
