import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Role } from '../../access/roles'
import { otherLoopbackNames, readHosts, readOrigins } from './origins'
import { withPassword, withSecretFiles } from './secret-files'
import {
  type Environment,
  readChoice,
  readDatabaseUrls,
  readRateLimit,
  readRoles,
  readUrl,
  readWhole,
} from './readers'

/** All settings from the environment, validated and with defaults. */
export type Settings = {
  /** TCP port the server listens on; 0 lets the system choose one. */
  port: number
  /** Address to bind to. Default: loopback. */
  host: string
  /** Absolute folder of the embedded database, the generated secret and the mail outbox. */
  dataDir: string
  /** Absolute folder of uploaded files. */
  mediaDir: string
  /** Absolute folder of backups. */
  backupDir: string
  /** How many of the latest backups are kept; 0 keeps all. */
  backupKeep: number
  /** Connection string of an external PostgreSQL; undefined means the embedded one. */
  databaseUrl: string | undefined
  /** The same database without the pooler in `databaseUrl`, for session features. */
  databaseDirectUrl: string | undefined
  /** Streaming standbys of that database, for read-only requests of accounts. */
  databaseStandbyUrls: string[]
  /** Key that signs sessions. Undefined if one is to be generated into `dataDir`. */
  secret: string | undefined
  /** Public URL of the site, without a trailing slash. */
  publicUrl: string
  /** Origins of frontends that may use the session cookie and every method: the site's own, and more if set. */
  allowedOrigins: string[]
  /** Origins that lead to this server like `publicUrl` does: on a default start the other names of this machine. */
  otherNames: string[]
  /** Host names and addresses, besides that of `publicUrl`, that requests may use; without ports. */
  allowedHosts: string[]
  /** Origins whose pages may read public data anonymously: `*` for all. */
  publicReadsFrom: '*' | string[]
  logLevel: (typeof logLevels)[number]
  /** Password of the demo accounts; undefined means one is generated and shown once. */
  demoPassword: string | undefined
  /** Data seeded into an empty database at start. */
  seed: (typeof seedLevels)[number]
  /** SMTP connection string; undefined writes mails as files into `dataDir`/outbox. */
  smtpUrl: string | undefined
  /** Sender address of all mails. */
  mailFrom: string
  /** Number of trusted proxies in front; 0 trusts none. */
  trustProxy: number
  /** Roles whose accounts can do nothing before they have set up a second factor. */
  requireSecondFactor: Role[]
  /** Milliseconds after which a GraphQL operation is aborted. */
  graphqlTimeout: number
  /** Points per network address and minute; 0 disables the limit. */
  rateLimit: number
  /** Whether GraphQL allows introspection and serves GraphiQL. */
  graphqlExplorer: boolean
  /** Whether anonymous clients may run only registered operations. */
  persistedOnly: boolean
  /** Absolute path of a file with operations to register besides the site's own. */
  persistedOperations: string | undefined
  /** Bytes of the cache for anonymous queries; 0 disables it. */
  readCacheBytes: number
  /** Bytes of the cache for pages of the public site; 0 disables it. */
  pageCacheBytes: number
  /** Whether anonymous reads are planned as one SQL statement; else Payload's resolvers answer all of them. */
  plannedReads: boolean
  /** Seconds for which shared caches may use an anonymous answer without revalidation. */
  publicMaxAge: number
  /** Where frontends show drafts, with `{collection}`, `{id}` and `{slug}`. */
  previewUrl: string | undefined
  /** Whether webhooks may call this machine itself, also over http: for development and tests. */
  webhookLoopback: boolean
  /** Days for which public changes are kept in their feed. */
  changesKeptDays: number
  /** Address of the metrics server; undefined disables it. */
  metrics: { host: string; port: number } | undefined
  /** True if the operator set NODE_ENV=production: nothing is generated then. */
  production: boolean
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const seedLevels = ['demo', 'district', 'none'] as const
const shortestSecret = 32
const switches = ['on', 'off'] as const
const MB = 1_000_000

/**
 * Reads the settings from environment variables.
 *
 * @returns the settings, and one sentence for each invalid variable. A start must stop if there is any; a build may go
 *   on with the defaults.
 */
export function readSettings(given: Environment): { settings: Settings; problems: string[] } {
  const problems: string[] = []
  const env = withSecretFiles(given, problems)
  const production = (env.BUERGERNETZ_MODE ?? env.NODE_ENV) === 'production'
  const port = readWhole(env, 'PORT', 'a whole number', [0, 65535], problems) ?? 3000
  const metricsPort = readWhole(env, 'METRICS_PORT', 'a whole number', [0, 65535], problems)
  const named = readUrl(env, 'PUBLIC_URL', ['http:', 'https:'], problems)?.replace(/\/+$/, '')
  const publicUrl = named ?? `http://localhost:${port}`
  const otherNames = named ? [] : otherLoopbackNames(port)
  const caches = readChoice(env, 'READ_CACHE', switches, 'on', problems) === 'on'
  const cacheBytes = (name: string) => {
    const given = readWhole(env, name, 'the megabytes to use,', [0, 16_384], problems) ?? 64
    return caches ? given * MB : 0
  }
  const settings: Settings = {
    port,
    host: env.HOST || '127.0.0.1',
    dataDir: path.resolve(/* turbopackIgnore: true */ env.DATA_DIR || 'data'),
    mediaDir: path.resolve(/* turbopackIgnore: true */ env.MEDIA_DIR || 'media'),
    backupDir: path.resolve(/* turbopackIgnore: true */ env.BACKUP_DIR || 'backups'),
    backupKeep: readWhole(env, 'BACKUP_KEEP', 'a number of backups,', [0, 10_000], problems) ?? 14,
    databaseUrl: withPassword(
      readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], problems),
      env.DATABASE_PASSWORD,
    ),
    databaseDirectUrl: withPassword(
      readUrl(env, 'DATABASE_DIRECT_URL', ['postgres:', 'postgresql:'], problems),
      env.DATABASE_PASSWORD,
    ),
    databaseStandbyUrls: readDatabaseUrls(env, 'DATABASE_STANDBY_URL', problems).map((url) =>
      withPassword(url, env.DATABASE_PASSWORD)!,
    ),
    secret: env.PAYLOAD_SECRET || undefined,
    publicUrl,
    allowedOrigins: [
      ...new Set([
        new URL(publicUrl).origin,
        ...otherNames,
        ...readOrigins(env, 'ALLOWED_ORIGINS', problems),
      ]),
    ],
    otherNames,
    allowedHosts: readHosts(env, problems),
    publicReadsFrom:
      (env.PUBLIC_READS_FROM || '*') === '*' ? '*' : readOrigins(env, 'PUBLIC_READS_FROM', problems),
    logLevel: readChoice(env, 'LOG_LEVEL', logLevels, 'info', problems),
    demoPassword: env.DEMO_PASSWORD || undefined,
    seed: readChoice(env, 'SEED', seedLevels, production ? 'none' : 'demo', problems),
    smtpUrl: readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:'], problems),
    mailFrom: env.MAIL_FROM || 'buergernetz@localhost',
    trustProxy: readWhole(env, 'TRUST_PROXY', 'the number of proxies in front,', [0, 10], problems) ?? 0,
    requireSecondFactor: readRoles(env.REQUIRE_SECOND_FACTOR, problems),
    graphqlTimeout:
      readWhole(env, 'GRAPHQL_TIMEOUT_MS', 'a number of milliseconds', [100, 300_000], problems) ?? 10_000,
    rateLimit: readRateLimit(env, problems),
    graphqlExplorer:
      readChoice(env, 'GRAPHQL_EXPLORER', switches, production ? 'off' : 'on', problems) === 'on',
    persistedOnly: readChoice(env, 'PERSISTED_ONLY', switches, 'off', problems) === 'on',
    persistedOperations: env.PERSISTED_OPERATIONS
      ? path.resolve(/* turbopackIgnore: true */ env.PERSISTED_OPERATIONS)
      : undefined,
    plannedReads: readChoice(env, 'PLANNED_READS', switches, 'on', problems) === 'on',
    readCacheBytes: cacheBytes('READ_CACHE_MB'),
    pageCacheBytes: cacheBytes('PAGE_CACHE_MB'),
    publicMaxAge: readWhole(env, 'PUBLIC_MAX_AGE', 'a number of seconds,', [0, 86_400], problems) ?? 0,
    previewUrl: readUrl(env, 'PREVIEW_URL', production ? ['https:'] : ['https:', 'http:'], problems),
    webhookLoopback: readChoice(env, 'WEBHOOK_LOOPBACK', switches, 'off', problems) === 'on',
    changesKeptDays: readWhole(env, 'CHANGES_KEPT_DAYS', 'a number of days,', [1, 3_650], problems) ?? 90,
    metrics:
      metricsPort === undefined ? undefined : { host: env.METRICS_HOST || '127.0.0.1', port: metricsPort },
    production,
  }
  if (settings.databaseDirectUrl && !settings.databaseUrl)
    problems.push('DATABASE_DIRECT_URL is for a pooler at DATABASE_URL, which is missing.')
  if (settings.databaseStandbyUrls.length && !settings.databaseUrl)
    problems.push('DATABASE_STANDBY_URL is for a standby of the database at DATABASE_URL, which is missing.')
  if (production && settings.webhookLoopback)
    problems.push('WEBHOOK_LOOPBACK is for development: in production webhooks call other servers only.')
  if (production && !settings.secret)
    problems.push(
      'PAYLOAD_SECRET is missing: in production set it to a random text of at least 32 characters.',
    )
  if (settings.secret && settings.secret.length < shortestSecret)
    problems.push(`PAYLOAD_SECRET is too short: it needs at least ${shortestSecret} characters.`)
  if (settings.demoPassword && settings.demoPassword.length < 12)
    problems.push('DEMO_PASSWORD is too short: it needs at least 12 characters.')
  return { settings, problems }
}

/** The file of a generated secret, in the data folder. */
export const secretFile = 'secret'

/**
 * The secret that signs sessions: the configured one, or else one generated once and stored, readable by the owner
 * only, in the data folder.
 */
export function secretOf(settings: Settings): string {
  if (settings.secret) return settings.secret
  const file = path.join(settings.dataDir, secretFile)
  if (!existsSync(file)) {
    mkdirSync(settings.dataDir, { recursive: true })
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
