import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { StoreError } from '../errors.ts'

/** A file of the web app, ready to send. */
export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Its name holds a hash of its content: browsers may keep it. */
  readonly immutable: boolean
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** The built web app by URL path. Only files found here are ever sent. @throws StoreError `serve/web-missing` */
export function loadStaticFiles(webRoot: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  let names: string[]
  try {
    names = readdirSync(webRoot, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .map((f) => join(f.parentPath, f.name))
  } catch (cause) {
    throw new StoreError('serve/web-missing', `Expected the built web app in ${webRoot}; build it first`, { cause })
  }
  for (const name of names) {
    const path = `/${relative(webRoot, name).split(sep).join('/')}`
    const type = types[extname(name)]
    if (type === undefined) continue
    files.set(path, { body: new Uint8Array(readFileSync(name)), type, immutable: path.startsWith('/assets/') })
  }
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  return files
}
