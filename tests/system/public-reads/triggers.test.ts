import { beforeAll, describe, expect, it } from '@jest/globals'
import { rolledBack, rowsOf } from '../../support/sql'
import { publicSchema } from './public-schema'

const hint =
  'Add to a migration: select announce_changes(TABLE, COLLECTION) — see src/migrations/20261124_090000_announce_changes.ts'

let tables: [table: string, collection: string][]
beforeAll(async () => {
  const found = (await publicSchema()).tables
  tables = Object.entries(found).flatMap(([name, all]) => all.map((one): [string, string] => [one, name]))
})

const announced = () =>
  rowsOf<{ table: string; collection: string; definition: string; enabled: string }>(
    `select tgrelid::regclass::text as table, convert_from(rtrim(tgargs, '\\x00'), 'utf8') as collection,
       pg_get_triggerdef(oid) as definition, tgenabled as enabled
     from pg_trigger where tgname = 'announce_change'`,
  )

describe('every table of what the public may read', () => {
  it('announces its changes under the name of its collection', async () => {
    const known = (await announced()).map(({ table, collection }) => `${table} → ${collection}`)
    const missing = tables.map(([table, name]) => `${table} → ${name}`).filter((one) => !known.includes(one))
    expect({ missing, ...(missing.length ? { hint } : {}) }).toEqual({ missing: [] })
    expect(known).toHaveLength(tables.length)
  })

  it('does so for every kind of change, also in sessions that switch triggers off', async () => {
    for (const { definition, enabled } of await announced()) {
      expect(definition).toContain('AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE')
      expect(definition).toContain('FOR EACH STATEMENT EXECUTE')
      expect(enabled).toBe('A')
    }
  })

  it('is known: no part of a record lies in a table that is not', async () => {
    const own = tables.map(([table]) => table)
    const parts = await rowsOf<{ part: string }>(
      `select distinct c.conrelid::regclass::text as part
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
       where c.contype = 'f' and a.attname in ('_parent_id', 'parent_id') and c.conrelid::regclass::text !~ '^_'
         and c.confrelid::regclass::text = any ($1)`,
      [own],
    )
    expect(parts.length).toBeGreaterThan(20)
    expect(parts.filter(({ part }) => !own.includes(part))).toEqual([])
  })
})

describe('a table of what the public may read', () => {
  const noted = () =>
    rowsOf<{ table: string; name: string; arguments: string; type: number; enabled: string }>(
      `select tgrelid::regclass::text as table, tgname as name, tgtype::int as type, tgenabled as enabled,
         encode(tgargs, 'escape') as arguments
       from pg_trigger where tgname in ('note_public_change', 'note_public_truncation')`,
    )
  // Before each row of an insert, delete or update; before a truncate.
  const types: Record<string, number> = {
    note_public_change: 1 + 2 + 4 + 8 + 16,
    note_public_truncation: 2 + 32,
  }

  it('notes changes for the feed, under the name of its collection', async () => {
    const known = await noted()
    for (const [table, name] of tables) {
      const own = known.filter((one) => one.table === table)
      expect({ table, triggers: own.map((one) => one.name).sort() }).toEqual({
        table,
        triggers: ['note_public_change', 'note_public_truncation'],
      })
      for (const { arguments: all, enabled, type, name: trigger } of own) {
        expect({ table, enabled, type }).toEqual({ table, enabled: 'A', type: types[trigger] })
        expect(all.split('\\')[0]).toBe(name)
      }
    }
    expect(known).toHaveLength(2 * tables.length)
  })
})

describe('an announcement', () => {
  /** What is heard of statements, at their commit; they are undone by others then. */
  const heard = (statements: string[], end: 'commit' | 'rollback' = 'commit') =>
    rolledBack(async (client) => {
      const names: string[] = []
      client.on('notification', ({ payload }) => names.push(payload!))
      await client.query('rollback')
      await client.query('listen buergernetz_changes')
      await client.query('begin')
      for (const statement of statements) await client.query(statement)
      await client.query(end)
      await client.query('select 1')
      await client.query('begin')
      return names.filter((name) => !name.startsWith('?'))
    })

  const nothing = 'where false'
  it('is made at the commit, once for each collection', async () => {
    const names = await heard([
      `update topics set slug = slug ${nothing}`,
      `update topics_locales set name = name ${nothing}`,
      `delete from topics ${nothing}`,
      `update articles_rels set path = path ${nothing}`,
    ])
    expect(names.filter((name) => name === 'topics')).toEqual(['topics'])
    expect(names).toContain('articles')
  })

  it('is not made when the transaction is rolled back', async () => {
    expect(await heard([`update placements set slug = slug ${nothing}`], 'rollback')).not.toContain(
      'placements',
    )
  })

  it('is made by emptying a table, too', async () => {
    const names = await heard([
      'create temporary table kept as table service_providers_identifiers',
      'truncate service_providers_identifiers',
      'insert into service_providers_identifiers select * from kept',
    ])
    expect(names).toContain('service-providers')
  })

  it('is not made for what is not public', async () => {
    const names = await heard([
      `update volunteers set id = id ${nothing}`,
      `update _articles_v set id = id ${nothing}`,
    ])
    expect(names).not.toContain('volunteers')
    expect(names.filter((name) => name.startsWith('_'))).toEqual([])
  })
})
