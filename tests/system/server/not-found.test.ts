import { describe, expect, it } from '@jest/globals'
import { sharedUrl } from '../../support/shared'

const pages = [
  '/gibt-es-nicht',
  '/xx',
  '/en/does-not-exist',
  '/artikel',
  '/artikel/gibt-es-nicht',
  '/artikel/%C3%BC%20%3C',
  '/uk/artikel/gibt-es-nicht',
  '/seite/gibt-es-nicht',
  '/favicon.ico',
  '/robots.php',
  '/.env',
  '/package.json',
  '/data/secret',
  '/media/private',
  '/_next/static/gibt-es-nicht.js',
]
const endpoints = ['/api', '/api/gibt-es-nicht', '/api/articles/gibt-es-nicht', '/api/graphql-playground']

describe('there is nothing at', () => {
  it.each(pages)('%s', async (path) => {
    const response = await fetch(sharedUrl() + path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toMatch(/stack|node_modules|\/work\//)
  })

  it.each(endpoints)('%s', async (path) => {
    const response = await fetch(sharedUrl() + path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toMatch(/stack|node_modules/)
  })

  // Next draws it in the browser only, unless we take care.
  it.each(['/gibt-es-nicht', '/artikel/gibt-es-nicht', '/artikel/%C3%BC%20%3C', '/gibt/es/gar/nicht'])(
    '%s, and visitors are told so in German, without any script',
    async (path) => {
      const page = await (await fetch(sharedUrl() + path)).text()
      const shown = page.replace(/<script\b.*?<\/script>/gs, '')
      expect(shown.slice(0, 2000)).toMatch(/<html[^>]* lang="de"/)
      expect(shown).toMatch(/<h1[^>]*>Diese Seite gibt es nicht\.<\/h1>/)
    },
  )
})
