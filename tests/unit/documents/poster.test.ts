import { describe, expect, it } from '@jest/globals'
import jsQR from 'jsqr'
import { type PosterPage, posterPdf } from '../../../src/documents/poster/poster'
import { shortened } from '../../../src/documents/poster/shortened'
import { contentLocales } from '../../../src/domain/locales'
import { drawPage, readPdf } from '../../support/pdf'
import { fc } from '../../support/random'

const german: PosterPage = {
  lang: 'de',
  rtl: false,
  site: 'Bürgernetz',
  district: 'Landkreis Musterland',
  kind: 'Beratung',
  name: 'Sprachcafé am Markt',
  text: 'Hier üben Menschen Deutsch.',
  notice: '',
  facts: [
    { label: 'Wann', value: 'Montag, 9 bis 12 Uhr' },
    { label: 'Telefon', value: '0123 456789', ltr: true },
    { label: 'Leer', value: '' },
  ],
  target: 'https://buergernetz.example/q/550e8400-e29b-41d4-a716-446655440000?stand=2026-12-01',
  scan: 'Gilt das noch?',
  scanAlt: 'QR-Code',
  address: 'buergernetz.example/angebote/sprachcafe',
  asOf: 'Stand: 1. Dezember 2026',
}
const arabic: PosterPage = { ...german, lang: 'ar', rtl: true, name: 'مقهى اللغة', text: 'تعالوا ببساطة.' }

describe('a poster', () => {
  it('is an A4 page that says everything it was given, as PDF/UA', async () => {
    const { pages, info, part, languages } = await readPdf(await posterPdf([german]))
    expect(pages).toHaveLength(1)
    const [page] = pages
    expect([Math.round(page!.width), Math.round(page!.height)]).toEqual([595, 842])
    const { site, district, kind, name, text, scan, address, asOf } = german
    for (const said of [site, district, kind, name, text, 'Wann', 'Montag, 9 bis 12 Uhr', '0123 456789'])
      expect(page!.text).toContain(said)
    for (const said of [scan, address, asOf]) expect(page!.text).toContain(said)
    expect(page!.text).not.toContain('Leer')
    expect(info.Title).toBe(name)
    expect(part).toBe('1')
    expect(languages).toBe('de')
  })

  it('has a code that leads to the entry, readable from a small picture', async () => {
    const bytes = await posterPdf([german, arabic])
    for (const number of [1, 2]) {
      const { data, width, height } = await drawPage(bytes, number, 1.5)
      expect(jsQR(data, width, height)?.data).toBe(german.target)
    }
  })

  it('describes its code to those who cannot see it', async () => {
    const { alternatives } = await readPdf(await posterPdf([german]))
    expect(alternatives).toEqual(['QR-Code'])
  })

  it('has one page for each language', async () => {
    const { pages } = await readPdf(
      await posterPdf([german, arabic, { ...german, lang: 'uk', name: 'Кафе' }]),
    )
    expect(pages).toHaveLength(3)
    expect(pages[2]!.text).toContain('Кафе')
  })

  it.each(contentLocales.map(({ code, label }) => [code, label]))(
    'has the letters of every language: %s',
    async (_, label) => {
      // Arabic letters are drawn in parts: which text they are stands in marks that not every reader knows.
      if (/\p{Script=Arabic}/u.test(label))
        return expect((await posterPdf([{ ...german, name: label }])).length).toBeGreaterThan(5_000)
      const { pages } = await readPdf(await posterPdf([{ ...german, name: label }]))
      expect(pages[0]!.text.replace(/\s/g, '')).toContain(label.replace(/\s/g, ''))
    },
  )

  it('is the same in every byte for the same data', async () => {
    expect((await posterPdf([german, arabic])).equals(await posterPdf([german, arabic]))).toBe(true)
  })

  it('shows markup as text', async () => {
    const name = '#panic("x") *stern* $a$ <b> = Titel \\ "zitiert" @ref'
    const { pages } = await readPdf(await posterPdf([{ ...german, name }]))
    expect(pages[0]!.text.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''))
  })

  it('leaves out what no font has', async () => {
    const name = 'Café 🙂 日本 \u0007 \ud800 Markt'
    const { pages } = await readPdf(await posterPdf([{ ...german, name }]))
    expect(pages[0]!.text).toMatch(/Café\s+Markt/)
  })

  it('fits on its page, whatever the texts are', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 600 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.lorem({ maxCount: 80 }),
      fc.constantFrom('Donaudampfschifffahrt'.repeat(40), 'مرحبا بكم '.repeat(60), 'Щ'.repeat(500), ''),
    )
    const page = fc.record({
      name: text,
      text,
      kind: text,
      notice: text,
      site: text,
      district: text,
      scan: text,
      scanAlt: text,
      address: text,
      asOf: text,
      rtl: fc.boolean(),
      lang: fc.constantFrom('de', 'ar', 'uk', 'tr', 'fa'),
      facts: fc.array(fc.record({ label: text, value: text, ltr: fc.boolean() }), { maxLength: 15 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (drawn) => {
        const bytes = await posterPdf(drawn.map((one) => ({ ...german, ...one })))
        expect((await readPdf(bytes)).pages).toHaveLength(drawn.length)
      }),
      { numRuns: 12 },
    )
  })
})

describe('a shortened text', () => {
  it('is cut between words', () => {
    expect(shortened('eins zwei drei vier', 12)).toBe('eins zwei…')
    expect(shortened('eins\n zwei', 12)).toBe('eins zwei')
  })

  it('has no more characters than allowed, and no single surrogates', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 100 }),
        (text, most) => {
          const found = shortened(text, most)
          expect([...found].length).toBeLessThanOrEqual(most)
          expect(/\p{Cs}|\p{Cc}/u.test(found)).toBe(false)
        },
      ),
    )
  })
})
