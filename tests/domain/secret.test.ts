import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readSettings, secretOf } from '../../src/settings'
import { emptyFolder, removeFolder } from '../support/system'

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
})
