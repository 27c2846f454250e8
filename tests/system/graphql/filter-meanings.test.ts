import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make, published } from '../../support/records'
import { rest } from '../../support/rest'

const slugsOf = async (list: string, field = 'slug'): Promise<string[]> => {
  const { data } = await graphql(`{ list: ${list} { docs { ${field} } } }`)
  return data.list.docs.map((doc: Record<string, string>) => doc[field])
}

describe('a list', () => {
  it('shows each record once, page by page, whatever related values it is filtered by', async () => {
    const topics = []
    for (const name of ['Erstes', 'Zweites'])
      topics.push(await make('topics', { name, slug: `meant-${name.toLowerCase()}`, ...published }))
    for (const at of [1, 2, 3])
      await make('articles', {
        ...{ title: `Gemeint ${at}`, slug: `meant-${at}`, kind: 'fact', ...published },
        topics: topics.map(({ id }) => id),
      })
    const where = 'where: { topics__slug: { in: ["meant-erstes", "meant-zweites"] } }, sort: "title"'
    const pages = [1, 2, 3].map((page) => slugsOf(`Articles(${where}, limit: 1, page: ${page})`))
    expect((await Promise.all(pages)).flat()).toEqual(['meant-1', 'meant-2', 'meant-3'])
    expect(
      await slugsOf(`Articles(where: { slug: { like: "meant" }, topics__slug: { exists: false } })`),
    ).toEqual([])
  })

  it.each([
    'Services(sort: "languages")',
    'Articles(sort: "topics.name,slug", limit: 4)',
    'Articles(sort: "sources.url,title")',
    'Municipalities(sort: "office.id")',
    'MediaFiles(sort: "url")',
  ])('is not sorted by what has several values, or is computed: %s', async (list) => {
    const { errors } = await graphql(`{ ${list} { totalDocs } }`)
    expect(errors?.map(({ extensions }: any) => extensions.code)).toEqual(['notAnOrder'])
  })
})

describe('a filter', () => {
  it('finds a translated text by what is shown in place of a missing translation', async () => {
    await make('topics', { name: 'Nur auf Deutsch', slug: 'only-german', ...published })
    const where = 'where: { name: { equals: "Nur auf Deutsch" } }'
    expect(await slugsOf(`Topics(${where}, locale: de_simple)`)).toEqual(['only-german'])
    expect(await slugsOf(`Topics(${where}, locale: de_simple, fallbackLocale: none)`)).toEqual([])
  })

  it('takes wildcards for what they are, and ignores case in all alphabets', async () => {
    await make('topics', { name: '100 % ÜBER_all', slug: 'percent', ...published })
    const found = (condition: string) => slugsOf(`Topics(where: { name: ${condition} })`)
    expect(await found('{ contains: "0 % über_" }')).toEqual(['percent'])
    expect(await found('{ like: "all 100" }')).toEqual(['percent'])
    expect(await found('{ contains: "1_0 %" }')).toEqual([])
  })

  it('that is negative leaves out records with the value among several', async () => {
    const all = await slugsOf('Services(limit: 100)')
    const spoken = await slugsOf('Services(limit: 100, where: { languages: { in: [uk] } })')
    const others = await slugsOf('Services(limit: 100, where: { languages: { not_in: [uk] } })')
    expect(spoken.length).toBeGreaterThan(0)
    expect([...spoken, ...others].sort()).toEqual(all.sort())
  })

  it('with several conditions in one object holds for one row of a list, and in several objects for any', async () => {
    const source = (title: string, publisher: string) => ({ title, publisher })
    const sources = [source('Zeilenweise A', 'Amt'), source('Zeilenweise B', 'Verein')]
    await make('articles', { title: 'Zeilenweise', slug: 'row-wise', kind: 'fact', sources, ...published })
    const found = (where: string) => slugsOf(`Articles(where: { ${where} })`)
    const [a, b] = ['sources__title: { equals: "Zeilenweise A" }', 'sources__publisher: { equals: "Verein" }']
    expect(await found(`${a}, ${b}`)).toEqual([])
    expect(await found(`${a}, sources__publisher: { equals: "Amt" }`)).toEqual(['row-wise'])
    expect(await found(`AND: [{ ${a} }, { ${b} }]`)).toEqual(['row-wise'])
    expect(await found(`${a}, sources__publisher: { not_equals: "Verein" }`)).toEqual([])
    const { body } = await rest(
      'GET',
      'articles?where[sources.title][equals]=Zeilenweise A&where[sources.publisher][equals]=Verein',
    )
    expect(body.totalDocs).toBe(0)
  })

  it.each([
    'body[contains]=x',
    'body.root.type[equals]=root',
    'id[contains]=a',
    'kind[like]=fact',
    'topics[like]=a',
  ])('that means nothing for its field is refused over REST: %s', async (condition) => {
    const [path, operator] = [
      condition.slice(0, condition.indexOf('[')),
      condition.slice(condition.indexOf('[')),
    ]
    const { status, body } = await rest('GET', `articles?where[${path}]${operator}`)
    expect({ status, code: body.errors?.[0].data?.code }).toEqual({ status: 400, code: 'notAFilter' })
  })
})
