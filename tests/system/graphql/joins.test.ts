import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { type Made, make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

const everything = 'docs { title } hasNextPage totalDocs'
const total = 23
const titles = Array.from({ length: total }, (_, index) => `Verbunden ${String(index + 1).padStart(2, '0')}`)

describe('records that refer to a record', () => {
  let topic: Made
  let other: Made
  beforeAll(async () => {
    topic = await make('topics', { slug: randomUUID(), name: 'Verbundenes', ...published })
    other = await make('topics', { slug: randomUUID(), name: 'Fast Unverbundenes', ...published })
    for (const title of titles)
      await make('articles', { slug: randomUUID(), title, kind: 'news', topics: [topic.id], ...published })
    await make('articles', {
      slug: randomUUID(),
      title: 'Nachbar',
      kind: 'news',
      topics: [other.id],
      ...published,
    })
    await make('articles?draft=true', {
      slug: randomUUID(),
      title: 'Verbunden, nicht veröffentlicht',
      kind: 'news',
      topics: [topic.id],
    })
  })

  async function askAs(account: string | undefined, args: string, selection = everything) {
    const { data, errors } = await graphql(
      `{ Topic(id: "${topic.id}") { articles${args} { ${selection} } } }`,
      {},
      account ? { token: await tokenOf(account) } : {},
    )
    expect(errors).toBeUndefined()
    const { docs, ...rest } = data.Topic.articles
    return { titles: docs?.map(({ title }: { title: string }) => title), ...rest }
  }

  // Without an account one statement answers, with one Payload's resolvers do.
  describe.each([undefined, 'volunteer'])('asked for by %s', (account) => {
    const ask = (args: string, selection?: string) => askAs(account, args, selection)

    it('return ten records by default', async () => {
      expect(await ask('(sort: "title")')).toEqual({
        titles: titles.slice(0, 10),
        hasNextPage: true,
        totalDocs: null,
      })
      const { titles: newest } = await ask('')
      expect(newest).toEqual(titles.slice(-10).reverse())
      expect(await ask('(sort: "title", limit: null, page: null)')).toMatchObject({
        titles: titles.slice(0, 10),
      })
    })

    it.each([1, 4, 7, 10, 22, 23, 24, 100])('come once each, in order, in pages of %d', async (limit) => {
      for (const count of [false, true]) {
        const pages = Math.ceil(total / limit)
        const seen: string[] = []
        for (let page = 1; page <= pages; page++) {
          const answer = await ask(`(sort: "title", limit: ${limit}, page: ${page}, count: ${count})`)
          expect(answer).toMatchObject({ hasNextPage: page < pages, totalDocs: count ? total : null })
          seen.push(...answer.titles)
        }
        expect(seen).toEqual(titles)
      }
    })

    it('are empty beyond the last page but still counted', async () => {
      const beyond = { titles: [], hasNextPage: false }
      expect(await ask('(limit: 10, page: 4)')).toEqual({ ...beyond, totalDocs: null })
      expect(await ask('(limit: 10, page: 4, count: true)')).toEqual({ ...beyond, totalDocs: total })
    })

    it('can be counted without fetching records, and filtered', async () => {
      expect(await ask('(limit: 0, count: true)')).toEqual({
        titles: [],
        hasNextPage: false,
        totalDocs: total,
      })
      const where = 'where: { title: { in: ["Verbunden 03", "Verbunden 21", "Nachbar"] } }'
      expect(await ask(`(limit: 0, count: true, ${where})`, 'totalDocs')).toEqual({ totalDocs: 2 })
      expect(await ask(`(sort: "-title", ${where})`)).toEqual({
        titles: ['Verbunden 21', 'Verbunden 03'],
        hasNextPage: false,
        totalDocs: null,
      })
    })
  })

  it('contain only what the client may read', async () => {
    const editor = await askAs('editor', '(limit: 100, count: true)')
    expect(editor.titles).toContain('Verbunden, nicht veröffentlicht')
    expect(editor.totalDocs).toBe(total + 1)
    const { titles: ours, totalDocs } = await askAs(undefined, '(limit: 100, count: true)')
    expect([ours.length, totalDocs]).toEqual([total, total])
  })

  it('are drafts when the list is one of drafts', async () => {
    const own = await make('topics', { slug: randomUUID(), name: 'Mit Entwurf', ...published })
    const data = { slug: randomUUID(), title: 'Veröffentlicht', kind: 'news', topics: [own.id], ...published }
    const { id } = await make('articles', data)
    const token = await tokenOf('editor')
    const changed = await rest('PATCH', `articles/${id}?draft=true`, {
      ...{ token, data: { title: 'Entwurf', _status: 'draft' } },
    })
    expect(changed.status).toBe(200)
    const titlesOf = async (draft: string) => {
      const ids = `where: { id: { in: ["${own.id}", "${other.id}"] } }`
      const query = `{ Topics(${ids}${draft}) { docs { id articles { docs { title } } } } }`
      const { data: found } = await graphql(query, {}, { token })
      const { articles } = found.Topics.docs.find((doc: { id: string }) => doc.id === own.id)
      return articles.docs.map(({ title }: { title: string }) => title)
    }
    expect(await titlesOf('')).toEqual(['Veröffentlicht'])
    expect(await titlesOf(', draft: false')).toEqual(['Veröffentlicht'])
    expect(await titlesOf(', draft: true')).toEqual(['Entwurf'])
  })

  it('belong to the right record in a list', async () => {
    const { data } =
      await graphql(`{ Topics(where: { id: { in: ["${topic.id}", "${other.id}"] } }, sort: "name") {
      docs { name articles(limit: 2, sort: "-title", count: true) { docs { title } totalDocs hasNextPage } } } }`)
    const page = (docs: string[], totalDocs: number, hasNextPage: boolean) => ({
      docs: docs.map((title) => ({ title })),
      totalDocs,
      hasNextPage,
    })
    expect(data.Topics.docs).toEqual([
      { name: 'Fast Unverbundenes', articles: page(['Nachbar'], 1, false) },
      { name: 'Verbundenes', articles: page(['Verbunden 23', 'Verbunden 22'], total, true) },
    ])
  })
})
