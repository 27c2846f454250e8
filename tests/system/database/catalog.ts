import type pg from 'pg'

/** What a schema consists of, in the words both a migration's snapshot and PostgreSQL's catalog can be put in. */
export type Table = {
  columns: Record<string, { type: string; notNull: boolean; default: string | null }>
  primaryKey: string[]
  indexes: Record<string, { columns: string[]; unique: boolean; method: string }>
  references: Record<
    string,
    { columns: string[]; to: string; toColumns: string[]; onDelete: string; onUpdate: string }
  >
  checks: Record<string, string>
}
export type Schema = { tables: Record<string, Table>; enums: Record<string, string[]> }

const tablesOf = `
  with ours as (
    select c.oid, c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and c.relname not in ('public_changes', 'public_conditions')
      and c.relname !~ '^search_'
  ),
  attributes as (
    select a.attrelid, a.attnum, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attnotnull as required, pg_get_expr(d.adbin, d.adrelid) as value
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped
  ),
  keys as (
    select i.indrelid, i.indexrelid::regclass::text as name, i.indisprimary, i.indisunique, am.amname as method,
      (select array_agg(pg_get_indexdef(i.indexrelid, n, true) order by n) from generate_series(1, i.indnkeyatts) n)
        as columns
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am am on am.oid = c.relam
  ),
  constraints as (
    select con.*, con.confrelid::regclass::text as to_table,
      (select array_agg(a.name order by k.place) from unnest(con.conkey) with ordinality k(num, place)
        join attributes a on a.attrelid = con.conrelid and a.attnum = k.num) as columns,
      (select array_agg(a.name order by k.place) from unnest(con.confkey) with ordinality k(num, place)
        join attributes a on a.attrelid = con.confrelid and a.attnum = k.num) as to_columns
    from pg_constraint con
  )
  select relname as table,
    (select jsonb_object_agg(name, jsonb_build_object('type', type, 'notNull', required, 'default', value))
      from attributes where attrelid = ours.oid) as columns,
    (select columns from keys where indrelid = ours.oid and indisprimary) as "primaryKey",
    (select jsonb_object_agg(name, jsonb_build_object('columns', columns, 'unique', indisunique, 'method', method))
      from keys where indrelid = ours.oid and not indisprimary) as indexes,
    (select jsonb_object_agg(conname, jsonb_build_object('columns', columns, 'to', to_table, 'toColumns', to_columns,
        'onDelete', confdeltype, 'onUpdate', confupdtype))
      from constraints where conrelid = ours.oid and contype = 'f') as references,
    (select jsonb_object_agg(conname, pg_get_expr(conbin, conrelid))
      from constraints where conrelid = ours.oid and contype = 'c') as checks
  from ours`

const enumsOf = `
  select t.typname as name, array_agg(e.enumlabel::text order by e.enumsortorder) as values
  from pg_type t join pg_enum e on e.enumtypid = t.oid
  where t.typnamespace = 'public'::regnamespace group by 1`

/** The schema `public` as PostgreSQL has it, without the tables of triggers, which no snapshot knows. */
export async function catalogSchema(client: pg.Client): Promise<Schema> {
  const tables = (await client.query(tablesOf)).rows.map(({ table, ...rest }) => [
    table,
    {
      ...rest,
      indexes: unquoted(rest.indexes),
      references: rest.references ?? {},
      checks: rest.checks ?? {},
    },
  ])
  const enums = (await client.query(enumsOf)).rows.map(({ name, values }) => [name, values])
  return { tables: Object.fromEntries(tables), enums: Object.fromEntries(enums) }
}

/** Names without the quotation marks that PostgreSQL gives those which are words of SQL, too. */
function unquoted(indexes: Table['indexes'] | null): Table['indexes'] {
  const bare = (name: string) => name.replace(/^"(.*)"$/, '$1')
  return Object.fromEntries(
    Object.entries(indexes ?? {}).map(([name, index]) => [
      bare(name),
      { ...index, columns: index.columns.map(bare) },
    ]),
  )
}
