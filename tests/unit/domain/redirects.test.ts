import { describe, expect, it } from '@jest/globals'
import { longestAddress, pageAddress, pageOfTarget, redirectTarget } from '../../../src/domain/redirects'
import { fc } from '../../support/random'

const origin = 'https://stadt.example'

/** Texts that come near to addresses. */
const near = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '/',
        '//',
        'en',
        'ar',
        'admin',
        '..',
        '.',
        '%2f',
        '%5c',
        '\\',
        'ä',
        '%c3%a4',
        '?',
        '#',
        '@',
        ':',
        'artikel',
        ' ',
        '%',
        '\u202e',
      ),
      { maxLength: 8 },
    ) // prettier-ignore
    .map((parts) => `/${parts.join('')}`),
)

describe('the address of a page', () => {
  it.each([
    ['/artikel/alt', '/artikel/alt'],
    ['/artikel/alt/', '/artikel/alt'],
    ['/en/artikel/alt', '/artikel/alt'],
    ['/de-simple', '/'],
    ['/en/ar/artikel', '/artikel'],
    ['/f%C3%BCr', '/für'],
    ['/fu\u0308r', '/für'],
    ['/index.php', '/index.php'],
    ['/enten', '/enten'],
    ['/', '/'],
  ])('%s is %s', (text, expected) => {
    expect(pageAddress(text)).toBe(expected)
  })

  it.each(['', 'alt', '//host', '/%2fhost', '/a/%2e%2e/b', '/a/../b', '/a//b', '/a?b', '/a#b', '/%', '/a\\b', '/a b', '/admin', '/API/x', '/_next/x', `/${'a'.repeat(longestAddress)}`])(
    'is not %j',
    (text) => {
      expect(pageAddress(text)).toBeUndefined()
    },
  ) // prettier-ignore

  it('leads to this site and stays as it is, whatever is written', () => {
    fc.assert(
      fc.property(near, (text) => {
        const target = redirectTarget(text)
        if (target === undefined) return
        const url = new URL(encodeURI(target), origin)
        expect(url.origin).toBe(origin)
        expect(url.pathname).not.toMatch(/^\/(admin|api)(\/|$)/i)
        expect(redirectTarget(target)).toBe(target)
        expect(pageAddress(pageOfTarget(target))).toBe(pageOfTarget(target))
      }),
      { numRuns: 3000 },
    )
  })
})
