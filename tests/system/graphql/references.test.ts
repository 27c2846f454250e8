import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { type Made, make, published, tokenOf } from '../../support/records'

const article = (data: object): Promise<Made> =>
  make('articles', { slug: randomUUID(), title: 'Verweise', kind: 'news', ...published, ...data })
const topic = (name: string): Promise<Made> => make('topics', { slug: randomUUID(), name, ...published })

/** A text with one link to a record of the system. */
const linkTo = (relationTo: string, value: string) => {
  const words = { type: 'text', version: 1, text: 'Wort' }
  const node = { version: 3, format: '', indent: 0, direction: null }
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo, value } }
  const link = { type: 'link', ...node, children: [words], fields }
  return { root: { type: 'root', ...node, children: [{ type: 'paragraph', ...node, children: [link] }] } }
}

/** Without an account one statement answers, with one Payload's resolvers do. */
const accounts = [undefined, 'volunteer']

async function askAs(account: string | undefined, query: string) {
  const { data, errors } = await graphql(query, {}, account ? { token: await tokenOf(account) } : {})
  expect(errors).toBeUndefined()
  return data
}

describe('references to many records', () => {
  it.each(accounts)(
    'come in the order in which they stand, whoever else refers to them (%s)',
    async (account) => {
      const names = ['Erstes', 'Zweites', 'Drittes']
      const [first, second, third] = await Promise.all(names.map(topic))
      const own = await article({ topics: [first!.id] })
      const { id } = await article({ topics: [first!.id, second!.id, third!.id] })
      // The first one is there already, as that of the article asked for, when the others are loaded.
      const { Article } = await askAs(
        account,
        `{ Article(id: "${own.id}") { topics { articles(where: { id: { equals: "${id}" } }) { docs { topics { name } } } } } }`,
      )
      const [found] = Article.topics[0].articles.docs
      expect(found.topics.map(({ name }: Made) => name)).toEqual(names)
    },
  )
})

describe('a text that is asked for twice', () => {
  it.each(accounts)('is answered with each depth (%s)', async (account) => {
    const { id: target } = await article({ title: 'Ziel' })
    const { id } = await article({ body: linkTo('articles', target) })
    const { Article } = await askAs(
      account,
      `{ Article(id: "${id}") { short: body(depth: 0) long: body(depth: 1) } }`,
    )
    const valueIn = ({ root }: Made) => root.children[0].children[0].fields.doc.value
    expect(valueIn(Article.short)).toBe(target)
    expect(valueIn(Article.long)).toMatchObject({ id: target, title: 'Ziel' })
  })
})
