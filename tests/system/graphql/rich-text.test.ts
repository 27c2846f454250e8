import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { change, type Made, make, published, tokenOf } from '../../support/records'
import { ask, askUntilHit } from '../public-reads/asking'

const node = (type: string, rest: object, ...children: object[]) => ({
  ...{ type, version: 1, format: '', indent: 0, direction: null },
  ...rest,
  children,
})
const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 })
const linkTo = ({ id }: Made, relationTo: string, words: string) =>
  node('link', { version: 3, fields: { linkType: 'internal', doc: { relationTo, value: id } } }, text(words))
const block = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { blockName: '', ...fields },
})
const whole = (...children: object[]) => ({ root: node('root', {}, ...children) })

const record = (collection: string, data: object) =>
  make(collection, { slug: randomUUID(), ...published, ...data })

let target: Made, hidden: Made, network: Made, article: Made

beforeAll(async () => {
  target = await record('pages', { title: 'Ziel' })
  hidden = await record('articles', { title: 'Entwurf', kind: 'news', _status: 'draft' })
  const { data } = await graphql(
    '{ Networks(limit: 1) { docs { id slug } } Services(limit: 1) { docs { id name } } }',
  )
  network = data.Networks.docs[0]
  const body = whole(
    node('heading', { tag: 'h2' }, text('Über <b>')),
    node(
      'paragraph',
      {},
      linkTo(target, 'pages', 'dorthin'),
      text(', '),
      linkTo(hidden, 'articles', 'verborgen'),
      text(', '),
      linkTo(network, 'networks', 'Netzwerk'),
    ),
    block({ blockType: 'relatedServices', heading: 'Hilfe', services: [data.Services.docs[0].id] }),
  )
  article = await record('articles', { title: 'Verweise', kind: 'news', body })
})

const formats = 'bodyHtml bodyText bodyMarkdown'
const accounts = [undefined, 'volunteer', 'editor']
const asked = async (account: string | undefined, query: string) => {
  const { data, errors } = await graphql(query, {}, account ? { token: await tokenOf(account) } : {})
  expect(errors).toBeUndefined()
  return data
}

describe('a rich text', () => {
  it.each([undefined, 'volunteer'])('links to what the client may see (%s)', async (account) => {
    const { Article } = await asked(account, `{ Article(id: "${article.id}", locale: en) { ${formats} } }`)
    expect(Article.bodyHtml).toContain(
      `<h2>Über &lt;b&gt;</h2><p><a href="/en/seite/${target.slug}">dorthin</a>, verborgen, ` +
        `<a href="/en/netzwerke/${network.slug}">Netzwerk</a></p>`,
    )
    expect(Article.bodyHtml).toMatch(
      /<section class="bn-services"><h3>Hilfe<\/h3><ul><li><a href="\/en\/angebote\/[^"]+">[^<]+<\/a><\/li><\/ul><\/section>$/,
    )
    expect(Article.bodyText).toMatch(/^Über <b>\n\ndorthin, verborgen, Netzwerk\n\nHilfe\n\S/)
    expect(Article.bodyMarkdown).toContain(
      `## Über \\<b\\>\n\n[dorthin](/en/seite/${target.slug}), verborgen, ` +
        `[Netzwerk](/en/netzwerke/${network.slug})`,
    )
  })

  it('links to drafts for those who may see them', async () => {
    const { Article } = await asked('editor', `{ Article(id: "${article.id}") { bodyHtml } }`)
    expect(Article.bodyHtml).toContain(`<a href="/artikel/${hidden.slug}">verborgen</a>`)
  })

  it.each(accounts)(
    'is null where there is none, and of each record its own in a list (%s)',
    async (account) => {
      const empty = await record('articles', { title: 'Ohne Text', kind: 'news' })
      const ids = JSON.stringify([article.id, empty.id])
      const { Articles } = await asked(
        account,
        `{ Articles(where: { id: { in: ${ids} } }, sort: "-title") { docs { title ${formats} a: bodyText } } }`,
      )
      expect(Articles.docs).toEqual([
        {
          title: 'Verweise',
          bodyHtml: expect.any(String),
          bodyText: expect.any(String),
          a: expect.any(String),
          bodyMarkdown: expect.any(String),
        },
        { title: 'Ohne Text', bodyHtml: null, bodyText: null, a: null, bodyMarkdown: null },
      ])
    },
  )
})

describe('a cached rich text', () => {
  const html = async (asks = ask) =>
    (await asks(`{ Article(id: "${article.id}") { bodyHtml } }`)).data.Article.bodyHtml

  it('follows the slug of a record it links to', async () => {
    for (const slug of [randomUUID(), randomUUID()]) {
      await html(askUntilHit)
      await change(`pages/${target.id}`, { slug })
      expect(await html()).toContain(`href="/seite/${slug}"`)
      target.slug = slug
    }
  })

  it('links to a record as soon as it is published, and no longer when it is withdrawn', async () => {
    expect(await html(askUntilHit)).toContain(', verborgen,')
    await change(`articles/${hidden.id}`, published)
    expect(await html()).toContain(`<a href="/artikel/${hidden.slug}">verborgen</a>`)
    await html(askUntilHit)
    await change(`articles/${hidden.id}`, { _status: 'draft' })
    expect(await html()).toContain(', verborgen,')
  })

  it('is kept while records of other kinds change', async () => {
    const query = `{ Article(id: "${article.id}") { bodyHtml } }`
    await askUntilHit(query)
    await record('topics', { name: 'Ein anderes Thema' })
    expect((await ask(query)).cache).toBe('hit')
  })
})
