import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from '../../support/graphql'
import { make } from '../../support/records'
import { sharedUrl } from '../../support/shared'
import { demoPassword } from '../../support/system'

const logInMutation = `mutation ($email: String!, $password: String!) {
  loginUser(email: $email, password: $password) { user { email roles } token exp }
}`
const who = '{ meUser { user { email } } }'

/** An account of this file's own: other tests log the demo accounts in. */
const email = `anmeldung-${randomUUID()}@pruefung.example`

const logIn = (password = demoPassword, address = email) =>
  graphql(logInMutation, { email: address, password })

/** As a browser on the site itself sends it. */
const inBrowser = (cookie: string) => ({ headers: { Cookie: cookie.split(';')[0]!, Origin: sharedUrl() } })

beforeAll(() =>
  make('users', { name: 'Anmeldung', email, password: demoPassword, roles: ['editor'], language: 'de' }),
)

describe('logging in over GraphQL', () => {
  it('sets a cookie that scripts cannot read and other sites cannot use', async () => {
    const { data, headers } = await logIn()
    expect(data.loginUser.user).toEqual({ email: email, roles: ['editor'] })
    const cookies = headers.getSetCookie()
    expect(cookies).toHaveLength(1)
    expect(cookies[0]).toMatch(/^payload-token=[\w-]+\.[\w-]+\.[\w-]+; /)
    expect(cookies[0]).toMatch(/; HttpOnly/)
    expect(cookies[0]).toMatch(/; SameSite=Lax/)
    expect(cookies[0]).toMatch(/; Path=\//)
    const me = await graphql(who, {}, inBrowser(cookies[0]!))
    expect(me.data).toEqual({ meUser: { user: { email: email } } })
  })

  it('gives a token that works in a header', async () => {
    const { data } = await logIn()
    const me = await graphql(who, {}, { token: data.loginUser.token })
    expect(me.data).toEqual({ meUser: { user: { email: email } } })
  })

  it('does not let the cookie be used by another site', async () => {
    const [cookie] = (await logIn()).headers.getSetCookie()
    const headers = { Cookie: cookie!.split(';')[0]!, Origin: 'https://anderswo.example' }
    expect((await graphql(who, {}, { headers })).data).toEqual({ meUser: { user: null } })
  })

  it.each([
    ['a wrong password', 'ganz-falsches-passwort', email],
    ['an unknown account', demoPassword, 'niemand@pruefung.example'],
  ])('is refused in the same words for %s', async (_, password, address) => {
    const { data, errors, headers } = await logIn(password, address)
    expect(data).toEqual({ loginUser: null })
    expect(errors).toMatchObject([
      {
        message: 'Die E-Mail-Adresse oder das Passwort sind nicht korrekt.',
        extensions: { code: 'AUTHENTICATION_ERROR', statusCode: 401 },
      },
    ])
    expect(headers.getSetCookie()).toEqual([])
  })
})

describe('logging out over GraphQL', () => {
  it('removes the cookie and ends the session', async () => {
    const { data, headers } = await logIn()
    const [cookie] = headers.getSetCookie()
    const out = await graphql('mutation { logoutUser }', {}, inBrowser(cookie!))
    expect(out.errors).toBeUndefined()
    const [removed] = out.headers.getSetCookie()
    expect(removed).toMatch(/^payload-token=; /)
    const [, expires] = /Expires=([^;]+)/.exec(removed!)!
    expect(new Date(expires!).getTime()).toBeLessThan(Date.now())
    expect((await graphql(who, {}, inBrowser(cookie!))).data).toEqual({ meUser: { user: null } })
    expect((await graphql(who, {}, { token: data.loginUser.token })).data).toEqual({ meUser: { user: null } })
  })

  it('is refused for who is not logged in', async () => {
    const { data, errors } = await graphql('mutation { logoutUser }')
    expect(data).toEqual({ logoutUser: null })
    expect(errors).toHaveLength(1)
  })
})
