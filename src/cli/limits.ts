import { defaultLimits, type ReadLimits } from '../read/limits.ts'

/** Limits by the names they have on the command line (`docs/formats.md`). */
const names: Readonly<Record<string, keyof ReadLimits>> = {
  size: 'maxBytes',
  expansion: 'maxExpansion',
  parts: 'maxParts',
  nesting: 'maxNesting',
  elements: 'maxElements',
  depth: 'maxDepth',
  field: 'maxFieldLength',
  pages: 'maxPages',
  analysed: 'maxAnalysed',
  fetches: 'maxFetches',
  redirects: 'maxRedirects',
  seconds: 'maxFetchSeconds',
}

/** The names of the limits. */
export const limitNames: readonly string[] = Object.keys(names)

const units: Readonly<Record<string, number>> = { '': 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 }

/**
 * A limit as given: `size=200MB`, `parts=5000`.
 * @throws Error with one sentence on what was expected
 */
export function parseLimit(value: string): Partial<ReadLimits> {
  const [, name = '', digits = '', unit = ''] = /^(\w+)=(\d{1,12}) ?([kmg]b)?$/i.exec(value) ?? []
  const limit = Object.hasOwn(names, name) ? names[name] : undefined
  const most = Number(digits) * (units[unit.toLowerCase()] ?? 1)
  if (limit === undefined) throw new Error(`Expected NAME=NUMBER with a name of ${limitNames.join(', ')}.`)
  if (unit !== '' && limit !== 'maxBytes') throw new Error(`Expected a plain number for ${name}.`)
  if (most < 1) throw new Error(`Expected at least 1 for ${name}; no limit can be switched off.`)
  // A buffer cannot be larger, and a string not much.
  if (limit === 'maxBytes' && most > largest) throw new Error('Expected at most 512 MB for size.')
  return { [limit]: most }
}

const largest = 512 * 1024 ** 2

/** The defaults, for the help: "size=64MB expansion=250 …". */
export function limitDefaults(): string {
  return limitNames
    .map((name) => {
      const value = defaultLimits[names[name] as keyof ReadLimits]
      return `${name}=${name === 'size' ? `${value / 1024 ** 2}MB` : value}`
    })
    .join(' ')
}
