import { beforeAll, describe, expect, it } from '@jest/globals'
import { rolledBack, rowsOf } from '../../support/sql'
import { catalogSchema, type Schema, type Table } from './catalog'
import { newestSnapshot, snapshotSchema } from './snapshot'

/** What PostgreSQL adds to a default: `'draft'::enum_state` is `'draft'`, `'x_seq'::regclass` is `'x_seq'`. */
const withoutCasts = (text: string | null) => text?.replace(/::(character varying|[a-z_"]+)/g, '') ?? null

const part = <Part extends keyof Table>(schema: Schema, name: Part) =>
  Object.fromEntries(Object.entries(schema.tables).map(([table, parts]) => [table, parts[name]]))

describe('a migrated database', () => {
  let expected: Schema
  let actual: Schema

  beforeAll(async () => {
    ;[expected, actual] = await rolledBack(async (client) => {
      const present = await catalogSchema(client)
      return [await snapshotSchema(newestSnapshot(), client), present] as const
    })
    for (const table of Object.values(actual.tables))
      for (const column of Object.values(table.columns)) column.default = withoutCasts(column.default)
  })

  it('has exactly the tables of the newest snapshot', () => {
    expect(Object.keys(expected.tables).length).toBeGreaterThan(100)
    expect(Object.keys(actual.tables).sort()).toEqual(Object.keys(expected.tables).sort())
  })

  it.each(['columns', 'primaryKey', 'indexes', 'references', 'checks'] as const)(
    'has exactly its %s',
    (name) => {
      expect(part(actual, name)).toEqual(part(expected, name))
    },
  )

  it('has exactly its enums', () => {
    expect(actual.enums).toEqual(expected.enums)
  })

  it('has no functions and triggers of its own but those that guard the audit log, tell of changes and keep the search', async () => {
    const functions = `select proname as name from pg_proc p where pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`
    expect((await rowsOf(functions)).map(({ name }) => name)).toEqual([
      'announce_change',
      'announce_changes',
      'finish_public_change',
      'follow_public_address',
      'index_public_change',
      'index_search',
      'is_public_page',
      'leads_to_page',
      'note_public_change',
      'note_public_changes',
      'note_public_record',
      'note_public_truncation',
      'page_of_target',
      'public_state',
      'record_on_the_way',
      'refuse_audit_change',
      'search_clean',
      'search_config',
      'search_fold',
      'search_sound',
      'search_text',
      'search_umlauts',
      'search_vector',
      'search_vocabulary',
      'tell_webhook',
      'tell_webhooks',
    ])
    // Which tables announce and note their changes is proved in tests/system/public-reads/triggers.test.ts.
    const triggers = `select tgname as name, tgrelid::regclass::text as table from pg_trigger
      where not tgisinternal and tgname not in ('announce_change', 'tell_webhooks')
        and tgname !~ '^note_public_' order by 1`
    expect(await rowsOf(triggers)).toEqual([
      { name: 'audit_log_rows', table: 'audit_log' },
      { name: 'audit_log_table', table: 'audit_log' },
      { name: 'finish_public_change', table: 'public_changes' },
      { name: 'index_public_change', table: 'public_changes' },
    ])
  })
})
