import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readSettings, secretOf } from '../../../src/settings'
import { emptyFolder, removeFolder } from '../../support/system'

describe('the secret that signs sessions', () => {
  let folder: string
  beforeEach(() => void (folder = emptyFolder()))
  afterEach(() => removeFolder(folder))

  const secret = (env: Record<string, string> = {}) =>
    secretOf(readSettings({ DATA_DIR: path.join(folder, 'data'), ...env }).settings)
  const file = () => path.join(folder, 'data', 'secret')

  it('is generated once and kept', () => {
    const first = secret()
    expect(first).toMatch(/^[\w-]{64}$/)
    expect(secret()).toBe(first)
    expect(readFileSync(file(), 'utf8')).toBe(first)
  })

  it('can be read by its owner alone', () => {
    secret()
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('differs from one installation to another', () => {
    const first = secret()
    expect(secret({ DATA_DIR: path.join(folder, 'other') })).not.toBe(first)
  })

  it('is the configured one where there is one, and nothing is generated then', () => {
    expect(secret({ PAYLOAD_SECRET: 'x'.repeat(40) })).toBe('x'.repeat(40))
    expect(existsSync(file())).toBe(false)
  })

  it('may end with a line break in its file', () => {
    const first = secret()
    writeFileSync(file(), `${first}\n`)
    expect(secret()).toBe(first)
  })

  it('comes from a file where one is named, without the line break at its end', () => {
    const PAYLOAD_SECRET_FILE = path.join(folder, 'payload-secret')
    writeFileSync(PAYLOAD_SECRET_FILE, `${'y'.repeat(40)}\n`)
    expect(secret({ PAYLOAD_SECRET_FILE })).toBe('y'.repeat(40))
    expect(secret({ PAYLOAD_SECRET_FILE, PAYLOAD_SECRET: 'x'.repeat(40) })).toBe('x'.repeat(40))
  })
})

describe('a secret in a file', () => {
  it('stops the start in one sentence when it cannot be read', () => {
    const { problems } = readSettings({ SMTP_URL_FILE: '/nowhere/smtp-url' })
    expect(problems).toEqual(['SMTP_URL_FILE cannot be read: ENOENT.'])
  })

  it('is no secret while the file is empty', () => {
    const folder = emptyFolder()
    const SMTP_URL_FILE = path.join(folder, 'smtp-url')
    writeFileSync(SMTP_URL_FILE, '\n')
    expect(readSettings({ SMTP_URL_FILE })).toMatchObject({ settings: { smtpUrl: undefined }, problems: [] })
    removeFolder(folder)
  })

  it('is put into the connection string whatever its characters, unless that has a password', () => {
    const DATABASE_PASSWORD = 'p@ss/w:rd%41 ?#ü'
    const urlOf = (DATABASE_URL: string) =>
      readSettings({ DATABASE_URL, DATABASE_PASSWORD }).settings.databaseUrl
    expect(decodeURIComponent(new URL(urlOf('postgresql://me@host/db')!).password)).toBe(DATABASE_PASSWORD)
    expect(urlOf('postgresql://me:known@host/db')).toBe('postgresql://me:known@host/db')
  })
})
