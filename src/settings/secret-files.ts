import { readFileSync } from 'node:fs'
import type { Environment } from './readers'

/** Settings that contain a secret. `NAME_FILE` names a file with the value, as mounted by Docker and Kubernetes. */
export const secretSettings = [
  'PAYLOAD_SECRET',
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_STANDBY_URL',
  'DATABASE_PASSWORD',
  'SMTP_URL',
  'DEMO_PASSWORD',
] as const

/**
 * The environment with the contents of secret files filled in. Direct values take precedence. Adds one sentence to
 * `problems` for each unreadable file; it never repeats the content.
 */
export function withSecretFiles(env: Environment, problems: string[]): Environment {
  const filled = Object.create(env) as Record<string, string | undefined>
  for (const name of secretSettings) {
    const file = env[`${name}_FILE`]
    if (!file || env[name]) continue
    try {
      filled[name] = readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim()
    } catch (error) {
      problems.push(
        `${name}_FILE cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}.`,
      )
    }
  }
  return filled
}

/** A connection string with `password` added, unless it has one. Any character is allowed. */
export function withPassword(url: string | undefined, password: string | undefined): string | undefined {
  if (!url || !password) return url
  const filled = new URL(url)
  filled.password ||= encodeURIComponent(password)
  return filled.href
}
