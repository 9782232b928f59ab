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
  /** The next `count` places below 2^32, ascending, each written as the whole numbers left out before it. */
  readonly places: (count: number) => Uint32Array
  /** The next `count` float32s, little-endian. */
  readonly floats: (count: number) => Float32Array
  /** The next `count` float32s, put at their places in a list; before each stand the places left out before it. */
  readonly sparse: (count: number, values: Float32Array) => void
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
    places: (count) => {
      const values = new Uint32Array(count)
      at = readPlaces(bytes, at, values)
      return values
    },
    floats: (count) => {
      const values = new Float32Array(count)
      for (let i = 0; i < count; i++, at += 4) values[i] = view.getFloat32(at, true)
      return values
    },
    sparse: (count, values) => {
      at = readSparse(view, at, count, values)
    },
    bytes: (count) => {
      if (at + count > bytes.length) throw new RangeError(`expected more than ${bytes.length} bytes`)
      at += count
      return bytes.subarray(at - count, at)
    },
    left: () => bytes.length - at,
  }
}

/** Fills the list with the places that begin at an offset; the offset after them. @throws RangeError if there are fewer */
function readPlaces(bytes: Uint8Array, from: number, values: Uint32Array): number {
  let at = from
  let place = -1
  for (let k = 0; k < values.length; k++) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) throw new RangeError(`expected more than ${bytes.length} bytes`)
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    place += (gap >>> 0) + 1
    values[k] = place
  }
  return at
}

/** Puts the floats that begin at an offset at their places; the offset after them. @throws RangeError if there are fewer */
function readSparse(view: DataView, from: number, count: number, values: Float32Array): number {
  let at = from
  let place = -1
  for (let left = count; left > 0; left--) {
    let gap = 0
    let byte = 128
    for (let shift = 0; byte >= 128; shift += 7) {
      byte = view.getUint8(at++)
      gap |= (byte & 127) << shift
    }
    place += (gap >>> 0) + 1
    values[place] = view.getFloat32(at, true)
    at += 4
  }
  if (place >= values.length) throw new RangeError(`expected places below ${values.length}, found ${place}`)
  return at
}
