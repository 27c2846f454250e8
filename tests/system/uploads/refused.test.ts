import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  answerOf,
  bomb,
  forsakenFiles,
  pdf,
  photograph,
  picture,
  ownClaim,
  send,
  type Upload,
  zip,
} from '../../support/files'
import { tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

const collections: Upload[] = ['media', 'agreement-documents', 'receipts']
const html = Buffer.from('<!doctype html><script>alert(document.domain)</script>')
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(200)])

/** Whatever a record made here would be called, and the claim that its receipts would belong to. */
const marker = randomUUID()
let claim: string
beforeAll(async () => {
  claim = await ownClaim()
})
const dataOf = (collection: Upload) =>
  ({ media: { alt: marker }, 'agreement-documents': { title: marker }, receipts: { claim } })[collection]
const made: Record<Upload, () => string> = {
  media: () => `select 1 from media_locales where alt = '${marker}'`,
  'agreement-documents': () => `select 1 from agreement_documents where title = '${marker}'`,
  receipts: () => `select 1 from receipts where claim_id = '${claim}'`,
}

type Case = [title: string, bytes: () => Buffer | Promise<Buffer>, name: string, type: string, code: string]

const cases: Case[] = [
  ['a PNG that calls itself a PDF', () => picture('png'), 'brief.pdf', 'application/pdf', 'fileEnding'],
  ['a PDF that calls itself a picture', () => pdf(), 'foto.png', 'image/png', 'fileEnding'],
  ['HTML that calls itself a picture', () => html, 'foto.png', 'image/png', 'fileKind'],
  [
    'HTML behind a few bytes of JPEG',
    () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), html]),
    'a.jpg',
    'image/jpeg',
    'imageBroken',
  ],
  ['an SVG', () => svg, 'logo.svg', 'image/svg+xml', 'fileKind'],
  ['an SVG that calls itself a picture', () => svg, 'logo.png', 'image/png', 'fileKind'],
  [
    'an SVG behind an XML declaration',
    () => Buffer.concat([Buffer.from('<?xml version="1.0"?>'), svg]),
    'x.webp',
    'image/webp',
    'fileKind',
  ],
  ['a ZIP archive', () => zip(), 'akten.zip', 'application/zip', 'fileKind'],
  ['a ZIP archive that calls itself a PDF', () => zip(), 'akten.pdf', 'application/pdf', 'fileKind'],
  [
    'a PDF that is a ZIP archive as well',
    () => Buffer.concat([Buffer.from('%PDF-1.4\n'), zip(pdf().toString('latin1').slice(9))]),
    'a.pdf',
    'application/pdf',
    'pdfBroken',
  ],
  [
    'a PDF with something behind its end',
    () => Buffer.concat([pdf(), html]),
    'a.pdf',
    'application/pdf',
    'pdfBroken',
  ],
  [
    'a PDF with something before its beginning',
    () => Buffer.concat([html, pdf()]),
    'a.pdf',
    'application/pdf',
    'fileKind',
  ],
  ['the first half of a PDF', () => pdf().subarray(0, 120), 'a.pdf', 'application/pdf', 'pdfBroken'],
  ['a GIF', () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'a.gif', 'image/gif', 'fileKind'],
  ['an empty file', () => Buffer.alloc(0), 'leer.png', 'image/png', 'fileEmpty'],
  [
    'the first half of a JPEG',
    async () => (await photograph(600, 400)).subarray(0, 2500),
    'a.jpg',
    'image/jpeg',
    'imageBroken',
  ],
  [
    'the first half of a PNG',
    async () => (await picture('png', 600, 400)).subarray(0, 150),
    'a.png',
    'image/png',
    'imageBroken',
  ],
  ['a PNG of 30,000 times 30,000 pixels', () => bomb(), 'a.png', 'image/png', 'imageTooManyPixels'],
  ['a photo of an iPhone', () => heic, 'IMG_0001.HEIC', 'image/heic', 'imageHeic'],
  ['two endings', () => picture('png'), 'rechnung.pdf.png', 'image/png', 'fileTwoEndings'],
  ['an ending of a program inside', () => picture('png'), 'foto.php.png', 'image/png', 'fileTwoEndings'],
  ['an ending of a program', () => pdf(), 'rechnung.exe', 'application/pdf', 'fileEnding'],
  ['a name that leads elsewhere', () => picture('png'), '../../../etc/foto.png', 'image/png', 'fileName'],
  ['a name with a backslash', () => picture('png'), '..\\foto.png', 'image/png', 'fileName'],
  ['a hidden name', () => picture('png'), '.htaccess', 'image/png', 'fileName'],
  ['a name with a NUL', () => picture('png'), 'foto\0.png', 'image/png', 'formBroken'],
  ['a name with a control character', () => picture('png'), 'foto\u0085.png', 'image/png', 'fileName'],
  ['a name that turns its direction', () => picture('png'), 'foto\u202egnp.png', 'image/png', 'fileName'],
  ['a very long name', () => picture('png'), `${'a'.repeat(300)}.png`, 'image/png', 'fileName'],
]

describe.each(collections)('%s', (collection) => {
  it.each(cases)('refuses %s', async (_, bytes, name, type, code) => {
    const german = await send(collection, await bytes(), name, { type, data: dataOf(collection) })
    expect({ status: german.status, code: german.code }).toEqual({ status: 400, code })
    const english = await send(collection, await bytes(), name, { type, language: 'en' })
    expect(english.code).toBe(code)
    expect(english.message).not.toBe(german.message)
    expect(german.message).toMatch(/^[A-ZÄÖÜ].*[.]$/)
  })

  it('refuses a file of 21 MB, with 413', async () => {
    const large = Buffer.concat([pdf().subarray(0, 9), Buffer.alloc(20_100_000, 32), pdf().subarray(9)])
    const answer = await send(collection, large, 'a.pdf', { type: 'application/pdf' })
    expect([answer.status, answer.code]).toEqual([413, 'fileTooLarge'])
    expect((await send(collection, Buffer.concat([large, large]), 'a.pdf')).status).toBe(413)
  })

  it('leaves neither a file nor a row of anything refused', async () => {
    expect(await rowsOf(made[collection]())).toEqual([])
    expect(await forsakenFiles(collection)).toEqual([])
  })
})

describe('a form', () => {
  const headers = async () => ({ Authorization: `JWT ${await tokenOf('admin')}` })

  it('without a file is refused', async () => {
    const form = new FormData()
    form.set('_payload', '{"alt":"x"}')
    const answer = await answerOf(
      await fetch(`${sharedUrl()}/api/media`, { method: 'POST', headers: await headers(), body: form }),
    )
    expect([answer.status, answer.code]).toEqual([400, 'fileMissing'])
  })

  it('with two files is refused', async () => {
    const form = new FormData()
    form.set('_payload', '{"alt":"x"}')
    for (const name of ['a.png', 'b.png'])
      form.append('file', new Blob([new Uint8Array(await picture('png'))]), name)
    const response = await fetch(`${sharedUrl()}/api/media`, {
      method: 'POST',
      headers: await headers(),
      body: form,
    })
    expect(await answerOf(response)).toMatchObject({ status: 413, code: 'formTooMuch' })
  })

  it('with text in place of the file is refused', async () => {
    const form = new FormData()
    form.set('_payload', '{"alt":"x"}')
    form.set('file', JSON.stringify({ filename: '../../data/secret', mimeType: 'image/png', size: 1 }))
    const response = await fetch(`${sharedUrl()}/api/media`, {
      method: 'POST',
      headers: await headers(),
      body: form,
    })
    const answer = await answerOf(response)
    expect([answer.status, answer.code]).toEqual([400, 'formBroken'])
    expect(answer.message).not.toContain('secret')
    expect(await forsakenFiles('media')).toEqual([])
  })
})

describe('a form that cannot be read', () => {
  it.each([
    ['without an end', '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc'],
    ['with broken JSON', '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt"\r\n--x--\r\n'],
  ])('%s is a client error', async (_, body) => {
    const headers = {
      'Content-Type': 'multipart/form-data; boundary=x',
      Authorization: `JWT ${await tokenOf('admin')}`,
    }
    const response = await fetch(`${sharedUrl()}/api/media`, { method: 'POST', headers, body })
    expect(await answerOf(response)).toMatchObject({ status: 400, code: 'formBroken' })
  })
})

describe('a client without upload permission', () => {
  it.each([null, 'network', 'editor'])('is refused before the file is looked at (%s)', async (account) => {
    const answer = await send('receipts', html, 'foto.png', { account })
    expect({ account, status: answer.status }).toEqual({ account, status: 403 })
  })
})
