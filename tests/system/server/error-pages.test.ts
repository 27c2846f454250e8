import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { sharedUrl } from '../../support/shared'

const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
/** A list of the panel with more conditions than one may ask. */
const tooMuch = `/admin/collections/articles?${Array.from({ length: 200 }, (_, n) => `where[or][${n}][title][like]=a${n}`).join('&')}`
const get = (path: string, headers: Record<string, string> = browser) =>
  fetch(sharedUrl() + path, { headers })

describe('a page that does not exist', () => {
  it.each([
    ['/gibt-es-nicht', 'de', 'ltr', 'Ich suche Hilfe'],
    ['/ar/gibt-es-nicht', 'ar', 'rtl', 'بح'],
    ['/uk/artikel/gibt-es-nicht', 'uk', 'ltr', 'допомог'],
  ])('%s helps to go on, in the language of the address', async (path, lang, dir, words) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    const html = await response.text()
    expect(html).toContain(`<html lang="${lang}" dir="${dir}">`)
    expect(html).toContain(words)
    const prefix = lang === 'de' ? '' : `/${lang}`
    for (const way of ['/hilfe', '/mithelfen', '/gemeinden', '/termine'])
      expect(html).toContain(`href="${prefix}${way}"`)
    expect(html).toMatch(/href="tel:112"/)
    expect(html).toMatch(/name="robots" content="noindex/)
  })
})

describe('a refused request', () => {
  it('is a page with a code and the number of the request for people', async () => {
    const response = await get(tooMuch)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    expect(html).toContain('<html lang="de" dir="ltr">')
    expect(html).toContain(`${response.status} · `)
    expect(html).toContain(response.headers.get('x-request-id')!)
    expect(html).toMatch(/href="tel:112"/)
  })

  it('runs and loads nothing, and its own style only', async () => {
    const response = await get(tooMuch)
    const policy = response.headers.get('content-security-policy')!
    const html = await response.text()
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(policy).toContain(`default-src 'none'`)
    expect(html).not.toMatch(/<script|<link|<img|src=/)
  })

  it('stays JSON for programs', async () => {
    const response = await get(tooMuch, { Accept: '*/*' })
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const api = await get('/api/articles?where[or][0][secret][equals]=1')
    expect(api.headers.get('content-type')).toMatch(/^application\/json/)
  })

  it('repeats no word of the request as markup', async () => {
    const response = await get(
      `/admin/collections/articles?<script>alert(1)</script>&${tooMuch.split('?')[1]}`,
    )
    expect(await response.text()).not.toContain('<script>')
  })
})
