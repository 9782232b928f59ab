/** Bytes at the start of a page in which its encoding is declared. */
const declaredWithin = 8192

/** The encoding a page declares, lower case; null if it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin))
  const xml = /^<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head)
  if (xml !== null) return (xml[1] ?? '').toLowerCase()
  for (const tag of head.matchAll(/<meta\b[^>]{0,400}>/gi)) {
    const charset = /\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(tag[0])
    if (charset !== null) return (charset[1] ?? '').toLowerCase()
  }
  return null
}
