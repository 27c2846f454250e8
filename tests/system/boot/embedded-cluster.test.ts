import { readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { type Database, startEmbedded } from '../../../src/database/embedded'
import { connected, newDatabase, rowCounts } from '../../support/postgres'
import { seededFolder } from '../../support/seeded-folder'
import { removeFolder } from '../../support/system'

const letters = async (client: pg.Client) => {
  await client.query('create extension if not exists pg_trgm')
  const { rows } = await client.query(
    `select word, cardinality(show_trgm(word)) as trigrams
     from unnest(array['привіт', 'مرحبا', 'Äpfel', 'straße', 'خوش آمدید']) word`,
  )
  return Object.fromEntries(rows.map(({ word, trigrams }) => [word, trigrams]))
}
/** A word of n letters has n + 1 trigrams. */
const allLetters = { привіт: 7, مرحبا: 6, Äpfel: 6, straße: 7, 'خوش آمدید': 10 }

const order = async (client: pg.Client) => {
  const words = `array['Zebra', 'apfel', 'Äpfel', 'Straße', 'Strasse']`
  return (await client.query(`select string_agg(word, ', ' order by word) as all from unnest(${words}) word`))
    .rows[0].all
}
const germanOrder = 'apfel, Äpfel, Strasse, Straße, Zebra'

describe('a new embedded cluster', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>
  beforeAll(async () => {
    database = await newDatabase()
  })
  afterAll(() => database.drop())

  it('knows Cyrillic, Arabic and German letters', async () => {
    expect(await connected(database.url, letters)).toEqual(allLetters)
  })

  it('orders words as in German', async () => {
    expect(await connected(database.url, order)).toBe(germanOrder)
  })

  it.each(['unaccent', 'fuzzystrmatch'])('lets the application add %s', async (extension) => {
    await connected(database.url, (client) => client.query(`create extension ${extension}`))
  })
})

describe('an embedded cluster of an older version', () => {
  const folder = seededFolder()
  const data = path.join(folder, 'data')
  let running: Database | undefined

  const open = async () => (running = await startEmbedded(data, { join: false }))
  const close = async () => {
    await running?.stop()
    running = undefined
  }
  const asSuperuser = (url: string, database = 'postgres') => {
    const changed = new URL(url)
    const { superuser } = JSON.parse(readFileSync(path.join(data, 'postgres-passwords.json'), 'utf8'))
    Object.assign(changed, { username: 'postgres', password: superuser, pathname: database })
    return changed.href
  }

  afterEach(close)
  afterAll(() => removeFolder(folder))

  it('whose character type is C knows all letters after its next start, and keeps its rows and order', async () => {
    const { url } = await open()
    const before = await rowCounts(url)
    await connected(asSuperuser(url), async (client) => {
      // As initdb --locale=C leaves it.
      await client.query(`update pg_database set datctype = 'C'`)
    })
    expect(await connected(url, letters)).not.toEqual(allLetters)
    await close()

    const { url: later } = await open()
    expect(await connected(later, letters)).toEqual(allLetters)
    expect(await connected(later, order)).toBe(germanOrder)
    expect(await rowCounts(later)).toEqual(before)
    expect(await connected(later, characterTypes)).toEqual(['C.UTF-8'])
    expect(readFileSync(path.join(data, 'postgres.log'), 'utf8')).not.toMatch(/collation|ctype|locale/)
  })

  it('whose texts were ordered by another ICU has its indexes made anew once', async () => {
    const { url } = await open()
    const filesBefore = await indexFiles(url)
    await connected(asSuperuser(url), (client) =>
      client.query(`update pg_database set datcollversion = '1' where datname = 'buergernetz'`),
    )
    await close()

    const { url: later } = await open()
    const files = await indexFiles(later)
    expect(files).not.toEqual(filesBefore)
    await close()
    expect(await indexFiles((await open()).url)).toEqual(files)
  })

  it('of another major version of PostgreSQL is refused in one sentence, and left alone', async () => {
    const clusters = path.join(data, 'postgres')
    renameSync(path.join(clusters, '18'), path.join(clusters, '17'))
    await expect(startEmbedded(data, { join: false })).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(
        /^\S+\/17 is a database of PostgreSQL 17, and this version brings PostgreSQL 18: .+\.$/,
      ),
    })
    renameSync(path.join(clusters, '17'), path.join(clusters, '18'))
  })
})

const characterTypes = async (client: pg.Client) =>
  (await client.query('select distinct datctype from pg_database')).rows.map(({ datctype }) => datctype)

const indexFiles = (url: string) =>
  connected(url, async (client) => {
    const { rows } = await client.query(
      `select relname, relfilenode from pg_class where relkind = 'i' and relnamespace = 'public'::regnamespace
       and relname like 'articles%' order by 1`,
    )
    return rows
  })
