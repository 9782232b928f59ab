import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { serveDesk } from '../../serve/server.ts'
import { packageFolder } from '../../version.ts'
import { write } from '../output.ts'

export interface OpenDeskOptions {
  readonly port?: number
  readonly browser: boolean
}

/** Serves the desk until it is ended by Ctrl+C or a signal. */
export async function runOpen(path: string | undefined, options: OpenDeskOptions): Promise<void> {
  const desk = await serveDesk({
    casePath: path ?? null,
    folder: process.cwd(),
    port: options.port ?? 0,
    webRoot: fileURLToPath(new URL('dist/web', packageFolder)),
  })
  await write(`The desk is open at\n  ${desk.url}\nThis address is yours alone; Ctrl+C closes the desk.\n`)
  if (options.browser && process.stdout.isTTY) openBrowser(desk.url)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
  })
  await desk.close()
}

/** Opens the address in the browser of the user, if there is one; the address is printed anyway. */
function openBrowser(url: string): void {
  const [command, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    process.platform as string
  ] ?? ['xdg-open']
  const child = spawn(command ?? 'xdg-open', [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
