/** FNV-1a over UTF-16 code units, as two independent 32-bit lanes: 16 lower-case hex digits. Not for secrets. */
export function hash64(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ ((unit << 5) | (unit >>> 3)), 0x85ebca6b)
    b ^= b >>> 13
  }
  return hex(a) + hex(b)
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0')
}

/** A stable id: a prefix that tells the kind, and the hash of what makes it that one. */
export function idOf(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}-${hash64(parts.join('\u001f')).slice(0, 12)}`
}
