import { expect, it } from '@jest/globals'
import { globalsTable, table } from '../../../access/table'
import { rowsOf } from '../../support/sql'

const publicNames = Object.entries({ ...table, ...globalsTable })
  .filter(([, row]) => row.public !== '–')
  .map(([name]) => name)

/** What the rules of the table mean in columns, where it is not the published status. */
const columnsOf: Record<string, object> = {
  events: { _status: 'published', audience: 'public' },
  media: {},
  'local-reviews': { public: true },
  placements: { status: 'published' },
  homepage: {},
  'site-settings': {},
}

it('the table of every public collection and global tells webhooks, by the columns that make a record public', async () => {
  const found = (
    await rowsOf<{ table: string; definition: string; enabled: string }>(
      `select tgrelid::regclass::text as table, tgenabled as enabled, pg_get_triggerdef(oid) as definition
     from pg_trigger where tgname = 'tell_webhooks' order by 1`,
    )
  ).map(({ table: name, definition, enabled }) => {
    const [, collection, columns] = /tell_webhook\('([^']*)', '([^']*)'/.exec(definition)!
    return { name, collection, columns: JSON.parse(columns!), enabled }
  })
  const expected = publicNames
    .map((collection) => ({
      name: collection.replaceAll('-', '_'),
      collection,
      columns: columnsOf[collection] ?? { _status: 'published' },
      enabled: 'A',
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  expect(found).toEqual(expected)
})
