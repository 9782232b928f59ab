import { generateKeyPairSync, sign } from 'node:crypto'

/** A certificate that vouches for itself, with its key. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

const der = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(contents)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents)
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const text = (tag: number, value: string) => der(tag, Buffer.from(value, 'latin1'))

/** ECDSA with SHA-256; the common name; the names of a host. */
const [signature, commonName, hostNames] = [sequence(oid('2a8648ce3d040302')), oid('550403'), oid('551d11')]

/** A certificate for these hosts, valid in these years. */
export function certificateFor(hosts: readonly string[], years: readonly [from: number, to: number]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const name = sequence(der(0x31, sequence(commonName, text(0x0c, hosts[0] ?? ''))))
  const dates = years.map((year) => text(0x17, `${String(year % 100).padStart(2, '0')}0101000000Z`))
  const names = sequence(...hosts.map((host) => text(0x82, host)))
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    signature,
    name,
    sequence(...dates),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(hostNames, der(0x04, names)))),
  )
  const signed = sign('sha256', body, privateKey)
  const whole = sequence(body, signature, der(0x03, Buffer.from([0]), signed))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
