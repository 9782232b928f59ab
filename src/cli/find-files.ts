import { createReadStream } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { failedInput } from '../pipeline/advice.ts'
import type { SourceFile } from '../pipeline/inputs.ts'
import { companionPage } from '../read/saved-folders.ts'
import { assetWord } from '../read/signature.ts'

/**
 * The files behind paths: in the given order, what is in a folder by name. Hidden files and folders met a second time
 * through a link are left out; pictures and scripts in a folder, and folders that browsers save beside a page
 * (`page_files/`), are counted.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = []
  const companion = companionIn(paths.map((path) => path.replace(/[/\\]+$/, '')))
  for (const path of paths) {
    if (companion(path.replace(/[/\\]+$/, ''))) found.push({ name: path, leftOut: savedFolder })
    else await findAt(path, new Set(), found)
  }
  return found
}

const savedFolder = 'folder of a saved page'

/** Tells, among paths, the folder a browser saved beside one of them. */
function companionIn(paths: readonly string[]): (path: string) => boolean {
  const pages = new Set(paths.flatMap((path) => /^(.+)\.x?html?$/i.exec(path)?.[1] ?? []))
  return (path) => {
    const page = companionPage(basename(path))
    return page !== null && pages.has(path.slice(0, path.length - basename(path).length) + page)
  }
}

async function findAt(path: string, visited: Set<string>, found: SourceFile[]): Promise<void> {
  const fail = (code: string, message: string) =>
    found.push({ name: path, failure: failedInput(path, { code, message }) })
  try {
    const about = await stat(path)
    if (about.isDirectory()) await findIn(path, visited, found)
    else if (!about.isFile()) fail('read/not-a-file', 'Expected a file or folder, found a device, pipe or socket.')
    else found.push({ name: path, path: resolve(path), size: about.size, ...bytesAt(path) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') fail('read/missing', 'There is no such file.')
    else if (code === 'ELOOP') fail('read/not-a-file', 'It is a link that leads back to itself.')
    else if (code === 'EACCES' || code === 'EPERM') fail('read/no-access', 'This user may not read it.')
    else throw error
  }
}

function bytesAt(path: string): Pick<Extract<SourceFile, { readonly path: string }>, 'open' | 'slice'> {
  return {
    open: () => createReadStream(path),
    slice: async (start, end) => {
      const file = await open(path)
      try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.max(0, end - start)), 0, null, start)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
  }
}

async function findIn(folder: string, visited: Set<string>, found: SourceFile[]): Promise<void> {
  const real = await realpath(folder)
  if (visited.has(real)) return
  visited.add(real)
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  const companion = companionIn(names)
  for (const name of names) {
    const path = join(folder, name)
    const what = companion(name) ? savedFolder : assetWord(name)
    if (what === null) await findAt(path, visited, found)
    else found.push({ name: path, leftOut: what })
  }
}
