import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { change, type Made, make, published } from '../../support/records'
import { found, idsFound, paragraph } from './asking'

/** Words that stand in no other record. */
const article = (title: string, more: object = {}) =>
  make('articles', { title, kind: 'news', slug: randomUUID(), ...published, ...more })

describe('the search', () => {
  let compound: Made
  let arabic: Made
  let ukrainian: Made
  let deep: Made

  beforeAll(async () => {
    compound = await article('Zwergenmöhrenbauhäuser', { teaser: 'Größte Straßenlöwen' })
    arabic = await article('Quarkblütenamt')
    await change(`articles/${arabic.id}?locale=ar`, { title: 'مكتب الزهور البنفسجية', ...published })
    ukrainian = await article('Krapfenkissen')
    await change(`articles/${ukrainian.id}?locale=uk`, { title: 'Пончикові об’їзди', ...published })
    deep = await article('Nichts davon', { body: paragraph('Tief im Text steht Purpurtinte und noch mehr.') })
  })

  it.each([
    ['in any case', 'ZWERGENMÖHRENBAUHÄUSER'],
    ['with umlauts as two letters', 'zwergenmoehrenbauhaeuser'],
    ['without umlauts', 'zwergenmohrenbauhauser'],
    ['with ss for ß', 'groesste strassenloewen'],
    ['by another form of the word', 'Zwergenmöhrenbauhaus'],
    ['by the last part of a compound', 'möhrenbauhäuser'],
    ['by its middle', 'Möhrenbau'],
    ['with a wrong letter', 'Zwergenmöhrenbauheuser'],
    ['with letters left out', 'zwergenmhrenbahäuser'],
    ['in another order of words', 'Straßenlöwen Zwergenmöhrenbauhäuser'],
    ['beside words that stand everywhere', 'wo sind die Straßenlöwen'],
  ])('finds a word %s', async (_, query) => {
    expect((await idsFound(query))[0]).toBe(compound.id)
  })

  it('finds words of the body', async () => {
    expect(await idsFound('Purpurtinte')).toEqual([deep.id])
  })

  it.each([
    ['الزهور', 'without a change'],
    ['زهور بنفسجيه', 'without article and with another last letter'],
  ])('finds Arabic words (%s)', async (query) => {
    expect((await idsFound(query, { locale: 'ar' }))[0]).toBe(arabic.id)
  })

  it.each(["об'їзди", 'обїзди', 'ПОНЧИКОВІ', 'пончиковi обизди'])(
    'finds Cyrillic words (%s)',
    async (query) => {
      expect((await idsFound(query, { locale: 'uk' }))[0]).toBe(ukrainian.id)
    },
  )

  it('shows the Arabic page to who types the German word on the Arabic site', async () => {
    const { entries } = await found('Quarkblütenamt', { locale: 'ar' })
    expect(entries[0]).toMatchObject({ id: arabic.id, locale: 'ar', title: 'مكتب الزهور البنفسجية' })
  })

  it('shows German where there is no translation', async () => {
    const { entries } = await found('Krapfenkissen', { locale: 'ar' })
    expect(entries[0]).toMatchObject({ id: ukrainian.id, locale: 'de', title: 'Krapfenkissen' })
  })

  it('says how it understood a word that stands nowhere', async () => {
    expect((await found('Zwergenmöhrenbauheuser')).suggestion).toBe('Zwergenmöhrenbauhäuser')
    expect((await found('Zwergenmöhrenbauhäuser')).suggestion).toBeNull()
  })

  it('counts by kind, and keeps to the kinds asked for', async () => {
    const topic = await make('topics', { name: 'Quarkblütenamt', ...published })
    const all = await found('Quarkblütenamt')
    expect(all.counts).toEqual([
      { kind: 'articles', count: 1 },
      { kind: 'topics', count: 1 },
    ])
    expect(all.total).toBe(2)
    expect(await idsFound('Quarkblütenamt', { kinds: ['topics'] })).toEqual([topic.id])
  })

  it('keeps to a municipality', async () => {
    const name = 'Prüfdorf Suchhausen'
    const town = await make('municipalities', { name, key: '99000077', kind: 'gemeinde', ...published })
    const there = await article('Fliederkompott dort', { municipality: town.id })
    await article('Fliederkompott anderswo')
    expect(await idsFound('Fliederkompott', { municipality: town.slug })).toEqual([there.id])
    expect(await idsFound('Fliederkompott', { municipality: 'nirgendwo' })).toEqual([])
  })

  it('gives titles and excerpts in parts, with what was found marked', async () => {
    const { data } = await graphql(`
      {
        Search(query: "purpurtinte nichts") {
          entries {
            path
            titleParts {
              text
              isMatch
            }
            excerptParts {
              text
              isMatch
            }
          }
        }
      }
    `)
    expect(data.Search.entries).toEqual([
      {
        path: `/artikel/${deep.slug}`,
        titleParts: [{ text: 'Nichts davon', isMatch: false }],
        excerptParts: [
          { text: 'Tief im Text steht ', isMatch: false },
          { text: 'Purpurtinte', isMatch: true },
          { text: ' und noch mehr.', isMatch: false },
        ],
      },
    ])
  })

  it.each(['', '   ', '%', "'", '\\', '& | !', 'q:*', '\u0000', '“', '(((', '🎈', "x' | 'y"])(
    'answers without an error for %j',
    async (query) => {
      expect((await found(query)).entries).toEqual([])
    },
  )

  it('refuses texts that are too long, and limits out of range', async () => {
    const asked = (args: string) => graphql(`{ Search(${args}) { total } }`)
    const codes = async (args: string) =>
      (await asked(args)).errors?.map(({ extensions }) => extensions?.code)
    expect(await codes(`query: "${'x'.repeat(201)}"`)).toEqual(['searchTooLong'])
    expect(await codes(`query: "${'x '.repeat(100)}"`)).toBeUndefined()
    expect(await codes('query: "x", limit: 51')).toEqual(['limitOutOfRange'])
    expect(await codes('query: "x", limit: 0')).toEqual(['limitOutOfRange'])
  })
})
