import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { pristineRows } from '../../support/pristine'
import { tokenOf } from '../../support/records'
import { everyone } from '../access/expected/public'
import { world } from '../access/matrix/world'

/** What was asked for; fails on any error. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { status, data, errors } = await graphql(query, variables)
  expect({ status, errors }).toEqual({ status: 200, errors: undefined })
  return data
}

const collections: [query: string, label: string, table: string][] = [
  ['Articles', 'title', 'articles'],
  ['Topics', 'name', 'topics'],
  ['Pages', 'title', 'pages'],
  ['Municipalities', 'name', 'municipalities'],
  ['Networks', 'title', 'networks'],
  ['Initiatives', 'name', 'initiatives'],
  ['Events', 'title', 'events'],
  ['ServiceProviders', 'name', 'service_providers'],
  ['Services', 'name', 'services'],
  ['BuildingBlocks', 'title', 'building_blocks'],
]

const testOf = (slug: string) => `tests/system/collections/${slug}.test.ts`

/** Addresses of a collection's first public records of the seed. */
const slugsOf = async (table: string, count: number): Promise<string[]> =>
  (
    await pristineRows(`select slug from ${table} where _status = 'published' order by slug limit $1`, [
      count,
    ])
  ).map(({ slug }) => slug)

/** The addresses of joined records that are among those expected: other tests add records of their own. */
const known = ({ docs }: { docs: { slug: string }[] }, slugs: string[]): string[] =>
  docs.map(({ slug }) => slug).filter((slug) => slugs.includes(slug))

describe('a frontend without an account', () => {
  it('is tried with each collection of content: here, or in a test of its own', () => {
    const missing = world
      .filter(({ slug, drafts }) => drafts && everyone[slug])
      .filter(({ slug, many }) => !collections.some(([query]) => query === many) && !existsSync(testOf(slug)))
      .map(({ slug }) => `${slug}: add ${testOf(slug)}`)
    expect(missing).toEqual([])
  })

  it.each(collections)('queries %s in any language', async (query, label, table) => {
    const slugs = await slugsOf(table, 3)
    const inLocale = (locale: string) =>
      `${query}(locale: ${locale}, fallbackLocale: de, sort: "slug", where: { slug: { in: ${JSON.stringify(slugs)} } }) {
        docs { id slug label: ${label} } }`
    const data = await ask(`{ de: ${inLocale('de')} uk: ${inLocale('uk')} ar: ${inLocale('ar')} }`)
    expect(data.de.docs).toMatchObject(slugs.map((slug) => ({ slug })))
    expect(slugs).toHaveLength(3)
    for (const { label: text } of [...data.de.docs, ...data.uk.docs, ...data.ar.docs])
      expect(text).toMatch(/\S/)
    const ids = (docs: { id: string }[]) => docs.map(({ id }) => id)
    expect(ids(data.uk.docs)).toEqual(ids(data.de.docs))
    expect(ids(data.ar.docs)).toEqual(ids(data.de.docs))
  })

  it('queries media', async () => {
    const data = await ask('{ MediaFiles(locale: en, fallbackLocale: de) { docs { id alt url } totalDocs } }')
    expect(data.MediaFiles.docs).toHaveLength(Math.min(data.MediaFiles.totalDocs, 10))
  })

  it('queries homepage and site settings with what they refer to', async () => {
    const { Homepage, SiteSetting } = await ask(`{
      Homepage(locale: en, fallbackLocale: de) {
        hero { title } keyStatements { title kind } facts { title kind } topics { name } callsToHelp { title needs { text } }
      }
      SiteSetting(locale: en, fallbackLocale: de) {
        siteName districtName navigation { label page { slug } } emergencyNumbers { number label }
      }
    }`)
    expect(Homepage.hero.title).toMatch(/\S/)
    expect(new Set(Homepage.keyStatements.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['key_statement']),
    )
    expect(new Set(Homepage.facts.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['fact']))
    expect(Homepage.topics).toContainEqual({ name: 'Local networks' })
    expect(Homepage.callsToHelp[0].needs.length).toBeGreaterThan(0)
    expect(SiteSetting).toMatchObject({
      siteName: 'Bürgernetz – Diepholz district',
      districtName: 'Landkreis Diepholz',
    })
    expect(SiteSetting.navigation).toContainEqual({ label: 'Contact', page: { slug: 'kontakt' } })
    expect(SiteSetting.emergencyNumbers.map(({ number }: { number: string }) => number)).toContain('112')
  })

  it('follows relationships to any depth it asks for', async () => {
    const data = await ask(`{
      Networks(where: { slug: { equals: "netzwerk-syke" } }) {
        docs { fixedDate { slug network { municipality { name key } } } }
      }
    }`)
    expect(data.Networks.docs).toEqual([
      { fixedDate: { slug: 'austausch-syke', network: { municipality: { name: 'Syke', key: '03251041' } } } },
    ])
  })

  it('reads from a municipality its networks, events, services and initiatives', async () => {
    const data = await ask(`{
      Municipalities(where: { slug: { equals: "syke" } }) {
        docs {
          networks(limit: 100) { docs { slug municipality { slug } } }
          events(limit: 100, sort: "start") { docs { slug municipality { slug } } }
          services(limit: 100) { docs { slug municipalities { slug } } }
          initiatives(limit: 100) { docs { slug municipality { slug } } }
          articles(limit: 100) { docs { slug municipality { slug } } }
        }
      }
    }`)
    const [syke] = data.Municipalities.docs
    const expected = {
      networks: ['netzwerk-syke'],
      events: ['fest-der-nachbarschaft-syke-2026', 'austausch-syke'],
      articles: ['syke-arbeitsgelegenheiten-schritt-fuer-schritt'],
    }
    for (const [name, slugs] of Object.entries(expected)) expect(known(syke[name], slugs)).toEqual(slugs)
    const services = [
      'beratung-fuer-frauen',
      'deutsch-am-abend',
      'gesundheitslotsen',
      'gruppe-alltag-und-kraft',
      'soziotherapie-nord',
    ]
    expect(known(syke.services, services).sort()).toEqual(services)
    for (const { municipalities } of syke.services.docs)
      expect(municipalities).toContainEqual({ slug: 'syke' })
    for (const name of ['networks', 'events', 'initiatives', 'articles']) {
      expect(syke[name].docs.length).toBeGreaterThan(0)
      for (const { municipality } of syke[name].docs) expect(municipality).toEqual({ slug: 'syke' })
    }
  })

  it('pages through a list without losing or repeating a record', async () => {
    const page = (number: number) =>
      ask(`{ Municipalities(where: { kind: { equals: samtgemeinde } }, limit: 3, page: ${number}, sort: "key") {
        docs { key } totalDocs totalPages page hasNextPage hasPrevPage limit } }`)
    const pages = [
      (await page(1)).Municipalities,
      (await page(2)).Municipalities,
      (await page(3)).Municipalities,
    ]
    expect(pages).toMatchObject([
      { page: 1, hasPrevPage: false, hasNextPage: true, limit: 3, totalDocs: 7, totalPages: 3 },
      { page: 2, hasPrevPage: true, hasNextPage: true },
      { page: 3, hasPrevPage: true, hasNextPage: false },
    ])
    const keys = pages.flatMap(({ docs }) => docs.map(({ key }: { key: string }) => key))
    expect(keys).toEqual([
      '032515401',
      '032515402',
      '032515403',
      '032515404',
      '032515405',
      '032515406',
      '032515407',
    ])
  })

  it('says of a page after the last one how many records there are, whatever they are found by', async () => {
    const place = { docs: [], totalDocs: 4, totalPages: 2, page: 12, hasNextPage: false, hasPrevPage: true }
    const more = { prevPage: 11, nextPage: null, pagingCounter: 23 }
    const fields =
      'docs { key } totalDocs totalPages page hasNextPage hasPrevPage prevPage nextPage pagingCounter'
    // Only the last of these looks into another table, that of translations.
    const towns = 'slug: { in: ["syke", "stuhr", "weyhe", "bassum"] }'
    const filters = [towns, `${towns}, office__hours: { not_equals: "x" }`]
    for (const token of [undefined, await tokenOf('editor')])
      for (const filter of filters) {
        const { data } = await graphql(
          `{ Municipalities(limit: 2, page: 12, where: { ${filter} }) { ${fields} } }`,
          {},
          { token },
        )
        expect(data.Municipalities).toEqual({ ...place, ...more })
      }
    const drafts = `{ Municipalities(draft: true, limit: 2, page: 12, where: { ${filters[1]} }) { ${fields} } }`
    const { data } = await graphql(drafts, {}, { token: await tokenOf('editor') })
    expect(data.Municipalities).toEqual({ ...place, ...more })
  })

  it('sorts in both directions', async () => {
    const data = await ask(`{
      up: Topics(sort: "order", limit: 500) { docs { slug order } }
      down: Topics(sort: "-order", limit: 500, where: { order: { less_than: 9 } }) { docs { order } }
    }`)
    const orders = data.up.docs.map(({ order }: { order: number }) => order)
    expect(orders).toEqual([...orders].sort((one: number, other: number) => one - other))
    expect(data.down.docs.map(({ order }: { order: number }) => order)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
  })

  it('filters by value, by choice, by relation and by several at once', async () => {
    const data = await ask(`{
      towns: Municipalities(where: { kind: { equals: stadt } }, limit: 100, sort: "name") { docs { name } }
      trauma: Services(where: { kind: { in: [trauma] } }, limit: 100) { docs { slug kind } }
      about: Articles(where: { AND: [{ kind: { equals: practice } }, { slug: { like: "syke" } }] }) { docs { municipality { name } } }
      either: BuildingBlocks(where: { OR: [{ code: { equals: "M1" } }, { code: { equals: "M10" } }] }, sort: "order") { docs { code } }
      none: Events(where: { slug: { equals: "gibt-es-nicht" } }) { docs { id } totalDocs }
    }`)
    expect(data.towns.docs.map(({ name }: { name: string }) => name)).toEqual([
      'Bassum',
      'Diepholz',
      'Sulingen',
      'Syke',
      'Twistringen',
    ])
    const trauma = ['trauma-erstgespraech', 'trauma-gruppe-sicherer-boden']
    expect(known(data.trauma, trauma).sort()).toEqual(trauma)
    for (const { kind } of data.trauma.docs) expect(kind).toBe('trauma')
    expect(data.about.docs).toEqual([{ municipality: { name: 'Syke' } }])
    expect(data.either.docs).toEqual([{ code: 'M1' }, { code: 'M10' }])
    expect(data.none).toEqual({ docs: [], totalDocs: 0 })
  })

  it('counts without reading', async () => {
    const data = await ask(
      '{ all: countMunicipalities { totalDocs } towns: countMunicipalities(where: { kind: { equals: stadt } }) { totalDocs } }',
    )
    expect(data.all.totalDocs).toBeGreaterThanOrEqual(15)
    expect(data.towns.totalDocs).toBe(5)
  })
})
