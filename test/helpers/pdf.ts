import { deflateSync } from 'node:zlib'

/** Words at a place of a page: points from its left and from its top. `mode` 3 shows nothing. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly mode?: number
  /** Degrees the words are turned by, counter-clockwise. */
  readonly turned?: number
}

/** How a PDF is to be odd. */
export interface PdfOptions {
  readonly title?: string
  readonly packed?: boolean
  /** Further objects, by number from 1000, as their source. */
  readonly more?: Readonly<Record<number, string>>
  readonly trailer?: string
}

const pageHeight = 792

/** A PDF of pages with words at their places, in Helvetica; words with letters it does not have in a font of their own. */
export function pdfOf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const letters = lettersOf(pages.flat())
  const objects: Record<number, Uint8Array> = {
    1: bytes('<< /Type /Catalog /Pages 2 0 R >>'),
    2: bytes(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ')}] >>`),
    3: bytes('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    4: bytes(`<< /Title ${literal(options.title ?? '')} >>`),
    5: bytes(ownFont(letters)),
  }
  pages.forEach((page, i) => {
    const number = 10 + 2 * i
    const resources = '/Resources << /Font << /F1 3 0 R /F2 5 0 R >> >>'
    objects[number] = bytes(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${pageHeight}] ${resources} /Contents ${number + 1} 0 R >>`,
    )
    objects[number + 1] = streamOf(contentOf(page, letters), options.packed === true)
  })
  for (const [number, source] of Object.entries(options.more ?? {})) objects[Number(number)] = bytes(source)
  return fileOf(objects, options.trailer ?? '')
}

function contentOf(page: readonly Placed[], letters: readonly string[]): string {
  const lines = page.map(({ x, y, text, size = 10, mode = 0, turned = 0 }) => {
    const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)]
    const matrix = [cos, sin, -sin, cos].map((n) => n.toFixed(4)).join(' ')
    const [font, shown] = foreign.test(text) ? ['F2', coded(text, letters)] : ['F1', literal(text)]
    return `/${font} ${size} Tf ${mode} Tr ${matrix} ${x} ${pageHeight - y} Tm ${shown} Tj`
  })
  return `BT\n${lines.join('\n')}\nET`
}

/** Words that Helvetica has no letters for. */
const foreign = /[^\u0000-\u00ff“”‘’–—]/

function lettersOf(placed: readonly Placed[]): readonly string[] {
  return [...new Set(placed.flatMap(({ text }) => (foreign.test(text) ? Array.from(text) : [])))]
}

/** First code of the letters of their own font; all of them are half as wide as high, marks have no width. */
const firstCode = 33

function ownFont(letters: readonly string[]): string {
  const names = letters.map((l) => `/uni${(l.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
  const widths = letters.map((l) => (/\p{M}/u.test(l) ? 0 : 500))
  const last = firstCode + letters.length - 1
  return `<< /Type /Font /Subtype /Type1 /BaseFont /Own /FirstChar ${firstCode} /LastChar ${last} /Widths [${widths.join(' ')}] /Encoding << /Type /Encoding /Differences [${firstCode} ${names.join(' ')}] >> >>`
}

function coded(text: string, letters: readonly string[]): string {
  return `<${Array.from(text)
    .map((l) => (firstCode + letters.indexOf(l)).toString(16).padStart(2, '0'))
    .join('')}>`
}

/** A string of a PDF in WinAnsi, as far as the words of our tests need it. */
function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&').replace(/[“”‘’–—\u00ad]/g, (c) => `\\${codes[c]?.toString(8)}`)})`
}

const codes: Readonly<Record<string, number>> = {
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
  '–': 150,
  '—': 151,
  '\u00ad': 173,
}

function streamOf(content: string, packed: boolean): Uint8Array {
  const data = packed ? deflateSync(content) : bytes(content)
  const dictionary = `<< ${packed ? '/Filter /FlateDecode ' : ''}/Length ${data.length} >>`
  return Buffer.concat([bytes(`${dictionary}\nstream\n`), data, bytes('\nendstream')])
}

function fileOf(objects: Readonly<Record<number, Uint8Array>>, trailer: string): Uint8Array {
  const parts: Uint8Array[] = [bytes('%PDF-1.4\n')]
  let at = parts[0]?.length ?? 0
  const places = new Map<number, number>()
  for (const [number, body] of Object.entries(objects)) {
    places.set(Number(number), at)
    const part = Buffer.concat([bytes(`${number} 0 obj\n`), body, bytes('\nendobj\n')])
    parts.push(part)
    at += part.length
  }
  const size = Math.max(...places.keys()) + 1
  const rows = Array.from({ length: size - 1 }, (_, i) => {
    const place = places.get(i + 1)
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  parts.push(
    bytes(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

/** Words in lines of a column, `width` characters at most, the first at the given place. */
export function column(
  text: string,
  { x, y, width, size = 10 }: { x: number; y: number; width: number; size?: number },
): readonly Placed[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, i) => ({ x, y: y + i * size * 1.2, text: line, size }))
}
