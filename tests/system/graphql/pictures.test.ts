import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { graphql } from '../../support/graphql'
import { keptFile, pdf, picture, send } from '../../support/files'
import { make, published, tokenOf } from '../../support/records'
import { withDatabase } from '../../support/shared'
import { until } from '../../support/until'
import { graphqlNames } from '../../support/graphql-names'

/** Without an account one statement answers, with one Payload's resolvers do. */
const accounts = [undefined, 'editor']
const { one } = graphqlNames('media')

async function fileOf(account: string | undefined, id: string, fields: string) {
  const token = account && (await tokenOf(account))
  const { data, errors } = await graphql(`{ ${one}(id: "${id}") { ${fields} } }`, {}, token ? { token } : {})
  expect(errors).toBeUndefined()
  return data[one]
}

const sizes = `sizes { thumbnail { url } card { width } small { url width height mimeType } medium { __typename } large { filename } }`
let photo: Record<string, any>
let paper: Record<string, any>

beforeAll(async () => {
  photo = (await send('media', await picture('jpeg', 600, 400), 'fest.jpg', { data: { alt: 'Ein Fest' } }))
    .doc
  paper = (await send('media', pdf(), 'merkblatt.pdf')).doc
})

describe.each(accounts)('a picture (%s)', (account) => {
  it('has paths of the server, its size and a description', async () => {
    const file = await fileOf(account, photo.id, 'url thumbnailURL alt width height srcset')
    const name = photo.filename.replace('.jpg', '')
    expect(file).toEqual({
      url: `/api/media/file/${name}.jpg`,
      thumbnailURL: `/api/media/file/${name}-320x240.jpg`,
      ...{ alt: 'Ein Fest', width: 600, height: 400 },
      srcset: `/api/media/file/${name}-480x320.webp 480w, /api/media/file/${name}-600x400.webp 600w`,
    })
  })

  it('has null for sizes that are larger than it', async () => {
    const file = await fileOf(account, photo.id, sizes)
    const name = photo.filename.replace('.jpg', '')
    expect(file.sizes).toEqual({
      thumbnail: { url: `/api/media/file/${name}-320x240.jpg` },
      card: null,
      small: { url: `/api/media/file/${name}-480x320.webp`, width: 480, height: 320, mimeType: 'image/webp' },
      medium: null,
      large: { filename: `${name}-600x400.webp` },
    })
  })

  it('has nothing of it as a document', async () => {
    const file = await fileOf(account, paper.id, `url filename width srcset ${sizes}`)
    expect(file).toEqual({
      url: `/api/media/file/${paper.filename}`,
      filename: paper.filename,
      ...{ width: null, srcset: null },
      sizes: { thumbnail: null, card: null, small: null, medium: null, large: null },
    })
  })

  it('stands in a rich text with its copies', async () => {
    const node = {
      type: 'upload',
      version: 3,
      format: '',
      id: randomUUID(),
      fields: null,
      relationTo: 'media',
    }
    const files = { blockName: '', blockType: 'downloads', files: [paper.id] }
    const block = { type: 'block', version: 2, format: '', fields: files }
    const root = { type: 'root', version: 1, format: '', indent: 0, direction: null }
    const body = { root: { ...root, children: [{ ...node, value: photo.id }, block] } }
    const article = { title: 'Mit Bild', slug: randomUUID(), kind: 'news', body, ...published }
    const { id } = await make('articles', article)
    const token = account && (await tokenOf(account))
    const { data } = await graphql(`{ Article(id: "${id}") { bodyHtml } }`, {}, token ? { token } : {})
    const { srcset } = await fileOf(account, photo.id, 'srcset')
    expect(data.Article.bodyHtml).toContain(`<source type="image/webp" srcset="${srcset}" sizes="`)
    expect(data.Article.bodyHtml).toContain(
      `<img src="/api/media/file/${photo.filename}" alt="Ein Fest" width="600" height="400" loading="lazy">`,
    )
    expect(data.Article.bodyHtml).toContain(`<a href="/api/media/file/${paper.filename}">Ein Punkt</a>`)
  })
})

describe('pictures', () => {
  it('are refused with a blank description', async () => {
    const { status } = await send('media', await picture('png'), 'leer.png', { data: { alt: '   ' } })
    expect(status).toBe(400)
  })

  it('of an older version get their copies, and keep their URL', async () => {
    const { doc } = await send('media', await picture('png', 1200, 800), 'alt.png')
    const copies = ['small', 'medium', 'large'] as const
    const columns = copies.flatMap((size) =>
      ['url', 'width', 'height', 'mime_type', 'filesize', 'filename'].map(
        (name) => `sizes_${size}_${name} = null`,
      ),
    )
    await withDatabase(async (client) => {
      await client.query(`update media set ${columns.join(', ')} where id = $1`, [doc.id])
      await client.query(`select graphile_worker.add_job('scaled-pictures', '{}')`)
    })
    expect(await fileOf(undefined, doc.id, 'srcset')).toEqual({ srcset: null })
    await until('the copies', 30, async () => Boolean((await fileOf(undefined, doc.id, 'srcset')).srcset))
    const { url, srcset, sizes } = await fileOf(
      undefined,
      doc.id,
      `url srcset sizes { ${copies.map((size) => `${size} { filename width height }`).join(' ')} }`,
    )
    expect(url).toBe(doc.url)
    expect(srcset.match(/ \d+w/g)).toEqual([' 480w', ' 960w', ' 1200w'])
    for (const size of copies) {
      const { format, width, height } = await sharp(keptFile('media', sizes[size].filename)).metadata()
      expect({ format, width, height }).toEqual({
        format: 'webp',
        width: sizes[size].width,
        height: sizes[size].height,
      })
      expect(sizes[size].filename).toBe(doc.sizes[size].filename)
    }
  })
})
