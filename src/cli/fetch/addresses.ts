import { BlockList, isIP } from 'node:net'

/** IPv4 networks that are not the public internet: this machine, private networks, link-local with cloud metadata, tests, multicast. */
const closed4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Networks inside the public part of IPv6 that lead elsewhere: tunnels to IPv4, documentation, special use. */
const closed6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const closed = new BlockList()
for (const [network, prefix] of closed4) closed.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of closed6) closed.addSubnet(network, prefix, 'ipv6')

/** All that is public in IPv6 today. */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is one of the public internet; an IPv4 address written as IPv6 is none. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !closed.check(address, 'ipv4')
  return version === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** Names that never lead to the public internet. */
const localNames =
  /^(?:localhost|[^.]+)$|\.(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid|onion)$/

/** What is wrong with an address before its host is looked up; null if nothing is. */
export function addressFault(url: URL): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `Expected an address with http or https, found ${url.protocol}`
  if (url.username !== '' || url.password !== '') return 'Expected an address without a user name and password'
  // The parser of addresses has written hosts of numbers out: 0x7f.1 and 2130706433 are 127.0.0.1 here.
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  const ip = isIP(host) !== 0
  if (ip ? isPublicAddress(host) : !localNames.test(host)) return null
  return `${host} is no address of the public internet`
}
