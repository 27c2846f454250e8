import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { isWebAddress } from '../domain/link'

/** A webhook's host has an address that is not public. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
}

/**
 * Whether deliveries may go to an IP address: a unicast address of the public internet. IPv4 within IPv6 is judged as
 * IPv4; translated addresses (6to4, Teredo, NAT64) are refused.
 *
 * @param loopback whether this machine itself is allowed, for development
 */
export function isAllowedAddress(address: string, loopback: boolean): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  const range = parsed.range()
  if (loopback && range === 'loopback') return true
  return range === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(globalIpv6))
}

/** The only part of IPv6 that is assigned to the public internet; ipaddr.js calls unassigned parts unicast, too. */
const globalIpv6 = ipaddr.parseCIDR('2000::/3')

/** Whether a webhook may have this URL: https, no user info; http only to this machine, where that is allowed. */
export function isAllowedUrl(value: unknown, loopback: boolean): value is string {
  if (!isWebAddress(value)) return false
  const { protocol, hash } = new URL(value)
  const host = hostOf(value)
  if (hash || (ipaddr.isValid(host) && !isAllowedAddress(host, loopback))) return false
  if (protocol === 'https:') return true
  return loopback && (host === 'localhost' || isAllowedAddress(host, true))
}

/** Host name or address, without the brackets of IPv6. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[|\]$/g, '')

/**
 * A DNS lookup that fails if any address of the host is not allowed. The connection is made to the addresses it returns:
 * a second lookup with another answer cannot happen.
 */
export function checkedLookup(
  loopback: boolean,
  lookup: LookupFunction = systemLookup as LookupFunction,
): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, [], family)
      const all = Array.isArray(found) ? found : [{ address: found, family: family ?? 4 }]
      if (!all.length || !all.every(({ address }) => isAllowedAddress(address, loopback)))
        return callback(new PrivateAddress(), [], 0)
      if (options.all) callback(null, all)
      else callback(null, all[0]!.address, all[0]!.family)
    })
}
