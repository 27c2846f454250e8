import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { publicNames } from '../../../access/public-names'
import { tablesOf } from '../../database/schema/tables'

/**
 * Tables whose changes are all announced, each with the collection its trigger names: a statement-level AFTER trigger
 * for insert, update, delete and truncate (4 + 16 + 8 + 32), unconditional and enabled.
 */
const announced = `
  select c.relname as table, convert_from(rtrim(t.tgargs, '\\x00'), 'utf8') as name
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
  where c.relnamespace = current_schema()::regnamespace and p.proname = 'announce_change'
    and t.tgtype = 60 and t.tgqual is null and t.tgenabled in ('O', 'A')`

/**
 * Publicly readable collections and globals whose tables all announce their changes. Only these may be cached: a new
 * table without a trigger can never serve stale content.
 */
export async function watchedNames(payload: Payload, pool: Pick<Pool, 'query'>): Promise<Set<string>> {
  const { rows } = await pool.query<{ table: string; name: string }>(announced)
  const known = new Set(rows.map(({ table, name }) => `${table} ${name}`))
  return new Set(
    publicNames().filter((name) => tablesOf(payload, name).every((table) => known.has(`${table} ${name}`))),
  )
}
