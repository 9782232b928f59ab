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
  /** The next bytes, without a copy. */
  readonly bytes: (count: number) => Uint8Array
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
    bytes: (count) => {
      if (at + count > bytes.length) throw new RangeError(`expected more than ${bytes.length} bytes`)
      at += count
      return bytes.subarray(at - count, at)
    },
    left: () => bytes.length - at,
  }
}
