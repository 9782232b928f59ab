import { describe, expect, it } from 'vitest'
import { addressFault, isPublicAddress } from '../../../src/cli/fetch/addresses.ts'

describe('an IP address', () => {
  it.each([
    '93.184.215.14',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '2a00:1450::1',
  ])('%s is of the public internet', (ip) => {
    expect(isPublicAddress(ip)).toBe(true)
  })

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '127.255.255.254'],
    ['this machine', '0.0.0.0'],
    ['this machine', '::1'],
    ['this machine', '::'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['a private network', 'fc00::1'],
    ['a private network', 'fd12:3456::1'],
    ['a shared network', '100.64.0.1'],
    ['link-local with metadata of clouds', '169.254.169.254'],
    ['link-local', 'fe80::1'],
    ['link-local with metadata of clouds', 'fd00:ec2::254'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['documentation', '192.0.2.1'],
    ['documentation', '2001:db8::1'],
    ['benchmarks', '198.18.0.1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6', '::ffff:8.8.8.8'],
    ['IPv4 in IPv6', '::ffff:7f00:1'],
    ['IPv4 behind a translator', '64:ff9b::7f00:1'],
    ['IPv4 in a tunnel', '2002:7f00:1::'],
    ['IPv4 in a tunnel', '2001:0:7f00:1::'],
    ['no address', 'localhost'],
    ['no address', ''],
  ])('of %s is not: %s', (_, ip) => {
    expect(isPublicAddress(ip)).toBe(false)
  })
})

describe('an address of the web', () => {
  it.each([
    'https://lantern.example/2019/05/lease',
    'http://lantern.example:8080/',
    'https://93.184.215.14/',
    'https://xn--bcher-kva.example/',
  ])('%s may be looked up', (address) => {
    expect(addressFault(new URL(address))).toBeNull()
  })

  it.each([
    'file:///etc/passwd',
    'ftp://lantern.example/',
    'data:text/html,x',
    'https://user:secret@lantern.example/',
    'http://localhost/',
    'http://localhost./',
    'http://LOCALHOST/',
    'http://desk.localhost/',
    'http://printer/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://router.home.arpa/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0/',
    'http://127.0.0.1./',
    'http://①②⑦.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
  ])('%s is refused', (address) => {
    expect(addressFault(new URL(address))).not.toBeNull()
  })
})
