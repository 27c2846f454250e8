import { pristineRows } from '../../support/pristine'

/** Records of a table as the seeding made them. */
export function seeded(table: string, columns = '*', more = 'true'): Promise<Record<string, any>[]> {
  return pristineRows(`select ${columns} from ${table} t where ${more}`)
}

/** How often each value occurs. */
export function counted(values: unknown[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1
  return counts
}
