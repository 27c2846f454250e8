import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rowCounts } from '../../support/postgres'
import { rest } from '../../support/rest'
import { databaseUrl, sharedUrl } from '../../support/shared'
import { removeFolder, type Running, start } from '../../support/system'

const account = {
  name: 'Erste',
  email: 'first@person.example',
  password: 'ausgedacht-und-lang',
  roles: ['admin'],
  language: 'de',
}
let system: Running

beforeAll(async () => {
  system = await start({ env: { SEED: 'none' } })
})

afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
})

describe('on a system without any account', () => {
  it.each([
    'users/first-register',
    'users/first-register/',
    'users/FIRST-REGISTER',
    'users//first-register',
    'users',
  ])('nobody makes the first one at /api/%s', async (path) => {
    const { status } = await rest('POST', path, { data: account, url: system.url })
    expect([400, 403, 404]).toContain(status)
    expect((await rowCounts(databaseUrl(system.folder))).users).toBe(0)
  })

  it('nobody makes the first one with a form in the admin panel, or by GraphQL', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(account))
    await fetch(`${system.url}/api/users/first-register`, { method: 'POST', body: form })
    const mutations = ['createUser', 'firstRegister', 'registerFirstUser', 'createFirstUser']
    for (const name of mutations)
      await fetch(`${system.url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          query: `mutation ($data: UserInput!) { ${name}(data: $data) { id } }`,
          variables: { data: account },
        }),
      })
    expect((await rowCounts(databaseUrl(system.folder))).users).toBe(0)
  })
})

describe('on a system with accounts', () => {
  it('first-register is not there either', async () => {
    const { status } = await rest('POST', 'users/first-register', { data: account, url: sharedUrl() })
    expect(status).toBe(404)
  })
})
