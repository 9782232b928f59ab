import type { ZipEntry } from './zip-entries.ts'

/** Whether the paths of a ZIP archive are those of a web archive (WACZ 1.1). */
export function isWebArchive(paths: readonly string[]): boolean {
  return paths.includes('datapackage.json') && paths.some((path) => warcPath.test(path))
}

const warcPath = /^archive\/[^/]+\.warc(?:\.gz|\.zst)?$/i
const pagesPath = /^pages\/[^/]+\.jsonl$/i

/** The WARC files of a web archive. */
export function warcEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  return entries.filter((e) => warcPath.test(e.path))
}

/** Addresses of the pages that were visited, as far as its lists can be read; empty if there is none. */
export async function archivedPages(
  entries: readonly ZipEntry[],
  read: (entry: ZipEntry) => Promise<Uint8Array>,
): Promise<ReadonlySet<string>> {
  const pages = new Set<string>()
  for (const entry of entries.filter((e) => pagesPath.test(e.path))) {
    const lines = await read(entry).then(
      (bytes) => new TextDecoder().decode(bytes).split('\n'),
      () => [],
    )
    for (const line of lines) {
      const url = urlOf(line)
      if (url !== null) pages.add(url)
    }
  }
  return pages
}

function urlOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line)
    const url = typeof value === 'object' && value !== null && 'url' in value ? value.url : null
    return typeof url === 'string' ? url : null
  } catch {
    return null
  }
}
