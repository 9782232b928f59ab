import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFiles } from '../../src/cli/find-files.ts'
import { readIntoCase } from '../../src/pipeline/read-into-case.ts'
import { type RunningDesk, serveDesk } from '../../src/serve/server.ts'
import { openCase } from '../../src/store/sqlite/sqlite-store.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A desk that runs, and the folder it works in. */
export interface TestDesk extends RunningDesk {
  readonly folder: string
  readonly casePath: string
  /** A request with the desk's token; `path` begins with a slash. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
}

/** Reads the demo story into a case in a temporary folder and serves it; without `read`, no case is open. */
export async function startDesk(options: { readonly read: boolean }): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-desk-'))
  const casePath = join(folder, 'demo.onrecord')
  if (options.read) {
    const store = await openCase(casePath, { create: true })
    await readIntoCase(store, await findFiles([join(root, 'examples/demo')]), { jobs: 2 })
    await store.close()
  }
  const desk = await serveDesk({
    casePath: options.read ? casePath : null,
    folder,
    port: 0,
    webRoot: join(root, 'dist/web'),
  })
  const origin = `http://127.0.0.1:${desk.port}`
  return {
    ...desk,
    folder,
    casePath,
    ask: (path, init = {}) => {
      const headers = new Headers(init.headers)
      headers.set('Authorization', `Bearer ${desk.token}`)
      return fetch(`${origin}${path}`, { ...init, headers })
    },
    close: async () => {
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
