import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { StoreError } from '../errors.ts'
import { deskApp } from './app.ts'
import { openSession } from './desk-session.ts'
import { loadStaticFiles } from './static-files.ts'

/** What the desk is served with. */
export interface DeskOptions {
  /** The case to open; null: the desk asks for files and makes one in `folder`. */
  readonly casePath: string | null
  /** Where a new case is made. */
  readonly folder: string
  /** 0 = any free port. */
  readonly port: number
  /** Folder of the built web app. */
  readonly webRoot: string
}

export interface RunningDesk {
  /** With the token of this run in the fragment, which browsers never send. */
  readonly url: string
  readonly port: number
  readonly token: string
  readonly close: () => Promise<void>
}

/** Serves the desk on 127.0.0.1. @throws StoreError if the case cannot be opened or the port is taken (`serve/port`). */
export async function serveDesk(options: DeskOptions): Promise<RunningDesk> {
  const files = loadStaticFiles(options.webRoot)
  const session = await openSession(options.casePath, options.folder)
  const token = randomBytes(24).toString('base64url')
  let port = options.port
  const app = deskApp(session, files, { token, port: () => port })
  const server = await listen(app.fetch, port).catch(async (cause: unknown) => {
    await session.close()
    throw new StoreError('serve/port', `Expected to listen on 127.0.0.1:${port}, found the port taken or refused`, {
      cause,
    })
  })
  port = (server.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${port}/#token=${token}`,
    port,
    token,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await session.close()
    },
  }
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port }, () => resolve(server))
    server.on('error', reject)
  })
}
