import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import type { AppContext } from '../../../src/server/context'
import { headersOfData } from '../../../src/request/data-headers'
import { setUpSecurityHeaders } from '../../../src/server/requests/security-headers'
import { sharedUrl } from '../../support/shared'

const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]
const pages = ['/', '/en', '/admin/login', '/api/articles', '/readyz', '/gibt-es-nicht', '/konto/passwort']
/** Pages of the site that need no script are stored once, for everybody. */
const plain = ['/', '/en', '/gibt-es-nicht']

describe.each(pages)('the answer for %s', (path) => {
  let headers: Headers
  beforeAll(async () => {
    headers = (await fetch(sharedUrl() + path)).headers
  })

  it('says nothing about the programs behind it', () => {
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('server')).toBeNull()
  })

  it.each([
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'SAMEORIGIN'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
  ])('says %s: %s', (name, value) => expect(headers.get(name)).toBe(value))

  it('says nothing of HTTPS where there is none', () => {
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
  })

  it('has one policy that allows only scripts of this very answer, or files of ours', () => {
    const directives = new Map(
      headers
        .get('content-security-policy')!
        .split('; ')
        .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]),
    )
    expect(directives.get('default-src')).toBe(`'self'`)
    expect(directives.get('script-src')).toMatch(
      plain.includes(path) ? /^'self'$/ : /^'self' 'nonce-[\w+/]{22}==' 'strict-dynamic'$/,
    )
    expect(directives.get('object-src')).toBe(`'none'`)
    expect(directives.get('base-uri')).toBe(`'self'`)
    expect(directives.get('frame-ancestors')).toBe(`'self'`)
    expect(directives.get('form-action')).toBe(`'self'`)
  })
})

describe('an answer that is data alone', () => {
  it('can neither run, nor be shown in a frame, nor be taken for anything else', async () => {
    const { headers } = await fetch(`${sharedUrl()}/api/graphql?query={__typename}`)
    expect(headers.get('cache-status')).not.toMatch(/bypass/)
    expect(headers.get('content-security-policy')).toBe(`default-src 'none'; frame-ancestors 'none'`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    for (const name of ['x-powered-by', 'server', 'strict-transport-security'])
      expect(headers.get(name)).toBeNull()
  })
})

describe('the nonce of the policy', () => {
  it('differs with every answer', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(`${sharedUrl()}/admin/login`)))
    const nonces = answers.map(({ headers }) => nonceOf(headers.get('content-security-policy')))
    expect(new Set(nonces).size).toBe(10)
  })

  it.each(['/admin/login', '/konto/passwort', '/konto/adresse'])(
    'is that of every script in %s',
    async (path) => {
      const response = await fetch(sharedUrl() + path)
      const scripts = (await response.text()).match(/<script\b[^>]*>/g)!
      expect(scripts.length).toBeGreaterThan(0)
      const nonce = nonceOf(response.headers.get('content-security-policy'))
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    },
  )

  it('is not taken from the client', async () => {
    const headers = { 'Content-Security-Policy': `script-src 'nonce-ausgedacht'`, 'X-Nonce': 'ausgedacht' }
    const response = await fetch(`${sharedUrl()}/konto/passwort`, { headers })
    expect(nonceOf(response.headers.get('content-security-policy'))).not.toBe('ausgedacht')
    expect(await response.text()).not.toContain('ausgedacht')
  })
})

describe('behind HTTPS', () => {
  let server: Server
  beforeAll(async () => {
    const app = express()
    setUpSecurityHeaders(app, { dev: false, settings: { publicUrl: 'https://town.example' } } as AppContext)
    app.use((_, response) => void response.end())
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => void server.close())

  it('browsers are told to stay there', async () => {
    const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    expect(headers.get('content-security-policy')).toMatch(/; upgrade-insecure-requests$/)
  })

  it('data say the same', async () => {
    const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const ofData = headersOfData({ publicUrl: 'https://town.example' })
    expect(ofData['Strict-Transport-Security']).toBe(headers.get('strict-transport-security'))
  })
})
