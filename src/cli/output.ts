import { once } from 'node:events'

/** Writes to stdout and waits while the reader is behind. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Pieces joined before they are written, in UTF-16 code units. */
const piece = 64 * 1024

/** Writes pieces to stdout in larger ones. */
export async function writeAll(pieces: Iterable<string>): Promise<void> {
  let waiting = ''
  for (const text of pieces) {
    waiting += text
    if (waiting.length < piece) continue
    await write(waiting)
    waiting = ''
  }
  await write(waiting)
}

/** Lines on stdout. */
export async function writeLines(lines: Iterable<string>): Promise<void> {
  await writeAll(endings(lines))
}

function* endings(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`
}

/** A list as JSON on stdout, an item a line. */
export async function writeJsonList(items: readonly unknown[]): Promise<void> {
  if (items.length === 0) return write('[]\n')
  await writeAll(jsonPieces(items))
}

function* jsonPieces(items: readonly unknown[]): Generator<string> {
  let separator = '[\n'
  for (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ',\n'
  }
  yield '\n]\n'
}

/** One line on stderr. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** A reader that has seen enough closes the pipe: the command ends quietly, with what is left unsaid. */
export function endWhenNobodyReads(): void {
  const end = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  }
  process.stdout.on('error', end)
  process.stderr.on('error', end)
}
