import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql'
import type pg from 'pg'
import { ar } from '../../../src/site/texts/ar'
import { de } from '../../../src/site/texts/de'
import { en } from '../../../src/site/texts/en'
import { ask, crawl, type Page, plain } from '../../support/crawl'
import { newCopy } from '../../support/offline-copy'
import { graphql } from '../../support/graphql'
import { connected } from '../../support/postgres'
import { databaseUrl } from '../../support/shared'
import { seededFolder } from '../../support/seeded-folder'
import { removeFolder, type Running, start } from '../../support/system'

/** Tables of records that are published or not. */
const publishable = `select table_name as name, exists (select from information_schema.columns trash
    where trash.table_schema = 'public' and trash.table_name = c.table_name and trash.column_name = 'deleted_at'
  ) as trash from information_schema.columns c
  where table_schema = 'public' and column_name = '_status' and table_name <> 'homepage'`

/** Columns whose texts people read, in a table or in its translations. */
const readable = /^(name|title|teaser|word|task|description|meaning|public_benefit|.*_note)$/

type Table = { name: string; trash: boolean }

/** What records say in every language: the beginnings of texts that are too long to be there by chance. */
async function textsOf(client: pg.Client, tables: string[]): Promise<string[]> {
  const texts = new Set<string>()
  for (const table of tables.flatMap((name) => [name, `${name}_locales`])) {
    const columns = await client.query<{ name: string }>(
      `select column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = $1 and data_type in ('character varying', 'text')`,
      [table],
    )
    for (const { name } of columns.rows.filter(({ name }) => readable.test(name))) {
      const { rows } = await client.query(`select distinct "${name}" as text from "${table}"`)
      for (const { text } of rows) if (text?.length >= 10) texts.add(text.split('\n')[0].slice(0, 60))
    }
  }
  return [...texts]
}

/** What the site says by itself: its catalogue, and the district's settings, which are always public. */
async function siteTexts(client: pg.Client): Promise<string> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_name like 'site\\_settings%'`,
  )
  const rows = []
  for (const { name } of tables) rows.push((await client.query(`select * from "${name}"`)).rows)
  return JSON.stringify([de, en, ar, rows])
}

/** Of each kind, every second record is unpublished and the others are thrown away, where there is a trash. */
async function withdrawAll(client: pg.Client, tables: Table[]): Promise<void> {
  for (const { name, trash } of tables) {
    await client.query(`with halves as (select id, row_number() over (order by id) % 2 as half from "${name}")
      update "${name}" t set _status = case half when 0 then 'draft' else ${trash ? '_status' : `'draft'`} end
        ${trash ? ', deleted_at = case half when 1 then now() else deleted_at end' : ''}
      from halves where halves.id = t.id`)
    await client.query(`update "_${name}_v" v set version__status = case t._status when 'draft' then 'draft' else version__status end
      ${trash ? ', version_deleted_at = t.deleted_at' : ''} from "${name}" t where t.id = v.parent_id`)
  }
  await client.query(`update placements set status = 'proposed'`)
  await client.query('update local_reviews set public = false')
}

/** Every list of the public schema with all of its fields that are no objects. */
const lists = Object.values(
  buildSchema(readFileSync('schema.public.graphql', 'utf8')).getQueryType()!.getFields(),
).flatMap(({ name, type, args }) => {
  const list = getNamedType(type)
  const docs = isObjectType(list) ? list.getFields().docs : undefined
  const record = docs && getNamedType(docs.type)
  if (!isObjectType(record) || args.some((arg) => String(arg.type).endsWith('!'))) return []
  const leaves = Object.values(record.getFields()).filter((field) => isLeafType(getNamedType(field.type)))
  return {
    name,
    query: `{ ${name}(limit: 50) { docs { ${leaves.map((field) => field.name).join(' ')} } } }`,
  }
})

const collections = ['articles', 'topics', 'pages', 'building-blocks', 'municipalities', 'networks'].concat([
  'initiatives',
  'events',
  'service-providers',
  'services',
  'placements',
])

describe('while everything is unpublished or thrown away', () => {
  let system: Running
  let before: Page[]
  let texts: string[]

  beforeAll(async () => {
    system = await start({ folder: seededFolder(), env: { SEED: 'none' } })
    const within = (path: string) => /^\/(?!(uk|ru|fa|fr|tr|de-simple)\b)/.test(path)
    before = [...(await crawl(system.url, '/', within)).values()]
    await connected(databaseUrl(system.folder), async (client) => {
      const { rows: tables } = await client.query<Table>(publishable)
      const own = await siteTexts(client)
      texts = (
        await textsOf(client, [...tables.map(({ name }) => name), 'placements', 'local_reviews'])
      ).filter((text) => !own.includes(text))
      await withdrawAll(client, tables)
    })
  }, 180_000)

  afterAll(async () => {
    await system.stop()
    removeFolder(system.folder)
  })

  const shownIn = (text: string) => texts.filter((one) => text.includes(one))

  it('nothing passes by chance: all of it was there before', () => {
    expect(before.length).toBeGreaterThan(250)
    expect(before.filter(({ status }) => status !== 200)).toEqual([])
    expect(new Set(before.flatMap(({ text }) => shownIn(text))).size).toBeGreaterThan(texts.length / 2)
  })

  it('no page that there was shows a text of a record', async () => {
    const shown: Record<string, string[]> = {}
    for (const { path } of before) {
      const { text, status } = await ask(system.url, path)
      if (shownIn(text).length || status >= 500) shown[`${status} ${path}`] = shownIn(text)
    }
    expect(shown).toEqual({})
  })

  it.each(lists)('GraphQL lists nothing in $name', async ({ name, query }) => {
    const { data, errors } = await graphql(query, {}, { url: system.url })
    expect({ errors, shown: shownIn(JSON.stringify(data)) }).toEqual({ errors: undefined, shown: [] })
    if (name !== 'MediaFiles') expect(data[name].docs).toHaveLength(0)
  })

  it.each(collections)('REST lists nothing in %s', async (slug) => {
    const answer = await fetch(`${system.url}/api/${slug}?limit=100&depth=2&draft=true&trash=true`)
    const text = await answer.text()
    expect({ shown: shownIn(text), docs: JSON.parse(text).docs.length }).toEqual({ shown: [], docs: 0 })
  })

  it('the search finds nothing, by any of the texts', async () => {
    const found: string[] = []
    for (const text of texts.slice(0, 150)) {
      const query = 'query ($text: String!) { Search(query: $text) { total } }'
      const { data, errors } = await graphql(query, { text: text.slice(0, 40) }, { url: system.url })
      expect(errors).toBeUndefined()
      if (data.Search.total) found.push(text)
    }
    expect(found).toEqual([])
  })

  it('feeds and sitemap name nothing', async () => {
    const towns = before.flatMap(({ path }) => /^\/gemeinden\/([\w-]+)$/.exec(path)?.[1] ?? [])
    const names = [
      'aktuelles',
      'gute-beispiele',
      'termine',
      'angebote',
      ...towns.map((one) => `gemeinden/${one}`),
    ]
    const parts = (await ask(system.url, '/sitemap.xml')).text.match(/sitemap\/[^<]+/g) ?? []
    for (const path of [...names.map((name) => `/feeds/${name}.xml`), ...parts.map((part) => `/${part}`)]) {
      const { text } = await ask(system.url, path)
      expect({ path, shown: shownIn(text), entries: /<entry|\/artikel\/|\/angebote\//.test(text) }).toEqual({
        path,
        shown: [],
        entries: false,
      })
    }
  })

  it('there is no poster, and no picture for sharing, of a record', async () => {
    const records = before.flatMap(
      ({ path }) => /^\/(?:angebote|termine|artikel)\/[\w-]+$/.exec(path)?.[0] ?? [],
    )
    expect(records.length).toBeGreaterThan(40)
    for (const path of records) {
      expect([path, (await ask(system.url, `${path}/plakat.pdf`)).status]).toEqual([path, 404])
      expect([path, (await ask(system.url, `/teilen/de${path}.png`)).status]).toEqual([path, 404])
    }
  })

  it('the copy without internet shows no text of a record', async () => {
    const { files } = await newCopy('de', system.url, system.folder)
    const wrong = Object.entries(files).map(([name, bytes]) => [
      name,
      shownIn(plain(Buffer.from(bytes).toString())),
    ])
    expect(Object.keys(files).length).toBeGreaterThan(8)
    expect(wrong.filter(([, shown]) => shown!.length)).toEqual([])
  }, 240_000)
})
