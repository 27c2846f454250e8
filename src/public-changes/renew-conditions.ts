import type { Payload } from 'payload'
import { poolOf } from '../database/schema/migrate'
import { publicConditions } from './conditions'

/** The lock of the triggers (src/migrations/20261127_214000_public_changes.ts). */
const feedLock = 7_264_801_157

/**
 * Stores the conditions of the access table for the triggers. If any has changed, records may have become public or
 * hidden without a change of their own: the feed begins anew, and clients with an older position start over. Call it
 * under the start lock, on a migrated database.
 */
export async function renewConditions(payload: Payload): Promise<void> {
  const conditions = JSON.stringify(
    (await publicConditions(payload)).map(({ collection, mainTable, condition, slugColumn, pagePath }) => ({
      collection,
      main_table: mainTable,
      condition,
      slug_column: slugColumn ?? null,
      page_path: pagePath ?? null,
    })),
  )
  const client = await poolOf(payload).connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [feedLock])
    const { rows } = await client.query(differing, [conditions])
    if (rows[0].differing) await client.query(renewing, [conditions])
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

const given = 'select * from jsonb_populate_recordset(null::public_conditions, $1)'

const differing = `select exists(
  (${given} except select * from public_conditions) union all (select * from public_conditions except ${given})
) as differing`

/** The first row is the position at which the feed begins. */
const renewing = `
  with removed as (delete from public_conditions where collection not in (select collection from (${given}) given)),
    forgotten as (delete from public_changes where seq is not null),
    begun as (insert into public_changes (seq, at) values (nextval('public_changes_seq'), clock_timestamp()))
  insert into public_conditions ${given}
  on conflict (collection) do update set main_table = excluded.main_table, condition = excluded.condition,
    slug_column = excluded.slug_column, page_path = excluded.page_path`
