import { describe, expect, it } from '@jest/globals'
import { parse } from 'parse5'
import { contentLocales } from '../../../src/domain/locales'
import { errorPage, isRead } from '../../../src/server/requests/error-page'
import { rememberSettings } from '../../../src/site/remembered'

const asking = (url: string, headers: Record<string, string> = {}) =>
  ({ method: 'GET', url, headers: { accept: 'text/html', ...headers } }) as never

const fault = { status: 500, code: 'somethingWrong', id: 'a1-b2' }

describe('an error page', () => {
  it.each(contentLocales.map(({ code }) => code))('is complete in %s, without any loaded text', (code) => {
    const html = errorPage(asking(code === 'de' ? '/termine' : `/${code}/termine`), fault)
    expect(() => parse(html, { onParseError: (error) => { throw new Error(error.code) } })).not.toThrow() // prettier-ignore
    expect(html).toContain('tel:112')
    expect(html).toContain('500 · somethingWrong · a1-b2')
    expect(html).toContain(`href="${code === 'de' ? '/' : `/${code}`}"`)
    expect(html).not.toMatch(/undefined|null|fault\./)
  })

  it('has the emergency numbers that were loaded last, and the name of the site', () => {
    rememberSettings('de', {
      siteName: 'Netz <der> Stadt',
      emergencyNumbers: [{ number: '116117', label: 'Arzt & Ärztin', description: null }],
    } as never)
    const html = errorPage(asking('/fr/termine'), fault)
    expect(html).toContain('Netz &lt;der&gt; Stadt')
    expect(html).toContain('href="tel:116117"')
    expect(html).toContain('Arzt &amp; Ärztin')
  })

  it('offers to try again where that can help, at the same address', () => {
    expect(errorPage(asking('/termine?art="x"'), { ...fault, status: 503 })).toContain(
      'href="/termine?art=&quot;x&quot;"',
    )
    expect(errorPage(asking('/termine'), { ...fault, status: 400 })).not.toContain('href="/termine"')
  })

  it('says in German and English what is wrong, elsewhere what to do', () => {
    const named = { ...fault, text: 'Die Datenbank antwortet gerade nicht.' }
    expect(errorPage(asking('/termine'), named)).toContain(named.text)
    expect(errorPage(asking('/ru/termine'), named)).not.toContain(named.text)
    expect(errorPage(asking('/admin', { 'accept-language': 'en' }), fault)).toContain('<html lang="en"')
  })

  it.each([
    ['/termine', true],
    ['/api/graphql', false],
    ['/_next/static/a.js', false],
    ['/apistel', true],
  ])('is for %s: %s', (url, expected) => {
    expect(isRead(asking(url))).toBe(expected)
  })
})
