import { rowsOf } from '../support/sql'

/**
 * Records of a table as the seeding made them: whatever tests add comes later. The accounts were the last
 * that the seeding wrote.
 */
export function seeded(table: string, columns = '*', more = 'true'): Promise<Record<string, any>[]> {
  const end = `(select max(created_at) from users where email like '%@demo.example')`
  return rowsOf(`select ${columns} from ${table} t where t.created_at <= ${end} and (${more})`)
}

/** How often each value occurs. */
export function counted(values: unknown[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1
  return counts
}
