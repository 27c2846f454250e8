import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { graphql } from '../../support/graphql'
import { change, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { databaseUrl } from '../../support/shared'
import { copyOf, rowsOf } from '../../support/sql'
import { allSince, positionNow } from './asking'

let database: pg.Client
beforeAll(async () => {
  database = new pg.Client({ connectionString: databaseUrl() })
  await database.connect()
})
afterAll(async () => {
  await database.query(`delete from topics where slug like 'feed-%'`)
  await database.end()
})

/** What the feed says of records with such slugs, or of a collection, about what `work` does. */
async function told(work: () => Promise<unknown>, about: RegExp | string = /^feed-/): Promise<string[]> {
  const since = await positionNow()
  await work()
  const entries = await allSince(since)
  return entries
    .filter(({ slug, collection }) =>
      typeof about === 'string' ? collection === about : slug !== null && about.test(slug),
    )
    .map(({ collection, slug, action }) => `${collection} ${slug} ${action}`)
}

const run = (...statements: string[]) => database.query(statements.join(';'))
const add = (slug: string, status = 'published', more: object = {}) =>
  database.query(copyOf('topics'), [JSON.stringify({ slug, _status: status, deleted_at: null, ...more })])

describe('a record of the feed', () => {
  it('is created when it becomes public, not before', async () => {
    expect(await told(() => add('feed-1', 'draft'))).toEqual([])
    expect(await told(() => run(`update topics set "order" = 1 where slug = 'feed-1'`))).toEqual([])
    expect(await told(() => run(`update topics set _status = 'published' where slug = 'feed-1'`))).toEqual([
      'topics feed-1 created',
    ])
    expect(await told(() => add('feed-2'))).toEqual(['topics feed-2 created'])
  })

  it('is changed when any of its tables changes, once in a transaction', async () => {
    await add('feed-3')
    const translated = `insert into topics_locales (name, _locale, _parent_id)
      select 'Neu', 'de', id from topics where slug = 'feed-3'`
    expect(await told(() => run(translated))).toEqual(['topics feed-3 changed'])
    expect(
      await told(() =>
        run(
          'begin',
          `update topics set "order" = "order" + 1 where slug = 'feed-3'`,
          `update topics_locales set name = 'Anders' where _parent_id = (select id from topics where slug = 'feed-3')`,
          `update topics set "order" = "order" + 1 where slug = 'feed-3'`,
          'commit',
        ),
      ),
    ).toEqual(['topics feed-3 changed'])
  })

  it.each([
    ['unpublished', `update topics set _status = 'draft' where slug = 'feed-4'`],
    ['put into the trash', `update topics set deleted_at = now() where slug = 'feed-4'`],
    ['deleted', `delete from topics where slug = 'feed-4'`],
    [
      'unpublished and given another slug',
      `update topics set _status = 'draft', slug = 'feed-secret' where slug = 'feed-4'`,
    ],
  ])('is withdrawn under its public slug when it is %s', async (_, statement) => {
    await run(`delete from topics where slug in ('feed-4', 'feed-secret')`)
    await add('feed-4')
    await database.query(
      `insert into topics_locales (name, _locale, _parent_id) select 'Neu', 'de', id from topics where slug = 'feed-4'`,
    )
    expect(await told(() => run(statement))).toEqual(['topics feed-4 withdrawn'])
  })

  it('does not appear if it is public only within a transaction, or if this is rolled back', async () => {
    await add('feed-5', 'draft')
    const publish = `update topics set _status = 'published' where slug = 'feed-5'`
    const withdraw = `update topics set _status = 'draft' where slug = 'feed-5'`
    expect(await told(() => run('begin', publish, withdraw, 'commit'))).toEqual([])
    expect(await told(() => run('begin', publish, 'rollback'))).toEqual([])
    expect(await told(() => run('begin', 'savepoint one', publish, 'rollback to one', 'commit'))).toEqual([])
    expect(await rowsOf(`select * from public_changes where seq is null`)).toEqual([])
  })

  it('is changed under its new slug', async () => {
    await add('feed-6')
    expect(await told(() => run(`update topics set slug = 'feed-7' where slug = 'feed-6'`))).toEqual([
      'topics feed-7 changed',
    ])
  })

  it('is changed when a table with parts of it is emptied', async () => {
    const since = await positionNow()
    const [{ count }] = (await rowsOf(
      `select count(*)::int from service_providers where _status = 'published' and deleted_at is null`,
    )) as [{ count: number }]
    const part = 'service_providers_identifiers'
    await run(
      'begin',
      `create temporary table kept on commit drop as table ${part}`,
      `truncate ${part}`,
      `insert into ${part} select * from kept`,
      'commit',
    )
    const entries = (await allSince(since)).filter(({ collection }) => collection === 'service_providers')
    expect(entries.filter(({ action }) => action === 'changed')).toHaveLength(count)
  })

  it('is hidden by the rules of its collection, not by its state alone', async () => {
    const event = (
      await rowsOf(
        `select id from events where _status = 'published' and audience = 'public' and deleted_at is null limit 1`,
      )
    )[0]!.id
    const audience = (value: string) => `update events set audience = '${value}' where id = '${event}'`
    expect(await told(() => run(audience('helpers')), 'events')).toEqual([
      expect.stringMatching(/ withdrawn$/),
    ])
    expect(await told(() => run(audience('invited')), 'events')).toEqual([])
    expect(await told(() => run(audience('public')), 'events')).toEqual([expect.stringMatching(/ created$/)])
  })

  it('is never one that the public may not read', async () => {
    const since = await positionNow()
    await run('update volunteers set updated_at = now()', 'update claims set updated_at = now()')
    const known = new Set((await allSince(since)).map(({ collection }) => collection))
    expect([...known].filter((name) => /volunteers|claims/.test(name))).toEqual([])
  })

  it('is named once by a change that Payload makes of several tables', async () => {
    const [topic] = await rowsOf(`select id from topics where _status = 'published' order by slug limit 1`)
    const [article] = await rowsOf(
      `select id from articles where _status = 'published' order by slug limit 1`,
    )
    const work = () =>
      change(`articles/${article!.id}`, {
        ...published,
        topics: [topic!.id],
        sources: [{ title: 'Quelle', publisher: 'Amt' }],
      })
    const entries = await told(work, 'articles')
    expect(entries).toEqual([expect.stringMatching(/^articles \S+ changed$/)])
  })

  it('does not speak of drafts of a published record', async () => {
    const [article] = await rowsOf(
      `select id from articles where _status = 'published' order by slug limit 1`,
    )
    const work = () => change(`articles/${article!.id}?draft=true`, { _status: 'draft', title: 'Entwurf' })
    expect(await told(work, 'articles')).toEqual([])
  })

  it('is a file as well, which has no slug', async () => {
    const file = `insert into media (filename) values ('feed-file.txt')`
    expect(await told(() => run(file), 'media')).toEqual(['media null created'])
    const trash = `update media set deleted_at = now() where filename = 'feed-file.txt'`
    expect(await told(() => run(trash), 'media')).toEqual(['media null withdrawn'])
    await run(`delete from media where filename = 'feed-file.txt'`)
  })

  it('is a global as well, which has no id', async () => {
    const since = await positionNow()
    const { status } = await rest('POST', 'globals/homepage', {
      token: await tokenOf('editor'),
      data: { hero: { title: 'Neu' } },
    })
    expect(status).toBe(200)
    const entries = (await allSince(since)).filter(({ collection }) => collection === 'homepage')
    expect(entries).toMatchObject([{ typename: 'Homepage', id: null, slug: null, action: 'changed' }])
  })

  it('is read by its type and id', async () => {
    const since = await positionNow()
    const { id } = await make('topics', { name: 'Rückmeldung', slug: 'feed-8', ...published })
    const [entry] = (await allSince(since)).filter(({ slug }) => slug === 'feed-8')
    expect(entry).toMatchObject({ id, typename: 'Topic', collection: 'topics', action: 'created' })
    expect(Math.abs(Date.parse(entry!.at) - Date.now())).toBeLessThan(60_000)
    const { data } = await graphql(`{ record: ${entry!.typename}(id: "${entry!.id}") { id } }`)
    expect(data.record).toEqual({ id })
  })
})
