import { request } from 'node:http'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../support/browser'
import { keptFile, pdf, picture, send, type Upload } from '../../support/files'
import { change, tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'

const secret = pdf('(streng-geheim)')
let image: Record<string, any>
let paper: Record<string, any>
let receipt: Record<string, any>
let agreement: Record<string, any>

beforeAll(async () => {
  image = (await send('media', await picture('png', 900, 900), 'fest.png')).doc
  paper = (await send('media', pdf(), 'merkblatt.pdf')).doc
  receipt = (await send('receipts', secret, 'a.pdf')).doc
  agreement = (await send('agreement-documents', secret, 'a.pdf')).doc
})

async function get(pathname: string, account?: string, headers: Record<string, string> = {}) {
  const response = await fetch(sharedUrl() + pathname, {
    headers: { ...(account ? { Authorization: `JWT ${await tokenOf(account)}` } : {}), ...headers },
  })
  return {
    status: response.status,
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  }
}
const of = (collection: Upload, { filename }: Record<string, any>) => `/api/${collection}/file/${filename}`

/** Asks for exactly this path: `fetch` would tidy it up. */
function raw(pathname: string, account: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    void tokenOf(account).then((token) => {
      const { hostname, port } = new URL(sharedUrl())
      const asked = request(
        { hostname, port, path: pathname, headers: { Authorization: `JWT ${token}` } },
        (response) => {
          let body = ''
          response.on('data', (chunk) => (body += chunk))
          response.on('end', () => resolve({ status: response.statusCode!, body }))
        },
      )
      asked.on('error', reject).end()
    })
  })
}

describe('a public picture', () => {
  it('is served to everyone and cached as immutable', async () => {
    const { status, headers, body } = await get(of('media', image))
    expect(status).toBe(200)
    expect(body).toEqual(keptFile('media', image.filename))
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'cache-control': 'public, max-age=604800, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'accept-ranges': 'bytes',
    })
    expect(headers.get('content-security-policy')).toContain(`sandbox; default-src 'none'`)
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('answers HEAD without a body', async () => {
    const response = await fetch(sharedUrl() + of('media', image), { method: 'HEAD' })
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'image/png',
      '',
    ])
    const hidden = await fetch(sharedUrl() + of('receipts', receipt), { method: 'HEAD' })
    expect(hidden.status).toBe(404)
  })

  it('is served in its smaller sizes', async () => {
    const { thumbnail } = image.sizes
    expect(thumbnail.url).toBe(`/api/media/file/${thumbnail.filename}`)
    expect((await get(of('media', thumbnail))).status).toBe(200)
  })

  it('is not sent again to a client that has it', async () => {
    const { headers } = await get(of('media', image))
    for (const known of [headers.get('etag')!, `"x", W/${headers.get('etag')}`, '*']) {
      const again = await get(of('media', image), undefined, { 'If-None-Match': known })
      expect([again.status, again.body.length]).toEqual([304, 0])
    }
    expect((await get(of('media', image), undefined, { 'If-None-Match': '"x"' })).status).toBe(200)
  })

  it('is served to editors only and never cached while in the trash', async () => {
    const { doc } = await send('media', await picture('png'), 'weg.png')
    await change(`media/${doc.id}`, { deletedAt: new Date().toISOString() })
    expect((await get(of('media', doc))).status).toBe(404)
    const { status, headers } = await get(of('media', doc), 'editor')
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  })

  it('is not served without a record', async () => {
    const folder = path.join(process.env.SYSTEM_FOLDER!, 'media')
    mkdirSync(path.join(folder, 'public'), { recursive: true })
    for (const name of ['ohne-eintrag.png', 'x.html', 'x.svg']) {
      writeFileSync(path.join(folder, 'public', name), 'x')
      expect((await get(`/api/media/file/${name}`, 'admin')).status).toBe(404)
    }
  })
})

describe('a PDF', () => {
  it('is downloaded, never rendered in our origin', async () => {
    const { headers, body } = await get(of('media', paper))
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${paper.filename}"`)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain(`sandbox; default-src 'none'`)
    expect(body).toEqual(pdf())
  })
})

describe('a part of a file', () => {
  const part = async (range: string) => {
    const { status, headers, body } = await get(of('media', paper), undefined, { Range: range })
    return { status, range: headers.get('content-range'), text: body.toString('latin1') }
  }
  const text = pdf().toString('latin1')
  const size = text.length

  it.each([
    ['bytes=0-7', 0, 7],
    ['bytes=10-', 10, size - 1],
    ['bytes=-6', size - 6, size - 1],
    ['bytes=5-99999999', 5, size - 1],
    ['bytes=-99999999', 0, size - 1],
  ])('%s is sent', async (range, from, to) => {
    const answer = { status: 206, range: `bytes ${from}-${to}/${size}`, text: text.slice(from, to + 1) }
    expect(await part(range)).toEqual(answer)
  })

  it.each(['bytes=99999999-', 'bytes=-0'])('%s does not exist', async (range) =>
    expect(await part(range)).toEqual({ status: 416, range: `bytes */${size}`, text: '' }),
  )

  it.each(['bytes=9-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=x'])(
    '%s is answered with all of it',
    async (range) => expect(await part(range)).toEqual({ status: 200, range: null, text }),
  )
})

describe.each(['receipts', 'agreement-documents'] as const)('a file of %s', (collection) => {
  const file = () => (collection === 'receipts' ? receipt : agreement)

  it('is sent as an uncached attachment to accounts that may read its record', async () => {
    const { status, headers, body } = await get(of(collection, file()), 'district')
    expect([status, body]).toEqual([200, secret])
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f-]{36}\.pdf"$/)
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain(`sandbox; default-src 'none'`)
    expect([headers.get('etag'), headers.get('last-modified')]).toEqual([null, null])
  })

  it.each([undefined, 'network', 'editor'])('is for %s what does not exist at all', async (account) => {
    const hidden = await get(of(collection, file()), account)
    const missing = await get(
      of(collection, { filename: '7d1f53ac-0000-4000-8000-000000000000.pdf' }),
      account,
    )
    expect([hidden.status, hidden.body.toString()]).toEqual([404, missing.body.toString()])
    expect(missing.status).toBe(404)
    expect(JSON.parse(hidden.body.toString()).errors[0].data.code).toBe('noFile')
    const without = (headers: Headers) =>
      Object.fromEntries(
        [...headers].filter(([name]) => !['x-request-id', 'date', 'content-security-policy'].includes(name)),
      )
    expect(without(hidden.headers)).toEqual(without(missing.headers))
  })

  it('cannot be reached through other paths', async () => {
    const name = file().filename
    const folder = collection === 'receipts' ? 'receipts' : 'agreements'
    const ways = [
      `/media/private/${folder}/${name}`,
      `/private/${folder}/${name}`,
      `/api/media/file/${name}`,
      `/api/media/file/private/${folder}/${name}`,
      `/api/media/file/private%2f${folder}%2f${name}`,
      `/api/media/file/..%2fprivate%2f${folder}%2f${name}`,
      `/api/media/file/..%252fprivate%252f${folder}%252f${name}`,
      `/api/media/file/%2e%2e%2fprivate%2f${folder}%2f${name}`,
      `/api/media/file/..%5cprivate%5c${folder}%5c${name}`,
      `/api/media/file/..;/private/${folder}/${name}`,
      `/api/media/file/../../private/${folder}/${name}`,
      `/api/media/file/${name}%00.png`,
      `/api/media/file/${name}?prefix=..%2fprivate%2f${folder}`,
      `/api/media/file/merkblatt.pdf?prefix=private/${folder}/${name}%23`,
      `/_next/static/../../media/private/${folder}/${name}`,
      `/_next/static/..%2f..%2fmedia%2fprivate%2f${folder}%2f${name}`,
      `/_next/image?url=%2Fapi%2F${collection}%2Ffile%2F${name}&w=640&q=75`,
      `//media/private/${folder}/${name}`,
      `/public/../media/private/${folder}/${name}`,
    ]
    for (const way of ways)
      for (const account of ['editor', 'volunteer']) {
        const { status, body } = await raw(way, account)
        expect({ way, status, leaked: body.includes('streng-geheim') }).toEqual({
          way,
          status,
          leaked: false,
        })
        expect(status).toBeGreaterThanOrEqual(300)
      }
  })

  it('cannot be reached through the public collection, even by an administrator', async () => {
    const folder = collection === 'receipts' ? 'receipts' : 'agreements'
    for (const name of [
      `private%2f${folder}%2f${file().filename}`,
      `..%2fprivate%2f${folder}%2f${file().filename}`,
    ])
      expect((await raw(`/api/media/file/${name}`, 'admin')).status).toBe(400)
  })
})

describe('what a browser does with a file', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it('downloads a PDF and shows a picture without running anything', async () => {
    const page = await browser.newPage()
    const download = page.waitForEvent('download')
    await page.goto(sharedUrl() + of('media', paper)).catch(() => {})
    expect((await download).suggestedFilename()).toBe(paper.filename)
    await page.goto(sharedUrl() + of('media', image))
    expect(await page.evaluate(() => self.origin)).toBe('null')
  })
})
