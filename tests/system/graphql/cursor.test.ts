import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { graphql } from '../../support/graphql'
import { drawnFrom, seed } from '../../support/random'
import { tokenOf } from '../../support/records'
import { databaseUrl } from '../../support/shared'
import { copyOf, rowsOf } from '../../support/sql'

const rounds = 20
const writers = 3
/** The records of this file, by their slug. */
const own = 'where: { slug: { like: "cursor-" } }'

let database: pg.Client
beforeAll(async () => {
  database = new pg.Client({ connectionString: databaseUrl() })
  await database.connect()
})
afterAll(async () => {
  await database.query(`delete from topics where slug like 'cursor-%'`)
  await database.end()
})

let number = 0
const make = async (client: pg.Client, status = 'published'): Promise<string> => {
  const slug = `cursor-${++number}`
  await client.query(copyOf('topics'), [JSON.stringify({ slug, _status: status, deleted_at: null })])
  return slug
}

type Page = { docs: { slug: string }[]; endCursor: string | null; hasNextPage: boolean }
type By = 'plan' | 'resolvers'

/** The plan leaves a list under two names to the resolvers. */
const ask = async (args: string, fields = 'docs { slug } endCursor hasNextPage', by: By = 'plan') => {
  const more = by === 'resolvers' ? ' one: docs { __typename } two: docs { __typename }' : ''
  const { data, errors } = await graphql<{ Topics: Page }>(`{ Topics(${args}) { ${fields}${more} } }`)
  expect(errors).toBeUndefined()
  const { one, two, ...page } = data.Topics as Page & Record<'one' | 'two', unknown>
  expect(one).toEqual(two)
  return page as Page
}

/** The slugs of all pages in the order they came. */
async function walk(by: By): Promise<string[]> {
  const found: string[] = []
  let after: string | null = ''
  for (let page = 0; page < 200 && after !== null; page++) {
    const { docs, endCursor, hasNextPage } = await ask(
      `after: ${JSON.stringify(after)}, limit: 3, ${own}`,
      undefined,
      by,
    )
    expect(docs.length).toBeLessThanOrEqual(3)
    found.push(...docs.map(({ slug }) => slug))
    after = hasNextPage ? endCursor : null
  }
  return found
}

/** Creates, changes, publishes, unpublishes and deletes records; those of others are changed, but stay, until told to stop. */
async function write(chance: () => number, running: () => boolean): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  const mine: string[] = []
  let written = 0
  while (running()) {
    const slug = mine[Math.floor(chance() * mine.length)]
    const kind = Math.floor(chance() * 5)
    if (!slug || kind === 0) mine.push(await make(client, chance() < 0.5 ? 'draft' : 'published'))
    else if (kind === 1) await client.query('update topics set "order" = "order" + 1 where slug = $1', [slug])
    else if (kind === 4) await client.query('delete from topics where slug = $1', [slug])
    else
      await client.query('update topics set _status = $2 where slug = $1', [
        slug,
        kind === 2 ? 'published' : 'draft',
      ])
    // Changes of records that stay move them in every order but that by id.
    await client.query(
      `update topics set "order" = $1, updated_at = now(), created_at = now()
       where id = (select id from topics where slug like 'cursor-%' order by random() limit 1)`,
      [Math.floor(chance() * 1000)],
    )
    written++
  }
  await client.end()
  return written
}

describe('all pages of a walk with a cursor', () => {
  it.each<By>(['plan', 'resolvers'])(
    'hold each record that is there all the time once, while others are written (%s)',
    async (by) => {
      let written = 0
      for (let round = 0; round < rounds / 2; round++) {
        await database.query(`delete from topics where slug like 'cursor-%'`)
        const kept: string[] = []
        for (let count = 0; count < 25; count++) kept.push(await make(database))
        let walking = true
        const busy = Array.from({ length: writers }, (_, at) =>
          write(drawnFrom(seed + 100 * round + at), () => walking),
        )
        const found = await walk(by).finally(() => (walking = false))
        for (const one of await Promise.all(busy)) written += one
        const message = { seed, round, lost: kept.filter((slug) => !found.includes(slug)) }
        expect(message).toEqual({ seed, round, lost: [] })
        expect(new Set(found).size).toBe(found.length)
      }
      expect(written).toBeGreaterThan(rounds)
    },
    120_000,
  )
})

describe('a page of a walk', () => {
  beforeAll(async () => {
    await database.query(`delete from topics where slug like 'cursor-%'`)
    for (let count = 0; count < 7; count++) await make(database)
  })
  const both = async (args: string, fields: string) => {
    const [planned, resolved] = [await ask(args, fields), await ask(args, fields, 'resolvers')]
    expect(resolved).toEqual(planned)
    return planned as Page & Record<string, unknown>
  }
  const everything =
    'docs { id slug } endCursor hasNextPage hasPrevPage limit nextPage page pagingCounter prevPage totalDocs totalPages'

  it('comes in the order of the ids, with the number of records from here on', async () => {
    const ids = (await rowsOf(`select id from topics where slug like 'cursor-%' order by id`)).map(
      ({ id }) => id as string,
    )
    const first = await both(`after: "", limit: 4, ${own}`, everything)
    expect(first.docs).toMatchObject(ids.slice(0, 4).map((id) => ({ id })))
    expect(first).toMatchObject({ hasNextPage: true, totalDocs: 7, limit: 4, nextPage: null })
    const second = await both(`after: "${first.endCursor}", limit: 4, ${own}`, everything)
    expect(second.docs).toMatchObject(ids.slice(4).map((id) => ({ id })))
    expect(second).toMatchObject({ hasNextPage: false, totalDocs: 3 })
  })

  it('has no cursor after the last record', async () => {
    const { endCursor } = await both(`after: "", limit: 7, ${own}`, 'endCursor hasNextPage')
    const after = await both(`after: "${endCursor}", limit: 7, ${own}`, everything)
    expect(after).toMatchObject({ docs: [], endCursor: null, hasNextPage: false, totalDocs: 0 })
  })

  it('is the first with null, which clients send before they have a cursor', async () => {
    const fields = 'docs { id } endCursor hasNextPage'
    expect(await both(`after: null, limit: 3, ${own}`, fields)).toEqual(
      await both(`after: "", limit: 3, ${own}`, fields),
    )
  })

  it('tells whether there is a next one without its records', async () => {
    expect(await both(`after: "", limit: 6, ${own}`, 'hasNextPage')).toEqual({ hasNextPage: true })
    expect(await both(`after: "", limit: 7, ${own}`, 'hasNextPage')).toEqual({ hasNextPage: false })
  })

  it('comes in the language that is asked for', async () => {
    const { docs } = await ask('after: "", limit: 3, locale: en', 'docs { name }')
    expect(docs).toHaveLength(3)
  })

  it('has no cursor if it is not part of a walk', async () => {
    expect(await both('limit: 2, sort: "slug"', 'endCursor')).toEqual({ endCursor: null })
  })

  it.each([
    ['an order', 'after: "", sort: "slug"', 'cursorInAnotherOrder'],
    ['a page', 'after: "", page: 2', 'cursorInAnotherOrder'],
    ['drafts', 'after: "", draft: true', 'cursorInAnotherOrder'],
    ['another text', 'after: "1"', 'notACursor'],
    ['a long text', `after: "${'A'.repeat(5_000)}"`, 'notACursor'],
    ['too many records', 'after: "", limit: 501', 'limitOutOfRange'],
  ])('is refused with %s', async (_, args, code) => {
    for (const token of [undefined, await tokenOf('editor')]) {
      const { errors } = await graphql(`{ Topics(${args}) { docs { id } } }`, {}, { token })
      expect(errors?.[0]?.extensions?.code).toBe(code)
    }
  })
})
