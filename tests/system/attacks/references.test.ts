import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../support/sql'
import { ask, missing, type Scene, send, setScene } from './scene'

let scene: Scene
/** A draft of another town, and a file in the trash. */
let draft: string
let trashed: string
beforeAll(async () => {
  scene = await setScene()
  const added = async (statement: string) => (await rowsOf<{ id: string }>(statement))[0]!.id
  draft = await added(`insert into articles (slug, kind, municipality_id, _status)
    values ('fremd-${randomUUID()}', 'news', '${scene.weyhe}', 'draft') returning id`)
  trashed = await added(
    `insert into media (filename, mime_type, deleted_at) values ('${randomUUID()}.png', 'image/png', now()) returning id`,
  )
})

const article = (more: object) => ({
  ...{
    title: 'Verweis',
    kind: 'news',
    slug: `verweis-${randomUUID()}`,
    municipality: scene.syke,
    _status: 'draft',
  },
  ...more,
})
const text = (...children: object[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children },
})
const paragraph = (...children: object[]) => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  version: 1,
  direction: null,
  children,
})
const linkTo = (relationTo: string, value: string) =>
  paragraph({
    ...{ type: 'link', version: 3, format: '', indent: 0, direction: null, id: randomUUID() },
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    children: [{ type: 'text', text: 'x', version: 1, format: 0, detail: 0, mode: 'normal', style: '' }],
  })
const uploadOf = (value: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  relationTo: 'media',
  value,
  id: randomUUID(),
  fields: {},
})
const block = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: randomUUID(), blockName: '', ...fields },
})

describe('a reference to what may not be read', () => {
  it.each([
    ['an image', () => article({ image: trashed })],
    ['a link in the text', () => article({ body: text(linkTo('articles', draft)) })],
    ['an image in the text', () => article({ body: text(uploadOf(trashed)) })],
    ['a file in a block', () => article({ body: text(block({ blockType: 'downloads', files: [trashed] })) })],
    [
      'a link within a list',
      () =>
        article({
          body: text({
            type: 'list',
            listType: 'bullet',
            tag: 'ul',
            start: 1,
            version: 1,
            format: '',
            indent: 0,
            direction: null,
            children: [{ ...linkTo('articles', draft), type: 'listitem', value: 1 }],
          }),
        }),
    ],
    [
      'a service in a block',
      () => article({ body: text(block({ blockType: 'relatedServices', services: [missing] })) }),
    ],
  ])('is not written into an article to be read along: %s', async (_, data) => {
    const { status, body } = await send('municipal', 'POST', 'articles?draft=true&depth=3', data())
    expect({ status, code: body.errors?.[0].data?.code }).toEqual({ status: 400, code: 'unknownReference' })
  })

  it('cannot be added to one’s own article later, by REST or GraphQL', async () => {
    const own = await send('municipal', 'POST', 'articles?draft=true', article({}))
    expect(own.status).toBe(201)
    const { id } = own.body.doc
    const changes = [{ image: trashed }, { body: text(linkTo('articles', draft)) }]
    for (const change of changes)
      expect((await send('municipal', 'PATCH', `articles/${id}?draft=true`, change)).status).toBe(400)
    const { data, errors } = await ask(
      'municipal',
      `mutation { updateArticle(id: "${id}", data: { image: "${trashed}" }) { image { filename } } }`,
    )
    expect(data).toEqual({ updateArticle: null })
    expect(errors).toMatchObject([{ extensions: { code: 'unknownReference' } }])
    expect((await send('municipal', 'PATCH', `articles/${id}?draft=true`, { title: 'Gut' })).status).toBe(200)
  })

  it.each([
    [
      'a person of another town, as a member',
      'memberships',
      (it: Scene) => ({ network: it.syken, volunteer: it.far.id }),
    ],
    [
      'hours of a person of another town',
      'service-hours',
      (it: Scene) => ({ volunteer: it.far.id, date: '2026-11-01', hours: 1, activity: 'x' }),
    ],
    [
      'a claim of a person of another town',
      'claims',
      (it: Scene) => ({ volunteer: it.far.id, municipality: it.syke }),
    ],
    [
      'who saw a certificate',
      'volunteers',
      (it: Scene) => ({
        firstName: 'A',
        lastName: 'B',
        municipality: it.syke,
        certificateOfConduct: { inspectedBy: adminAccount },
      }),
    ],
  ])('draws nothing into the town: %s', async (_, collection, data) => {
    const { status, body } = await send('municipal', 'POST', `${collection}?depth=5`, data(scene))
    expect({ status, code: body.errors?.[0].data?.code }).toEqual({ status: 400, code: 'unknownReference' })
  })

  it('is ignored for an account, which only an invitation links', async () => {
    const data = { firstName: 'A', lastName: 'B', municipality: scene.syke, account: adminAccount }
    const { status, body } = await send('municipal', 'POST', 'volunteers?depth=5', data)
    expect({ status, account: body.doc.account ?? null }).toEqual({ status: 201, account: null })
    expect(await rowsOf('select account_id from volunteers where id = $1', [body.doc.id])).toEqual([
      { account_id: null },
    ])
  })

  it('is allowed for readable records', async () => {
    const data = article({ body: text(linkTo('municipalities', scene.syke)) })
    const made = await send('municipal', 'POST', 'articles?draft=true', data)
    expect(made.status).toBe(201)
    const hours = { volunteer: scene.near.id, date: '2026-11-01', hours: 1, activity: 'x' }
    expect((await send('municipal', 'POST', 'service-hours', hours)).status).toBe(201)
  })
})

let adminAccount = missing
beforeAll(async () => {
  adminAccount = (await rowsOf(`select id from users where email = 'admin@demo.example'`))[0]!.id
})

describe('a network’s coordinator', () => {
  it('can give hours to members only', async () => {
    const hours = (volunteer: string) => ({ volunteer, date: '2026-11-01', hours: 1, activity: 'x' })
    expect((await send('network', 'POST', 'service-hours', hours(scene.far.id))).status).toBe(400)
    expect((await send('network', 'POST', 'service-hours', hours(scene.near.id))).status).toBe(201)
  })
})
