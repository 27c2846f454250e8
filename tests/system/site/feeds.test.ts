import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { parseFeed } from '@rowanmanning/feed-parser'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { change, make, published } from '../../support/records'
import { sharedUrl } from '../../support/shared'

const mark = () => randomUUID().slice(0, 8)
const get = (path: string, headers: Record<string, string> = {}) => fetch(sharedUrl() + path, { headers })

async function feed(path: string) {
  const response = await get(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const text = await response.text()
  expect(XMLValidator.validate(text)).toBe(true)
  return { parsed: parseFeed(text), text }
}

describe('the Atom feeds', () => {
  it.each([
    ['/feeds/aktuelles.xml', 'de', '/aktuelles'],
    ['/feeds/gute-beispiele.xml', 'de', '/aktuelles?art=practice'],
    ['/en/feeds/angebote.xml', 'en', '/en/hilfe'],
    ['/ar/feeds/termine.xml', 'ar', '/ar/termine'],
    ['/uk/feeds/gemeinden/syke.xml', 'uk', '/uk/gemeinden/syke'],
  ])('%s is read by a feed reader', async (path, language, page) => {
    const { parsed, text } = await feed(path)
    expect(parsed.meta).toMatchObject({ type: 'atom', version: '1.0' })
    expect(parsed).toMatchObject({ language, self: sharedUrl() + path, url: sharedUrl() + page })
    expect(parsed.items.length).toBeGreaterThan(0)
    for (const { id, title, url, updated } of parsed.items) {
      expect([id, title]).toEqual([
        expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}(#\w+)?$/),
        expect.any(String),
      ])
      expect(url).toMatch(language === 'de' ? /^http:\/\/[^/]+\/[a-z]+\// : new RegExp(`/${language}/`))
      expect(updated).toBeInstanceOf(Date)
    }
    expect(new Set(parsed.items.map(({ id }) => id)).size).toBe(parsed.items.length)
    expect(parsed.updated).toEqual(new Date(Math.max(...parsed.items.map(({ updated }) => Number(updated)))))
    expect(text).not.toMatch(/undefined|\[object/)
  })

  it('lead to pages that are there', async () => {
    const { parsed } = await feed('/en/feeds/gemeinden/syke.xml')
    const statuses = await Promise.all(parsed.items.map(async ({ url }) => (await fetch(url!)).status))
    expect(statuses).toEqual(statuses.map(() => 200))
  })

  it('hold any title and text, and mark German ones as German', async () => {
    const title = `<script>alert("1")</script> & 'ü' ]]> ${mark()}`
    const { id } = await make('articles', {
      title,
      teaser: `\u000b& <b>${mark()}`,
      kind: 'news',
      ...published,
    })
    const { parsed, text } = await feed('/fr/feeds/aktuelles.xml')
    const item = parsed.items.find((one) => one.id === `urn:uuid:${id}#fr`)!
    expect(item.title).toBe(title)
    const entry = text.split('<entry').find((one) => one.includes(id))!
    expect(entry).toMatch(/^ xml:lang="de">/)
  })

  it('show a change at once and answer 304 until then', async () => {
    const title = `Neu ${mark()}`
    const { id } = await make('articles', { title, kind: 'news', ...published })
    const first = await get('/feeds/aktuelles.xml')
    expect(await first.text()).toContain(title)
    const etag = first.headers.get('etag')!
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    const again = await get('/feeds/aktuelles.xml', { 'If-None-Match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await change(`articles/${id}`, { _status: 'draft' })
    const last = await get('/feeds/aktuelles.xml', { 'If-None-Match': etag })
    expect(last.status).toBe(200)
    expect(await last.text()).not.toContain(title)
  })

  it('keep the id of an entry whose address changes', async () => {
    const slug = `feed-${mark()}`
    const { id } = await make('articles', { title: 'Umzug', slug, kind: 'practice', ...published })
    await change(`articles/${id}`, { slug: `${slug}-neu` })
    const { parsed } = await feed('/feeds/gute-beispiele.xml')
    const items = parsed.items.filter((one) => one.id === `urn:uuid:${id}`)
    expect(items.map(({ url }) => url)).toEqual([`${sharedUrl()}/artikel/${slug}-neu`])
  })

  it('leave out events that are over or not for everyone', async () => {
    const event = { kind: 'public', status: 'planned', audience: 'public', ...published }
    const names = [`Vorbei ${mark()}`, `Intern ${mark()}`, `Bald ${mark()}`]
    await make('events', { ...event, title: names[0], start: '2020-05-02T16:00:00.000Z' })
    await make('events', {
      ...event,
      title: names[1],
      start: '2033-05-02T16:00:00.000Z',
      audience: 'helpers',
    })
    await make('events', { ...event, title: names[2], start: '2033-05-02T16:00:00.000Z' })
    const { text } = await feed('/feeds/termine.xml')
    expect(names.map((name) => text.includes(name))).toEqual([false, false, true])
  })

  it.each([
    '/feeds/unbekannt.xml',
    '/feeds/gemeinden/gibt-es-nicht.xml',
    '/xx/feeds/aktuelles.xml',
    '/de/feeds/aktuelles.xml',
    '/feeds/__proto__.xml',
    '/sitemap/artikel-40.xml',
    '/sitemap/artikel-41.xml',
    '/sitemap/constructor-1.xml',
  ])('%s is a 404 page', async (path) => {
    const { status, headers } = await get(path)
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  })
})

type Link = { '@_hreflang': string; '@_href': string }
type Url = { loc: string; lastmod?: string; 'xhtml:link': Link[] }

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
})

async function xml(path: string) {
  const response = await get(path)
  expect([path, response.status, response.headers.get('content-type')]).toEqual(
    [path, 200, 'application/xml; charset=utf-8'], // prettier-ignore
  )
  const text = await response.text()
  expect(XMLValidator.validate(text)).toBe(true)
  return parser.parse(text)
}

async function allUrls(): Promise<Url[]> {
  const { sitemapindex } = await xml('/sitemap.xml')
  const parts = await Promise.all(
    sitemapindex.sitemap.map(({ loc }: { loc: string }) => xml(new URL(loc).pathname)),
  )
  return parts.flatMap(({ urlset }) => urlset.url)
}

describe('the sitemap', () => {
  it('lists every page in its languages; each address names all others, and itself', async () => {
    const urls = await allUrls()
    expect(urls.length).toBeGreaterThan(300)
    const known = new Set(urls.map(({ loc }) => loc))
    expect(known.size).toBe(urls.length)
    for (const { loc, 'xhtml:link': links } of urls) {
      const hrefs = links.map((link) => link['@_href'])
      expect(hrefs.every((href) => known.has(href))).toBe(true)
      if (!loc.includes('/de-simple')) expect(hrefs).toContain(loc)
      expect(links.filter((link) => link['@_hreflang'] === 'x-default')).toHaveLength(1)
    }
    for (const kind of [
      'artikel',
      'themen',
      'gemeinden',
      'netzwerke',
      'initiativen',
      'termine',
      'angebote',
      'seite',
    ])
      // prettier-ignore
      expect(urls.some(({ loc }) => loc.startsWith(`${sharedUrl()}/${kind}/`))).toBe(true)
  })

  it('says of a page what its head says: languages, and its own address', async () => {
    const urls = await allUrls()
    const some = urls.filter((_, index) => index % 23 === 0)
    for (const { loc, 'xhtml:link': links } of some) {
      const response = await fetch(loc)
      expect([loc, response.status]).toEqual([loc, 200])
      const html = await response.text()
      const told = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)]
      const inHead = told.map(([, language, href]) => `${language} ${href!.replace(/\/$/, '')}`)
      const inMap = links.map((link) => `${link['@_hreflang']} ${link['@_href'].replace(/\/$/, '')}`)
      expect(inHead.sort()).toEqual(inMap.sort())
      const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? []
      expect(canonical!.replace(/\/$/, '')).toBe(loc.replace(/\/$/, ''))
      expect(html).not.toMatch(/<meta name="robots"/)
    }
  })

  it('lists a translation once there is one, and a change with its day', async () => {
    const slug = `karte-${mark()}`
    const { id } = await make('articles', { title: 'Karte', slug, kind: 'news', ...published })
    const of = async () => (await allUrls()).filter(({ loc }) => loc.endsWith(slug))
    expect((await of()).map(({ loc }) => new URL(loc).pathname)).toEqual([`/artikel/${slug}`])
    const { updatedAt } = await change(`articles/${id}?locale=en`, { title: 'Map' })
    const urls = await of()
    expect(urls.map(({ loc }) => new URL(loc).pathname)).toEqual([`/artikel/${slug}`, `/en/artikel/${slug}`])
    expect(urls[0]!.lastmod).toBe(updatedAt)
    await change(`articles/${id}`, { _status: 'draft' })
    expect(await of()).toEqual([])
  })

  it('is named by robots.txt, which closes the interfaces but no picture', async () => {
    const text = await (await get('/robots.txt')).text()
    expect(text).toContain(`Sitemap: ${sharedUrl()}/sitemap.xml`)
    expect(text).toMatch(/^Disallow: \/api\/$/m)
    expect(text).toMatch(/^Allow: \/api\/media\/file\/$/m)
  })
})

describe('the head of a page', () => {
  it('leads from an article that is not translated to the German one', async () => {
    const slug = `deutsch-${mark()}`
    await make('articles', { title: 'Nur deutsch', slug, kind: 'news', ...published })
    const html = await (await get(`/tr/artikel/${slug}`)).text()
    expect(html).toContain(`<link rel="canonical" href="${sharedUrl()}/artikel/${slug}"`)
    expect(html.includes('<link rel="alternate" hrefLang="tr"')).toBe(false)
  })

  it('keeps choices from lists out of search engines', async () => {
    const chosen = await (await get('/termine?art=meeting')).text()
    expect(chosen).toContain('<meta name="robots" content="noindex, follow"/>')
    expect(await (await get('/termine')).text()).not.toContain('name="robots"')
    expect(await (await get('/artikel/gibt-es-nicht')).text()).toContain('name="robots" content="noindex')
  })

  it('names feeds that are there', async () => {
    for (const page of ['/', '/ar/termine', '/gemeinden/syke', '/hilfe']) {
      const html = await (await get(page)).text()
      const feeds = [...html.matchAll(/type="application\/atom\+xml" href="([^"]+)"/g)]
      expect(feeds.length).toBe(page === '/' ? 1 : 2)
      for (const [, href] of feeds) expect((await fetch(href!)).status).toBe(200)
    }
  })
})
