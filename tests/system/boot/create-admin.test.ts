import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newAdmin, runCommand } from '../../support/command'
import { postgresProcesses, rowCounts } from '../../support/postgres'
import { databaseUrl } from '../../support/shared'
import { seededFolder } from '../../support/seeded-folder'
import { removeFolder, type Running, start } from '../../support/system'

const folder = seededFolder()
const options = { folder }
let system: Running

beforeAll(async () => {
  system = await start(options)
})

afterAll(async () => {
  await system.stop()
  removeFolder(folder)
})

const accounts = async () => (await rowCounts(databaseUrl(folder))).users

describe('create-admin beside a running system', () => {
  it('makes an account that logs in and manages the system', async () => {
    const token = await newAdmin('boss@town.example', system.url, options)
    const response = await fetch(`${system.url}/api/users/me`, { headers: { Authorization: `JWT ${token}` } })
    const { user } = (await response.json()) as { user: { email: string; roles: string[] } }
    expect([user.email, user.roles]).toEqual(['boss@town.example', ['admin']])
  })

  it('shows the password once, and another one each time', async () => {
    const passwords: string[] = []
    for (const email of ['one@town.example', 'two@town.example']) {
      const { code, output } = await runCommand('create-admin', [email], options)
      expect(code).toBe(0)
      expect(output).toMatch(/^Account made: \S+\nPassword: +[\w-]{20} +\(shown only now; [^\n]+\)\n$/)
      passwords.push(/Password: +(\S+)/.exec(output)![1]!)
    }
    expect(passwords[0]).not.toBe(passwords[1])
    for (const password of passwords) expect(system.output()).not.toContain(password)
  })

  it.each(['boss@town.example', 'Boss@Town.example'])(
    'refuses %s when there is such an account',
    async (email) => {
      const before = await accounts()
      const { code, output } = await runCommand('create-admin', [email], options)
      expect(output).toBe('✗ An account with this address exists already.\n')
      expect(code).toBe(1)
      expect(await accounts()).toBe(before)
    },
  )

  it.each([[[]], [['boss']], [['boss@town']], [['boss @town.example']]])(
    'refuses %j with one sentence',
    async (args) => {
      const before = await accounts()
      const { code, output } = await runCommand('create-admin', args, options)
      expect(output).toBe('✗ Say whose account to make: npm run create-admin -- you@town.example\n')
      expect(code).toBe(1)
      expect(await accounts()).toBe(before)
    },
  )
})

describe('create-admin while no system runs', () => {
  it('starts the database for itself and ends it again', async () => {
    const before = await accounts()
    expect(await system.stop()).toBe(0)
    const { code, output } = await runCommand('create-admin', ['night@town.example'], options)
    expect(output).toMatch(/^Account made: [^\n]+\n[^\n]+\n$/)
    expect(code).toBe(0)
    expect(postgresProcesses(folder)).toEqual([])
    system = await start(options)
    expect(await accounts()).toBe(before! + 1)
  })
})
