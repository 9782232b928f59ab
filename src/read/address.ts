/** Characters of a document's name taken from an address. */
const nameLength = 120

/** A name for what was captured at an address: the last step of its path, else its host. */
export function nameOfAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  const path = (url?.pathname ?? address).replace(/\/+$/, '')
  const last = unescaped(path.slice(path.lastIndexOf('/') + 1))
  return safeName(last) || safeName(url?.hostname ?? '') || 'capture'
}

/** The last step of a path of either system, made fit for a name: no control characters, no separators; may be empty. */
function safeName(path: string): string {
  const last = path.replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, '')
  return last
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .trim()
    .slice(0, nameLength)
}

/** Base name of a path inside an archive. */
export function nameOfPath(path: string): string {
  return safeName(path) || 'file'
}

/** Whether an address is one of the web, so that it may be shown as a link. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(address) && address.length <= 4000 && URL.canParse(address)
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
