/** Where things lie in the memory of the program, in bytes: hashes of features, their sums, then the places. */
export const layout = { hashes: 0, sums: 768, places: 1024 } as const

/** Bytes of a row: seven weights of the first chain and one that is 0, five of the second and three that are 0. */
export const rowBytes = 16

/** Instructions of WebAssembly as the program uses them; those on 16 bytes at a time have two numbers. */
const op = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: 0x0b,
  repeat: [0x0c, 0],
  leaveIf: [0x0d, 1],
  select: 0x1b,
  get: 0x20,
  set: 0x21,
  tee: 0x22,
  load: [0x28, 2],
  number: 0x41,
  atLeast: 0x4f,
  onesIn: 0x69,
  add: 0x6a,
  subtract: 0x6b,
  and: 0x71,
  left: 0x74,
  right: 0x76,
  loadRow: [0xfd, 0, 4],
  storeSums: [0xfd, 11, 4],
  widenFirst: [0xfd, 0x87, 1],
  widenSecond: [0xfd, 0x88, 1],
  addWide: [0xfd, 0x8e, 1],
} as const

type Code = readonly (number | readonly number[])[]

/**
 * A program that sums the rows of features: `sum(end)` reads hashes from 0 to `end` and leaves sixteen sums of 16 bits. A
 * place is the upper bits of a hash; the places are in pairs of numbers, bits for 32 of them and how many rows stand before.
 * Features without a row take the row of zeros before the first: no processor could guess a branch. `pages` is the
 * memory it is given, in units of 64 kB.
 */
export function rowProgram(shift: number, rowsAt: number, pages: number): Uint8Array<ArrayBuffer> {
  const [end, at, place, word, bits, first, second, row] = [0, 1, 2, 3, 4, 5, 6, 7]
  const sum: Code = [
    [op.block, op.loop].flat(),
    [op.get, at, op.get, end, op.atLeast, ...op.leaveIf],
    [op.get, at, ...op.load, ...unsigned(layout.hashes), op.number, shift, op.right, op.tee, place],
    [op.number, 5, op.right, op.number, 3, op.left, op.tee, word],
    [...op.load, ...unsigned(layout.places), op.set, bits],
    // Rows before the 32 places, and before the place among them.
    [op.get, word, ...op.load, ...unsigned(layout.places + 4)],
    [op.get, bits, op.number, 1, op.get, place, op.left, op.number, 1, op.subtract, op.and, op.onesIn, op.add],
    [op.number, 1, op.add, op.number, 4, op.left, op.number, 0],
    [op.get, bits, op.get, place, op.right, op.number, 1, op.and, op.select],
    [...op.loadRow, ...unsigned(rowsAt), op.tee, row],
    [...op.widenFirst, op.get, first, ...op.addWide, op.set, first],
    [op.get, row, ...op.widenSecond, op.get, second, ...op.addWide, op.set, second],
    [op.get, at, op.number, 4, op.add, op.set, at, ...op.repeat, op.end, op.end],
    [op.number, 0, op.get, first, ...op.storeSums, ...unsigned(layout.sums)],
    [op.number, 0, op.get, second, ...op.storeSums, ...unsigned(layout.sums + 16), op.end],
  ]
  const [int32, vector, none] = [0x7f, 0x7b, 0]
  const body = [2, 4, int32, 3, vector, ...sum.flat()]
  const sections: readonly Code[] = [
    [1, [1, 0x60, 1, int32, none]],
    [2, [1, ...name('row'), ...name('memory'), 2, none, ...unsigned(pages)]],
    [3, [1, 0]],
    [7, [1, ...name('sum'), 0, 0]],
    [10, [1, ...unsigned(body.length), ...body]],
  ]
  const written = sections.flatMap(([id, content]) => [id as number, ...sized(content as readonly number[])])
  return Uint8Array.of(...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], ...written)
}

function sized(bytes: readonly number[]): readonly number[] {
  return [...unsigned(bytes.length), ...bytes]
}

function name(text: string): readonly number[] {
  return sized([...new TextEncoder().encode(text)])
}

/** A whole number in as many bytes as it needs (LEB128). */
function unsigned(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}
