/** Scheme, host and port, as browsers write them. Unencrypted only on loopback. */
const secure = /^https:\/\/(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?$/
const loopback = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/

/**
 * Reads a comma-separated list of origins from a variable; for read access, `none` means none.
 *
 * @returns the origins as browsers send them; each invalid one adds a sentence to `problems`
 */
export function readOrigins(
  env: Record<string, string | undefined>,
  name: 'ALLOWED_ORIGINS' | 'PUBLIC_READS_FROM',
  problems: string[],
): string[] {
  const text = env[name]
  if (!text || (name === 'PUBLIC_READS_FROM' && text === 'none')) return []
  const given = text.split(',').map((one) => one.trim())
  const origins = given.flatMap((one) => originOf(one) ?? [])
  if (origins.length < given.length)
    problems.push(
      `${name} must be origins such as https://www.town.example, separated by commas; http:// only with localhost.`,
    )
  return origins
}

function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { origin } = new URL(text)
  const isOrigin =
    text.toLowerCase().replace(/\/$/, '') === origin || new RegExp(`^${origin}:(443|80)$`).test(text)
  return isOrigin && (secure.test(origin) || loopback.test(origin)) ? origin : undefined
}

/**
 * Reads ALLOWED_HOSTS: comma-separated names or addresses without scheme and port.
 *
 * @returns them as clients send them in `Host`; each invalid one adds a sentence to `problems`
 */
export function readHosts(env: Record<string, string | undefined>, problems: string[]): string[] {
  const given = (env.ALLOWED_HOSTS ?? '').split(',').flatMap((one) => one.trim() || [])
  const hosts = given.flatMap((one) => hostOf(one) ?? [])
  if (hosts.length < given.length)
    problems.push(
      'ALLOWED_HOSTS must be names or addresses such as cms.town.example, separated by commas, without https:// and port.',
    )
  return [...new Set(hosts)]
}

/** Accepts an IPv6 address with or without brackets. */
function hostOf(text: string): string | undefined {
  const name = text.includes('::') && !text.startsWith('[') ? `[${text}]` : text
  if (!/^(\[[0-9a-f:.]+\]|[\p{L}\p{N}._-]+)$/iu.test(name) || !URL.canParse(`http://${name}`))
    return undefined
  return new URL(`http://${name}`).hostname
}

/** Other loopback names besides localhost, as origins with the port. */
export const otherLoopbackNames = (port: number): string[] =>
  ['127.0.0.1', '[::1]'].map((name) => new URL(`http://${name}:${port}`).origin)
