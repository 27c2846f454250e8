import { beforeAll, describe, expect, it } from '@jest/globals'
import { copyOf, type Refusal, refusalOf, refusalWithin, rolledBack, rowsOf } from '../../support/sql'

type Column = { table: string; column: string }

/** Every column of every table that holds money. */
const amounts = `
  select table_name as table, column_name as column from information_schema.columns
  where table_schema = 'public' and column_name ~ 'cents' order by 1, 2`

/** How each column refuses an amount, in a table with the same conditions, whatever else a row must hold. */
function refusalsOf(amount: string, columns: Column[]): Promise<(Column & Partial<Refusal>)[]> {
  return rolledBack(async (client) => {
    const refusals = []
    for (const { table, column } of columns) {
      await client.query('savepoint before')
      await client.query(`create temporary table probe (like ${table} including constraints)`)
      const { rows } = await client.query(
        `select attname as name from pg_attribute where attrelid = 'probe'::regclass and attnotnull and attnum > 0`,
      )
      for (const { name } of rows)
        await client.query(`alter table probe alter column "${name}" drop not null`)
      refusals.push({
        table,
        column,
        ...(await refusalWithin(client, `insert into probe ("${column}") values (${amount})`)),
      })
      await client.query('rollback to before')
    }
    return refusals
  })
}

/** PostgreSQL cuts longer names off. */
const longestName = 63

describe('money', () => {
  let columns: Column[]
  beforeAll(async () => {
    columns = await rowsOf<Column>(amounts)
  })

  it('is kept in the tables of funds, claims, payments, agreements, hour sheets and rates', () => {
    expect([...new Set(columns.map(({ table }) => table))]).toEqual(
      expect.arrayContaining([
        'agreements',
        'claims',
        'claims_items',
        'fund_settings_flat_allowance_limits',
        'fund_settings_kilometre_rates',
        'fund_settings_work_opportunity_rates',
        'funds',
        'hour_sheets',
        'payment_batches',
      ]),
    )
  })

  it.each(['-1', '0.5', '-0.01', '100.001'])(
    'is refused as %s cents in every column that holds it',
    async (amount) => {
      expect(await refusalsOf(amount, columns)).toEqual(
        columns.map(({ table, column }) => ({
          table,
          column,
          code: '23514',
          constraint: `${table}_${column}_check`.slice(0, longestName),
        })),
      )
    },
  )

  it.each(['0', '1', '123456789', 'null'])(
    'is taken as %s cents in every column that holds it',
    async (amount) => {
      expect(await refusalsOf(amount, columns)).toEqual(columns)
    },
  )

  it('is refused in a fund as in its conditions', async () => {
    const constraint = 'funds_amount_cents_check'
    expect(await refusalOf(copyOf('funds'), [{ year: 2099, amount_cents: -1 }])).toEqual({
      code: '23514',
      constraint,
    })
    expect(await refusalOf(copyOf('funds'), [{ year: 2099, amount_cents: 0.5 }])).toEqual({
      code: '23514',
      constraint,
    })
    expect(await refusalOf('update funds set amount_cents = -amount_cents')).toEqual({
      code: '23514',
      constraint,
    })
  })
})
