import type { Payload } from 'payload'
import { poolOf } from '../database/schema/migrate'
import { publicConditions } from '../public-changes/conditions'
import { entriesStatement } from './entries-statement'
import { searchKinds } from './kinds'

/** The lock of the triggers (src/migrations/20261127_214000_public_changes.ts). */
const feedLock = 7_264_801_157

/**
 * Stores the statements that read the entries of the search, for the triggers, and reads anew all entries of the kinds
 * whose statement has changed: with another release, or another access table. Call it under the start lock, on a
 * migrated database.
 */
export async function renewSearch(payload: Payload): Promise<void> {
  const conditions = new Map(
    (await publicConditions(payload)).map(({ collection, condition }) => [collection, condition]),
  )
  const statements = searchKinds.map((kind) => ({
    kind,
    entries: entriesStatement(payload, kind, conditions.get(kind) ?? 'false'),
  }))
  const client = await poolOf(payload).connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [feedLock])
    const gone = await client.query<{ kind: string }>(forgotten, [searchKinds])
    const changed = await client.query<{ kind: string }>(renewed, [JSON.stringify(statements)])
    for (const { kind } of [...gone.rows, ...changed.rows])
      await client.query('select index_search($1, null)', [kind])
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

const forgotten = 'delete from search_kinds where kind <> all($1) returning kind'

const renewed = `insert into search_kinds
  select kind, entries from jsonb_to_recordset($1) as given(kind varchar, entries varchar)
  on conflict (kind) do update set entries = excluded.entries where search_kinds.entries <> excluded.entries
  returning kind`
