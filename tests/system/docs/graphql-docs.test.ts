import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { Kind, parse } from 'graphql'
import { richText } from '../../../examples/town-homepage/rich-text.js'
import { graphql } from '../../support/graphql'
import { make, published } from '../../support/records'
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
    expect(queries.size).toBe(14)
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
    const events = (await first('NextEvents')).Municipalities.docs[0].events.docs
    expect(events.map(({ slug }: any) => slug)).toContain('austausch-syke')
    const { fixedDate } = (await first('FixedDate')).Networks.docs[0]
    expect(fixedDate.series.rrule).toMatch(/^FREQ=MONTHLY;BYDAY=1TU/)
    expect(fixedDate.place.name).toMatch(/\S/)
    const services = await first('ServicesByLanguage')
    const offered = [...services.Municipalities.docs[0].services.docs, ...services.Services.docs]
    expect(offered.length).toBeGreaterThan(5)
    for (const { languages } of offered)
      expect(languages.some((language: string) => ['ar', 'uk'].includes(language))).toBe(true)
    const towns = (await first('NetworksOfAllTowns')).Municipalities.docs
    expect(towns.some(({ networks }: any) => networks.docs.length > 0)).toBe(true)
    expect(towns.some(({ networks }: any) => networks.docs.length === 0)).toBe(true)
    expect(emptyLists((await first('OneArticle')).Articles.docs[0].sources)).toEqual([])
    expect((await first('Initiatives')).Municipalities.docs[0].initiatives.docs.length).toBeGreaterThan(1)
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
    expect(roots).toHaveLength(13)
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

describe('the renderer of rich text', () => {
  it('is the one of the example', () => {
    expect(blocks.find(({ name }) => name === 'rich-text')!.text).toBe(
      readFileSync('examples/town-homepage/rich-text.js', 'utf8'),
    )
  })

  it('makes HTML of every article', async () => {
    const { data } = await graphql('{ Articles(limit: 100) { docs { body(depth: 1) } } }')
    // Other tests make articles without a text.
    const bodies = data.Articles.docs.flatMap(({ body }: { body: unknown }) => body ?? [])
    expect(bodies.length).toBeGreaterThan(10)
    for (const body of bodies) {
      const html = richText(body, 'https://district.example')
      expect(html).toMatch(/^<(p|h2|ul|figure)>/)
      expect(html).not.toMatch(/undefined|null|\[object/)
    }
  })

  describe('given what editors can write', () => {
    const text = (content: string, format = 0) => ({ type: 'text', text: content, format, version: 1 })
    const node = (type: string, rest: object, ...children: object[]) => ({
      type,
      version: 1,
      ...rest,
      children,
    })
    let html: string

    beforeAll(async () => {
      const page = await make('pages', { title: 'Ziel', slug: 'ziel-eines-links', ...published })
      const link = { linkType: 'internal', doc: { relationTo: 'pages', value: page.id } }
      const { id } = await make('articles', {
        ...published,
        title: 'Alles auf einmal',
        kind: 'news',
        body: {
          root: node(
            'root',
            { direction: 'ltr', format: '', indent: 0 },
            node('heading', { tag: 'h3' }, text('Über <b>')),
            node('paragraph', {}, text('fett', 1), text('schräg', 2), text('beides', 3), {
              type: 'linebreak',
              version: 1,
            }),
            node('paragraph', {}, node('link', { fields: link }, text('dorthin'))),
            node(
              'list',
              { listType: 'number', tag: 'ol', start: 1 },
              node('listitem', { value: 1 }, text('eins')),
            ),
          ),
        },
      })
      const { data } = await graphql(
        `
          query One($id: String!) {
            Article(id: $id) {
              body(depth: 1)
            }
          }
        `,
        { id },
      )
      html = richText(data.Article.body, sharedUrl())
    })

    it('keeps headings, lists, line breaks and emphasis', () => {
      expect(html).toContain('<strong>fett</strong><em>schräg</em><em><strong>beides</strong></em><br>')
      expect(html).toContain('<ol><li>eins</li></ol>')
    })

    it('escapes what looks like HTML', () => {
      expect(html).toContain('<h3>Über &lt;b&gt;</h3>')
    })

    it('leads to the pages of the site', () => {
      expect(html).toContain(`<a href="${sharedUrl()}/seite/ziel-eines-links">dorthin</a>`)
    })
  })

  it('never makes a link of a script', () => {
    const link = { type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [] }
    const json = { root: { type: 'root', children: [link] } }
    expect(richText(json, 'https://district.example')).toBe('<a href="https://district.example/"></a>')
  })
})
