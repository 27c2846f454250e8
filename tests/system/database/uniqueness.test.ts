import { describe, expect, it } from '@jest/globals'
import { copyOf, refusalOf, rowsOf } from '../../support/sql'

/** Tables of which the seed has records with an address. */
const addressed = [
  'articles',
  'topics',
  'pages',
  'municipalities',
  'networks',
  'initiatives',
  'events',
  'service_providers',
  'services',
  'building_blocks',
  'agreements',
  'placements',
]

describe('the database', () => {
  it('keeps every address of a record apart from others', async () => {
    const rows = await rowsOf<{ table: string; unique: boolean }>(
      `select c.table_name as table, exists (select from pg_index i join pg_class on pg_class.oid = i.indexrelid
         where i.indrelid = c.table_name::regclass and i.indisunique and pg_class.relname = c.table_name || '_slug_idx') as unique
       from information_schema.columns c
       where c.table_schema = 'public' and c.column_name = 'slug' and left(c.table_name, 1) <> '_'
         -- lists of changes name a record as often as it changes
         and c.table_name not in ('webhook_changes', 'public_changes', 'search_entries')`,
    )
    expect(rows.filter(({ unique }) => !unique)).toEqual([])
    expect(rows.map(({ table }) => table)).toEqual(expect.arrayContaining(addressed))
  })

  it.each(addressed)('refuses a second record of %s with the same slug', async (table) => {
    expect(await refusalOf(copyOf(table), [{ key: '99999999', code: 'M99' }])).toEqual({
      code: '23505',
      constraint: `${table}_slug_idx`,
    })
    expect(
      await refusalOf(copyOf(table), [{ key: '99999999', code: 'M99', slug: 'another' }]),
    ).toBeUndefined()
  })

  it('refuses a second municipality with the same official key', async () => {
    expect(await refusalOf(copyOf('municipalities'), [{ slug: 'another' }])).toEqual({
      code: '23505',
      constraint: 'municipalities_key_idx',
    })
  })

  it('refuses a second building block with the same code', async () => {
    expect(await refusalOf(copyOf('building_blocks'), [{ slug: 'another' }])).toEqual({
      code: '23505',
      constraint: 'building_blocks_code_idx',
    })
  })

  it('refuses a second fund of a municipality for the same year and purpose', async () => {
    expect(await refusalOf(copyOf('funds'), [{}])).toMatchObject({ code: '23505' })
    expect(await refusalOf(copyOf('funds'), [{ amount_cents: 1 }])).toMatchObject({ code: '23505' })
    expect(await refusalOf(copyOf('funds'), [{ year: 2099 }])).toBeUndefined()
  })

  it('refuses a second account with the same e-mail address', async () => {
    expect(await refusalOf(copyOf('users'), [{}])).toEqual({ code: '23505', constraint: 'users_email_idx' })
  })

  it('refuses a second membership of the same member, and a second review of the same point', async () => {
    expect(await refusalOf(copyOf('memberships'), [{}])).toMatchObject({ code: '23505' })
    expect(await refusalOf(copyOf('local_reviews'), [{}])).toMatchObject({ code: '23505' })
  })
})
