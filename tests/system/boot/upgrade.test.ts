import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { migrations } from '../../../src/migrations'
import { outcomeOf, runCommand } from '../../support/command'
import { graphql, logIn } from '../../support/graphql'
import { connected, newDatabase, superuserUrl } from '../../support/postgres'
import { pristineRows } from '../../support/pristine'
import { removeFolder, type Running, start } from '../../support/system'
import { catalogSchema, type Schema } from '../database/catalog'
import { newestSnapshot, snapshotSchema } from '../database/snapshot'

type Rows = Record<string, unknown>[]

const [oldest] = migrations
let database: Awaited<ReturnType<typeof newDatabase>>
let system: Running
/** By table: what the old database held, and columns it held it in. */
const written: Record<string, { columns: string[]; rows: Rows }> = {}

async function columnsOf(client: pg.Client): Promise<Record<string, string[]>> {
  const { rows } = await client.query(
    `select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns where table_schema = 'public' group by 1`,
  )
  return Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))
}

const quoted = (columns: string[]) => columns.map((name) => `"${name}"`).join(', ')

async function rowsOf(client: pg.Client, table: string, columns: string[]): Promise<Rows> {
  const { rows } = await client.query(
    `select to_jsonb(t) as row from (select ${quoted(columns)} from "${table}") t order by 1`,
  )
  return rows.map(({ row }) => row)
}

/** Fills the schema of the oldest version with what the seeding writes today, as far as that version knew it. */
async function fill(client: pg.Client): Promise<void> {
  await client.query('set session_replication_role = replica')
  const present = new Set(
    (await pristineRows(`select tablename from pg_tables where schemaname = 'pristine'`)).map(
      ({ tablename }) => tablename,
    ),
  )
  for (const [table, columns] of Object.entries(await columnsOf(client))) {
    if (table === 'payload_migrations' || !present.has(table)) continue
    const seeded = await pristineRows<{ row: object }>(`select to_jsonb(t) as row from "${table}" t`)
    const known = columns.filter((name) => seeded.some(({ row }) => name in row))
    if (!known.length) continue
    await client.query(
      `insert into "${table}" (${quoted(known)})
       select ${quoted(known)} from jsonb_populate_recordset(null::"${table}", $1)`,
      [JSON.stringify(seeded.map(({ row }) => row))],
    )
    written[table] = { columns, rows: await rowsOf(client, table, columns) }
  }
}

beforeAll(async () => {
  database = await newDatabase()
  await connected(database.url, async (client) => {
    await oldest!.up({ db: drizzle(client) } as never)
    await client.query('insert into payload_migrations (name, batch) values ($1, 1)', [oldest!.name])
  })
  const asSuperuser = new URL(superuserUrl())
  asSuperuser.pathname = database.name
  await connected(asSuperuser.href, fill)
  system = await start({ env: { DATABASE_URL: database.url, SEED: 'none' } })
})

afterAll(async () => {
  await system?.stop()
  if (system) removeFolder(system.folder)
  await database.drop()
})

describe('a database of the oldest version, started with this one', () => {
  it('held records of all kinds before', () => {
    const filled = Object.entries(written).filter(([, { rows }]) => rows.length)
    expect(filled.length).toBeGreaterThan(50)
    expect(written.articles!.rows.length).toBeGreaterThan(5)
  })

  it('has exactly the schema of this version', async () => {
    const [expected, actual] = await connected(database.url, async (client) => {
      await client.query('begin')
      const present = await catalogSchema(client)
      return [await snapshotSchema(newestSnapshot(), client), present] as const
    })
    const shape = ({ tables, enums }: Schema) => ({
      enums,
      tables: Object.fromEntries(
        Object.entries(tables).map(([name, { columns, indexes, references, checks }]) => [
          name,
          { columns: Object.keys(columns).sort(), indexes, references, checks },
        ]),
      ),
    })
    expect(shape(actual)).toEqual(shape(expected))
  })

  it('holds every row that it held, with all that was in it', async () => {
    await connected(database.url, async (client) => {
      const now = await columnsOf(client)
      for (const [table, { columns, rows }] of Object.entries(written)) {
        if (!now[table]) continue
        const kept = columns.filter((name) => now[table]!.includes(name))
        const before = rows.map((row) => Object.fromEntries(kept.map((name) => [name, row[name]])))
        const after = await rowsOf(client, table, kept)
        expect({ table, rows: after.map(inOrder).sort() }).toEqual({
          table,
          rows: before.map(inOrder).sort(),
        })
      }
    })
  })

  it('answers and lets people log in', async () => {
    const { data } = await graphql('{ Articles { totalDocs } }', {}, { url: system.url })
    expect(data.Articles.totalDocs).toBeGreaterThan(0)
    expect(await logIn('editor', system.url)).toEqual(expect.any(String))
  })
})

/** A row as a text, whatever the order of its columns. */
const inOrder = (row: Record<string, unknown>) => JSON.stringify(Object.entries(row).sort())

describe('a database of a newer version', () => {
  let newer: Awaited<ReturnType<typeof newDatabase>>
  const sentence =
    '✗ This database belongs to a newer version of Bürgernetz (migration "29990101_000000_later"): start that version, or restore a backup from before the upgrade.\n'

  beforeAll(async () => {
    newer = await newDatabase()
    await connected(newer.url, (client) =>
      client.query(`
        create table payload_migrations (name text);
        insert into payload_migrations values ('${oldest!.name}'), ('29990101_000000_later')`),
    )
  })
  afterAll(() => newer.drop())

  const untouched = () =>
    connected(
      newer.url,
      async (client) =>
        (await client.query('select tablename from pg_tables where schemaname = $1', ['public'])).rows,
    )

  it('is not started with this one, which says why', async () => {
    const { code, output } = await outcomeOf({ env: { DATABASE_URL: newer.url } })
    expect(output).toBe(`\n${sentence}`)
    expect(code).toBe(1)
  })

  it.each([
    ['seed', []],
    ['create-admin', ['night@town.example']],
    ['backup', []],
  ] as const)('is left alone by %s, too', async (name, args) => {
    const { code, output } = await runCommand(name, [...args], { env: { DATABASE_URL: newer.url } })
    expect(output).toBe(sentence)
    expect(code).toBe(1)
    expect(await untouched()).toEqual([{ tablename: 'payload_migrations' }])
  })
})
