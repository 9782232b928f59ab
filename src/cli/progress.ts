import type { ReadProgress } from '../pipeline/read-into-case.ts'
import { counted, plain } from './terminal.ts'

/** Milliseconds between two lines of progress. */
const pause = 100

/** Shows how far a reading has come, on one line of stderr; shows nothing where that is no terminal. */
export interface ProgressLine {
  readonly show: (progress: ReadProgress) => void
  /** Shows a sentence in its place. */
  readonly note: (text: string) => void
  readonly clear: () => void
}

/** The progress line of one reading. */
export function progressLine(): ProgressLine {
  const { stderr } = process
  if (!stderr.isTTY) return { show: () => {}, note: () => {}, clear: () => {} }
  let last = 0
  return {
    show: (progress) => {
      const now = performance.now()
      if (progress.phase === 'reading' && now - last < pause) return
      last = now
      stderr.write(`\r\u001b[K${lineOf(progress, stderr.columns ?? 80)}`)
    },
    note: (text) => void stderr.write(`\r\u001b[K${plain(text).slice(0, Math.max((stderr.columns ?? 80) - 1, 0))}`),
    clear: () => void stderr.write('\r\u001b[K'),
  }
}

function lineOf({ phase, done, files, documents }: ReadProgress, columns: number): string {
  if (phase === 'linking') return 'Comparing the accounts…'
  const bar = 20
  const filled = files === 0 ? bar : Math.round((done / files) * bar)
  const text = `${'█'.repeat(filled)}${'░'.repeat(bar - filled)}  ${done} of ${counted(files, 'file')}, ${counted(documents, 'new document')}`
  return text.slice(0, Math.max(columns - 1, 0))
}
