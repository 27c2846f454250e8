import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { rolledBack, rowsOf } from '../../support/sql'

type Rule = { collection: string; main_table: string; condition: string; slug_column: string | null }

const rules = await rowsOf<Rule>('select * from public_conditions order by collection')
const globals = ['homepage', 'site-settings']
const lists: Record<string, string> = {
  articles: 'Articles',
  'building-blocks': 'BuildingBlocks',
  events: 'Events',
  initiatives: 'Initiatives',
  'local-reviews': 'LocalReviews',
  media: 'MediaFiles',
  municipalities: 'Municipalities',
  networks: 'Networks',
  pages: 'Pages',
  placements: 'Placements',
  'service-providers': 'ServiceProviders',
  services: 'Services',
  topics: 'Topics',
}

/** Changes that hide every record of a collection. */
const hiding: [collection: string, change: string][] = [
  ['local-reviews', 'public = false'],
  ['placements', `status = 'proposed'`],
  ['events', `audience = 'helpers'`],
  ['topics', `_status = 'draft'`],
  ['media', 'deleted_at = now()'],
]

describe('the conditions for the feed', () => {
  it('are there for everything that the public may read', () => {
    expect(rules.map(({ collection }) => collection)).toEqual([...Object.keys(lists), ...globals].sort())
  })

  it.each(
    rules
      .filter(({ collection }) => !globals.includes(collection))
      .map((rule): [string, Rule] => [rule.collection, rule]),
  )('hold for those records of %s that are read without an account', async (collection, rule) => {
    const fields = rule.slug_column ? 'id slug' : 'id'
    const { data, errors } = await graphql(
      `{ all: ${lists[collection]}(after: "", limit: 500) { docs { ${fields} } } }`,
    )
    expect(errors).toBeUndefined()
    const columns = rule.slug_column ? `id, ${rule.slug_column} as slug` : 'id'
    const found = await rowsOf(
      `select ${columns} from ${rule.main_table} where ${rule.condition} order by id`,
    )
    expect(found).toEqual(data.all.docs)
  })

  it.each(hiding)('hide records of %s after: set %s', async (collection, change) => {
    const { main_table: table, condition } = rules.find((one) => one.collection === collection)!
    const left = await rolledBack(async (client) => {
      await client.query(`update ${table} set ${change}`)
      return (await client.query(`select id from ${table} where ${condition}`)).rows
    })
    expect(left).toEqual([])
  })

  it('name the slug where there is one', () => {
    const without = rules.filter(({ slug_column }) => !slug_column).map(({ collection }) => collection)
    expect(without).toEqual(expect.arrayContaining(['media', ...globals]))
    expect(without).not.toContain('articles')
  })
})
