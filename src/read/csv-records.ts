/** One record of a table: a line, or several where a quoted cell holds line breaks. */
export interface CsvRecord {
  /** Counts from 1, empty rows and the heading counted too, as spreadsheets count. */
  readonly row: number
  /** Offset of its first byte in the file. */
  readonly at: number
  /** Without the line break that ends it. */
  readonly bytes: Uint8Array
  readonly fault: 'too-long' | 'unclosed' | null
}

const [quote, newline, space] = [0x22, 0x0a, 0x20]

interface Scan {
  readonly delimiter: number
  readonly most: number
  /** A quoted cell is open. */
  quoted: boolean
  /** The last byte was a mark that may close the quoted cell. */
  closing: boolean
  /** Only spaces since the cell began. */
  fresh: boolean
  /** A cell was never closed: from here on a line break ends every record. */
  plain: boolean
  parts: Uint8Array[]
  length: number
  row: number
  at: number
}

/**
 * The records of a table, in any encoding that leaves ASCII bytes alone. A quoted cell that is never closed, or not
 * within `most` bytes, is a fault of its own line; what follows is read line by line.
 * @param most - Bytes of one record; of a longer one none are kept.
 */
export async function* csvRecords(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  delimiter: number,
  most: number,
): AsyncGenerator<CsvRecord> {
  const scan: Scan = {
    ...{ delimiter, most, quoted: false, closing: false, fresh: true, plain: false },
    ...{ parts: [], length: 0, row: 1, at: 0 },
  }
  for await (const chunk of chunks) {
    yield* recordsIn(scan, chunk)
    if (scan.quoted && scan.length > most) yield* relax(scan)
  }
  if (scan.quoted && !scan.closing && !scan.plain) yield* relax(scan)
  if (scan.length > 0) yield take(scan, null)
}

function* recordsIn(scan: Scan, chunk: Uint8Array): Generator<CsvRecord> {
  let from = 0
  for (let end = nextEnd(scan, chunk, from); end >= 0; end = nextEnd(scan, chunk, from)) {
    keep(scan, chunk.subarray(from, end))
    yield take(scan, null)
    from = end
  }
  // A view would keep the whole chunk in memory.
  if (from < chunk.length) keep(scan, chunk.slice(from))
}

/** Reads what an unclosed cell swallowed again, line by line. */
function* relax(scan: Scan): Generator<CsvRecord> {
  const swallowed = Buffer.concat(scan.parts)
  Object.assign(scan, { plain: true, quoted: false, closing: false, fresh: true, parts: [], length: 0 })
  let first = true
  for (const record of recordsIn(scan, swallowed)) {
    yield first ? { ...record, fault: 'unclosed' } : record
    first = false
  }
  if (first && scan.length > 0) yield take(scan, 'unclosed')
}

function keep(scan: Scan, part: Uint8Array): void {
  scan.length += part.length
  if (scan.length <= scan.most || (scan.quoted && !scan.plain)) scan.parts.push(part)
  else scan.parts = []
}

function take(scan: Scan, fault: CsvRecord['fault']): CsvRecord {
  const { row, at, length, most } = scan
  const joined = new Uint8Array(length > most ? [] : Buffer.concat(scan.parts))
  let end = joined.length
  while (end > 0 && (joined[end - 1] === newline || joined[end - 1] === 0x0d)) end--
  Object.assign(scan, { parts: [], length: 0, row: row + 1, at: at + length })
  return { row, at, bytes: joined.subarray(0, end), fault: length > most ? 'too-long' : fault }
}

/** Index after the line break that ends the record; −1 if it does not end in this chunk. */
function nextEnd(scan: Scan, chunk: Uint8Array, from: number): number {
  for (let i = from; i < chunk.length; i++) {
    const byte = chunk[i] ?? 0
    if (scan.quoted && !scan.plain) {
      if (!isClosed(scan, byte)) continue
      scan.quoted = false
    }
    scan.closing = false
    if (byte === newline) {
      scan.quoted = false
      scan.fresh = true
      return i + 1
    }
    if (byte === quote && scan.fresh) scan.quoted = true
    scan.fresh = byte === scan.delimiter || (scan.fresh && byte === space)
  }
  return -1
}

/** Whether the byte stands after the mark that closes a cell: a mark with anything else after it belongs to the cell. */
function isClosed(scan: Scan, byte: number): boolean {
  if (scan.closing && (byte === scan.delimiter || byte === newline || byte === 0x0d)) return true
  scan.closing = byte === quote && !scan.closing
  return false
}
