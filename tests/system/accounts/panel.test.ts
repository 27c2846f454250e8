import { describe, expect, it } from '@jest/globals'
import { newAccount, tokenFor, tryLogin } from '../../support/account'
import { callPanel } from '../../support/panel'
import { sharedUrl } from '../../support/shared'
import { rowsOf } from '../../support/sql'

const pages = [
  '/admin',
  '/admin/account',
  '/admin/collections/articles',
  '/admin/collections/users/create',
  '/admin/collections/volunteers',
  '/admin/globals/homepage',
  '/admin/collections/articles/create?locale=en',
]

/** Where a page of the panel ends, and what it shows. */
async function open(path: string, token: string) {
  const headers = { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin' }
  const response = await fetch(sharedUrl() + path, { headers })
  return { path: new URL(response.url).pathname, text: await response.text() }
}

describe('a volunteer who is logged in', () => {
  it.each(pages)('gets no page of the panel at %s', async (path) => {
    const token = await tokenFor(await newAccount('volunteer'))
    const shown = await open(path, token)
    expect(shown.path).toBe('/admin/unauthorized')
    expect(shown.text).not.toMatch(/class="(nav|collection-list|dashboard|template-default)/)
    const editor = await tokenFor(await newAccount('admin'))
    expect((await open(path, editor)).path).toBe(path.split('?')[0])
  })

  it('gets no record of one either', async () => {
    const [article] = await rowsOf('select id from articles limit 1')
    const token = await tokenFor(await newAccount('volunteer'))
    expect((await open(`/admin/collections/articles/${article!.id}`, token)).path).toBe('/admin/unauthorized')
  })

  it('cannot use the functions that its pages call', async () => {
    const [article] = await rowsOf('select id from articles limit 1')
    const editor = await tokenFor(await newAccount('editor'))
    const token = await tokenFor(await newAccount('volunteer'))
    const calls: [string, Record<string, unknown>][] = [
      ['render-document', { collectionSlug: 'articles', docID: article!.id }],
      ['render-list', { collectionSlug: 'articles' }],
      [
        'form-state',
        {
          collectionSlug: 'articles',
          id: article!.id,
          operation: 'update',
          schemaPath: 'articles',
          docPermissions: {},
          docPreferences: {},
          formState: {},
          renderAllFields: true,
        },
      ],
    ]
    for (const [name, args] of calls) {
      const answer = await callPanel(token, name, args)
      expect(answer.text).not.toMatch(/field-title|"title":|collection-list/)
      expect((await callPanel(editor, name, args)).text.length).toBeGreaterThan(answer.text.length)
    }
  })
})

describe('the cookie of a session', () => {
  it('is for HTTP alone, stays on the site and names no domain', async () => {
    const { headers } = await tryLogin(await newAccount('editor'))
    const [cookie, ...more] = headers.getSetCookie()
    expect(more).toEqual([])
    expect(cookie).toMatch(/; Path=\/; HttpOnly(=true)?; SameSite=Lax$/)
    expect(cookie).not.toMatch(/Domain|Secure/)
  })
})
