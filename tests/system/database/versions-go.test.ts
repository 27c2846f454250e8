import { randomUUID } from 'node:crypto'
import { expect, it } from '@jest/globals'
import pg from 'pg'
import { make } from '../../support/records'
import { databaseUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

const connected = async () => {
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  return client
}

it('a version that is written while its record is deleted does not stay behind', async () => {
  const { id } = await make('topics?draft=true', { name: 'Geht gleich', slug: `geht-${randomUUID()}` })
  const [writing, deleting] = [await connected(), await connected()]
  try {
    await writing.query('begin')
    await writing.query(
      `insert into _topics_v (parent_id, latest, version_slug) values ($1, true, 'noch-eine')`,
      [id],
    )
    // Waits for the version, which holds the record.
    const deleted = deleting.query('delete from topics where id = $1', [id])
    await writing.query('commit')
    expect((await deleted).rowCount).toBe(1)
  } finally {
    await writing.end()
    await deleting.end()
  }
  expect(
    await rowsOf(`select id from _topics_v where parent_id = $1 or version_slug = 'noch-eine'`, [id]),
  ).toEqual([])
  expect(await rowsOf('select id from _topics_v where parent_id is null')).toEqual([])
})
