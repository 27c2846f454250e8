import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openDatabase } from '../../../src/database/open'
import { outcomeOf } from '../../support/command'
import { OwnPostgres } from '../../support/own-postgres'
import { asSuperuser, connected, superuserUrl } from '../../support/postgres'
import { databaseUrl } from '../../support/shared'
import { emptyFolder, removeFolder } from '../../support/system'

/** A name for what these tests make on the shared server, which has one server-wide list of users and databases. */
const own = `unfit_${randomBytes(4).toString('hex')}`
const user = `${own}_user`
const folder = emptyFolder()

/** What a start on this database says. The whole start is tried once below: it would say the same. */
const refusalOf = (url: string, directUrl?: string) =>
  openDatabase(url, folder, { join: false, directUrl }).then(
    () => 'none',
    ({ message }: Error) => message,
  )
const at = (database: string, as: 'owner' | 'user' = 'owner') => {
  const url = new URL(databaseUrl())
  if (as === 'user') Object.assign(url, { username: user, password: 'geheim' })
  url.pathname = database
  return url.href
}
/** Tries a database made with these options. */
async function withOptions(options: string, as?: 'owner' | 'user'): Promise<string> {
  await asSuperuser(`create database ${own} owner buergernetz template template0 ${options}`)
  try {
    return await refusalOf(at(own, as))
  } finally {
    await asSuperuser(`drop database ${own} with (force)`)
  }
}
/** Tries a database where users bring these settings along. */
async function withSetting(name: string, value: string): Promise<string> {
  await asSuperuser(`create database ${own} owner buergernetz`)
  await asSuperuser(`alter database ${own} set ${name} = ${value}`)
  try {
    return await refusalOf(at(own))
  } finally {
    await asSuperuser(`drop database ${own} with (force)`)
  }
}

beforeAll(() => asSuperuser(`create role ${user} login password 'geheim'`))
afterAll(async () => {
  await asSuperuser(`drop owned by ${user}; drop role ${user}`)
  removeFolder(folder)
})

const howToMake = `make one with create database … template template0 encoding 'UTF8' locale_provider icu icu_locale 'de' locale 'C.UTF-8'.`

describe('an outside database is refused with one sentence', () => {
  it('when its encoding is not UTF-8', async () => {
    const options = `encoding 'LATIN1' locale_provider libc locale 'C'`
    expect(await withOptions(options)).toBe(
      `The database has the encoding LATIN1, which lacks most letters: ${howToMake}`,
    )
  })

  it('when it sorts by bytes', async () => {
    expect(await withOptions(`encoding 'UTF8' locale_provider libc locale 'C'`)).toBe(
      `The database sorts Zebra, apfel, Äpfel instead of apfel, Äpfel, Zebra: ${howToMake}`,
    )
  })

  it('when the user may not create tables', async () => {
    const sentence = `The user "${user}" may not make tables in the schema "public": grant create on schema public to it.`
    expect(await withOptions('', 'user')).toBe(sentence)
  })

  it('when the user may only read, or owns nothing', async () => {
    const shared = new URL(databaseUrl()).pathname.slice(1)
    const asOwner = (statement: string) => connected(superuserOf(shared), (client) => client.query(statement))
    await asOwner(`grant select on all tables in schema public to ${user}`)
    expect(await refusalOf(at(shared, 'user'))).toBe(
      `The user "${user}" may only read this database: name the user who owns its tables.`,
    )
    await asOwner(`grant insert, update, delete on all tables in schema public to ${user}`)
    expect(await refusalOf(at(shared, 'user'))).toBe(
      `The user "${user}" does not own the tables of this database and could not migrate them: name the user who does.`,
    )
    await asOwner(`drop owned by ${user}`)
  })

  it('when no schema is available', async () => {
    expect(await withSetting('search_path', 'nowhere')).toBe(
      'The user "buergernetz" finds no schema to work in: check its search_path and its right to use the schema public.',
    )
  })

  it.each([
    ['default_transaction_read_only', 'on', 'nothing could be saved'],
    ['default_transaction_isolation', `'serializable'`, 'what is done at the same time would fail'],
    ['synchronous_commit', 'off', 'what was saved could be lost without power'],
    ['statement_timeout', `'5s'`, 'migrations could not be brought to their end'],
    ['DateStyle', `'German'`, 'dates could not be read'],
    ['standard_conforming_strings', 'off', 'texts could be misread'],
  ])('when it sets %s', async (name, value, why) => {
    expect(await withSetting(name, value)).toMatch(
      new RegExp(`^The database has set ${name} = .+ for the user "buergernetz": ${why}\\. Set it to .+\\.$`),
    )
  })

  it('when it has too few connections', async () => {
    expect(await withOptions('connection limit 20')).toBe(
      'The database gives the user "buergernetz" 20 connections; 37 are needed (max_connections, and the limits of role and database).',
    )
  })

  it('but not when nothing is wrong', async () => {
    expect(await withOptions('')).toBe('none')
    expect(await withOptions('', 'owner')).toBe('none')
  })

  it('when DATABASE_DIRECT_URL names another database', async () => {
    expect(await refusalOf(databaseUrl(), superuserUrl())).toBe(
      'DATABASE_URL and DATABASE_DIRECT_URL lead to different databases.',
    )
    expect(await refusalOf(databaseUrl(), databaseUrl())).toBe('none')
  })
})

const superuserOf = (database: string) => Object.assign(new URL(superuserUrl()), { pathname: database }).href

describe('a standby', () => {
  const standby = new OwnPostgres()
  afterAll(() => standby.remove())

  it('is refused with one sentence, and nothing else is printed', async () => {
    writeFileSync(path.join(standby.cluster, 'standby.signal'), '')
    await standby.start()
    const { code, output } = await outcomeOf({ folder, env: { DATABASE_URL: standby.url() } })
    expect(output).toBe(
      '\n✗ The database at DATABASE_URL is a standby, which can only be read: name the primary server.\n',
    )
    expect(code).toBe(1)
  })
})
