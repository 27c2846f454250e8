import { beforeAll, describe, expect, it } from '@jest/globals'
import { sharedUrl } from '../../support/shared'
import { page } from '../site/asking'

let file: string
beforeAll(async () => {
  file = /href="(\/_next\/static\/[^"]+\.css)"/.exec((await page('/')).text)![1]!
})

describe('styles and scripts of the build', () => {
  it('are sent in each coding, to be kept for good', async () => {
    const [plain, ...compressed] = await Promise.all(
      ['identity', 'gzip', 'br'].map((coding) => page(file, { headers: { 'Accept-Encoding': coding } })),
    )
    expect(plain!.headers['content-encoding']).toBeUndefined()
    expect(compressed.map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', 'br'])
    for (const told of [plain!, ...compressed]) {
      expect(told.status).toBe(200)
      expect(told.text).toBe(plain!.text)
      expect(told.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(told.headers['content-type']).toMatch(/^text\/css/)
      expect(told.headers.vary).toContain('Accept-Encoding')
    }
    expect(compressed[1]!.bytes.length).toBeLessThan(compressed[0]!.bytes.length)
  })

  it('are revalidated by their ETag, and answer HEAD', async () => {
    const headers = { 'Accept-Encoding': 'br' }
    const { etag, 'content-length': length } = (await page(file, { headers })).headers
    const again = await page(file, { headers: { ...headers, 'If-None-Match': etag! } })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    const head = await fetch(sharedUrl() + file, { method: 'HEAD', headers })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, length, ''])
  })

  it.each([
    '/_next/static/chunks/gibt-es-nicht.js',
    '/_next/static/../../package.js',
    '/_next/static/%2e%2e/%2e%2e/server.js',
    '/_next/static/chunks/..%2f..%2f..%2fdist%2fserver.js',
    '/_next/static/.hidden/x.js',
  ])('are not at %s', async (path) => {
    const { status } = await page(path, { headers: { 'Accept-Encoding': 'br' } })
    expect([400, 404]).toContain(status)
  })
})
