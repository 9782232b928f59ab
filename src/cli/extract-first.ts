import type { ExtractOptions } from './extract-options.ts'

// Imported, `node:fs` brings its streams and promises with it: a tenth of the time a short document takes.
const { fstatSync, readSync, writeSync } = process.getBuiltinModule('node:fs')

/** What was taken from stdin before the workers are asked. */
export interface Begun {
  /** Bytes that are not answered yet. */
  readonly head: Uint8Array
  /** The number of the line they begin. */
  readonly line: number
  /** There is nothing more. */
  readonly ended: boolean
}

/** Bytes of a line that this thread answers itself: most articles, in less time than a worker takes to start. */
const smallLine = 16 * 1024

const nothing: Begun = { head: new Uint8Array(), line: 1, ended: false }

/** Answers the first line of stdin if it is small and no other waits behind it. */
export async function extractFirst(options: ExtractOptions): Promise<Begun> {
  if (!isStream()) return nothing
  const buffer = Buffer.allocUnsafe(smallLine)
  const { length, ended } = fill(buffer)
  const head = buffer.subarray(0, length)
  const begun = { head, line: 1, ended: ended && length === 0 }
  const newline = head.indexOf(10)
  const alone = newline < 0 ? ended && length > 0 : newline === length - 1
  if (!alone || head[0] !== brace) return begun
  const { extractLine } = await import('./extract-line.ts')
  const answer = extractLine(new Uint8Array(newline < 0 ? head : head.subarray(0, newline)), options)
  if (answer === null) return begun
  await writeNow(`${answer}\n`)
  if (ended) return { ...nothing, ended: true }
  const next = fill(buffer)
  return { head: buffer.subarray(0, next.length), line: 2, ended: next.ended && next.length === 0 }
}

const brace = 0x7b

/** Whether stdin can be read here: a terminal has its own ways. */
function isStream(): boolean {
  const stdin = fstatSync(0)
  return stdin.isFile() || stdin.isFIFO() || stdin.isSocket()
}

/** Reads up to the end of a line, of stdin or of the buffer. */
function fill(buffer: Buffer): { readonly length: number; readonly ended: boolean } {
  let length = 0
  try {
    while (length < buffer.length) {
      const count = readSync(0, buffer, length, buffer.length - length, null)
      if (count === 0) return { length, ended: true }
      length += count
      if (buffer.subarray(length - count, length).includes(10)) break
    }
  } catch {
    // A stdin that does not wait, or gives an error at its end, is left to the stream that knows how to read it.
  }
  return { length, ended: false }
}

/** Writes to stdout without the stream that takes long to make, as long as stdout takes it. */
async function writeNow(text: string): Promise<void> {
  let rest: Uint8Array = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest))
  } catch (error) {
    // Nobody reads on, or nobody does just now.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit()
    await new Promise<void>((done) => process.stdout.write(rest, () => done()))
  }
}
