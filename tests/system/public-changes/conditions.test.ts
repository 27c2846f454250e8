import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, type GraphQLEnumType, type GraphQLObjectType } from 'graphql'
import { graphql } from '../../support/graphql'
import { rolledBack, rowsOf } from '../../support/sql'

type Rule = { collection: string; main_table: string; condition: string; slug_column: string | null }

const rules = await rowsOf<Rule>('select * from public_conditions order by collection')
const globals = ['homepage', 'site-settings']
/** The name of the list for each collection, from the schema. */
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
  args.some(({ name }) => name === 'after'),
)
const lists = Object.fromEntries(
  roots.map(({ name, type }) => {
    const page = getNamedType(type) as GraphQLObjectType
    return [getNamedType(page.getFields().docs!.type).name, name]
  }),
)
const types = Object.fromEntries(
  (schema.getType('PublicCollection') as GraphQLEnumType)
    .getValues()
    .map(({ name, description }) => [name.replaceAll('_', '-'), /type (\w+)/.exec(description!)![1]!]),
)

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
    expect(rules.map(({ collection }) => collection)).toEqual(Object.keys(types).sort())
    expect(Object.keys(lists)).toHaveLength(rules.length - globals.length)
  })

  it.each(
    rules
      .filter(({ collection }) => !globals.includes(collection))
      .map((rule): [string, Rule] => [rule.collection, rule]),
  )('hold for those records of %s that are read without an account', async (collection, rule) => {
    const fields = rule.slug_column ? 'id slug' : 'id'
    const { data, errors } = await graphql(
      `{ all: ${lists[types[collection]!]}(after: "", limit: 500) { docs { ${fields} } } }`,
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
