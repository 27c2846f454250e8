import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { make, tokenOf } from './records'
import { sharedUrl } from './shared'
import { rowsOf } from './sql'

export type Upload = 'media' | 'agreement-documents' | 'receipts'
export type UploadAnswer = { status: number; doc: Record<string, any>; code?: string; message?: string }

const folders = { media: 'public', 'agreement-documents': 'private/agreements', receipts: 'private/receipts' }
/** Who may upload into a collection: nobody may change or delete a receipt. */
export const uploaders: Record<Upload, string> = {
  media: 'admin',
  'agreement-documents': 'district',
  receipts: 'volunteer',
}

let claim: Promise<string> | undefined

/** A claim of the demo volunteer's own that is still a draft: receipts belong to one. */
export const ownClaim = (): Promise<string> => (claim ??= makeClaim())

async function makeClaim(): Promise<string> {
  const [mine] = await rowsOf(
    `select v.id as volunteer, v.municipality_id as municipality from volunteers v
     join users u on u.id = v.account_id where u.email = 'volunteer@demo.example'`,
  )
  return (await make('claims', mine!, 'volunteer')).id
}

const titles = { media: { alt: 'Ein Punkt' }, 'agreement-documents': { title: 'Anlage' }, receipts: {} }
const dataFor = async (collection: Upload): Promise<object> =>
  collection === 'receipts' ? { claim: await ownClaim() } : titles[collection]

/** Names of all files the shared system keeps for a collection. */
export function keptFiles(collection: Upload): string[] {
  const folder = path.join(process.env.SYSTEM_FOLDER!, 'media', folders[collection])
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

const columns = {
  media: [
    'filename',
    ...['thumbnail', 'card', 'wide', 'small', 'medium', 'large'].map((size) => `sizes_${size}_filename`),
  ],
  'agreement-documents': ['filename'],
  receipts: ['filename'],
}

/**
 * Names of kept files of which no record speaks. Other tests may be sending files at this moment, so one counts
 * only if it is still there after a while.
 */
export async function forsakenFiles(collection: Upload): Promise<string[]> {
  // Files of other tests that bear no name of ours are none of these.
  const ours = /[0-9a-f]{16}\.\w+$|^[0-9a-f-]{36}\.\w+$/
  let found = keptFiles(collection).filter((name) => ours.test(name))
  for (let round = 0; round < 20 && found.length; round++) {
    if (round) await pause(100)
    const there = keptFiles(collection)
    const table = collection.replaceAll('-', '_')
    const rows = await rowsOf<{ names: (string | null)[] }>(
      `select array[${columns[collection].join(', ')}] as names from ${table}`,
    )
    const known = new Set(rows.flatMap(({ names }) => names))
    found = found.filter((name) => there.includes(name) && !known.has(name))
  }
  return found
}

/** What the shared system keeps under a name. */
export function keptFile(collection: Upload, name: string): Buffer {
  return readFileSync(path.join(process.env.SYSTEM_FOLDER!, 'media', folders[collection], name))
}

/** Sends a file as a form, as the admin panel does. `path` may hold an id and a query. */
export async function send(
  collection: Upload,
  bytes: Uint8Array,
  name: string,
  {
    type = 'image/png',
    account = uploaders[collection],
    method = 'POST',
    path: rest = '',
    data,
    language = 'de',
  }: {
    type?: string
    account?: string | null
    method?: string
    path?: string
    data?: object
    language?: string
  } = {},
): Promise<UploadAnswer> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ ...(await dataFor(collection)), ...data }))
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  const response = await fetch(`${sharedUrl()}/api/${collection}${rest}`, {
    method,
    headers: {
      'Accept-Language': language,
      ...(account ? { Authorization: `JWT ${await tokenOf(account)}` } : {}),
    },
    body: form,
  })
  return answerOf(response)
}

/** The record, or the code and sentence of the first error. */
export async function answerOf(response: Response): Promise<UploadAnswer> {
  const { doc, errors } = (await response.json()) as { doc: Record<string, any>; errors?: any[] }
  return { status: response.status, doc, code: errors?.[0]?.data?.code, message: errors?.[0]?.message }
}

/** A picture of one colour. */
export function picture(format: 'png' | 'jpeg' | 'webp', width = 40, height = 30): Promise<Buffer> {
  const background = { r: 10, g: 120, b: 200 }
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer()
}

/** A photograph as a phone takes it: lying on its side (red left, blue right), with place, camera and colour profile. */
export async function photograph(width = 60, height = 40): Promise<Buffer> {
  const half = await sharp({ create: { width: width / 2, height, channels: 3, background: 'blue' } })
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: 'red' } })
    .composite([{ input: half, left: width / 2, top: 0 }])
    .withIccProfile('p3')
    .withExif({
      IFD0: { Make: 'Fotomacher', Model: 'Modell-Geheim' },
      IFD3: { GPSLatitude: '52/1 36/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>Geheimer-Ort</rdf></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer()
}

/** A small PDF with one empty page; `inside` is added as an object. */
export function pdf(inside = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
    ...(inside ? [inside] : []),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return place
  })
  const table = text.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** A ZIP archive with one empty file, with `comment` behind it. */
export function zip(comment = ''): Buffer {
  const name = Buffer.from('a')
  const local = Buffer.alloc(30)
  local.write('PK\x03\x04', 'latin1')
  local.writeUInt16LE(1, 26)
  const central = Buffer.alloc(46)
  central.write('PK\x01\x02', 'latin1')
  central.writeUInt16LE(1, 28)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(47, 12)
  end.writeUInt32LE(31, 16)
  end.writeUInt16LE(Buffer.byteLength(comment, 'latin1'), 20)
  return Buffer.concat([local, name, central, name, end, Buffer.from(comment, 'latin1')])
}

/** A PNG of very many pixels in very few bytes. */
export function bomb(width = 30_000, height = 30_000): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc(Math.ceil(width / 8 + 1) * height), { level: 9 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
