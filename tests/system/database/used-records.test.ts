import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'

type Insert = { id: string }
const one = async (statement: string, values: unknown[] = []) =>
  (await rowsOf<Insert>(statement, values))[0]!.id
const picture = () =>
  one(`insert into media (filename, mime_type) values ($1, 'image/png') returning id`, [
    `${randomUUID()}.png`,
  ])
const article = (more: object) =>
  make('articles?depth=0', {
    title: `Verwendet ${randomUUID()}`,
    slug: randomUUID(),
    kind: 'news',
    ...published,
    ...more,
  })
const text = (...children: object[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children },
})
const block = (fields: object) => ({
  ...{ type: 'block', version: 2, format: '' },
  fields: { id: randomUUID(), blockName: '', ...fields },
})
const uploadOf = (value: string) => ({
  ...{ type: 'upload', version: 3, format: '', relationTo: 'media', value, id: randomUUID(), fields: {} },
})
const linkTo = (relationTo: string, value: string) => ({
  ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null },
  children: [
    {
      ...{ type: 'link', version: 3, format: '', indent: 0, direction: null, id: randomUUID() },
      fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
      children: [{ type: 'text', text: 'x', version: 1, format: 0, detail: 0, mode: 'normal', style: '' }],
    },
  ],
})

const isThere = async (table: string, id: string) =>
  (await rowsOf(`select deleted_at from ${table} where id = $1`, [id]))[0]

/** All ways to take a record away, each refused alike. */
async function expectKept(collection: string, mutations: [one: string], id: string, place: string) {
  const token = await tokenOf('editor')
  const table = collection.replaceAll('-', '_')
  const refused = (body: any) => body.errors?.[0]
  const answers = [
    await rest('DELETE', `${collection}/${id}`, { token }),
    await rest('DELETE', `${collection}?where[id][equals]=${id}`, { token }),
    await rest('DELETE', `${collection}/${id}?trash=true`, { token }),
  ]
  for (const { status, body } of answers) {
    expect([400, 409]).toContain(status)
    expect(refused(body).message).toContain(place)
  }
  expect(answers[0]!.body.errors[0].data.code).toBe('stillReferenced')
  const { errors } = await graphql(`mutation { ${mutations[0]}(id: "${id}") { id } }`, {}, { token })
  expect(errors).toMatchObject([{ extensions: { code: 'stillReferenced', statusCode: 409 } }])
  expect(errors![0]!.message).toContain(place)
  expect(await isThere(table, id)).toEqual({ deleted_at: null })
}

describe('a picture that is used', () => {
  let id: string
  beforeEach(async () => {
    id = await picture()
  })

  it.each([
    ['above an article', () => ({ image: id })],
    ['in its text', () => ({ body: text(uploadOf(id)) })],
    ['as a file to take away', () => ({ body: text(block({ blockType: 'downloads', files: [id] })) })],
  ])('is not deleted: %s', async (_, data) => {
    const { title } = await article(data())
    await expectKept('media', ['deleteMediaFile'], id, `Artikel „${title}“`)
  })

  it('is not deleted when a draft alone uses it, nor put into the trash', async () => {
    const { id: of, title } = await article({})
    const token = await tokenOf('editor')
    const draft = await rest('PATCH', `articles/${of}?draft=true`, {
      token,
      data: { image: id, _status: 'draft' },
    })
    expect(draft.status).toBe(200)
    await expectKept('media', ['deleteMediaFile'], id, `Artikel „${title}“`)
    const trashing = { deletedAt: new Date().toISOString() }
    for (const path of [`media/${id}`, `media?where[id][equals]=${id}`]) {
      const { status, body } = await rest('PATCH', path, { token, data: trashing })
      expect([400, 409]).toContain(status)
      expect(body.errors[0].message).toContain(`Artikel „${title}“`)
    }
    const { errors } = await graphql(
      `mutation { updateMediaFile(id: "${id}", data: { deletedAt: "${trashing.deletedAt}" }) { id } }`,
      {},
      { token },
    )
    expect(errors).toMatchObject([{ extensions: { code: 'stillReferenced' } }])
    expect(await isThere('media', id)).toEqual({ deleted_at: null })
  })

  it('is not deleted on the homepage, and the words are in English for who reads English', async () => {
    const token = await tokenOf('editor')
    const [before] = await rowsOf('select hero_image_id as image from homepage')
    await rowsOf('update homepage set hero_image_id = $1', [id])
    const { status, body } = await rest('DELETE', `media/${id}`, {
      token,
      headers: { 'Accept-Language': 'en' },
    })
    await rowsOf('update homepage set hero_image_id = $1', [before!.image])
    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(/It is used in: Homepage\.$/)
  })

  it('can be deleted once nothing uses it any more', async () => {
    const { id: of } = await article({ image: id })
    const token = await tokenOf('editor')
    expect((await rest('DELETE', `media/${id}`, { token })).status).toBe(409)
    expect((await rest('PATCH', `articles/${of}`, { token, data: { image: null } })).status).toBe(200)
    expect((await rest('DELETE', `media/${id}`, { token })).status).toBe(200)
    expect(await isThere('media', id)).toBeUndefined()
  })
})

describe('what a deletion would take away silently', () => {
  const slug = () => ({ slug: randomUUID(), ...published })

  it('is kept: a topic of an article', async () => {
    const { id } = await make('topics', { name: 'Thema', ...slug() })
    const { title } = await article({ topics: [id] })
    await expectKept('topics', ['deleteTopic'], id, `Artikel „${title}“`)
  })

  it('is kept: an article and a page that a text leads to', async () => {
    const { id } = await make('pages', { title: 'Seite', ...slug() })
    const target = await article({})
    const { title } = await article({ body: text(linkTo('pages', id), linkTo('articles', target.id)) })
    await expectKept('pages', ['deletePage'], id, `Artikel „${title}“`)
    await expectKept('articles', ['deleteArticle'], target.id, `Artikel „${title}“`)
  })

  it('is kept: a page in the navigation of the site', async () => {
    const { id } = await make('pages', { title: 'Seite', ...slug() })
    const [settings] = await rowsOf('select id from site_settings')
    await rowsOf(
      `insert into site_settings_footer_links (_order, _parent_id, id, page_id) values (99, $1, $2, $3)`,
      [settings!.id, randomUUID(), id],
    )
    try {
      await expectKept('pages', ['deletePage'], id, 'Website')
    } finally {
      await rowsOf('delete from site_settings_footer_links where page_id = $1', [id])
    }
  })

  it('is kept in a text, and says nothing of a record that one may not read', async () => {
    const town = await one(`select id from municipalities where slug = 'syke'`)
    const net = await make('networks', {
      ...{ title: 'Netz', municipality: town, status: 'planned', joinMode: 'open' },
      ...slug(),
    })
    const hidden = await article({ _status: 'draft', body: text(linkTo('networks', net.id)) })
    const { status, body } = await rest('DELETE', `networks/${net.id}`, { token: await tokenOf('municipal') })
    expect(status).toBe(409)
    expect(body.errors[0].message).not.toContain(hidden.title)
    expect(body.errors[0].message).toMatch(/Verwendet wird es in: weitere Stellen\.$/)
    const foreign = await rest('DELETE', `networks/${net.id}`, { token: await tokenOf('municipal2') })
    expect(foreign.status).toBe(403)
    expect(foreign.body.errors[0].message).not.toContain('Verwendet')
  })
})
