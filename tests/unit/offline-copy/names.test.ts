import { describe, expect, it } from '@jest/globals'
import { fileOf, wayFrom } from '../../../src/offline-copy/names'

describe('the file of a page in the copy', () => {
  it.each([
    ['de', '/', 'index.html'],
    ['de', '/termine', 'termine.html'],
    ['de', '/angebote/sprachcafe', 'angebote/sprachcafe.html'],
    ['de', '/suche?wort=amt', 'suche.html'],
    ['ar', '/ar', 'index.html'],
    ['ar', '/ar/angebote/sprachcafe', 'angebote/sprachcafe.html'],
    ['de-simple', '/de-simple/termine', 'termine.html'],
  ] as const)('in %s of %s is %s', (locale, target, file) => {
    expect(fileOf(locale, target)).toBe(file)
  })

  it.each([
    ['de', '/ar/termine'],
    ['de', '/de-simple'],
    ['ar', '/termine'],
    ['ar', '/arabisch'],
    ['de', '/admin'],
    ['de', '/api/graphql'],
    ['ar', '/ar/konto/passwort'],
    ['de', '/q/1'],
    ['de', '/angebote/sprachcafe/plakat.pdf'],
    ['de', '/feed.atom'],
  ] as const)('in %s there is none for %s', (locale, target) => {
    expect(fileOf(locale, target)).toBeUndefined()
  })

  it('is another one with parameters, and for characters that are not in file names', () => {
    const all = [
      '/termine?ort=syke',
      '/termine?ort=weyhe',
      '/termine',
      '/a%20b',
      '/a-b',
      '/index',
      '/',
      '/?a',
    ]
    const files = all.map((target) => fileOf('de', target)!)
    expect(new Set(files).size).toBe(all.length)
    for (const file of files) expect(file).toMatch(/^[a-z0-9/-]+\.html$/)
  })

  it('is reached from another by a relative way', () => {
    expect(wayFrom('angebote/a.html', 'index.html')).toBe('../index.html')
    expect(wayFrom('index.html', 'angebote/a.html')).toBe('angebote/a.html')
  })
})
