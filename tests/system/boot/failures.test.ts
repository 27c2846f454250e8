import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { outcomeOf } from '../../support/command'
import { databaseUrl } from '../../support/shared'
import { emptyFolder, freePort, removeFolder } from '../../support/system'

const folder = emptyFolder()
let occupied: Server

beforeAll(async () => {
  occupied = createServer()
  await new Promise<void>((resolve) => occupied.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  occupied.close()
  removeFolder(folder)
})

/** Expects that the start is given up with exactly this sentence: no stack, nothing else. */
async function expectFailure(env: Record<string, string>, sentence: string): Promise<void> {
  const { code, output } = await outcomeOf({ folder, env })
  expect(output).toBe(`\n✗ ${sentence}\n`)
  expect(code).toBe(1)
}

/** The shared system's database, as whom and where the test says. */
function databaseWith(changes: Partial<URL>): string {
  return Object.assign(new URL(databaseUrl()), changes).href
}

describe('an invalid setting stops the start with one sentence', () => {
  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, not "http".'],
    [
      { DATABASE_URL: 'localhost/buergernetz' },
      'DATABASE_URL cannot be read: it must be an address that begins with postgres:// or postgresql://.',
    ],
    [
      { NODE_ENV: 'production' },
      'PAYLOAD_SECRET is missing: in production set it to a random text of at least 32 characters.',
    ],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET is too short: it needs at least 32 characters.'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud".',
    ],
    [{ SEED: 'all' }, 'SEED must be one of demo, district, none, not "all".'],
    [{ DEMO_PASSWORD: 'short' }, 'DEMO_PASSWORD is too short: it needs at least 12 characters.'],
    [{ HOST: '203.0.113.7' }, 'HOST is not an address of this machine: 203.0.113.7.'],
  ])('%j', (env, sentence) => expectFailure(env as Record<string, string>, sentence))

  it('reports all problems at once', async () => {
    const { code, output } = await outcomeOf({ folder, env: { SEED: 'all', DEMO_PASSWORD: 'short' } })
    expect(output.match(/^✗ .+\.$/gm)).toHaveLength(2)
    expect(output).not.toContain('    at ')
    expect(code).toBe(1)
  })
})

describe('the start fails with one sentence', () => {
  it('when the port is in use', async () => {
    const { port } = occupied.address() as AddressInfo
    await expectFailure(
      { PORT: String(port) },
      `Port ${port} is in use: stop what runs there, or choose another with PORT.`,
    )
  })

  it('when nothing listens at DATABASE_URL', async () => {
    await expectFailure(
      { DATABASE_URL: `postgresql://buergernetz:geheim@127.0.0.1:${await freePort()}/buergernetz` },
      'The database at DATABASE_URL cannot be used: nothing answers at that host and port.',
    )
  })

  it('when nothing listens at a name with several addresses', async () => {
    await expectFailure(
      { DATABASE_URL: `postgresql://buergernetz:geheim@localhost:${await freePort()}/buergernetz` },
      'The database at DATABASE_URL cannot be used: nothing answers at that host and port.',
    )
  })

  it('when the host in DATABASE_URL does not exist', async () => {
    await expectFailure(
      { DATABASE_URL: 'postgresql://buergernetz:geheim@database.invalid/buergernetz' },
      'The database at DATABASE_URL cannot be used: its host is not known.',
    )
  })

  it('when the password in DATABASE_URL is wrong, without repeating it', async () => {
    await expectFailure(
      { DATABASE_URL: databaseWith({ password: 'geheim' }) },
      'The database at DATABASE_URL cannot be used: user or password is wrong.',
    )
  })

  it('when DATABASE_URL names no database that exists', async () => {
    await expectFailure(
      { DATABASE_URL: databaseWith({ pathname: 'elsewhere' }) },
      'The database at DATABASE_URL cannot be used: no database of that name exists.',
    )
  })

  it('and creates no database before that', () => {
    expect(existsSync(path.join(folder, 'data', 'postgres'))).toBe(false)
  })
})
