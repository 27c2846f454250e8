import type { LookupFunction } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { checkedLookup, isAllowedAddress, isAllowedUrl } from '../../../src/webhooks/target'

const refused = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.8.9.1', '169.254.169.254', '172.16.0.1'],
  ...['192.0.0.1', '192.0.2.1', '192.168.1.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '240.0.0.1'],
  ...['255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '64:ff9b::a00:1', '2002:a00:1::', '2001::1'],
  ...['fec0::1', '::7f00:1', 'no address', ''],
]

describe('the address of a receiver', () => {
  it.each(refused)('%s is refused', (address) => expect(isAllowedAddress(address, false)).toBe(false))
  it.each(['8.8.8.8', '2a00:1450:4001::1', '::ffff:8.8.8.8'])('%s is allowed', (address) =>
    expect(isAllowedAddress(address, false)).toBe(true),
  )
  it('may be this machine where the settings allow it, and no other private one', () => {
    const allowed = refused.filter((address) => isAllowedAddress(address, true))
    expect(allowed).toEqual(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])
  })
})

describe('the URL of a webhook', () => {
  it.each([
    'http://town.example/hook',
    'https://user:secret@town.example/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://10.0.0.1:8443/hook',
    'https://town.example/#part',
    'ftp://town.example/',
    'javascript:alert(1)',
    '',
    null,
    42,
  ])('%s is refused', (url) => expect(isAllowedUrl(url, false)).toBe(false))

  it('is one with https, or with http to this machine where the settings allow it', () => {
    expect(isAllowedUrl('https://town.example:8443/hook?key=1', false)).toBe(true)
    expect(isAllowedUrl('http://localhost:4000/', true)).toBe(true)
    expect(isAllowedUrl('http://town.example/', true)).toBe(false)
    expect(isAllowedUrl('http://10.0.0.1/', true)).toBe(false)
  })
})

describe('looking a host up', () => {
  const answering = (...addresses: string[]) =>
    ((_host, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        0,
      )) as LookupFunction
  const found = (lookup: LookupFunction, all: boolean) =>
    new Promise((resolve) =>
      checkedLookup(false, lookup)('town.example', { all }, (error, address) =>
        resolve(error ? error.name : address),
      ),
    )

  it('fails if one of its addresses is private', async () => {
    expect(await found(answering('8.8.8.8', '10.0.0.1'), true)).toBe('PrivateAddress')
    expect(await found(answering('8.8.8.8', '::1'), false)).toBe('PrivateAddress')
    expect(await found(answering(), true)).toBe('PrivateAddress')
  })

  it('gives the addresses that were checked', async () => {
    expect(await found(answering('8.8.8.8'), true)).toEqual([{ address: '8.8.8.8', family: 4 }])
    expect(await found(answering('8.8.8.8'), false)).toBe('8.8.8.8')
  })
})
