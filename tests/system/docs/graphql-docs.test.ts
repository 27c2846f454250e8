import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Kind, parse } from 'graphql'
import { graphql } from '../../support/graphql'
import { sharedUrl } from '../../support/shared'

const page = readFileSync('docs/graphql.md', 'utf8')
const blocks = [...page.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(([, language, name, text]) => ({
  language: language!,
  name,
  text: text!,
}))

/** Every query of the page by its name, with the variables that stand below it. */
const queries = new Map(
  blocks.flatMap(
    ({ language, text }, index): [string, { query: string; variables: Record<string, any> }][] => {
      if (language !== 'graphql') return []
      const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
      const below = blocks[index + 1]
      const variables = below?.language === 'json' && !below.name ? JSON.parse(below.text) : {}
      return [[(operation as { name?: { value: string } }).name!.value, { query: text, variables }]]
    },
  ),
)

const ask = (name: string, variables?: object) => {
  const found = queries.get(name)!
  return graphql(found.query, { ...found.variables, ...variables })
}

/** The lists of an answer that hold nothing, at any depth. */
function emptyLists(value: unknown, path = 'data'): string[] {
  if (Array.isArray(value))
    return value.length ? value.flatMap((one, index) => emptyLists(one, `${path}.${index}`)) : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => emptyLists(inner, `${path}.${name}`))
}

describe('docs/graphql.md', () => {
  it('holds ten queries of a town’s homepage, and some more', () => {
    const numbered = page.match(/^### (\d+)\. /gm)!.map((heading) => Number(/\d+/.exec(heading)![0]))
    expect(numbered).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(queries.size).toBeGreaterThan(numbered.length)
  })

  it.each([...queries])('%s is answered without errors and with records', async (name) => {
    const { status, data, errors } = await ask(name)
    expect({ status, errors }).toEqual({ status: 200, errors: undefined })
    for (const [root, list] of Object.entries(data)) {
      expect({ root, list }).toEqual({ root, list: expect.any(Object) })
      if (list.docs) expect(list.docs.length).toBeGreaterThan(0)
    }
  })

  it('fills the page of a town with what the demo system holds', async () => {
    const first = async (name: string) => (await ask(name)).data
    const topics = (await first('KeyStatementsByTopic')).Topics.docs
    expect(topics.flatMap(({ articles }: any) => articles.docs).length).toBeGreaterThan(3)
    const { Homepage } = await first('Facts')
    expect(Homepage.facts.length).toBeGreaterThan(2)
    for (const { asOf, sources } of Homepage.facts) {
      expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(sources.length).toBeGreaterThan(0)
    }
    const events = (await first('NextEvents')).Municipality.events.docs
    expect(events.map(({ slug }: any) => slug)).toContain('austausch-syke')
    const { fixedDate } = (await first('FixedDate')).Network
    expect(fixedDate.series.rrule).toMatch(/^FREQ=MONTHLY;BYDAY=1TU/)
    expect(fixedDate.place.name).toMatch(/\S/)
    const services = await first('ServicesByLanguage')
    const offered = [...services.Municipality.services.docs, ...services.Services.docs]
    expect(offered.length).toBeGreaterThan(5)
    for (const { languages } of offered)
      expect(languages.some((language: string) => ['ar', 'uk'].includes(language))).toBe(true)
    const towns = (await first('NetworksOfAllTowns')).Municipalities.docs
    expect(towns.some(({ networks }: any) => networks.docs.length > 0)).toBe(true)
    expect(towns.some(({ networks }: any) => networks.docs.length === 0)).toBe(true)
    expect(emptyLists((await first('OneArticle')).Article.sources)).toEqual([])
    expect((await first('Initiatives')).Municipality.initiatives.docs.length).toBeGreaterThan(1)
    for (const { municipality } of (await first('Practice')).Articles.docs)
      expect(municipality.name).toMatch(/\S/)
    const { SiteSetting } = await first('Website')
    expect(SiteSetting.emergencyNumbers.map(({ number }: any) => number)).toContain('112')
    expect(emptyLists(SiteSetting)).toEqual([])
  })

  it('pages, falls back and filters as it says', async () => {
    const { Municipalities } = (await ask('Paging')).data
    expect(Municipalities).toMatchObject({ totalPages: expect.any(Number), hasNextPage: true, nextPage: 3 })
    expect(Municipalities.docs).toHaveLength(5)
    for (const { kind } of (await ask('Filtering')).data.Services.docs)
      expect(['counselling', 'legal']).toContain(kind)
  })

  it('names every list of public records as the schema does', async () => {
    const roots = [...page.matchAll(/^\| [^|]+\| `(\w+)` +\| `(\w+)` +\| `(\w+)` +\|$/gm)]
    expect(roots).toHaveLength(15)
    const query = roots.map(([, , list, count]) => `${list}(limit: 1) { docs { id } } ${count} { totalDocs }`)
    const { errors } = await graphql(`{ ${query.join('\n')} }`)
    expect(errors).toBeUndefined()
  })

  it('shows an error as it is', async () => {
    const shown = JSON.parse(blocks.find(({ name }) => name === 'error')!.text)
    const answer = await graphql(
      '{ Volunteers { docs { id } } }',
      {},
      { headers: { 'Accept-Language': 'en' } },
    )
    expect(answer).toMatchObject(shown)
  })
})

describe('rich text', () => {
  it('is HTML of the elements and classes that the page names', async () => {
    const { data } = await graphql('{ Articles(limit: 100) { docs { bodyHtml } } }')
    const html = data.Articles.docs
      .map(({ bodyHtml }: { bodyHtml: string | null }) => bodyHtml ?? '')
      .join('')
    expect(html.length).toBeGreaterThan(5_000)
    const section = page.slice(page.indexOf('## Rich text'), page.indexOf('## Images'))
    const used = new Set(
      [...html.matchAll(/<(\w+)(?: class="([\w-]+)")?/g)].map(([, name, style]) =>
        style ? `${name}.${style}` : name,
      ),
    )
    for (const one of used) expect(section).toContain(one)
  })

  it('leads to the server with the replacement that the page shows', async () => {
    const [, pattern, replacement] = /`html\.replace\(\/(.+)\/g, '(.+)'\)`/.exec(page)!
    const replaced = (html: string) => html.replace(new RegExp(pattern!, 'g'), replacement!)
    expect(replaced('<a href="/seite/a">src="/b</a><a href="https://c.example/">')).toBe(
      '<a href="https://kreis.example/seite/a">src="/b</a><a href="https://c.example/">',
    )
    expect(replaced('<source srcset="/a.webp 480w, /b/c.webp 960w" sizes="x /y">')).toBe(
      '<source srcset="https://kreis.example/a.webp 480w, https://kreis.example/b/c.webp 960w" sizes="x /y">',
    )
  })
})

describe('a picture', () => {
  it('is shown with the copies that it has, by what the page shows', async () => {
    const { image } = (await ask('Pictures')).data.Articles.docs[0]
    expect(image).toMatchObject({
      url: expect.stringMatching(/^\/api\/media\/file\/[\w-]+\.jpg$/),
      alt: expect.stringMatching(/^Drawing /),
      credit: expect.stringMatching(/\S/),
      sizes: { card: { url: expect.stringMatching(/^\//) }, medium: { width: 960, height: 640 } },
    })
    const [, recipe] = /```js picture\n(.*?)```/s.exec(page)!
    const html = new Function(`${recipe}; return picture`)()(image) as string
    const widths = [...html.matchAll(/https:\/\/kreis\.example(\/\S+) (\d+)w/g)]
    expect(widths.map(([, , width]) => Number(width))).toEqual([480, 960, 1600])
    for (const [, path] of widths) {
      const { status, headers } = await fetch(sharedUrl() + path)
      expect([status, headers.get('Content-Type')]).toEqual([200, 'image/webp'])
    }
    expect(html).toContain(`<img src="https://kreis.example${image.url}" alt="Drawing`)
    expect(html).toContain('width="1800" height="1200"')
  })
})
