import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The built command. */
export const launcher = resolve('bin/onrecord.js')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

const environment = (env: RunOptions['env']): NodeJS.ProcessEnv => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env
  return { ...rest, ...env }
}

/** Runs the built command to its end. */
export function onrecord(args: readonly string[], { cwd, input = '', env }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd,
    input,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

/** Starts the built command, and says how it ended. */
export function start(
  args: readonly string[],
  cwd: string,
): { readonly process: ReturnType<typeof spawn>; readonly end: Promise<number | string | null> } {
  const child = spawn(process.execPath, [launcher, ...args], {
    cwd,
    env: environment({}),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const end = new Promise<number | string | null>((done) => child.on('close', (code, signal) => done(signal ?? code)))
  return { process: child, end }
}

/** Writes files into a folder, with the folders they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}
