import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql, logIn } from '../../support/graphql'
import { connected } from '../../support/postgres'
import { rest } from '../../support/rest'
import { seededFolder } from '../../support/seeded-folder'
import { databaseUrl } from '../../support/shared'
import { demoPassword, removeFolder, type Running, start } from '../../support/system'

// A system of its own: the limits of the shared one are everybody's. One proxy stands in front of it.
let system: Running
let url: string

beforeAll(async () => {
  system = await start({ folder: seededFolder(), env: { TRUST_PROXY: '1' } })
  url = system.url
})

afterAll(async () => {
  await system.stop()
  removeFolder(system.folder)
})

const rows = (query: string, values: unknown[] = []) =>
  connected(databaseUrl(system.folder), async (client) => (await client.query(query, values)).rows)

let networks = 0
/** An address from which nobody has asked yet. */
const newAddress = () => `198.51.100.${++networks}`

/** A login as it arrives through the proxy from `address`. */
async function attempt(email: string, password: string, address = newAddress(), claimed?: string) {
  const headers = { 'X-Forwarded-For': [claimed, address].filter(Boolean).join(', ') }
  const started = performance.now()
  const { status, body } = await rest('POST', 'users/login', { url, headers, data: { email, password } })
  return { status, body, ms: performance.now() - started }
}

const wrong = 'ganz-und-gar-falsch'
const demo = (role: string) => `${role}@demo.example`

async function fail(times: number, email: string, address?: string) {
  for (let time = 0; time < times; time++) await attempt(email, wrong, address ?? newAddress())
}

describe('after ten failed tries', () => {
  it('locks the account for all addresses and answers the right password like a wrong one', async () => {
    await fail(9, demo('editor'))
    expect((await attempt(demo('editor'), demoPassword)).status).toBe(200)
    await fail(10, demo('editor'))
    const locked = await attempt(demo('editor'), demoPassword)
    const other = await attempt(demo('auditor'), wrong)
    const unknown = await attempt('niemand@demo.example', wrong)
    expect(locked.status).toBe(401)
    expect([locked.body, unknown.body]).toEqual([other.body, other.body])
    const { errors } = await graphql(
      `mutation { loginUser(email: "${demo('editor')}", password: "${demoPassword}") { token } }`,
      {},
      { url },
    )
    expect(errors).toMatchObject([{ extensions: { code: 'AUTHENTICATION_ERROR' } }])
    expect((await attempt(demo('auditor'), demoPassword)).status).toBe(200)
  })

  it('locks the account for many tries in one GraphQL request', async () => {
    const tries = Array.from({ length: 12 }, (_, index) => {
      const password = index === 11 ? demoPassword : wrong
      return `try${index}: loginUser(email: "${demo('treasurer')}", password: "${password}") { token }`
    })
    const { data } = await graphql(`mutation { ${tries.join(' ')} }`, {}, { url })
    expect(Object.values(data)).toEqual(tries.map(() => null))
  })

  it('counts concurrent tries like sequential ones', async () => {
    const address = newAddress()
    await Promise.all(Array.from({ length: 12 }, () => attempt(demo('network'), wrong, address)))
    expect((await attempt(demo('network'), demoPassword)).status).toBe(401)
    const [{ count }] = await rows(
      `select count(*)::int from audit_log where action = 'loginFailed' and record_id =
        (select id::text from users where email = $1)`,
      [demo('network')],
    )
    expect(count).toBe(10)
  })

  it('logs the lock once, without any address', async () => {
    const locks = await rows(
      `select record_id, reason from audit_log where action = 'lockedOut' and record_id =
        (select id::text from users where email = $1)`,
      [demo('editor')],
    )
    expect(locks).toEqual([{ record_id: expect.any(String), reason: 'account' }])
    const [{ text }] = await rows(`select string_agg(audit_log::text, ' ') as text from audit_log`)
    expect(text).not.toMatch(/@|198\.51\.100/)
    const [{ keys }] = await rows(`select string_agg(key, ' ') as keys from login_limits`)
    expect(keys).toMatch(/^((account|address):[0-9a-f]{64} ?)+$/)
  })

  it('only lets accounts that may update all accounts unlock it', async () => {
    const unlock = (token?: string) =>
      rest('POST', 'users/unlock', { url, token, data: { email: demo('editor') } })
    expect((await unlock()).status).toBe(403)
    expect((await unlock(await logIn('auditor', url))).status).toBe(403)
    expect((await attempt(demo('editor'), demoPassword)).status).toBe(401)
    expect((await unlock(await logIn('admin', url))).status).toBe(200)
    expect((await attempt(demo('editor'), demoPassword)).status).toBe(200)
  })

  it('ends the lock after its time', async () => {
    await fail(11, demo('municipal'))
    expect((await attempt(demo('municipal'), demoPassword)).status).toBe(401)
    await rows(`update login_limits set expire = expire - 901000`)
    await rows(`update users set lock_until = lock_until - interval '901 seconds'`)
    expect((await attempt(demo('municipal'), demoPassword)).status).toBe(200)
  })
})

describe('an address', () => {
  it('is locked for all accounts after a hundred failed tries, whatever headers it sends', async () => {
    const address = '203.0.113.7'
    for (let time = 0; time < 100; time += 10)
      await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          attempt(`erfunden-${time + index}@demo.example`, wrong, address, `192.0.2.${time + index}`),
        ),
      )
    const refused = await attempt(demo('district'), demoPassword, address)
    expect(refused.status).toBe(401)
    expect(refused.body).toEqual((await attempt(demo('district'), wrong)).body)
    expect((await attempt(demo('district'), demoPassword)).status).toBe(200)
  })

  it('is not charged for successful logins', async () => {
    const address = newAddress()
    for (let time = 0; time < 6; time++)
      expect((await attempt(demo('district'), demoPassword, address)).status).toBe(200)
    // The address that was counted last is the one that goes on longest.
    const [latest] = await rows(
      `select points from login_limits where key like 'address:%' order by expire desc limit 1`,
    )
    expect(latest).toEqual({ points: 0 })
  })
})
