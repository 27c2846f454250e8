import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { type Attacker, missing, send, setScene, type Scene } from './scene'

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function upload(attacker: Attacker, collection: string, data: object) {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([picture], { type: 'image/png' }), `${randomUUID()}.png`)
  const response = await fetch(`${sharedUrl()}/api/${collection}`, {
    method: 'POST',
    headers: { Authorization: `JWT ${await tokenOf(attacker)}` },
    body: form,
  })
  return {
    status: response.status,
    doc: ((await response.json()) as { doc: { id: string; filename: string } }).doc,
  }
}

async function open(attacker: Attacker, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const token = attacker === 'public' ? undefined : await tokenOf(attacker)
  const response = await fetch(`${sharedUrl()}${path}`, {
    method,
    headers: { ...headers, ...(token ? { Authorization: `JWT ${token}` } : {}) },
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, shown: bytes.includes('PNG'), headers: response.headers }
}

let scene: Scene
let receipt: string
let paper: string
beforeAll(async () => {
  scene = await setScene()
  const { body } = await send('volunteer', 'POST', 'claims', {
    volunteer: scene.myself,
    municipality: scene.syke,
  })
  receipt = (await upload('volunteer', 'receipts', { claim: body.doc.id })).doc.filename
  paper = (await upload('district', 'agreement-documents', { title: 'Vertrag' })).doc.filename
})

describe('a private file', () => {
  it.each(['public', 'municipal2', 'treasurer', 'editor', 'network', 'admin'])(
    'of a claim is not shown to %s, nor whether it is there',
    async (attacker) => {
      const refused = await open(attacker, `/api/receipts/file/${receipt}`)
      expect(refused).toMatchObject({ status: 404, shown: false })
      expect((await open(attacker, `/api/receipts/file/${missing}.png`)).status).toBe(404)
      for (const headers of [{ Range: 'bytes=0-9' }, { 'If-None-Match': '*' }] as Record<string, string>[])
        expect(await open(attacker, `/api/receipts/file/${receipt}`, headers)).toMatchObject({
          status: 404,
          shown: false,
        })
      expect(
        (await open(attacker, `/api/receipts/file/${receipt}`, {}, 'HEAD')).status,
      ).toBeGreaterThanOrEqual(403)
      const { body } = await send(attacker, 'GET', `receipts?where[filename][equals]=${receipt}`)
      expect(body.docs ?? []).toEqual([])
    },
  )

  it.each(['public', 'volunteer', 'municipal', 'network', 'editor'])(
    'of an agreement is not shown to %s',
    async (attacker) => {
      expect(await open(attacker, `/api/agreement-documents/file/${paper}`)).toMatchObject({
        status: 404,
        shown: false,
      })
    },
  )

  it('is shown to the person and the town, and kept by no cache', async () => {
    for (const attacker of ['volunteer', 'municipal', 'district', 'auditor']) {
      const { status, shown, headers } = await open(attacker, `/api/receipts/file/${receipt}`)
      expect({ attacker, status, shown }).toEqual({ attacker, status: 200, shown: true })
      expect(headers.get('cache-control')).toContain('no-store')
    }
    expect(await open('treasurer', `/api/agreement-documents/file/${paper}`)).toMatchObject({
      status: 200,
      shown: true,
    })
  })

  it.each([
    'media/file/private%2Freceipts%2F:receipt',
    'media/file/private%2Fagreements%2F:paper',
    'media/file/private%252Freceipts%252F:receipt',
    'media/file/private%5Creceipts%5C:receipt',
    'media/file/private/receipts/:receipt',
    'media/file/.%2Fprivate%2Freceipts%2F:receipt',
    'media/file/..%2Fmedia%2Fprivate%2Freceipts%2F:receipt',
    'media/file/..%2F..%2Fdata%2Fpostgres-passwords.json',
    'agreement-documents/file/..%2Freceipts%2F:receipt',
    'agreement-documents/file/%2e%2e%2freceipts%2f:receipt',
    'media/file/:receipt',
    'media/file/:receipt?prefix=private/receipts',
    'receipts/file/%00:receipt',
  ])('is not reached by another address: %s', async (path) => {
    const address = `/api/${path.replace(':receipt', receipt).replace(':paper', paper)}`
    for (const attacker of ['public', 'editor', 'admin', 'treasurer']) {
      const { status, shown } = await open(attacker, address)
      expect({ attacker, shown, refused: [400, 403, 404].includes(status) }).toEqual({
        attacker,
        shown: false,
        refused: true,
      })
    }
  })

  it.each([
    '/media/private/receipts/:f',
    '/private/receipts/:f',
    '/_next/image?url=%2Fapi%2Freceipts%2Ffile%2F:f&w=640&q=75',
    '/receipts/:f',
  ])('is not served by the site: %s', async (path) => {
    expect(await open('municipal', path.replace(':f', receipt))).toMatchObject({ status: 404, shown: false })
  })

  it('does not become readable by renaming a public one', async () => {
    const { doc, status } = await upload('editor', 'media', { alt: 'Punkt' })
    expect(status).toBe(201)
    const names = {
      filename: `private/receipts/${receipt}`,
      sizes: { thumbnail: { filename: `private/receipts/${receipt}` } },
      url: `/api/receipts/file/${receipt}`,
    }
    const changed = await send('editor', 'PATCH', `media/${doc.id}`, { ...names, credit: 'x' })
    expect(changed).toMatchObject({ status: 200, body: { doc: { credit: 'x', filename: doc.filename } } })
    expect((await open('editor', `/api/media/file/private%2Freceipts%2F${receipt}`)).shown).toBe(false)
    expect(await open('public', `/api/media/file/${doc.filename}`)).toMatchObject({
      status: 200,
      shown: true,
    })
    await send('editor', 'PATCH', `media/${doc.id}`, { deletedAt: new Date().toISOString() })
    expect(await open('public', `/api/media/file/${doc.filename}`)).toMatchObject({
      status: 404,
      shown: false,
    })
  })

  it('is attached to no claim of somebody else, and to none that is decided', async () => {
    for (const claim of [scene.nearClaim, scene.farClaim, missing])
      expect((await upload('volunteer', 'receipts', { claim })).status).toBeGreaterThanOrEqual(400)
    expect((await upload('municipal2', 'receipts', { claim: scene.farClaim })).status).toBe(403)
  })
})
