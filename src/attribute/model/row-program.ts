/** Where things lie in the memory of the program, in bytes: hashes of features, their sums, levels of both chains, then the places. */
export const layout = {
  hashes: 0,
  sums: 768,
  linkLevels: 800,
  cueLevels: 816,
  ends: 832,
  found: 1024,
  gathered: 1792,
  places: 3328,
} as const

/** Bytes of a row: four weights of the second chain, then six of the first, half a byte each. */
export const rowBytes = { links: 2, cues: 3, both: 5 } as const

/**
 * Eight bytes are read, from two before the row on: so the weights of the second chain end the first eight half bytes, and
 * those of the first chain begin the others.
 */
const bytesBefore = 2

/** Instructions of WebAssembly as the program uses them; those on 16 bytes at a time have two numbers and more. */
const op = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: 0x0b,
  repeat: [0x0c, 0],
  leaveIf: [0x0d, 1],
  select: 0x1b,
  get: 0x20,
  set: 0x21,
  load: [0x28, 0],
  load16: [0x2f, 0],
  store: [0x36, 0],
  load64: [0x29, 0],
  store64: [0x37, 0],
  store16: [0x3b, 0],
  number: 0x41,
  isZero: 0x45,
  atLeast: 0x4f,
  firstOne: 0x68,
  onesIn: 0x69,
  add: 0x6a,
  subtract: 0x6b,
  times: 0x6c,
  and: 0x71,
  or: 0x72,
  left: 0x74,
  right: 0x76,
  loadWide: [0xfd, 0, 0],
  loadRow: [0xfd, 93, 0],
  storeSums: [0xfd, 11, 0],
  lowHalves: [0xfd, 12, ...Array<number>(16).fill(15)],
  inTurn: [0xfd, 13, ...Array.from({ length: 16 }, (_, k) => (k >> 1) + (k & 1) * 16)],
  lookUp: [0xfd, 14],
  andWide: [0xfd, 78],
  widenFirst: [0xfd, 0x87, 1],
  widenSecond: [0xfd, 0x88, 1],
  rightWide: [0xfd, 0x8d, 1],
  addWide: [0xfd, 0x8e, 1],
} as const

type Code = readonly (number | readonly number[])[]

const get = (local: number): Code => [op.get, local]
const set = (local: number, value: Code): Code => [...value, op.set, local]
const number = (value: number): Code => [op.number, ...signed(value)]
const on = (instruction: number | readonly number[], ...values: readonly Code[]): Code => [
  ...values.flat(),
  instruction,
]
const add = (a: Code, b: Code): Code => on(op.add, a, b)
/** Reads or writes at an address and an offset. */
const at = (access: readonly number[], offset: number, address: Code, ...values: readonly Code[]): Code =>
  on([...access, ...unsigned(offset)], address, ...values)
const loop = (leaveIf: Code, ...body: readonly Code[]): Code => [
  ...[op.block, op.loop, ...leaveIf, op.leaveIf],
  ...[...body.flat(), op.repeat, op.end, op.end],
]

/**
 * A program for a memory of so many `pages` of 64 kB. `sum(end)` reads hashes from 0 to `end` and leaves sixteen sums of 16
 * bits. A place is the upper bits of a hash; the places are in pairs of numbers, bits for 32 of them and how many rows stand
 * before. Features without a row take the row of zeros at `rowsAt`, before the first: no processor could guess a branch.
 * `pack(end, cueMarks, linkMarks, cues, links)` writes places up to `end` and rows, of the marks and rows of both chains that
 * lie at the other addresses, and leaves where it ended reading rows of each.
 */
export function rowProgram(shift: number, rowsAt: number, pages: number): Uint8Array<ArrayBuffer> {
  const [int32, vector, none] = [0x7f, 0x7b, 0]
  const bodies = [
    [2, 4, int32, 6, vector, ...sumOf(shift, rowsAt)],
    [1, 8, int32, ...packTo(rowsAt)],
  ].map((body: Code) => [...body.flat(), op.end])
  const sections: readonly Code[] = [
    [1, [2, 0x60, 1, int32, none, 0x60, 5, ...Array<number>(5).fill(int32), none]],
    [2, [1, ...name('row'), ...name('memory'), 2, none, ...unsigned(pages)]],
    [3, [2, 0, 1]],
    [7, [2, ...name('sum'), 0, 0, ...name('pack'), 0, 1]],
    [10, [2, ...bodies.flatMap((body) => sized(body))]],
  ]
  const written = sections.flatMap(([id, content]) => [id as number, ...sized(content as readonly number[])])
  return Uint8Array.of(...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], ...written)
}

/** Locals of `sum`: the first is its parameter. */
const [end, from, place, word, bits, first, second, row, links, cues, low] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** A loop over the hashes, four bytes each. */
function eachHash(...body: readonly Code[]): Code {
  const step = set(from, add(get(from), number(4)))
  return [...set(from, number(0)), ...loop(on(op.atLeast, get(from), get(end)), ...body, step)]
}

/**
 * Three loops, for which memory is waited for less: where the rows are, the rows themselves (these lie far apart), and their
 * sums.
 */
function sumOf(shift: number, rowsAt: number): Code {
  const twice = on(op.left, get(from), number(1))
  const found = at(op.load, layout.found, get(from))
  return [
    ...findRows(shift),
    ...eachHash(at(op.store64, layout.gathered, twice, at(op.load64, rowsAt - bytesBefore, found))),
    ...addGathered(twice),
    ...at(op.storeSums, layout.sums, number(0), get(first)),
    ...at(op.storeSums, layout.sums + 16, number(0), get(second)),
  ]
}

function findRows(shift: number): Code {
  const has = on(op.and, on(op.right, get(bits), get(place)), number(1))
  const before = on(op.and, get(bits), on(op.subtract, on(op.left, number(1), get(place)), number(1)))
  const rows = add(add(at(op.load, layout.places + 4, get(word)), on(op.onesIn, before)), number(1))
  return eachHash(
    set(place, on(op.right, at(op.load, layout.hashes, get(from)), number(shift))),
    set(word, on(op.left, on(op.right, get(place), number(5)), number(3))),
    set(bits, at(op.load, layout.places, get(word))),
    at(op.store, layout.found, get(from), on(op.select, on(op.times, rows, number(rowBytes.both)), number(0), has)),
  )
}

function addGathered(twice: Code): Code {
  const lower = on(op.andWide, get(row), get(low))
  const upper = on(op.andWide, on(op.rightWide, get(row), number(4)), get(low))
  const weights = (levels: number): Code => on(op.lookUp, get(levels), get(row))
  return [
    ...set(links, at(op.loadWide, layout.linkLevels, number(0))),
    ...set(cues, at(op.loadWide, layout.cueLevels, number(0))),
    ...set(low, [op.lowHalves]),
    ...eachHash(
      set(row, at(op.loadRow, layout.gathered, twice)),
      set(row, on(op.inTurn, lower, upper)),
      set(first, on(op.addWide, get(first), on(op.widenFirst, weights(links)))),
      set(second, on(op.addWide, get(second), on(op.widenSecond, weights(cues)))),
    ),
  ]
}

/** Locals of `pack`: the first five are its parameters. */
const packed = { end: 0, cueMarks: 1, linkMarks: 2, cues: 3, links: 4 } as const
const [pair, to, count, ofCues, ofLinks, marked, bit, has] = [5, 6, 7, 8, 9, 10, 11, 12]

function packTo(rowsAt: number): Code {
  const { cueMarks, linkMarks } = packed
  const restOf = on(op.and, get(marked), on(op.subtract, get(marked), number(1)))
  return [
    ...set(to, number(rowsAt + rowBytes.both)),
    ...loop(
      on(op.atLeast, get(pair), get(packed.end)),
      set(ofCues, at(op.load, 0, get(cueMarks))),
      set(ofLinks, at(op.load, 0, get(linkMarks))),
      set(marked, on(op.or, get(ofCues), get(ofLinks))),
      at(op.store, layout.places, get(pair), get(marked)),
      at(op.store, layout.places + 4, get(pair), get(count)),
      set(count, add(get(count), on(op.onesIn, get(marked)))),
      loop(
        on(op.isZero, get(marked)),
        set(bit, on(op.firstOne, get(marked))),
        copied(ofLinks, packed.links, rowBytes.links, rowsAt, 0),
        copied(ofCues, packed.cues, rowBytes.cues, rowsAt, rowBytes.links),
        set(to, add(get(to), number(rowBytes.both))),
        set(marked, restOf),
      ),
      set(cueMarks, add(get(cueMarks), number(4))),
      set(linkMarks, add(get(linkMarks), number(4))),
      set(pair, add(get(pair), number(8))),
    ),
    ...at(op.store, layout.ends, number(0), get(packed.cues)),
    ...at(op.store, layout.ends + 4, number(0), get(packed.links)),
  ]
}

/** Copies a chain's part of a row from an address if the bit is marked, else zeros, to `offset` in the row; moves the address on. */
function copied(marks: number, address: number, size: number, rowsAt: number, offset: number): Code {
  // Of three bytes a fourth comes along, which the next row overwrites.
  const [load, store] = size === 2 ? [op.load16, op.store16] : [op.load, op.store]
  const own = at(load, 0, get(address))
  const zeros = at(load, rowsAt + offset, number(0))
  return [
    ...set(has, on(op.and, on(op.right, get(marks), get(bit)), number(1))),
    ...at(store, offset, get(to), on(op.select, own, zeros, get(has))),
    ...set(address, add(get(address), on(op.times, get(has), number(size)))),
  ]
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

/** The same of a number that an instruction may read as less than zero. */
function signed(value: number): readonly number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)]
}
