import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { change, make, type Made, published, tokenOf } from '../../support/records'
import { rest } from '../../support/rest'
import { rowsOf } from '../../support/sql'
import { startSecondProcess } from '../../support/second-process'
import { sharedUrl } from '../../support/shared'
import { page } from './asking'

let article: Made
let number = 0
const title = () => `Seite im Speicher ${number}`
const pathOf = ({ slug }: Made) => `/artikel/${slug}`
const body = {
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        ...{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0, textFormat: 0 },
        children: [
          { type: 'text', version: 1, text: 'Text.', detail: 0, format: 0, mode: 'normal', style: '' },
        ],
      },
    ],
  },
}

const newArticle = async (): Promise<Made> => {
  number++
  const [topic] = await rowsOf<{ id: string }>('select id from topics order by id limit 1')
  return make('articles', {
    ...{ title: title(), slug: `seite-im-speicher-${Date.now()}-${number}`, kind: 'news', ...published },
    ...{ summary: 'Kurz.', topics: [topic!.id], body, asOf: '2026-11-01' },
  })
}

beforeAll(async () => void (article = await newArticle()))

/** Asks until the page is stored: other test files change what it shows. */
async function store(path: string) {
  for (let time = 0; time < 20; time++) {
    const told = await page(path)
    if (told.cache === 'hit') return told
  }
  throw new Error(`${path} is not stored`)
}

describe('a page of the site', () => {
  it('is rendered once and then comes from memory, in any coding', async () => {
    const first = await store(pathOf(article))
    expect(first.text).toContain(title())
    for (const coding of ['gzip', 'br', 'identity']) {
      const told = await page(pathOf(article), { headers: { 'Accept-Encoding': coding } })
      expect([told.status, told.cache]).toEqual([200, 'hit'])
      expect(told.headers['content-encoding']).toBe(coding === 'identity' ? undefined : coding)
      expect(told.headers.vary).toBe('Accept-Encoding')
      expect(told.headers['content-length']).toBe(String(told.bytes.length))
      expect(told.text).toBe(first.text)
    }
  })

  it('is revalidated by its ETag, of each coding its own', async () => {
    await store(pathOf(article))
    const etags = await Promise.all(
      ['gzip', 'br', 'identity'].map(async (coding) => {
        const headers = { 'Accept-Encoding': coding }
        const { etag } = (await page(pathOf(article), { headers })).headers
        const again = await page(pathOf(article), { headers: { ...headers, 'If-None-Match': etag! } })
        expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag])
        expect(again.headers['cache-control']).toBe('public, no-cache')
        return etag
      }),
    )
    expect(new Set(etags).size).toBe(3)
  })

  it('answers HEAD like GET, without a body', async () => {
    const { headers, text } = await store(pathOf(article))
    const head = await page(pathOf(article), { method: 'HEAD' })
    expect([head.status, head.cache, head.bytes.length]).toEqual([200, 'hit', 0])
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(text)))
    expect(head.headers.etag).toBe(headers.etag)
  })

  it('sends no script, and a policy that allows files of ours alone', async () => {
    for (const path of [pathOf(article), '/', '/ar', '/termine', '/gibt-es-nicht']) {
      const { text, headers } = await page(path)
      expect(text).not.toMatch(/<script(?![^>]*\bsrc="\/(?!_next))(?![^>]*json")/)
      expect(text).not.toMatch(/nonce|as="script"|<template id="B/)
      expect(text).toMatch(/<title>[^<]+<\/title>.*<\/head>/s)
      expect(headers['content-security-policy']).toContain(`; script-src 'self'; `)
    }
  })

  it('is the same whatever an address adds that it does not read', async () => {
    await store('/termine')
    for (const search of [
      '?utm_source=x',
      '?_rsc=1',
      '?ort=%3Cb%3E',
      '?monat=2026-13',
      '?ort=a&ort=b',
      '?art[]=x',
    ])
      expect([search, (await page(`/termine${search}`)).cache]).toEqual([search, 'hit'])
    const chosen = await store('/termine?art=meeting')
    const other = await page('/termine?x=1&art=meeting&y=2')
    expect([other.cache, other.text]).toEqual(['hit', chosen.text])
    expect(chosen.text).toMatch(/<option[^>]*value="meeting"[^>]*selected/)
  })

  it('does not depend on headers of who asked first', async () => {
    const fresh = await newArticle()
    const headers = {
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      'User-Agent': 'evil.example',
      'Accept-Language': 'ar',
      'Next-Router-State-Tree': 'x',
      'X-Middleware-Subrequest': 'x',
      'X-Invoke-Path': '/admin',
      RSC: '1',
      Cookie: 'payload-lng=ar',
    }
    const first = await page(pathOf(fresh), { headers })
    expect(first.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(first.text).not.toContain('evil')
    const { text } = await store(pathOf(fresh))
    expect(text).toBe(first.text)
  })

  it('is not stored where there is none', async () => {
    for (let time = 0; time < 3; time++) {
      const told = await page('/artikel/diesen-artikel-gibt-es-nicht')
      expect([told.status, told.cache, told.headers['cache-control']]).toEqual([
        404,
        'fwd=miss',
        'private, no-store',
      ])
      expect(told.headers.etag).toBeUndefined()
    }
  })

  it('is rendered anew for accounts, and kept by nobody', async () => {
    await store(pathOf(article))
    const token = await tokenOf('editor')
    const credentials: Record<string, string>[] = [
      { Authorization: `JWT ${token}` },
      { Cookie: `payload-token=${token}` },
    ]
    for (const headers of credentials) {
      const told = await page(pathOf(article), { headers })
      expect([told.status, told.cache]).toEqual([200, undefined])
      expect(told.headers['cache-control']).toContain('no-store')
    }
  })
})

describe('after a change that was acknowledged, the next request shows', () => {
  it('the new title, on the page itself and in lists', async () => {
    for (let time = 0; time < 5; time++) {
      await store(pathOf(article))
      await store('/aktuelles')
      number++
      await change(`articles/${article.id}`, { title: title(), ...published })
      for (const path of [pathOf(article), '/aktuelles'])
        expect([path, (await page(path)).text.includes(title())]).toEqual([path, true])
    }
  })

  it('no article that was withdrawn or put into the trash', async () => {
    for (const withdrawn of [{ _status: 'draft' }, { deletedAt: new Date().toISOString() }]) {
      const one = await newArticle()
      const name = title()
      await store(pathOf(one))
      expect((await store('/aktuelles')).text).toContain(name)
      await change(`articles/${one.id}`, withdrawn)
      expect((await page(pathOf(one))).status).toBe(404)
      expect((await page('/aktuelles')).text).not.toContain(name)
    }
  })

  it('a page where there was none', async () => {
    const draft = await newArticle()
    await change(`articles/${draft.id}`, { _status: 'draft' })
    expect((await page(pathOf(draft))).status).toBe(404)
    await change(`articles/${draft.id}`, published)
    expect((await page(pathOf(draft))).status).toBe(200)
  })

  it('new settings of the site on every page, in every language', async () => {
    const paths = ['/', '/ar', '/hilfe', pathOf(article)]
    const { body: before } = await rest('GET', 'globals/site-settings', { token: await tokenOf('admin') })
    const name = `Kontakt ${Date.now()}`
    try {
      for (const path of paths) await store(path)
      const { status } = await rest('POST', 'globals/site-settings', {
        token: await tokenOf('admin'),
        data: { contact: { ...before.contact, name } },
      })
      expect(status).toBe(200)
      for (const path of paths) expect([path, (await page(path)).text.includes(name)]).toEqual([path, true])
    } finally {
      await rest('POST', 'globals/site-settings', {
        token: await tokenOf('admin'),
        data: { contact: before.contact },
      })
    }
  })
})

describe('with READ_CACHE=off', () => {
  let second: Awaited<ReturnType<typeof startSecondProcess>>
  beforeAll(async () => void (second = await startSecondProcess({ READ_CACHE: 'off' })))
  afterAll(() => second.stop())

  it('each page is rendered, and is the same', async () => {
    const told = await Promise.all([1, 2].map(() => page(pathOf(article), { url: second.system.url })))
    expect(told.map(({ cache }) => cache)).toEqual(Array(2).fill('fwd=bypass; detail=off'))
    // Each process says its own address.
    const text = told[0]!.text.replaceAll(second.system.url, sharedUrl())
    expect(text).toBe((await store(pathOf(article))).text)
    expect(told[1]!.headers.etag).toBe(told[0]!.headers.etag)
  })
})
