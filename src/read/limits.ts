/** Bounds on what is read. Every one of them is a setting; what lies beyond is refused or cut, and said. */
export interface ReadLimits {
  /** Bytes of one document; more is refused (`read/too-large`). */
  readonly maxBytes: number
  /** Elements of one page; the tags after these are left out, their text is kept. */
  readonly maxElements: number
  /** Open elements inside one another; deeper ones are read as siblings. */
  readonly maxDepth: number
  /** Characters of one metadata value; longer values are cut. */
  readonly maxFieldLength: number
  /** Pages of one PDF; those after are left out, and it is said. */
  readonly maxPages: number
  /** Characters of one document that are analysed; the rest is kept and can be searched, and it is said. */
  readonly maxAnalysed: number
  /** Parts of one archive, those of archives inside it counted too; the rest is not read (`read/archive-parts`). */
  readonly maxParts: number
  /** How many times its own size what comes out of an archive or of one part may be (`read/expansion`). */
  readonly maxExpansion: number
  /** Seconds one address may take, with all it leads on to (`fetch/time-limit`). */
  readonly maxFetchSeconds: number
  /** How often an address may lead on to another (`fetch/redirect`). */
  readonly maxRedirects: number
  /** Pages fetched for the items of feeds, in all. */
  readonly maxFetches: number
  /** Archives inside one another (`read/nesting`). */
  readonly maxNesting: number
}

/** The limits used where none are given. */
export const defaultLimits: ReadLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxElements: 250_000,
  maxDepth: 512,
  maxFieldLength: 1000,
  maxPages: 2000,
  maxAnalysed: 400_000,
  maxParts: 200_000,
  maxExpansion: 250,
  maxFetchSeconds: 30,
  maxRedirects: 5,
  maxFetches: 200,
  maxNesting: 3,
}

/** Bytes that may always come out, however small the archive: a short page of one letter repeated packs 1,000 times. */
export const freeExpansion = 16 * 1024 * 1024

/** How many bytes may come out of `size` packed ones. */
export function expansionLimit(size: number, limits: ReadLimits): number {
  return Math.max(freeExpansion, size * limits.maxExpansion)
}

const units = ['bytes', 'kB', 'MB', 'GB'] as const

/** A number of bytes for people: "812 bytes", "1.5 kB", "64 MB". */
export function sizeWords(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  return `${Number(value.toFixed(value < 10 ? 1 : 0))} ${units[unit]}`
}
