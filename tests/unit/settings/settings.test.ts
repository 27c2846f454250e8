import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readSettings } from '../../../src/settings'
import { fc } from '../../support/random'

const secret = 's'.repeat(32)
const production = { NODE_ENV: 'production', PAYLOAD_SECRET: secret }
const settingsOf = (env: Record<string, string>) => readSettings(env).settings
const problemsOf = (env: Record<string, string>) => readSettings(env).problems

describe('readSettings', () => {
  it('needs nothing to try the system: loopback, demo data, embedded database, mails as files', () => {
    const { settings, problems } = readSettings({})
    expect(problems).toEqual([])
    expect(settings).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('data'),
      mediaDir: path.resolve('media'),
      backupDir: path.resolve('backups'),
      backupKeep: 14,
      changesKeptDays: 90,
      databaseUrl: undefined,
      databaseDirectUrl: undefined,
      databaseStandbyUrls: [],
      secret: undefined,
      publicUrl: 'http://localhost:3000',
      allowedOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'],
      otherNames: ['http://127.0.0.1:3000', 'http://[::1]:3000'],
      allowedHosts: [],
      publicReadsFrom: '*',
      logLevel: 'info',
      demoPassword: undefined,
      seed: 'demo',
      smtpUrl: undefined,
      mailFrom: 'buergernetz@localhost',
      trustProxy: 0,
      previewUrl: undefined,
      webhookLoopback: false,
      requireSecondFactor: [],
      graphqlTimeout: 10_000,
      rateLimit: 300_000,
      graphqlExplorer: true,
      persistedOnly: false,
      persistedOperations: undefined,
      plannedReads: true,
      readCacheBytes: 64_000_000,
      pageCacheBytes: 64_000_000,
      publicMaxAge: 0,
      metrics: undefined,
      production: false,
    })
  })

  it('treats an empty variable as unset', () => {
    const names = ['PORT', 'HOST', 'DATA_DIR', 'MEDIA_DIR', 'DATABASE_URL', 'PAYLOAD_SECRET', 'PUBLIC_URL']
    const more = [
      'ALLOWED_ORIGINS',
      'ALLOWED_HOSTS',
      'PUBLIC_READS_FROM',
      'LOG_LEVEL',
      'DEMO_PASSWORD',
      'SEED',
      'SMTP_URL',
      'MAIL_FROM',
      'NODE_ENV',
      'TRUST_PROXY',
      'REQUIRE_SECOND_FACTOR',
      'GRAPHQL_TIMEOUT_MS',
      'RATE_LIMIT',
      'GRAPHQL_EXPLORER',
      'PERSISTED_ONLY',
      'PERSISTED_OPERATIONS',
      'READ_CACHE',
      'READ_CACHE_MB',
      'PAGE_CACHE_MB',
      'PUBLIC_MAX_AGE',
      'METRICS_PORT',
      'METRICS_HOST',
    ]
    const empty = Object.fromEntries([...names, ...more].map((name) => [name, '']))
    expect(readSettings(empty)).toEqual(readSettings({}))
  })

  it('reads the number of proxies and the roles with a second factor, and refuses invalid values', () => {
    const env = { TRUST_PROXY: '2', REQUIRE_SECOND_FACTOR: 'treasurer, admin' }
    expect(settingsOf(env)).toMatchObject({ trustProxy: 2, requireSecondFactor: ['admin', 'treasurer'] })
    for (const TRUST_PROXY of ['-1', '1.5', 'loopback', '11'])
      expect(problemsOf({ TRUST_PROXY })).toEqual([expect.stringContaining('TRUST_PROXY must be')])
    expect(problemsOf({ REQUIRE_SECOND_FACTOR: 'treasurer,boss' })).toEqual([
      expect.stringMatching(/REQUIRE_SECOND_FACTOR must list roles .*, not "boss"\./),
    ])
  })

  it('reads additional host names, and refuses anything but a name', () => {
    const ALLOWED_HOSTS = 'CMS.town.example, 10.0.0.7,[fd00::7], fd00::8,bürger.example'
    expect(settingsOf({ ALLOWED_HOSTS }).allowedHosts).toEqual([
      'cms.town.example',
      '10.0.0.7',
      '[fd00::7]',
      '[fd00::8]',
      'xn--brger-kva.example',
    ])
    for (const wrong of ['https://a.example', 'a.example:80', 'a b', '*', 'a/b', 'user@a', '*.a.example'])
      expect(problemsOf({ ALLOWED_HOSTS: wrong })).toEqual([expect.stringMatching(/^ALLOWED_HOSTS must be/)])
  })

  it('reads the GraphQL limits, and refuses limits too low for any operation', () => {
    const env = { GRAPHQL_TIMEOUT_MS: '2500', RATE_LIMIT: '10000', PERSISTED_ONLY: 'on' }
    expect(settingsOf(env)).toMatchObject({ graphqlTimeout: 2500, rateLimit: 10_000, persistedOnly: true })
    expect(settingsOf({ RATE_LIMIT: '0' }).rateLimit).toBe(0)
    for (const RATE_LIMIT of ['9999', '-1', '1e12', 'none'])
      expect(problemsOf({ RATE_LIMIT })).toEqual([expect.stringMatching(/^RATE_LIMIT must be 0 or .*10000/)])
    for (const GRAPHQL_TIMEOUT_MS of ['0', '99', '300001', '1.5', '10s'])
      expect(problemsOf({ GRAPHQL_TIMEOUT_MS })).toEqual([
        expect.stringMatching(/^GRAPHQL_TIMEOUT_MS must be a number of milliseconds from 100 to 300000/),
      ])
    expect(settingsOf({ PERSISTED_OPERATIONS: 'operations.json' }).persistedOperations).toBe(
      path.resolve('operations.json'),
    )
  })

  it('enables introspection in development, and in production on request', () => {
    expect(settingsOf({}).graphqlExplorer).toBe(true)
    expect(settingsOf(production).graphqlExplorer).toBe(false)
    expect(settingsOf({ ...production, GRAPHQL_EXPLORER: 'on' }).graphqlExplorer).toBe(true)
    expect(settingsOf({ GRAPHQL_EXPLORER: 'off' }).graphqlExplorer).toBe(false)
  })

  it('reads the cache size, the public max-age and the metrics address', () => {
    expect(settingsOf({ PLANNED_READS: 'off' }).plannedReads).toBe(false)
    expect(settingsOf({ READ_CACHE_MB: '8' }).readCacheBytes).toBe(8_000_000)
    expect(settingsOf({ READ_CACHE_MB: '0' }).readCacheBytes).toBe(0)
    expect(settingsOf({ READ_CACHE: 'off', READ_CACHE_MB: '8' }).readCacheBytes).toBe(0)
    expect(settingsOf({ PAGE_CACHE_MB: '8' }).pageCacheBytes).toBe(8_000_000)
    expect(settingsOf({ READ_CACHE: 'off', PAGE_CACHE_MB: '8' }).pageCacheBytes).toBe(0)
    expect(settingsOf({ PUBLIC_MAX_AGE: '60' }).publicMaxAge).toBe(60)
    expect(settingsOf({ METRICS_PORT: '9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 })
    expect(settingsOf({ METRICS_PORT: '9464', METRICS_HOST: '::' }).metrics).toEqual({
      host: '::',
      port: 9464,
    })
    for (const [name, values] of Object.entries({
      READ_CACHE: ['yes', '0'],
      READ_CACHE_MB: ['-1', '1.5', 'much', '16385'],
      PAGE_CACHE_MB: ['-1', '1.5', 'much', '16385'],
      PUBLIC_MAX_AGE: ['-1', '1h', '86401'],
      METRICS_PORT: ['-1', '65536', 'on'],
    }))
      for (const value of values)
        expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(`${name} must be`)])
  })

  it('seeds nothing in production by default, and otherwise as configured', () => {
    expect(settingsOf(production).seed).toBe('none')
    expect(settingsOf({ ...production, SEED: 'district' }).seed).toBe('district')
  })

  it('uses the original mode when the process has changed NODE_ENV since', () => {
    expect(settingsOf({ NODE_ENV: 'production', BUERGERNETZ_MODE: '' }).production).toBe(false)
    expect(settingsOf({ NODE_ENV: 'development', BUERGERNETZ_MODE: 'production' }).production).toBe(true)
  })

  it('puts the port into the address, unless one is given', () => {
    expect(settingsOf({ PORT: '4000' }).publicUrl).toBe('http://localhost:4000')
    expect(settingsOf({ PORT: '4000', PUBLIC_URL: 'https://town.example' }).publicUrl).toBe(
      'https://town.example',
    )
  })

  it('strips trailing slashes from the address', () => {
    expect(settingsOf({ PUBLIC_URL: 'https://town.example//' }).publicUrl).toBe('https://town.example')
  })

  it('allows the origin of the address, and those that are named', () => {
    const env = {
      PUBLIC_URL: 'https://town.example/cms',
      ALLOWED_ORIGINS: 'https://a.example, http://localhost:4000',
    }
    const allowed = ['https://town.example', 'https://a.example', 'http://localhost:4000']
    const settings = { allowedOrigins: allowed, otherNames: [] }
    expect(readSettings(env)).toMatchObject({ settings, problems: [] })
  })

  it('treats all loopback names as one on a default start, at the port in use', () => {
    const others = (env: object) => settingsOf({ ...env }).otherNames
    expect(others({ PORT: '4000' })).toEqual(['http://127.0.0.1:4000', 'http://[::1]:4000'])
    expect(others({ PORT: '80' })).toEqual(['http://127.0.0.1', 'http://[::1]'])
    expect(others({ PUBLIC_URL: 'http://localhost:3000' })).toEqual([])
  })

  it('allows public reads from all, no or listed origins', () => {
    const from = (text: string) => settingsOf({ PUBLIC_READS_FROM: text }).publicReadsFrom
    expect([from('*'), from('none'), from('https://a.example')]).toEqual(['*', [], ['https://a.example']])
  })

  it('makes folders absolute', () => {
    const { dataDir, mediaDir } = settingsOf({ DATA_DIR: 'here/data', MEDIA_DIR: '/srv/media' })
    expect([dataDir, mediaDir]).toEqual([path.resolve('here/data'), '/srv/media'])
  })

  it.each(['postgres://a:b@db.example/x', 'postgresql://a:b@[::1]:5433/x?sslmode=require'])(
    'accepts %s as a database',
    (url) =>
      expect(readSettings({ DATABASE_URL: url })).toMatchObject({
        settings: { databaseUrl: url },
        problems: [],
      }),
  )

  it('reads one standby or several, each with the password of the database', () => {
    const one = 'postgres://a@one.example/x'
    const other = 'postgresql://a:with,comma@other.example/x'
    const standbysOf = (env: object) =>
      readSettings({ DATABASE_URL: 'postgres://a:b@db.example/x', ...env }).settings.databaseStandbyUrls
    expect(standbysOf({ DATABASE_STANDBY_URL: `${one}, ${other}` })).toEqual([one, other])
    expect(standbysOf({ DATABASE_STANDBY_URL: `${one},${other}`, DATABASE_PASSWORD: 'p/w' })).toEqual([
      'postgres://a:p%2Fw@one.example/x',
      other,
    ])
    expect(problemsOf({ DATABASE_STANDBY_URL: one })).toEqual([
      'DATABASE_STANDBY_URL is for a standby of the database at DATABASE_URL, which is missing.',
    ])
    const wrong = { DATABASE_URL: one, DATABASE_STANDBY_URL: `${one},postgres://[geheim` }
    expect(problemsOf(wrong)).toEqual([expect.stringMatching(/^DATABASE_STANDBY_URL cannot be read: /)])
    expect(problemsOf(wrong).join()).not.toContain('geheim')
  })

  it('accepts every port there is, and refuses every other number', () => {
    const numbers = fc.oneof(
      fc.constantFrom(-1, 0, 65_535, 65_536),
      fc.integer({ min: -100_000, max: 200_000 }),
    )
    fc.assert(
      fc.property(numbers, (port) => {
        const { settings, problems } = readSettings({ PORT: String(port) })
        const exists = port >= 0 && port <= 65_535
        expect(problems).toHaveLength(exists ? 0 : 1)
        expect(settings.port).toBe(exists ? port : 3000)
      }),
    )
  })
})

describe('problems in settings', () => {
  it.each([
    ['PORT', 'http'],
    ['PORT', '30.5'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_LEVEL', 'INFO'],
    ['SEED', 'all'],
    ['GRAPHQL_EXPLORER', 'yes'],
    ['PERSISTED_ONLY', 'true'],
    ['RATE_LIMIT', 'many'],
    ['GRAPHQL_TIMEOUT_MS', '10s'],
    ['DATABASE_URL', 'localhost/buergernetz'],
    ['DATABASE_URL', 'mysql://localhost/buergernetz'],
    ['SMTP_URL', 'https://mail.example'],
    ['PUBLIC_URL', 'town.example'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'none'],
    ['ALLOWED_ORIGINS', 'null'],
    ['ALLOWED_ORIGINS', 'a.example'],
    ['ALLOWED_ORIGINS', 'http://a.example'],
    ['ALLOWED_ORIGINS', 'http://localhost.a.example'],
    ['ALLOWED_ORIGINS', 'https://*.a.example'],
    ['ALLOWED_ORIGINS', 'https://a.example/path'],
    ['ALLOWED_ORIGINS', 'https://user@a.example'],
    ['ALLOWED_ORIGINS', 'file://a.example'],
    ['PUBLIC_READS_FROM', 'all'],
    ['PUBLIC_READS_FROM', 'https://a.example,*'],
    ['PAYLOAD_SECRET', 's'.repeat(31)],
    ['DEMO_PASSWORD', 'p'.repeat(11)],
  ])('name the variable: %s=%s', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} .*\\.$`))
  })

  it('are reported all at once', () => {
    const problems = problemsOf({ PORT: 'x', SEED: 'x', LOG_LEVEL: 'x', NODE_ENV: 'production' })
    const names = problems.map((sentence) => sentence.split(' ')[0])
    expect(names.sort()).toEqual(['LOG_LEVEL', 'PAYLOAD_SECRET', 'PORT', 'SEED'])
  })

  it('demand a secret in production', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      expect.stringMatching(/^PAYLOAD_SECRET is missing/),
    ])
    expect(problemsOf(production)).toEqual([])
  })

  it('are one sentence each and never repeat a secret', () => {
    const secretNames = ['DATABASE_URL', 'SMTP_URL', 'PAYLOAD_SECRET', 'DEMO_PASSWORD'] as const
    const passwords = fc.stringMatching(/^[a-z]{9}[0-9][^\0]{0,20}$/)
    fc.assert(
      fc.property(fc.constantFrom(...secretNames), passwords, (name, password) => {
        const problems = problemsOf({ [name]: password })
        expect(problems.length).toBeLessThanOrEqual(1)
        for (const sentence of problems) {
          expect(sentence).not.toContain(password)
          expect(sentence).not.toContain('\n')
        }
      }),
    )
  })
})
