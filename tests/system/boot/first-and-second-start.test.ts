import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { rowCounts } from '../../support/postgres'
import { databaseUrl } from '../../support/shared'
import { emptyFolder, removeFolder, type Running, start } from '../../support/system'
import { until } from '../../support/until'

const folder = emptyFolder()
// What a newcomer does: nothing is set, and a password is generated.
const options = { folder, env: { DEMO_PASSWORD: undefined } }
const accounts = (parse(readFileSync('seed/demo/accounts.yaml', 'utf8')) as { key: string }[]).map(
  ({ key }) => `${key}@demo.example`,
)

let first: Running
let second: Running
let password: string
let token: string | undefined
let before: Record<string, number>
const stopped: (number | null)[] = []

async function logIn(email: string, url: string): Promise<string | undefined> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return ((await response.json()) as { token?: string }).token
}

const announced = (system: Running) =>
  until('the end of the start', 60, async () => system.output().includes('Stop with Ctrl-C'))

beforeAll(async () => {
  first = await start(options)
  await announced(first)
  password = /Password +(\S+) +\(generated/.exec(first.output())?.[1] ?? ''
  token = await logIn('editor@demo.example', first.url)
})

afterAll(async () => {
  await Promise.all([first?.stop(), second?.stop()])
  removeFolder(folder)
})

describe('the first start on an empty folder', () => {
  it.each(['/', '/admin', '/api/graphql', '/api'])('says that %s is there', (address) => {
    const lines = first.output().split('\n')
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^  \\w.* ${first.url}${address}$`)))
  })

  it.each(['/', '/admin', '/api/graphql?query={__typename}', '/api/articles'])(
    'answers at %s',
    async (address) => {
      expect((await fetch(first.url + address)).status).toBe(200)
    },
  )

  it('names every demo account', () => {
    expect(first.output().match(/\S+@demo\.example/g)).toEqual(accounts)
  })

  it('shows the generated password once', () => {
    expect(password).toMatch(/^[\w-]{16}$/)
    expect(first.output().split(password)).toHaveLength(2)
  })

  it('shows the password that opens every demo account', async () => {
    for (const account of accounts) expect(await logIn(account, first.url)).toEqual(expect.any(String))
  })

  it.each(['secret', 'postgres-passwords.json', 'postgres.log'])('lets only its owner read %s', (name) => {
    expect(statSync(path.join(folder, 'data', name)).mode & 0o777).toBe(0o600)
  })
})

describe('the second start', () => {
  beforeAll(async () => {
    before = await rowCounts(databaseUrl(folder))
    stopped.push(await first.stop())
    second = await start(options)
    await announced(second)
  })

  it('follows a stop with exit code 0', () => expect(stopped).toEqual([0]))

  it('migrates nothing and seeds nothing', () => {
    expect(first.output()).toContain('migration(s) applied')
    expect(first.output()).toContain('empty database seeded')
    expect(second.output()).not.toContain('migration(s) applied')
    expect(second.output()).not.toContain('seeded')
  })

  it('keeps everything', async () => {
    expect(before.articles).toBeGreaterThan(10)
    expect(await rowCounts(databaseUrl(folder))).toEqual(before)
  })

  it('names the demo accounts, and no password any more', () => {
    expect(second.output().match(/\S+@demo\.example/g)).toEqual(accounts)
    expect(second.output()).not.toContain(password)
    expect(second.output()).not.toContain('generated')
  })

  it('knows who was logged in', async () => {
    const response = await fetch(`${second.url}/api/users/me`, { headers: { Authorization: `JWT ${token}` } })
    expect(await response.json()).toMatchObject({ user: { email: 'editor@demo.example' } })
  })
})
