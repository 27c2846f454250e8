import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { type CollectionName, table } from '../../../access/table'
import { collections } from '../../../collections'
import { sampleOf } from '../access/samples'
import { graphql } from '../../support/graphql'
import { change, make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'

/** Every collection whose records have an address, and the field it is made from. */
const sources: Record<string, string> = Object.fromEntries(
  collections.flatMap(({ slug, fields }) =>
    fields.flatMap((field) =>
      'name' in field && field.name === 'slug' ? [[slug, field.custom!.source as string]] : [],
    ),
  ),
)
const writer = (collection: string) =>
  ['networks', 'initiatives'].includes(collection) || !mayCreate('admin', collection) ? 'district' : 'admin'
const mayCreate = (audience: 'admin', collection: string) =>
  [table[collection as CollectionName][audience]].flat().some((grant) => /^[A-Z]*C/.test(grant))

/** Data of a new record without an address, with a title that no other test uses. */
async function untitled(collection: string): Promise<(title: string) => Promise<Record<string, unknown>>> {
  return async (title) => {
    const { slug: _, ...data } = await sampleOf(collection)
    return { ...data, [sources[collection]!]: title }
  }
}
const unique = () => `Sommerfest ${randomUUID().replace(/[^a-z]/g, '')}`
const slugOf = (title: string) => title.toLowerCase().replace(' ', '-')

describe.each(Object.keys(sources))('the address of a record of %s', (collection) => {
  const path = `${collection}?draft=true&depth=0`

  it('gets a number when its title is taken, even by a trashed record or a concurrent request', async () => {
    const title = unique()
    const data = await untitled(collection)
    const first = await make(path, await data(title), writer(collection))
    expect(first.slug).toBe(slugOf(title))
    const trashed = { deletedAt: new Date().toISOString() }
    const away = await change(`${path.replace('?', `/${first.id}?`)}&trash=true`, trashed, writer(collection))
    expect(away.slug).toBe(first.slug)

    const five = await Promise.all(Array.from({ length: 5 }, () => data(title)))
    const made = await Promise.all(five.map((one) => make(path, one, writer(collection))))
    const numbers = [2, 3, 4, 5, 6].map((number) => `${slugOf(title)}-${number}`)
    expect(made.map(({ slug }) => slug).sort()).toEqual(numbers)
  })

  it('is refused with a clear message when a typed slug is taken', async () => {
    const title = unique()
    const data = await untitled(collection)
    const token = await tokenOf(writer(collection))
    const { slug } = await make(path, await data(title), writer(collection))
    const other = await make(path, await data(unique()), writer(collection))
    for (const [language, words] of [
      ['de', 'Diese Adresse hat schon ein anderer Eintrag'],
      ['en', 'Another record has this address already'],
    ] as const) {
      const headers = { 'Accept-Language': language }
      const answers = [
        await rest('POST', path, { token, headers, data: { ...(await data(title)), slug } }),
        await rest('PATCH', `${collection}/${other.id}?draft=true`, { token, headers, data: { slug } }),
      ]
      for (const { status, body } of answers) {
        expect(status).toBe(400)
        const [{ data: refusal }] = body.errors
        expect(refusal).toMatchObject({ code: 'slugTaken', errors: [{ path: 'slug' }] })
        expect(refusal.errors[0].message).toContain(words)
      }
    }
    expect(
      (await change(`${collection}/${other.id}?draft=true`, { slug: other.slug }, writer(collection))).slug,
    ).toBe(other.slug)
  })
})

describe('the address of an article', () => {
  const title = unique()
  const create = `mutation ($data: ArticleInput!) { createArticle(data: $data, draft: true) { slug } }`

  it('may be omitted in GraphQL, even by concurrent requests', async () => {
    const token = await tokenOf('editor')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => graphql(create, { data: { title, kind: 'news' } }, { token })),
    )
    const slugs = answers.map(({ data }) => data.createArticle.slug).sort()
    expect(slugs).toEqual([slugOf(title), ...[2, 3, 4, 5].map((number) => `${slugOf(title)}-${number}`)])
    const { errors } = await graphql(create, { data: { title, kind: 'news', slug: slugs[0] } }, { token })
    expect(errors).toMatchObject([{ extensions: { code: 'slugTaken' } }])
  })

  it('is unique for a copy, and for a copy of the copy', async () => {
    const own = unique()
    const first = await make('articles?draft=true', { title: own, kind: 'news' })
    for (const number of [2, 3]) {
      const token = await tokenOf('admin')
      const { status, body } = await rest('POST', `articles/${first.id}/duplicate?draft=true`, { token })
      expect([status, body.doc.slug]).toEqual([200, `${slugOf(own)}-${number}`])
    }
  })

  it('is not taken from a change that waits to be published', async () => {
    const [published, wanted] = [unique(), unique()]
    const { id } = await make('articles', { title: published, kind: 'news', _status: 'published' })
    await change(`articles/${id}?draft=true`, { slug: slugOf(wanted), _status: 'draft' })
    const later = await make('articles?draft=true', { title: wanted, kind: 'news' })
    expect(later.slug).toBe(`${slugOf(wanted)}-2`)
    expect((await change(`articles/${id}`, { _status: 'published' })).slug).toBe(slugOf(wanted))
  })
})
