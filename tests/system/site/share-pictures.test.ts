import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { change, make, published } from '../../support/records'
import { sharedUrl } from '../../support/shared'

const mark = () => randomUUID().slice(0, 8)
const get = (path: string, headers: Record<string, string> = {}) => fetch(sharedUrl() + path, { headers })
const article = (title: string) => make('articles', { title, kind: 'news', ...published })

async function pictureAt(path: string) {
  const response = await get(path)
  expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, 'image/png'])
  const bytes = Buffer.from(await response.arrayBuffer())
  return { bytes, etag: response.headers.get('etag')!, ...(await sharp(bytes).metadata()) }
}

/** How many pixels of a part of the picture are nearly white, as its letters are. */
async function lettersIn(bytes: Buffer, left: number, width: number): Promise<number> {
  const part = { left, top: 250, width, height: 310 }
  const { data } = await sharp(bytes).extract(part).greyscale().raw().toBuffer({ resolveWithObject: true })
  return data.reduce((count, one) => count + (one > 200 ? 1 : 0), 0)
}

describe('the picture by which a page is shared', () => {
  it.each(['/', '/artikel', '/ar', '/gemeinden/syke', '/uk/termine', '/en/hilfe'])(
    'is named in the head of %s with its text, and is there',
    async (page) => {
      const html = await (
        await get(page === '/artikel' ? `/artikel/${(await article('Bild')).slug}` : page)
      ).text()
      const content = (name: string) =>
        new RegExp(`(?:property|name)="${name}" content="([^"]+)"`).exec(html)![1]!
      expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630'])
      expect(content('og:image:alt').length).toBeGreaterThan(5)
      expect(content('twitter:card')).toBe('summary_large_image')
      expect(content('og:url')).toMatch(new RegExp(`^${sharedUrl()}`))
      const { width, height, bytes } = await pictureAt(new URL(content('og:image')).pathname)
      expect({ width, height }).toEqual({ width: 1200, height: 630 })
      expect(bytes.length).toBeLessThan(100_000)
    },
  )

  it('shows the title, on the right in Arabic', async () => {
    const { id, slug } = await article('Kurz')
    await change(`articles/${id}?locale=ar`, { title: 'مرحبا' })
    const german = await pictureAt(`/teilen/de/artikel/${slug}.png`)
    const arabic = await pictureAt(`/teilen/ar/artikel/${slug}.png`)
    expect(await lettersIn(german.bytes, 0, 600)).toBeGreaterThan(1000)
    expect(await lettersIn(german.bytes, 600, 600)).toBe(0)
    expect(await lettersIn(arabic.bytes, 600, 600)).toBeGreaterThan(1000)
    expect(await lettersIn(arabic.bytes, 0, 600)).toBe(0)
  })

  it('is drawn for any title', async () => {
    const titles = [`<b>&amp; ${mark()}`, `${'W'.repeat(400)} ${mark()}`, `\u202e${mark()} 🙂 ትግርኛ`]
    for (const title of titles) {
      const { slug } = await article(title)
      expect((await pictureAt(`/teilen/de/artikel/${slug}.png`)).width).toBe(1200)
    }
  })

  it('changes with the title, and is not sent again until then', async () => {
    const { id, slug } = await article(`Vorher ${mark()}`)
    const path = `/teilen/de/artikel/${slug}.png`
    const { etag } = await pictureAt(path)
    expect((await get(path, { 'If-None-Match': etag })).status).toBe(304)
    await change(`articles/${id}`, { title: `Nachher ${mark()}` })
    expect((await get(path, { 'If-None-Match': etag })).status).toBe(200)
    await change(`articles/${id}`, { _status: 'draft' })
    expect((await get(path)).status).toBe(404)
  })

  it.each([
    '/teilen/de/artikel/gibt-es-nicht.png',
    '/teilen/xx/start.png',
    '/teilen/de/constructor.png',
    '/teilen/de/constructor/name.png',
    '/teilen/de/unbekannt.png',
  ])('%s is a 404', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('is drawn once for many who ask at the same time, and refused for too many at once', async () => {
    const { slug } = await article(`Zugleich ${mark()}`)
    const same = await Promise.all(
      Array.from({ length: 20 }, () => pictureAt(`/teilen/de/artikel/${slug}.png`)),
    )
    expect(new Set(same.map(({ etag }) => etag)).size).toBe(1)
  })
})
