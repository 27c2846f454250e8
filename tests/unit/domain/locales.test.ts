import { describe, expect, it } from '@jest/globals'
import { contentLocales, namesFor, offeredLocales } from '../../../src/domain/locales'
import { languageTag } from '../../../src/domain/site-paths'
import { direction } from '../../../src/site/locales'

const codes = contentLocales.map(({ code }) => code)

describe('the languages of content', () => {
  it('are German, plain German and twenty that refugees read', () => {
    expect(codes).toHaveLength(22)
    expect(new Set(codes).size).toBe(22)
  })

  it('have a tag that browsers know, each its own but for plain German', () => {
    const tags = codes.map(languageTag)
    expect(tags.map((tag) => new Intl.Locale(tag).toString())).toEqual(tags)
    expect(new Set(tags).size).toBe(21)
    expect(['prs', 'kmr', 'sr'].map((code) => languageTag(code as never))).toEqual(['fa-AF', 'ku', 'sr-Latn'])
  })

  it('are written from right to left where their own names are', () => {
    for (const { code, label } of contentLocales)
      expect([code, direction(code)]).toEqual([code, /[\u0600-\u06ff]/.test(label) ? 'rtl' : 'ltr'])
  })

  it('have names that editors can read, and their own beside them', () => {
    expect(namesFor('ti')).toEqual(['Tigrinya · ትግርኛ', 'Tigrinya · ትግርኛ'])
    expect(namesFor('de')).toEqual(['Deutsch', 'German · Deutsch'])
  })
})

describe('the languages that a district offers', () => {
  it('keep its order, each once, without what is unknown', () => {
    expect(offeredLocales(['ka', 'de', 'ka', 'klingon', null, 'en'])).toEqual(['ka', 'de', 'en'])
  })

  it.each([[null], [undefined], [[]], [['xx']]])('are German for %j', (chosen) => {
    expect(offeredLocales(chosen)).toEqual(['de'])
  })

  it('begin with German where it was not named', () => {
    expect(offeredLocales(['en'])).toEqual(['de', 'en'])
  })
})
