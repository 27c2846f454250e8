import { describe, expect, it } from '@jest/globals'
import { centsFrom, euros } from '../../../src/domain/money'
import { fc } from '../../support/random'

// Up to ten billion euros: far beyond what a district pays.
const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 })

describe('centsFrom', () => {
  it.each([
    ['12', 1200],
    ['0,3', 30],
    ['0,05', 5],
    ['1.234,50', 123450],
    ['1234,50', 123450],
    ['1.234', 123400],
    ['1.234.567', 123456700],
    ['12.50', 1250],
    ['12.5', 1250],
    ['0.05', 5],
    ['12,50 €', 1250],
    ['€ 12', 1200],
    [' 1 234,50 ', 123450],
    ['1\u00a0234,50\u00a0€', 123450],
    ['0', 0],
    ['007', 700],
  ])('reads %j as %d cents', (text, cents) => expect(centsFrom(text)).toBe(cents))

  it.each([
    '',
    ' ',
    '€',
    ',50',
    '12,',
    '12.',
    '12,345',
    '1.23,4',
    '12.34.56',
    '1,234.50',
    '1.2345',
    '-5',
    '+5',
    '1e3',
    '0x10',
    '٣',
    'zwölf',
    '12 Euro',
    '9'.repeat(20),
  ])('does not guess what %j means', (text) => expect(centsFrom(text)).toBeUndefined())

  it('reads back every amount it shows', () => {
    fc.assert(
      fc.property(amounts, (cents) => expect(centsFrom(euros(cents))).toBe(cents)),
      { numRuns: 1000 },
    )
  })

  it('reads an amount with a comma and with a point alike', () => {
    fc.assert(
      fc.property(amounts, (cents) => {
        const text = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
        expect(centsFrom(text)).toBe(cents)
        expect(centsFrom(text.replace(',', '.'))).toBe(cents)
      }),
    )
  })

  it('gives whole cents that can be counted exactly, or nothing', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,€ ]{1,25}$/))
    fc.assert(
      fc.property(texts, (text) => {
        const cents = centsFrom(text)
        expect(cents === undefined || (Number.isSafeInteger(cents) && cents >= 0)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('euros', () => {
  it.each([
    [0, '0,00'],
    [5, '0,05'],
    [30, '0,30'],
    [123450, '1.234,50'],
    [100_000_000, '1.000.000,00'],
  ])('shows %d cents as %s', (cents, text) => expect(euros(cents)).toBe(text))

  it('always shows two digits after the comma', () => {
    fc.assert(fc.property(amounts, (cents) => expect(euros(cents)).toMatch(/^\d{1,3}(\.\d{3})*,\d\d$/)))
  })
})
