import { describe, expect, it } from '@jest/globals'
import { ask, crawl } from '../../support/crawl'
import { sharedUrl } from '../../support/shared'

const kinds = [
  ...[
    'artikel',
    'themen',
    'gemeinden',
    'netzwerke',
    'initiativen',
    'termine',
    'angebote',
    'seite',
    'woerter',
  ],
]

describe('links of the site', () => {
  it.each([
    ['German', '/', (path: string) => !/^\/[a-z]{2,3}(-simple)?(\/|$)/.test(path)],
    ['Arabic', '/ar', (path: string) => /^\/ar(\/|$)/.test(path)],
  ])(
    'all lead to a page in %s, and every kind of page is reached from the homepage',
    async (_, start, within) => {
      const visited = await crawl(sharedUrl(), start, within)
      const broken = [...visited].filter(([, { status }]) => status !== 200)
      expect(broken.map(([path, { status, from }]) => ({ path, status, from }))).toEqual([])
      const reached = kinds.map((kind) => [...visited.keys()].some((path) => path.includes(`/${kind}/`)))
      expect(reached).toEqual(kinds.map(() => true))
      expect(visited.size).toBeGreaterThan(80)
    },
  )

  it('lead to parts of pages that are there', async () => {
    const { links } = await ask(sharedUrl(), '/gemeinden/syke')
    const parts = links.filter((link) => /^\/konzept#/.test(link))
    expect(parts.length).toBeGreaterThan(3)
    const { ids } = await ask(sharedUrl(), '/konzept')
    expect(parts.filter((link) => !ids.has(link.split('#')[1]!))).toEqual([])
  })

  it('lead from each page to itself in the other languages', async () => {
    const { links, text } = await ask(sharedUrl(), '/uk/termine/austausch-syke')
    for (const path of [
      '/termine/austausch-syke',
      '/ar/termine/austausch-syke',
      '/de-simple/termine/austausch-syke',
    ]) {
      expect(links).toContain(path)
      expect((await fetch(sharedUrl() + path)).status).toBe(200)
    }
    expect(text).toContain('rel="alternate" hrefLang="ar"')
  })

  it.each([
    '/termine/gibt-es-nicht',
    '/en/angebote/gibt-es-nicht',
    '/xx',
    '/gibt-es-nicht',
    '/en/gibt/es/nicht',
  ])('answers %s with 404, in the frame of the site', async (path) => {
    const response = await fetch(sharedUrl() + path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('bn-footer')
  })

  it.each([
    '/termine?ort=%27%22%3Cscript%3E&art=nichts&monat=2026-99',
    '/termine?ort=syke&ort=weyhe&monat[]=1',
    `/hilfe?bedarf=${'x'.repeat(500)}&sprache=klingonisch&kostenlos=vielleicht`,
    '/aktuelles?seite=-1&art=fact',
    '/aktuelles?seite=999',
    '/aktuelles?seite=1e9',
  ])('takes odd choices for none: %s', async (path) => {
    const response = await fetch(sharedUrl() + path)
    expect(response.status).toBe(200)
    expect(await response.text()).not.toContain('<script>&')
  })
})
