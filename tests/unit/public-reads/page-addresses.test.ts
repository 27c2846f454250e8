import { describe, expect, it } from '@jest/globals'
import { PageAddresses } from '../../../src/public-reads/pages/page-addresses'
import { readsOf } from '../../../src/site/params'
import { fc } from '../../support/random'

const reads = readsOf({ ort: /^[a-z]+$/, art: ['meeting', 'public'] })

describe('the address of a page', () => {
  it('has the parameters that its page reads, in one order', () => {
    const addresses = new PageAddresses()
    expect(addresses.canonical('/termine?ort=syke')).toBeUndefined()
    addresses.learn('/termine', reads)
    for (const [given, expected] of [
      ['/termine', '/termine'],
      ['/termine?', '/termine'],
      ['/termine?x=1', '/termine'],
      ['/termine?ort=syke&art=meeting', '/termine?art=meeting&ort=syke'],
      ['/termine?art=meeting&x=1&ort=syke', '/termine?art=meeting&ort=syke'],
      ['/termine?art=other&ort=syke', '/termine?ort=syke'],
      ['/termine?ort=syke&ort=weyhe', '/termine'],
      ['/termine?ort=Syke', '/termine'],
    ])
      expect([given, addresses.canonical(given!)]).toEqual([given, expected])
  })

  it('can be brought into its one spelling again and again', () => {
    const addresses = new PageAddresses()
    addresses.learn('/termine', reads)
    const name = fc.oneof(fc.constantFrom('ort', 'art', '__proto__'), fc.string())
    const value = fc.oneof(fc.constantFrom('syke', 'meeting'), fc.string())
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (given) => {
        const address = addresses.canonical(`/termine?${new URLSearchParams(given)}`)!
        expect(address).toMatch(/^\/termine(\?(art=(meeting|public)(&ort=[a-z]+)?|ort=[a-z]+))?$/)
        expect(addresses.canonical(address)).toBe(address)
      }),
    )
  })

  it.each(['/', '/termine', '/ar/artikel/ein-titel', '/termine?x'])('can be %s', (url) =>
    expect(new PageAddresses().pathOf(url)).toBe(url.split('?')[0]),
  )

  it.each([
    ...['/admin', '/api/articles', '/_next/static/x', '//x', '/a/', '/a//b', '/sitemap.xml', '/Artikel'],
    ...['/a%20b', '/a/../b', '', '*', `/${'a'.repeat(300)}`],
  ])('cannot be %s', (url) => expect(new PageAddresses().pathOf(url)).toBeUndefined())
})
