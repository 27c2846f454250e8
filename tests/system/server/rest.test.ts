import { describe, expect, it } from '@jest/globals'
import { openConnection } from '../../support/open-connection'
import { make, published, tokenOf } from '../../support/records'
import { sharedUrl } from '../../support/shared'

const ask = (path: string, options?: RequestInit) => fetch(`${sharedUrl()}/api/${path}`, options)

/** What comes back for a request written by hand: `fetch` would not send these. */
async function sent(line: string): Promise<{ status: number; text: string }> {
  const { socket, closed } = openConnection(sharedUrl())
  socket.end(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  const text = await closed
  return { status: Number(text.split(' ')[1]), text }
}

describe('REST', () => {
  it('answers HEAD like GET, without the body', async () => {
    const [head, get] = await Promise.all([ask('municipalities', { method: 'HEAD' }), ask('municipalities')])
    expect([head.status, head.headers.get('content-type')]).toEqual([200, get.headers.get('content-type')])
    expect(await head.text()).toBe('')
    expect((await get.json()).totalDocs).toBe(15)
  })

  it('compresses answers for clients that accept it', async () => {
    const [packed, plain] = await Promise.all(
      ['br', 'identity'].map((encoding) =>
        ask('articles?limit=5', { headers: { 'Accept-Encoding': encoding } }),
      ),
    )
    expect([packed, plain].map((answer) => answer!.headers.get('content-encoding'))).toEqual(['br', null])
    expect(await packed!.json()).toEqual(await plain!.json())
  })

  it('reads all values of a repeated parameter', async () => {
    const slugs = ['mehrfach-eins', 'mehrfach-zwei']
    for (const slug of slugs) await make('articles', { title: slug, slug, kind: 'news', ...published })
    const among = slugs.map((slug) => `where[slug][in][]=${slug}`).join('&')
    const { docs } = await (await ask(`articles?${among}&sort=slug&depth=0`)).json()
    expect(docs.map(({ slug }: { slug: string }) => slug)).toEqual(slugs)
  })

  it('answers an unknown path with 404 as JSON', async () => {
    for (const path of ['nirgends', 'articles/nirgends/weiter', 'ARTICLES']) {
      const answer = await ask(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.headers.get('content-type')).toContain('application/json')
      expect(JSON.stringify(await answer.json())).not.toMatch(/node_modules|stack/)
    }
  })

  it('refuses unsupported methods', async () => {
    const { status, text } = await sent('TRACE /api/articles')
    expect(status).toBe(405)
    expect(text).toMatch(/Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS/)
    expect(text).toContain('"code":"notAMethod"')
  })

  it.each([
    ['de', 'articles?where[preis][equals]=3', 'preis', /^Danach kann hier nicht gefiltert werden: preis\. /],
    ['en', 'articles?where[preis][equals]=3', 'preis', /^Nothing can be filtered by this here: preis\. /],
    ['de', 'articles/count?where[or][0][a.b][like]=x&where[or][1][c][in]=1,2', 'a, c', /: a, c\. /],
    ['de', 'municipalities?joins[networks][where][budget][exists]=true', 'budget', /: budget\. /],
    ['en', 'media?where[uploadedBy.email][like]=a', 'uploadedBy, email', /: uploadedBy, email\. /],
  ])(
    'says in the reader’s language (%s) that nothing can be filtered so: %s',
    async (language, path, paths, text) => {
      const answer = await ask(path, { headers: { 'Accept-Language': language } })
      expect(answer.status).toBe(400)
      expect(await answer.json()).toEqual({
        errors: [{ message: expect.stringMatching(text), data: { code: 'QUERY_ERROR', paths } }],
      })
    },
  )

  it('refuses a body that is not JSON without revealing internals', async () => {
    const answer = await ask('articles', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${await tokenOf('editor')}` },
      body: '{"title":',
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).not.toMatch(/node_modules|at JSON/)
  })
})
