import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { secretSettings } from '../../../src/settings/secret-files'
import { readSettings } from '../../../src/settings'

/** The settings the program asks its environment for. */
function knownSettings(): string[] {
  const asked = new Set<string>()
  const env = new Proxy({} as Record<string, string>, {
    get: (_, name) => void (typeof name === 'string' && asked.add(name)),
  })
  readSettings(env)
  // METRICS_HOST and the like are asked for only where they count.
  readSettings(
    new Proxy({ METRICS_PORT: '1' } as Record<string, string>, {
      get: (given, name: string) => (asked.add(name), given[name]),
    }),
  )
  return [...asked].filter((name) => name !== 'BUERGERNETZ_MODE' && !isFile(name)).sort()
}

const isFile = (name: string) => secretSettings.some((secret) => name === `${secret}_FILE`)
const withoutFile = (name: string) => (isFile(name) ? name.slice(0, -'_FILE'.length) : name)
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => path.join(folder, name))

/** Not for compose: demo accounts are no part of production, and the password stands beside the address. */
const notInCompose = ['DEMO_PASSWORD', 'WEBHOOK_LOOPBACK']
const composeOwn = [
  ...['NODE_ENV', 'HOST', 'PORT', 'DATA_DIR', 'MEDIA_DIR', 'BACKUP_DIR', 'DATABASE_URL', 'DATABASE_PASSWORD'],
]

describe('the settings', () => {
  const known = knownSettings()

  it('are asked for in one place', () => {
    expect(known).toEqual(expect.arrayContaining(['PORT', 'TRUST_PROXY', 'METRICS_HOST', 'NODE_ENV']))
    // Next and the libraries read NODE_ENV themselves; PATH is for the embedded server.
    const allowed = ['NODE_ENV', 'BUERGERNETZ_MODE', 'LOG_LEVEL', 'PATH']
    for (const file of ['src', 'access', 'collections'].flatMap(sources)) {
      const names = [...readFileSync(file, 'utf8').matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name)
      expect({ file, unknown: names.filter((name) => !allowed.includes(name!)) }).toEqual({
        file,
        unknown: [],
      })
    }
  })

  it('all stand in .env.example, and nothing else does', () => {
    const text = readFileSync('.env.example', 'utf8')
    const shown = [...text.matchAll(/^# ([A-Z][A-Z_]+)=/gm)].map(([, name]) => withoutFile(name!))
    expect([...new Set(shown)].sort()).toEqual(known)
  })

  it('all stand in the table of docs/operations.md, and nothing else does', () => {
    const text = readFileSync('docs/operations.md', 'utf8')
    const table = text.slice(text.indexOf('\n## Settings'), text.indexOf('\nA random secret:'))
    const shown = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name!)
    expect(shown.sort()).toEqual(known)
  })

  it('all reach the application through compose, from .env or from a secret', () => {
    const { services } = parse(readFileSync('docker-compose.yml', 'utf8'))
    const { TZ: _, ...forBackup } = services.backup.environment as Record<string, string>
    const given = { ...forBackup, ...services.app.environment } as Record<string, string>
    const passed = Object.keys(given).map(withoutFile).sort()
    expect(passed).toEqual(known.filter((name) => !notInCompose.includes(name)))
    for (const [name, value] of Object.entries(given))
      if (!composeOwn.includes(withoutFile(name)) && !isFile(name))
        expect([name, String(value)]).toEqual([
          name,
          expect.stringMatching(new RegExp(`^\\$\\{${name}:[-?]`)),
        ])
  })
})
