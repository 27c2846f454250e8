import type { Ask } from './ask'
import type { Draw } from './draw'
import { plainRecord } from './plain'
import { idIn, oddParameter, withParameter } from './rest'
import { jsonWith, oddJson } from './values'
import { type Entity, everybody, type World } from './world'

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const document = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const contents = [picture, picture, document, picture.subarray(0, 40), Buffer.alloc(0), Buffer.from('<svg/>')]
const names = [
  ...[
    'a.png',
    'a.png',
    'a.pdf',
    '',
    '.',
    '..',
    '../a.png',
    'a\u0000.png',
    '%00.png',
    'a.png.exe',
    `${'a'.repeat(400)}.png`,
  ],
  ...[
    '\u202egnp.a',
    'ä.png',
    'a b.png',
    '__proto__',
    'con.png',
    'a/b.png',
    'a\\b.png',
    '.png',
    'a.',
    '%E0%A4%A.png',
  ],
]
const kinds = ['image/png', 'application/pdf', '', 'x', 'text/html', 'image/svg+xml', 'image/png; charset=x']
/** What stands in the place of a file, and of where it lies. */
const inPlaceOfFile = [
  ...[
    '{"clientUploadContext":null}',
    '{"filename":"a.png","mimeType":"image/png","size":1}',
    'null',
    '[]',
    '{',
    'x',
  ],
  ...['{"filename":"../../etc/passwd","clientUploadContext":{}}', '{"filename":null}', '"x"', '1'],
]
const boundary = 'odd-boundary'

type Part = { name: string; more?: string; type?: string; content: string | Buffer }

/** Forms with files: whole and broken, with odd names, kinds and values. */
export function* formAsks(world: World, draw: Draw): Generator<Ask> {
  for (const entity of world.entities) {
    const times = entity.isUpload ? 25 : 1
    for (let time = 0; time < times; time++) yield form(world, draw, entity)
  }
}

function form(world: World, draw: Draw, entity: Entity): Ask {
  const method = entity.isGlobal ? 'POST' : draw.one(['POST', 'POST', 'PATCH'])
  const path = method === 'PATCH' ? `${entity.base}/${idIn(world, draw, entity.slug)}` : entity.base
  const plain = plainRecord(world, entity.fields)
  const field = draw.one(Object.keys(plain).length ? Object.keys(plain) : ['a'])
  const parts: Part[] = [
    {
      name: '_payload',
      content: draw.sometimes(2) ? draw.one(oddJson) : jsonWith(plain, [field], draw.one(oddJson)),
    },
    file(draw),
    ...(draw.sometimes(5) ? [file(draw)] : []),
    ...(draw.sometimes(4) ? [{ name: 'file', content: draw.one(inPlaceOfFile) }] : []),
    ...(draw.sometimes(4)
      ? [{ name: draw.one(['', '__proto__', 'a[b]', '_payload', 'x'.repeat(300)]), content: 'x' }]
      : []),
  ]
  const given = parts.filter(() => !draw.sometimes(5))
  const whole = Buffer.concat([...given.map(written), Buffer.from(`--${boundary}--\r\n`)])
  const body = draw.sometimes(8) ? whole.subarray(0, draw.upTo(whole.length)) : whole
  const parameter = draw.sometimes(3)
    ? oddParameter(draw, draw.one(['uploadEdits', 'draft', 'prefix', 'locale']))
    : ''
  return {
    about: `${method} ${entity.base}: odd form`,
    role: draw.sometimes(4) ? draw.one(everybody) : draw.one(world.writers(entity.slug)),
    method,
    path: parameter ? withParameter(`/api${path}`, parameter) : `/api${path}`,
    headers: { 'Content-Type': `multipart/form-data; boundary=${draw.sometimes(20) ? 'other' : boundary}` },
    body,
  }
}

const file = (draw: Draw): Part => ({
  name: draw.sometimes(8) ? 'other' : 'file',
  more: `; filename="${draw.one(names)}"`,
  type: draw.one(kinds),
  content: draw.one(contents),
})

function written({ name, more = '', type, content }: Part): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n`
  const kind = type === undefined ? '' : `Content-Type: ${type}\r\n`
  return Buffer.concat([Buffer.from(`${head}${kind}\r\n`), Buffer.from(content), Buffer.from('\r\n')])
}
