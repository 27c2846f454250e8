import type { Settings } from '../../settings'

/** A host name or address with an optional port; nothing that a URL parser could read otherwise. */
const wellFormed = /^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?::\d{1,5})?$/i

/** This machine, for health checks and for a default start. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

const everywhere = new Set(['0.0.0.0', '::'])

/**
 * Whether a `Host` is one of ours: that of PUBLIC_URL, one of ALLOWED_HOSTS, the configured listen address, or this
 * machine's name for itself. The port is ignored: a container or a tunnel has another.
 */
export function ownHosts({
  publicUrl,
  allowedHosts,
  host,
}: Pick<Settings, 'publicUrl' | 'allowedHosts' | 'host'>): (given: string | undefined) => boolean {
  const bound = host.includes(':') ? `[${host}]` : host
  const names = new Set([new URL(publicUrl).hostname, ...allowedHosts, everywhere.has(host) ? '' : bound])
  names.delete('')
  return (given) => {
    const name = given && wellFormed.exec(given)?.[1]?.toLowerCase()
    return Boolean(name) && (names.has(name as string) || loopback.test(name as string))
  }
}
