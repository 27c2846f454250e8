import { describe, expect, it } from '@jest/globals'
import { intlLocale, intlLocales } from '../../../src/domain/intl'
import { type ContentLocale, contentLocales } from '../../../src/domain/locales'

const moment = new Date('2026-12-01T17:30:00Z')

/** A text with Arabic and Persian digits as Latin ones. */
const latin = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.codePointAt(0)! & 15))

const written = (locale: ContentLocale | 'en-US'): string =>
  new Intl.DateTimeFormat(locale === 'en-US' ? locale : intlLocales(locale), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(moment)

describe.each(contentLocales.map(({ code }) => code))('dates and lists in %s', (locale) => {
  const isEnglish = locale === 'en'

  it('are in the Gregorian calendar, with the weekday and month of the language', () => {
    expect(latin(written(locale))).toContain('2026')
    expect(latin(written(locale))).toMatch(/(?<!\d)0?1(?!\d)/)
    expect(/December|Tuesday/.test(written(locale))).toBe(isEnglish)
    expect(latin(written(locale))).toMatch(/18:30|6:30/)
  })

  it('join words as the language does, and name languages in it', () => {
    const list = new Intl.ListFormat(intlLocales(locale)).format(['1', '2', '3'])
    expect(list.includes('and')).toBe(isEnglish)
    const names = new Intl.DisplayNames(intlLocales(locale), { type: 'language' })
    expect(names.of('de') === 'German').toBe(isEnglish)
    expect(names.of('de')).not.toBe('de')
  })

  it('never fall back to the locale of the process', () => {
    expect(intlLocales(locale).at(-1)).toBe('de')
    expect(intlLocale(locale).slice(0, 2)).not.toBe(isEnglish ? 'de' : 'en')
  })
})

describe('times', () => {
  it.each(['ckb', 'ti', 'so', 'sq'] as const)('in %s count to 24, as on German letters', (locale) => {
    expect(latin(written(locale))).toContain('18:30')
  })

  it('of a language that ICU does not know are German', () => {
    const format = new Intl.DateTimeFormat(['xx-nowhere', ...intlLocales('de')], {
      month: 'long',
      timeZone: 'UTC',
    })
    expect(format.format(moment)).toBe('Dezember')
  })
})
