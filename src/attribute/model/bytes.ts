/** Writes numbers into a growing list of bytes. */
export interface ByteWriter {
  readonly byte: (value: number) => void
  /** A whole number from 0, in as many bytes as it needs (LEB128). */
  readonly number: (value: number) => void
  /** A float32, little-endian. */
  readonly float: (value: number) => void
  readonly bytes: () => Uint8Array
}

/** Reads what a `ByteWriter` wrote. */
export interface ByteReader {
  readonly byte: () => number
  readonly number: () => number
  readonly float: () => number
  /** The next `count` whole numbers below 2^32: quicker than one by one. */
  readonly numbers: (count: number) => Uint32Array
  /** The next `count` float32s, little-endian. */
  readonly floats: (count: number) => Float32Array
  /** The next bytes as signed numbers, without a copy. */
  readonly int8: (count: number) => Int8Array
  /** How many bytes are left. */
  readonly left: () => number
}

/** A writer of no bytes yet. */
export function newWriter(): ByteWriter {
  let room = new Uint8Array(1 << 16)
  let length = 0
  const reserve = (more: number): void => {
    if (length + more <= room.length) return
    const larger = new Uint8Array(room.length * 2)
    larger.set(room)
    room = larger
  }
  const byte = (value: number): void => {
    reserve(1)
    room[length++] = value
  }
  return {
    byte,
    number: (value) => {
      let left = value
      for (; left >= 128; left = Math.floor(left / 128)) byte((left % 128) + 128)
      byte(left)
    },
    float: (value) => {
      reserve(4)
      new DataView(room.buffer).setFloat32(length, value, true)
      length += 4
    },
    bytes: () => room.slice(0, length),
  }
}

/** A reader from the first byte on. @throws RangeError when it is asked for more than there is */
export function newReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const byte = (): number => {
    const value = bytes[at++]
    if (value === undefined) throw new RangeError(`expected more than ${bytes.length} bytes`)
    return value
  }
  return {
    byte,
    number: () => {
      let value = 0
      let unit = 1
      for (let b = byte(); ; b = byte(), unit *= 128) {
        value += (b & 127) * unit
        if (b < 128) return value
      }
    },
    float: () => {
      const value = view.getFloat32(at, true)
      at += 4
      return value
    },
    numbers: (count) => {
      const values = new Uint32Array(count)
      at = readNumbers(bytes, at, values)
      return values
    },
    floats: (count) => {
      if (at + 4 * count > bytes.length) throw new RangeError(`expected more than ${bytes.length} bytes`)
      at += 4 * count
      return Float32Array.from({ length: count }, (_, i) => view.getFloat32(at - 4 * (count - i), true))
    },
    int8: (count) => {
      if (at + count > bytes.length) throw new RangeError(`expected more than ${bytes.length} bytes`)
      at += count
      return new Int8Array(bytes.buffer, bytes.byteOffset + at - count, count)
    },
    left: () => bytes.length - at,
  }
}

/** Fills the list with the numbers that begin at an offset; the offset after them. @throws RangeError if there are fewer */
function readNumbers(bytes: Uint8Array, from: number, values: Uint32Array): number {
  let at = from
  for (let k = 0; k < values.length; k++) {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) throw new RangeError(`expected more than ${bytes.length} bytes`)
      value |= (byte & 127) << shift
      if (byte < 128) break
    }
    values[k] = value
  }
  return at
}
