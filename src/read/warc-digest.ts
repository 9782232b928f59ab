/** Digest of bytes by a named algorithm; null if the algorithm is not known. */
export type Digest = (algorithm: string, bytes: Uint8Array) => Uint8Array | null

/** Whether bytes have the digest a record states; `unknown` if it is made by an algorithm that is not known. */
export function checkDigest(stated: string, bytes: Uint8Array, digest: Digest): 'same' | 'differs' | 'unknown' {
  const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*(\S+)\s*$/.exec(stated) ?? []
  const made = digest(name.toLowerCase().replace(/^sha-/, 'sha'), bytes)
  if (made === null) return 'unknown'
  const found = value.replace(/=+$/, '')
  const spellings = [hex(made), base32(made)]
  return spellings.includes(found.toLowerCase()) || base64(made) === found ? 'same' : 'differs'
}

/** Bytes as hex digits. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648, in lower case, without padding. */
function base32(bytes: Uint8Array): string {
  let out = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    for (bits += 8; bits >= 5; bits -= 5) out += alphabet[(held >> (bits - 5)) & 31]
  }
  return bits > 0 ? out + alphabet[(held << (5 - bits)) & 31] : out
}
