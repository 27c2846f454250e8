import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { newAccount, tokenFor } from '../../support/account'
import { picture, send } from '../../support/files'
import { sharedUrl } from '../../support/shared'

let token: string
let image: string
beforeAll(async () => {
  token = await tokenFor(await newAccount('municipal', {}))
  image = `/api/media/file/${(await send('media', await picture('png'), 'fest.png')).doc.filename}`
})

type Case = [path: string, options?: RequestInit & { headers?: Record<string, string> }]

const post = (body: object): Case[1] => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

async function headersOf([path, options = {}]: Case, more: Record<string, string> = {}) {
  const answer = await fetch(sharedUrl() + path, {
    redirect: 'manual',
    ...options,
    headers: { ...options.headers, ...more },
  })
  await answer.arrayBuffer()
  const vary = (answer.headers.get('vary') ?? '').toLowerCase().split(/,\s*/)
  return { path, status: answer.status, cache: answer.headers.get('cache-control'), vary }
}

const expectPrivate = ({ path, cache, vary }: Awaited<ReturnType<typeof headersOf>>) =>
  expect({ path, cache, vary }).toEqual({
    path,
    cache: 'private, no-store',
    vary: expect.arrayContaining(['cookie', 'authorization']),
  })

describe('an answer that depends on an account is kept by no cache', () => {
  const cases: Case[] = [
    ['/api/articles?limit=1'],
    ['/api/articles?limit=1', { method: 'HEAD' }],
    ['/api/volunteers?limit=1'],
    ['/api/claims/count'],
    ['/api/globals/homepage'],
    ['/api/articles/nirgends'],
    ['/api/nirgends'],
    ['/api/articles?where[nirgends][equals]=1'],
    ['/api/articles', post({})],
    ['/api/payload-preferences/nirgends'],
    ['/api/access'],
    ['/api/users/second-factor'],
    ['/api/receipts/file/nirgends.pdf'],
    ['/api/graphql?query={Articles(limit:1){totalDocs}}'],
    ['/api/graphql', post({ query: '{ nirgends }' })],
    ['/admin'],
    ['/admin/account'],
    ['/admin/nirgends'],
    ['/'],
    ['/nirgends'],
    ['/healthz/x'],
  ]

  it.each(cases)('with a token and with a cookie: %s', async (...one) => {
    expectPrivate(await headersOf(one, { Authorization: `JWT ${token}` }))
    expectPrivate(await headersOf(one, { Cookie: `payload-token=${token}`, Origin: sharedUrl() }))
  })

  it('of nobody: a session that is over, or a token that is none', async () => {
    expectPrivate(await headersOf(['/api/articles?limit=1'], { Authorization: 'JWT x' }))
    expectPrivate(await headersOf(['/api/volunteers'], { Cookie: 'payload-token=x', Origin: sharedUrl() }))
  })

  it.each<Case>([
    ['/api/users/login', post({ email: `${randomUUID()}@nirgends.example`, password: 'x' })],
    ['/api/users/forgot-password', post({ email: `${randomUUID()}@nirgends.example` })],
    ['/api/users/reset-password', post({ token: 'x', password: 'y' })],
    ['/api/users/me'],
    ['/api/users'],
    ['/admin/login'],
    ['/konto/passwort'],
    ['/en/konto/passwort'],
  ])('also where none came along: %s', async (...one) => expectPrivate(await headersOf(one)))
})

describe('what is the same for everybody', () => {
  it('is cacheable for logged-in users too: public pictures, scripts and styles', async () => {
    const page = await (await fetch(`${sharedUrl()}/admin/login`)).text()
    const script = /\/_next\/static\/[^"]+\.js/.exec(page)![0]
    for (const path of [image, script, '/icon.svg'])
      for (const headers of [{}, { Authorization: `JWT ${token}` }] as Record<string, string>[])
        expect((await headersOf([path], headers)).cache).toMatch(/^public\b/)
  })

  it('is said to those without an account as before', async () => {
    for (const path of ['/api/articles?limit=1', '/api/globals/homepage', '/api/nirgends']) {
      const { cache, vary } = await headersOf([path])
      expect({ path, cache, vary: vary.includes('cookie') }).toEqual({ path, cache: null, vary: false })
    }
    const { cache } = await headersOf(['/api/graphql?query={Articles(limit:1){totalDocs}}'])
    expect(cache).toBe('public, no-cache')
  })

  it('is all that a page of another origin gets, cookie or not', async () => {
    const { cache } = await headersOf(['/api/articles?limit=1'], {
      Cookie: `payload-token=${token}`,
      Origin: 'https://fremd.example',
    })
    expect(cache).toBeNull()
  })
})
