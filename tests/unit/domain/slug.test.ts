import { describe, expect, it } from '@jest/globals'
import { isSlug, numbered, slugFrom, stemOf } from '../../../src/domain/slug'
import { fc } from '../../support/random'

const titles = fc.string({ unit: 'binary', maxLength: 150 })
const words = fc.array(fc.stringMatching(/^[A-Za-zÄÖÜäöüß]{1,12}$/), { minLength: 1, maxLength: 25 })

describe('slugFrom', () => {
  it.each([
    ['Straßenfest für Geflüchtete', 'strassenfest-fuer-gefluechtete'],
    ['ÄRZTE, ÖFFNUNGSZEITEN & ÜBUNGEN', 'aerzte-oeffnungszeiten-uebungen'],
    ['GROẞE Pläne', 'grosse-plaene'],
    ['Café – Treff № 3', 'cafe-treff-3'],
    ['  § 5 AsylbLG: was gilt?  ', '5-asylblg-was-gilt'],
    ['Smørrebrød på Ærø', 'smoerrebroed-paa-aeroe'],
    ['Працевлаштування', ''],
    ['–––', ''],
  ])('makes %j to %j', (title, slug) => expect(slugFrom(title)).toBe(slug))

  it('makes of any title a slug, or nothing', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const slug = slugFrom(title)
        expect(slug === '' || isSlug(slug)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves a slug as it is', () => {
    fc.assert(fc.property(titles, (title) => expect(slugFrom(slugFrom(title))).toBe(slugFrom(title))))
  })

  it('makes the same of a title whether its letters are composed or not', () => {
    fc.assert(
      fc.property(words, (several) => {
        const title = several.join(' ')
        expect(slugFrom(title.normalize('NFD'))).toBe(slugFrom(title.normalize('NFC')))
      }),
    )
  })

  it('cuts a long title without leaving a hyphen at the end', () => {
    expect(slugFrom(`${'a'.repeat(99)} b`)).toBe('a'.repeat(99))
    expect(slugFrom('abc '.repeat(60))).toHaveLength(99)
  })
})

describe('numbered', () => {
  it.each([
    ['sommerfest', 1, 'sommerfest'],
    ['sommerfest', 2, 'sommerfest-2'],
    ['haus-3', 12, 'haus-3-12'],
    ['a'.repeat(100), 2, `${'a'.repeat(98)}-2`],
    [`${'a'.repeat(97)}-bc`, 2, `${'a'.repeat(97)}-2`],
  ])('makes %j with %j to %j', (slug, number, expected) => expect(numbered(slug, number)).toBe(expected))

  it('gives slugs that differ, and that share their stem', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 100_000 }), (several, number) => {
        const slug = slugFrom(several.join('-'))
        const next = numbered(slug, number)
        expect(isSlug(next)).toBe(true)
        expect(next).not.toBe(numbered(slug, number + 1))
        expect(stemOf(next)).toBe(stemOf(slug))
      }),
    )
  })
})

describe('isSlug', () => {
  it.each(['a', '5-asylblg', 'sprach-treff-syke', 'a'.repeat(100)])('accepts %s', (text) => {
    expect(isSlug(text)).toBe(true)
  })

  it.each(['', '-a', 'a-', 'a--b', 'Syke', 'für', 'a b', 'a/b', 'a\n', 'a.b', '../a', 'a'.repeat(101)])(
    'refuses %j',
    (text) => expect(isSlug(text)).toBe(false),
  )

  it('accepts nothing that an address would have to escape', () => {
    fc.assert(fc.property(titles, (text) => !isSlug(text) || encodeURIComponent(text) === text))
  })
})
