import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import proxyAddress from 'proxy-addr'

/**
 * The header in which the server passes the client's network address to its own parts. Values sent by clients are
 * overwritten.
 */
export const addressHeader = 'x-buergernetz-address'

/**
 * What counts as one address: an IPv4 address, or the /64 prefix of an IPv6 address, since a single household has the
 * whole subnet.
 */
export function addressPrefix(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%', 1)[0]!
  if (!isIPv6(plain)) return plain
  const [left = '', right = ''] = plain.split('::')
  const head = left ? left.split(':') : []
  const tail = right ? right.split(':') : []
  const zeros = plain.includes('::') ? Array(Math.max(0, 8 - head.length - tail.length)).fill('0') : []
  const groups = [...head, ...zeros, ...tail].slice(0, 4)
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`
}

/** The network address a request comes from, for code that runs before Express: the same as Express reports. */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  return addressPrefix(proxyAddress(request, (_, hop) => hop < trustedProxies) ?? '')
}
