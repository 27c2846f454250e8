import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { change, type Made, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

const secrets = ['Nie veröffentlicht', 'Weggeworfen', 'Zurückgezogen', 'Noch geheime Änderung']
const flags = ['', 'draft: true', 'trash: true', 'draft: true, trash: true']

/** Clients that may not see drafts and ask for them get nothing of a record that has one. */
const visibleWith = (flag: string) => (flag.includes('draft') ? ['Sichtbar'] : ['Sichtbar', 'Unverändert'])

const titlesOf = (docs: { title: string }[]) => docs.map(({ title }) => title).sort()

describe('what is not published', () => {
  let topic: Made
  let town: Made
  let block: Made
  let edited: Made
  const hidden: Record<string, Made> = {}

  beforeAll(async () => {
    topic = await make('topics', { name: 'Unveröffentlichtes', ...published })
    town = await make('municipalities', { name: 'Prüfdorf', key: '99000002', kind: 'gemeinde', ...published })
    block = await make('building-blocks', { title: 'Prüfbaustein', code: 'P-UNPUB', ...published })
    const article = { kind: 'news', topics: [topic.id], municipality: town.id, buildingBlock: block.id }
    await make('articles', { title: 'Sichtbar', ...article, ...published })
    edited = await make('articles', { title: 'Unverändert', ...article, ...published })
    hidden.draft = await make('articles?draft=true', { title: 'Nie veröffentlicht', ...article })
    hidden.trashed = await make('articles', { title: 'Weggeworfen', ...article, ...published })
    hidden.withdrawn = await make('articles', { title: 'Zurückgezogen', ...article, ...published })
    await change(`articles/${edited.id}?draft=true`, { title: 'Noch geheime Änderung', _status: 'draft' })
    await change(`articles/${hidden.trashed.id}`, { deletedAt: new Date().toISOString() })
    await change(`articles/${hidden.withdrawn.id}`, { _status: 'draft' })
  })

  it.each(flags)('never appears in a list (%s)', async (flag) => {
    const { data } = await graphql(`{
      all: Articles(limit: 500, ${flag}) { docs { title } }
      ours: Articles(limit: 500, where: { topics: { equals: "${topic.id}" } }, ${flag}) { docs { title } totalDocs }
    }`)
    const all = titlesOf(data.all.docs)
    expect(all).toEqual(expect.arrayContaining(visibleWith(flag)))
    for (const title of secrets) expect(all).not.toContain(title)
    expect(titlesOf(data.ours.docs)).toEqual(visibleWith(flag))
    expect(data.ours.totalDocs).toBe(visibleWith(flag).length)
  })

  it.each(['draft', 'trashed', 'withdrawn'])('never appears by its id or slug (%s)', async (name) => {
    const { id, slug } = hidden[name]!
    for (const flag of flags.map((one) => (one ? `, ${one}` : ''))) {
      const { data, errors } = await graphql(`{
        byId: Article(id: "${id}"${flag}) { id title }
        bySlug: Articles(where: { slug: { equals: "${slug}" } }${flag}) { docs { id } totalDocs }
        count: countArticles(where: { slug: { equals: "${slug}" } }${flag}) { totalDocs }
      }`)
      expect(data).toEqual({ byId: null, bySlug: { docs: [], totalDocs: 0 }, count: { totalDocs: 0 } })
      expect(errors).toBeUndefined()
    }
  })

  it('is not what is shown of a record that has been edited since', async () => {
    for (const flag of flags.map((one) => (one ? `, ${one}` : ''))) {
      const { data } = await graphql(`{ Article(id: "${edited.id}"${flag}) { title } }`)
      expect(data).toEqual({ Article: { title: 'Unverändert' } })
    }
  })

  it.each(flags)('never appears in what is joined to a record (%s)', async (flag) => {
    const joined =
      'articles(limit: 50, count: true, where: { id: { exists: true } }) { docs { title } totalDocs }'
    const byId = (one: Made) => `id: "${one.id}"${flag && `, ${flag}`}`
    const { data } = await graphql(`{
      Topic(${byId(topic)}) { ${joined} }
      Municipality(${byId(town)}) { ${joined} }
      BuildingBlock(${byId(block)}) { ${joined} }
    }`)
    for (const name of ['Topic', 'Municipality', 'BuildingBlock']) {
      const { docs, totalDocs } = data[name].articles
      expect({ name, titles: titlesOf(docs), totalDocs }).toEqual({
        name,
        titles: visibleWith(flag),
        totalDocs: visibleWith(flag).length,
      })
    }
  })

  it('cannot be found by asking for its state', async () => {
    const filters = [
      '_status: { equals: draft }',
      'deletedAt: { exists: true }',
      'title: { equals: "Noch geheime Änderung" }',
      'OR: [{ _status: { equals: draft } }, { deletedAt: { exists: true } }]',
    ]
    for (const filter of filters)
      for (const flag of flags) {
        const where = `where: { AND: [{ topics: { equals: "${topic.id}" } }, { ${filter} }] }`
        const { data } = await graphql(`{ Articles(${where}, ${flag}) { docs { title } totalDocs } }`)
        expect({ filter, flag, ...data.Articles }).toEqual({ filter, flag, docs: [], totalDocs: 0 })
      }
  })

  it('is not shown where a published record refers to it', async () => {
    const secretTown = await make('municipalities?draft=true', {
      name: 'Geheim',
      key: '99000003',
      kind: 'gemeinde',
    })
    const { id } = await make('articles', {
      title: 'Verweist',
      kind: 'news',
      municipality: secretTown.id,
      ...published,
    })
    for (const flag of ['', '(draft: true)']) {
      const { data } = await graphql(`{ Article(id: "${id}") { title municipality${flag} { name } } }`)
      expect(data).toEqual({ Article: { title: 'Verweist', municipality: null } })
    }
  })

  it('and what was before is not readable as a version', async () => {
    const { data, errors } = await graphql(
      '{ versionsArticles(limit: 1) { docs { id version { title } } totalDocs } }',
    )
    expect(data).toEqual({ versionsArticles: null })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', statusCode: 403 } }])
    const token = await tokenOf('admin')
    const versions = await rest('GET', `articles/versions?where[parent][equals]=${edited.id}`, { token })
    expect(versions.body.totalDocs).toBe(2)
    for (const { id } of versions.body.docs) {
      const one = await graphql(`{ versionArticle(id: "${id}") { id version { title } } }`)
      expect(one.data).toEqual({ versionArticle: null })
      expect((await rest('GET', `articles/versions/${id}`)).status).toBe(403)
    }
  })

  it.each(flags)('never appears over REST either (%s)', async (flag) => {
    const query = `depth=1&${flag.replaceAll(': ', '=').replaceAll(', ', '&')}`
    const list = await rest('GET', `articles?${query}&where[topics][equals]=${topic.id}`)
    const one = await rest('GET', `articles/${edited.id}?${query}`)
    const joined = await rest('GET', `topics/${topic.id}?${query}`)
    expect([list.status, one.status, joined.status]).toEqual([200, 200, 200])
    expect(titlesOf(list.body.docs)).toEqual(visibleWith(flag))
    expect(one.body.title).toBe('Unverändert')
    expect(titlesOf(joined.body.articles.docs)).toEqual(visibleWith(flag))
    for (const { id } of Object.values(hidden))
      expect((await rest('GET', `articles/${id}?${query}`)).status).toBe(404)
    expect((await rest('GET', `articles/versions?${query}`)).status).toBe(403)
  })
})
