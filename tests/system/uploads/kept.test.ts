import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { sampleOf } from '../access/samples'
import { graphql } from '../../support/graphql'
import {
  answerOf,
  forsakenFiles,
  keptFile,
  keptFiles,
  pdf,
  photograph,
  picture,
  send,
  type Upload,
  uploaders,
} from '../../support/files'
import { change, make, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { sharedUrl } from '../../support/shared'

const collections: Upload[] = ['media', 'agreement-documents', 'receipts']
const changeable = ['media', 'agreement-documents'] as const
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const sizesOf = (doc: Record<string, any>): string[] =>
  Object.values<any>(doc.sizes ?? {}).flatMap(({ filename }) => (filename ? [filename] : []))

describe.each(collections)('a photograph in %s', (collection) => {
  let sent: Buffer
  let doc: Record<string, any>
  let files: string[]
  beforeAll(async () => {
    sent = await photograph(600, 400)
    doc = (await send(collection, sent, 'Müller Erika.JPG', { type: 'image/jpeg' })).doc
    files = [doc.filename, ...sizesOf(doc)]
  })

  it('came with place, camera, profile and XMP', async () => {
    const { exif, icc, xmp, orientation } = await sharp(sent).metadata()
    expect([exif, icc, xmp, orientation].every(Boolean)).toBe(true)
    expect(sent.includes('Modell-Geheim') && sent.includes('Geheimer-Ort')).toBe(true)
  })

  it('is stored without any of it, in every size', async () => {
    expect(files.length).toBe(collection === 'media' ? 5 : 1)
    for (const file of files) {
      const kept = keptFile(collection, file)
      const { exif, icc, xmp, iptc, orientation } = await sharp(kept).metadata()
      expect([exif, icc, xmp, iptc, orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ])
      expect(kept.includes('Geheim')).toBe(false)
    }
  })

  it('stands the way it was held', async () => {
    const { data, info } = await sharp(keptFile(collection, doc.filename))
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([400, 600])
    const top = data.subarray(0, 3)
    expect(top[0]).toBeGreaterThan(200)
    expect(top[2]).toBeLessThan(60)
    expect([doc.width, doc.height, doc.mimeType]).toEqual([400, 600, 'image/jpeg'])
    expect(doc.filesize).toBe(keptFile(collection, doc.filename).length)
  })

  it('has a name of ours', () => {
    const name = collection === 'media' ? 'mueller-erika-[0-9a-f]{16}' : uuid
    expect(doc.filename).toMatch(new RegExp(`^${name}\\.jpg$`))
    if (collection !== 'media') expect(JSON.stringify(doc).toLowerCase()).not.toMatch(/m(ü|ue)ller|erika/)
  })
})

describe('picture metadata', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('is gone from a %s', async (format) => {
    const sent = Buffer.concat([await picture(format), Buffer.from('<script>alert(1)</script>PK\x03\x04')])
    const { status, doc } = await send('media', sent, 'a.png', { type: 'text/html' })
    expect([status, doc.mimeType]).toEqual([201, `image/${format}`])
    expect(keptFile('media', doc.filename).includes('script')).toBe(false)
  })

  it('a picture of another kind than its name says is kept as what it is', async () => {
    const { doc } = await send('media', await picture('webp'), 'bild.jpg', { type: 'image/jpeg' })
    expect([doc.mimeType, doc.filename.split('.').pop()]).toEqual(['image/webp', 'webp'])
  })

  it('a large picture is kept at 2560 pixels', async () => {
    const { doc } = await send('media', await picture('jpeg', 4000, 1000), 'breit.jpg')
    expect([doc.width, doc.height]).toEqual([2560, 640])
  })
})

describe('a PDF', () => {
  it.each(collections)('is kept as it is (%s)', async (collection) => {
    const { doc } = await send(collection, pdf(), 'Merkblatt Müller.pdf', { type: 'text/html' })
    expect(doc.mimeType).toBe('application/pdf')
    expect(keptFile(collection, doc.filename)).toEqual(pdf())
  })
})

describe('the fingerprint of a receipt', () => {
  it('is that of the file as it came, and cannot be written', async () => {
    const sent = await photograph(200, 100)
    const data = { sha256: '0'.repeat(64) }
    const { doc } = await send('receipts', sent, 'a.jpg', { data })
    expect(doc.sha256).toBe(createHash('sha256').update(sent).digest('hex'))
    expect(keptFile('receipts', doc.filename).equals(sent)).toBe(false)
    for (const account of ['volunteer', 'municipal', 'district'])
      expect(
        (await rest('PATCH', `receipts/${doc.id}`, { token: await tokenOf(account), data })).status,
      ).toBe(403)
  })
})

describe('file properties sent by a client', () => {
  const lies = {
    filename: '../private/receipts/x.png',
    url: '/api/receipts/file/x.png',
    mimeType: 'application/pdf',
    filesize: 1,
    width: 1,
    height: 1,
    thumbnailURL: 'https://example.org/x.png',
    sizes: { thumbnail: { filename: 'x.png', url: '/x' } },
  }
  const { filename: _, ...quiet } = lies

  it('are ignored on creation', async () => {
    const data = { alt: 'x', ...quiet, filename: 'fremd.png' }
    const { doc } = await send('media', await picture('png', 900, 900), 'a.png', { data })
    expect(doc).toMatchObject({ mimeType: 'image/png', width: 900, height: 900 })
    expect(doc.filename).toMatch(/^a-[0-9a-f]{16}\.png$/)
    expect(doc.sizes.thumbnail.filename).toContain(doc.filename.slice(0, 18))
    expect(doc.url).toMatch(new RegExp(`/api/media/file/${doc.filename}$`))
  })

  it.each(changeable)('are ignored on update (%s)', async (collection) => {
    const victim = (await send('receipts', pdf(), 'a.pdf')).doc
    const { doc } = await send(collection, await picture('png'), 'a.png')
    const account = uploaders[collection]
    const wanted = { ...quiet, filename: victim.filename, prefix: '../private/receipts' }
    const changed = await change(`${collection}/${doc.id}`, wanted, account)
    for (const name of ['filename', 'mimeType', 'filesize', 'width', 'height', 'url'])
      expect([name, changed[name]]).toEqual([name, doc[name]])
    expect(
      (await rest('PATCH', `${collection}/${doc.id}`, { token: await tokenOf(account), data: lies })).status,
    ).toBe(400)
    expect(keptFile('receipts', victim.filename)).toEqual(pdf())
    expect(keptFiles(collection)).toContain(doc.filename)
  })

  it('do not make the server fetch a URL', async () => {
    const token = await tokenOf('admin')
    const url = `${sharedUrl()}/icon.svg`
    const data = { alt: 'x', filename: 'a.png', url }
    const made = await rest('POST', 'media', { token, data })
    expect([made.status, made.body.errors[0].data.code]).toEqual([400, 'fileMissing'])
    for (const collection of collections) {
      const pasted = await rest('GET', `${collection}/paste-url?src=${encodeURIComponent(url)}`, { token })
      expect(pasted.status).toBe(400)
    }
    const answer = await graphql(
      `
        mutation ($url: String) {
          createMediaFile(data: { alt: "x", filename: "a.png", url: $url }) {
            id
          }
        }
      `,
      { url },
      { token },
    )
    expect(answer.errors![0]!.extensions!.code).toBe('fileMissing')
  })

  it('cannot be used to copy a file', async () => {
    const { doc } = await send('media', await picture('png'), 'a.png')
    const response = await rest('POST', `media/${doc.id}/duplicate`, { token: await tokenOf('admin') })
    expect(response.status).toBe(404)
  })
})

describe('a file that is replaced', () => {
  it.each(changeable)('goes, and the new one has another name (%s)', async (collection) => {
    const first = (await send(collection, await picture('png', 900, 900), 'a.png')).doc
    const path = `/${first.id}`
    const second = await send(collection, await picture('jpeg', 900, 900), 'a.jpg', { method: 'PATCH', path })
    expect([second.status, second.doc.mimeType]).toEqual([200, 'image/jpeg'])
    const files = keptFiles(collection)
    for (const name of [first.filename, ...sizesOf(first)]) expect(files).not.toContain(name)
    for (const name of [second.doc.filename, ...sizesOf(second.doc)]) expect(files).toContain(name)
  })

  it.each(changeable)('stays when the change is refused, and the new one goes (%s)', async (collection) => {
    const first = (await send(collection, await picture('png', 900, 900), 'a.png')).doc
    const data = { media: { alt: '' }, 'agreement-documents': { title: '' } }[collection]
    const path = `/${first.id}`
    const second = await send(collection, await picture('jpeg', 900, 900), 'a.jpg', {
      method: 'PATCH',
      path,
      data,
    })
    expect(second.status).toBe(400)
    for (const name of [first.filename, ...sizesOf(first)]) expect(keptFiles(collection)).toContain(name)
    expect(await forsakenFiles(collection)).toEqual([])
  })

  it.each(collections)('leaves nothing when making it is refused (%s)', async (collection) => {
    const nobody = '00000000-0000-4000-8000-000000000000'
    const data = { media: { alt: '' }, 'agreement-documents': { title: '' }, receipts: { claim: nobody } }[
      collection
    ]
    expect((await send(collection, await picture('png', 900, 900), 'a.png', { data })).status).toBe(400)
    expect(await forsakenFiles(collection)).toEqual([])
  })

  it('is replaced in one record at a time', async () => {
    const { doc } = await send('media', await picture('png'), 'a.png')
    const path = `?where[id][equals]=${doc.id}`
    const answer = await send('media', await picture('png'), 'b.png', { method: 'PATCH', path })
    expect([answer.status, answer.code]).toEqual([400, 'fileOneByOne'])
    expect(keptFiles('media')).toContain(doc.filename)
  })
})

describe('the files of a deleted record', () => {
  it('stay while it is in the trash, and go with it', async () => {
    const token = await tokenOf('admin')
    const { doc } = await send('media', await picture('png', 900, 900), 'a.png')
    await change(`media/${doc.id}`, { deletedAt: new Date().toISOString() })
    expect(keptFiles('media')).toContain(doc.filename)
    expect((await rest('DELETE', `media/${doc.id}?trash=true`, { token })).status).toBe(200)
    for (const name of [doc.filename, ...sizesOf(doc)]) expect(keptFiles('media')).not.toContain(name)
  })

  it.each(changeable)('go with many at once, even if only the id is asked back (%s)', async (collection) => {
    const token = await tokenOf(uploaders[collection])
    const docs = [1, 2].map(async () => (await send(collection, await picture('png'), 'a.png')).doc)
    const [one, two] = await Promise.all(docs)
    const where = `where[id][in]=${one!.id},${two!.id}&select[id]=true`
    expect((await rest('DELETE', `${collection}?${where}`, { token })).status).toBe(200)
    for (const { filename } of [one!, two!]) expect(keptFiles(collection)).not.toContain(filename)
  })

  it('stay when the deletion is refused', async () => {
    const { doc } = await send('agreement-documents', pdf(), 'a.pdf')
    await make('agreements', { ...(await sampleOf('agreements')), documents: [doc.id] }, 'district')
    const path = `agreement-documents/${doc.id}`
    expect((await rest('DELETE', path, { token: await tokenOf('district') })).status).toBe(409)
    expect(keptFile('agreement-documents', doc.filename)).toEqual(pdf())
  })
})

describe('crop and focal point of a picture', () => {
  const colours = async (name: string) => {
    const { data, info } = await sharp(keptFile('media', name)).raw().toBuffer({ resolveWithObject: true })
    return { red: data[0]! > 200, width: info.width, height: info.height }
  }
  const edited = async (id: string, edits: string) =>
    answerOf(
      await fetch(`${sharedUrl()}/api/media/${id}?${edits}`, {
        method: 'PATCH',
        headers: { Authorization: `JWT ${await tokenOf('admin')}`, 'Content-Type': 'application/json' },
        body: '{"alt":"Rot und blau"}',
      }),
    )
  const half = (y: number) =>
    `uploadEdits[crop][x]=0&uploadEdits[crop][y]=${y}&uploadEdits[crop][width]=100&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=400&uploadEdits[heightInPixels]=300`

  it('apply to the picture as displayed, also on upload', async () => {
    const path = `?${half(50)}`
    const { doc } = await send('media', await photograph(600, 400), 'a.jpg', { path })
    expect(await colours(doc.filename)).toEqual({ red: false, width: 400, height: 300 })
  })

  it('create a new file and remove the old one', async () => {
    const { doc } = await send('media', await photograph(600, 400), 'foto.jpg')
    const cut = (await edited(doc.id, half(0))).doc
    expect(await colours(cut.filename)).toEqual({ red: true, width: 400, height: 300 })
    expect(cut.filename).toMatch(/^foto-[0-9a-f]{16}\.jpg$/)
    expect([cut.width, cut.height]).toEqual([400, 300])
    expect(cut.filename).not.toBe(doc.filename)
    expect(keptFiles('media')).not.toContain(doc.filename)
  })

  it('a new focus makes new small copies of the same picture', async () => {
    const { doc } = await send('media', await photograph(1600, 800), 'a.jpg')
    const bytes = keptFile('media', doc.filename)
    const moved = (await edited(doc.id, 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90')).doc
    expect([moved.focalX, moved.focalY]).toEqual([10, 90])
    expect(keptFile('media', moved.filename)).toEqual(bytes)
    expect(moved.sizes.thumbnail.filename).not.toBe(doc.sizes.thumbnail.filename)
    const same = (await edited(doc.id, 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90')).doc
    expect(same.filename).toBe(moved.filename)
  })

  it.each([
    'uploadEdits[crop][x]=-5&uploadEdits[crop][y]=0&uploadEdits[crop][width]=100&uploadEdits[crop][height]=50',
    'uploadEdits[crop][x]=0',
    'uploadEdits[crop]=all',
    'uploadEdits[focalPoint][x]=1e9&uploadEdits[focalPoint][y]=1',
  ])('outside of it are refused: %s', async (edits) => {
    const { doc } = await send('media', await picture('png'), 'a.png')
    expect(await edited(doc.id, edits)).toMatchObject({ status: 400, code: 'imageEdits' })
  })

  it('are ignored for private files', async () => {
    const { doc } = await send('agreement-documents', await photograph(600, 400), 'a.jpg')
    const { status, body } = await rest('PATCH', `agreement-documents/${doc.id}?${half(0)}`, {
      token: await tokenOf('district'),
      data: { focalX: 3, focalY: 3 },
    })
    expect([status, body.doc.filename]).toEqual([200, doc.filename])
  })
})
