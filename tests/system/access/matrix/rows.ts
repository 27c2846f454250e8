import { snakeCase } from './names'

/** A row as JSON, with its table and the id of the record it belongs to. */
export type Row = { table: string; owner: string; row: Record<string, unknown> }

/** All rows that make up a record, by its id. Versions are noted by id only: what they hold never changes. */
export type Rows = Map<string, Row[]>

/** Runs a statement on a connection, within whatever transaction that is in. */
export type Ask = (statement: string) => Promise<Record<string, any>[]>

/** Statements on a pool, each on whatever connection is free. */
export const askOn =
  (pool: { query(text: string): Promise<{ rows: any[] }> }): Ask =>
  async (statement) =>
    (await pool.query(statement)).rows

type Child = { table: string; column: string; parent: string }

/** Reads, compares, copies and restores records as the database has them. */
export class Records {
  readonly #children = new Map<string, Child[]>()

  /** Learns which tables hold parts of records of `tables`. */
  async learn(ask: Ask, tables: readonly string[]): Promise<void> {
    const found = await ask(`
      select c.conrelid::regclass::text as table, a.attname as column, c.confrelid::regclass::text as parent
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confdeltype = 'c' and a.attname in ('_parent_id', 'parent_id')`)
    const all = found.map(({ table, column, parent }) => ({
      table: bare(table),
      column: column as string,
      parent: bare(parent),
    }))
    const below = (parent: string): Child[] =>
      all
        .filter((one) => one.parent === parent && !one.table.startsWith('_'))
        .flatMap((one) => [one, ...below(one.table)])
    for (const table of tables) this.#children.set(table, below(table))
    const versions = await ask(
      `select table_name as name from information_schema.columns where table_name ~ '^_.*_v$' and column_name = 'parent_id'`,
    )
    for (const { name } of versions) this.#versioned.add((name as string).slice(1, -2))
  }
  readonly #versioned = new Set<string>()

  /** The rows of the records with these ids. */
  async read(ask: Ask, table: string, ids: readonly string[]): Promise<Rows> {
    const among = listed(ids)
    const own = (name: string): string => {
      const child = this.#children.get(table)!.find((one) => one.table === name)
      if (!child)
        return `select x.id::text as key, x.id as owner, to_jsonb(x) as row from "${table}" x where x.id = any(${among})`
      return `select x.id::text as key, p.owner, to_jsonb(x) as row from "${name}" x
        join (${own(child.parent)}) p on p.key = x."${child.column}"::text`
    }
    const parts = [table, ...this.#children.get(table)!.map((one) => one.table)].map(
      (name) => `select '${name}' as table, owner, key, row from (${own(name)}) r`,
    )
    if (this.#versioned.has(table))
      parts.push(`select '_${table}_v' as table, parent_id as owner, id::text as key,
        jsonb_build_object('id', id, 'latest', latest) as row from "_${table}_v" where parent_id = any(${among})`)
    const rows: Rows = new Map(ids.map((id) => [id, []]))
    const found = await ask(`${parts.join(' union all ')} order by 1, 3`)
    for (const { table: name, owner, row } of found) rows.get(owner)?.push({ table: name, owner, row })
    return rows
  }

  /** Makes the database hold exactly these rows again for the records they belong to. */
  async restore(ask: Ask, table: string, rows: Rows): Promise<void> {
    const all = [...rows.values()].flat()
    const among = listed([...rows.keys()])
    const statements = [
      ...this.#children
        .get(table)!
        .filter(({ parent }) => parent === table)
        .map((one) => `delete from "${one.table}" where "${one.column}" = any(${among})`),
      ...[table, ...this.#children.get(table)!.map((one) => one.table)].map((name) =>
        written(
          name,
          all.filter((one) => one.table === name).map(({ row }) => row),
        ),
      ),
    ]
    if (this.#versioned.has(table)) {
      const kept = all.filter((one) => one.table === `_${table}_v`).map(({ row }) => row)
      statements.push(
        `delete from "_${table}_v" where parent_id = any(${among}) and not id = any(${listed(kept.map(({ id }) => id as string))})`,
        `update "_${table}_v" v set latest = k.latest from jsonb_to_recordset(${json(kept)}) k(id uuid, latest boolean)
          where v.id = k.id and v.latest is distinct from k.latest`,
      )
    }
    await ask(`begin; ${statements.filter(Boolean).join(';')}; commit`)
  }

  /** Inserts copies of a record's rows under a new id, with other values in the columns of `changes`. */
  async copy(ask: Ask, table: string, rows: readonly Row[], id: string, changes: Record<string, unknown>) {
    const keys = new Map([[rows.find((one) => one.table === table)!.row.id, id]])
    for (const name of [table, ...this.#children.get(table)!.map((one) => one.table)]) {
      const parent = this.#children.get(table)!.find((one) => one.table === name)?.column
      const copies = rows
        .filter((one) => one.table === name)
        .map(({ row }) => {
          const copy: Record<string, unknown> = { ...row, ...(name === table ? { ...changes, id } : {}) }
          if (!parent) return copy
          copy[parent] = keys.get(row[parent])
          if (typeof row.id === 'number') copy.id = 1_000_000 + (copied += 1)
          else copy.id = looksLikeUuid(row.id) ? crypto.randomUUID() : `copy-${(copied += 1)}`
          keys.set(row.id, copy.id as string)
          return copy
        })
      const statement = written(name, copies)
      if (statement) await ask(statement)
    }
  }
}

let copied = 0
const bare = (name: string) => name.replaceAll('"', '')
const looksLikeUuid = (id: unknown) => /^[0-9a-f]{8}-/.test(String(id))
export const listed = (ids: readonly string[]): string => `'{${ids.join(',')}}'::uuid[]`
const json = (value: unknown): string => `$json$${JSON.stringify(value)}$json$::jsonb`

function written(table: string, rows: readonly Record<string, unknown>[]): string {
  if (!rows.length) return ''
  const columns = Object.keys(rows[0]!)
  const names = columns.map((name) => `"${name}"`).join()
  const set = columns.map((name) => `"${name}" = excluded."${name}"`).join()
  return `insert into "${table}" (${names}) select ${names} from jsonb_populate_recordset(null::"${table}", ${json(rows)})
    on conflict (id) do update set ${set}`
}

/** What the rows hold of a field, as text to compare; undefined where they hold nothing. */
export function contentOf(field: string, table: string, rows: readonly Row[]): string | undefined {
  const column = snakeCase(field)
  const belongs = (name: string) =>
    name === column || name === `${column}_id` || name.startsWith(`${column}_`)
  const parts = rows.flatMap(({ table: name, row }) => {
    if (name === table || name === `${table}_locales`)
      return Object.entries(row).filter(([key, value]) => belongs(key) && value !== null)
    if (name === `${table}_rels`) return String(row.path).split('.')[0] === field ? [['', target(row)]] : []
    if (!name.startsWith('_') && belongs(name.slice(table.length + 1))) return [['', withoutIds(row)]]
    return []
  })
  // Rows that are written anew come in another order.
  return parts.length
    ? parts
        .map((part) => JSON.stringify(part))
        .sort()
        .join()
    : undefined
}

const target = (row: Record<string, unknown>) =>
  Object.entries(row).find(([key, value]) => key.endsWith('_id') && key !== 'parent_id' && value)?.[1]

const numbering = ['id', '_parent_id', 'parent_id']

const withoutIds = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !numbering.includes(column)))
