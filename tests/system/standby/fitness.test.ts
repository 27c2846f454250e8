import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { misfit } from '../../../src/database/standby/fitness'
import { openStandbys } from '../../../src/database/standby/standbys'
import { outcomeOf } from '../../support/command'
import { type OnStandby, startOnStandby } from '../../support/on-standby'
import { OwnPostgres } from '../../support/own-postgres'
import { emptyFolder, freePort, removeFolder, start } from '../../support/system'

let on: OnStandby
const copied = new OwnPostgres()
const folder = emptyFolder()

beforeAll(async () => {
  on = await startOnStandby(0)
  await copied.start()
})
afterAll(async () => {
  await on.stop()
  await copied.remove()
  removeFolder(folder)
})

/** What a start with this standby says. The whole start is tried once below. */
async function refusalOf(url: string, primary = on.primary.url()): Promise<string> {
  try {
    const end = await openStandbys([url], primary)
    await end()
    return 'none'
  } catch (error) {
    return (error as Error).message
  }
}
const changed = (url: string, to: object) => Object.assign(new URL(url), to).href
const server = (port: number) => `The server 127.0.0.1:${port} of DATABASE_STANDBY_URL`

describe('a standby is refused with one sentence', () => {
  it('when it is not a standby', async () => {
    const sentence = `${server(copied.port)} is no standby, but a server that is written to: name one that streams from that of DATABASE_URL.`
    expect(await refusalOf(copied.url())).toBe(sentence)
    const env = { DATABASE_URL: on.primary.url(), DATABASE_STANDBY_URL: copied.url(), DATABASE_PASSWORD: '' }
    const { code, output } = await outcomeOf({ folder, env })
    expect(output).toContain(`\n✗ ${sentence}\n`)
    expect(code).toBe(1)
  })

  it('when another database is named', async () => {
    expect(await refusalOf(changed(on.standby.url(), { pathname: '/gibt-es-nicht' }))).toBe(
      `${server(on.standby.port)} cannot be used: no database of that name exists.`,
    )
    expect(await refusalOf(changed(on.standby.url(), { pathname: '/postgres' }))).toBe(
      `${server(on.standby.port)} was asked for the database "postgres", and DATABASE_URL names "buergernetz": name the same.`,
    )
  })

  it('when another user is named, or the password is wrong', async () => {
    expect(await refusalOf(on.standby.url('superuser'))).toBe(
      `${server(on.standby.port)} was asked as the user "postgres", and DATABASE_URL names "buergernetz": name the same.`,
    )
    expect(await refusalOf(changed(on.standby.url(), { password: 'falsch' }))).toBe(
      `${server(on.standby.port)} cannot be used: user or password is wrong.`,
    )
  })

  it('when it follows another server copied from the same origin', async () => {
    // The copy falls behind, so that positions alone would say that the standby has everything.
    await on.primary.ask('create table ballast as select generate_series(1, 100000) as n')
    expect(await refusalOf(on.standby.url(), copied.url())).toBe(
      `${server(on.standby.port)} follows another server than that of DATABASE_URL, which both were copied from one: make it anew from that one.`,
    )
  })

  it('when its server, version, collation or settings differ', () => {
    const facts = {
      version: 18,
      standby: true,
      cluster: '1',
      database: 'buergernetz',
      user: 'buergernetz',
      order: '153.128',
      settings: { TimeZone: 'UTC', DateStyle: 'ISO, MDY' },
    }
    const primary = { ...facts, standby: false }
    expect(misfit(facts, primary)).toBeUndefined()
    expect(misfit({ ...facts, version: 17 }, primary)).toBe(
      'is PostgreSQL 17, and that of DATABASE_URL is PostgreSQL 18: a standby has the same version.',
    )
    expect(misfit({ ...facts, cluster: '2' }, primary)).toMatch(/^is a standby of another server/)
    expect(misfit({ ...facts, order: '153.14' }, primary)).toMatch(/^sorts by version 153\.14 of its library/)
    expect(misfit({ ...facts, settings: { ...facts.settings, TimeZone: 'Asia/Tokyo' } }, primary)).toBe(
      'has set TimeZone = Asia/Tokyo, and that of DATABASE_URL UTC: set the same.',
    )
  })
})

describe('a standby is accepted', () => {
  it('when nothing is wrong, and the check leaves no trace', async () => {
    expect(await refusalOf(on.standby.url())).toBe('none')
    expect(await on.primary.ask(`select key from login_limits where key like 'standby%'`)).toEqual([])
  })

  it('or retried later when it does not answer at the start', async () => {
    const nobody = changed(on.standby.url(), { port: await freePort() })
    const env = { DATABASE_URL: on.primary.url(), DATABASE_STANDBY_URL: `${nobody}, ${on.standby.url()}` }
    const system = await start({ folder, env })
    expect(system.output()).toContain('the standby is not read from: the primary answers')
    expect(await system.stop()).toBe(0)
  })
})
