import { describe, expect, it } from '@jest/globals'
import { isEmailAddress, isLink, isPhoneNumber, isSitePath, isWebAddress } from '../../../src/domain/link'
import { problemInRichText } from '../../../src/domain/rich-text/links'
import { harmful } from '../../support/harmful-links'
import { fc } from '../../support/random'

describe('a link', () => {
  it.each([
    'https://www.diepholz.example',
    'http://beispiel.example:8080/pfad?frage=1&x=%20#stelle',
    'https://müller.example/straße',
    'HTTPS://GROSS.EXAMPLE/',
    'https://beispiel.example/@name',
    '/seite/kontakt',
    '/',
    '/#termine',
    '#oben',
    'mailto:info@kreis.example',
    'mailto:info@kreis.example?subject=Frage%20zum%20Austausch',
    'tel:+4942429760',
  ])('may be %s', (link) => expect(isLink(link)).toBe(true))

  it.each(harmful)('may not be %j', (link) => {
    expect({ link, web: isWebAddress(link), path: isSitePath(link), any: isLink(link) }).toEqual({
      ...{ link, web: false, path: false, any: false },
    })
  })

  it.each([null, undefined, 1, {}, ['/seite'], { toString: () => '/seite' }])('is no %p', (value) => {
    expect(isLink(value)).toBe(false)
  })

  it('leads to the web, to the site or to somebody, as a browser reads it', () => {
    const pieces = fc.constantFrom(
      ...'javascript: data: https: / // \\ @ host.example ? # \t \n \0 %2f a . : tel: mailto:'.split(' '),
    )
    const odd = fc.oneof(
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
      fc.webUrl(),
      fc.string(),
    )
    fc.assert(
      fc.property(odd, (link) => {
        if (!isLink(link)) return
        const { protocol, host, username } = new URL(link, 'https://site.example/de')
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol)
        expect(username).toBe('')
        if (link.startsWith('/') || link.startsWith('#')) expect(host).toBe('site.example')
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a number and an address', () => {
  it.each(['110', '116 117', '(0 42 42) 976-0', '+49 4242 976–0', '0800/1110111'])(
    'can be called: %s',
    (text) => expect(isPhoneNumber(text)).toBe(true),
  )
  it.each(['javascript:alert(1)', '110;x=1', '', 'anrufen', '1'.repeat(100), '11\u00000'])(
    'cannot be called: %j',
    (text) => expect(isPhoneNumber(text)).toBe(false),
  )
  it.each([
    'a@b',
    'javascript:alert(1)//@x.example',
    'a b@x.example',
    'a@b@x.example',
    'a@x.example?bcc=b@y.example',
  ])('cannot be written to: %j', (text) => expect(isEmailAddress(text)).toBe(false))
})

describe('a text of the editor', () => {
  it('is judged however deep it is', () => {
    let text: unknown = { type: 'text', text: 'x' }
    for (let depth = 0; depth < 200_000; depth++) text = { children: [text] }
    expect(problemInRichText({ root: text })).toBe('textTooDeep')
  })

  it('keeps the default of the editor in links to records only', () => {
    const link = (linkType: string) => ({
      root: { children: [{ type: 'link', fields: { linkType, url: 'https://' } }] },
    })
    expect(problemInRichText(link('internal'))).toBeUndefined()
    expect(problemInRichText(link('custom'))).toBe('linkNotAllowed')
  })
})
