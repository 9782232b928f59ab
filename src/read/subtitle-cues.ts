/** One caption: when it is shown, and where its words stand in the source. */
export interface Cue {
  /** Seconds. */
  readonly from: number
  readonly to: number
  /** Lines of the caption, in the source. */
  readonly lines: readonly { readonly start: number; readonly end: number }[]
}

const time = /(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?/
const timing = new RegExp(`^\\s*${time.source}\\s*-->\\s*${time.source}(?:\\s.*)?$`)

/** The captions of a SubRip or WebVTT file, in its order; notes, styles and regions are left out. */
export function findCues(source: string): readonly Cue[] {
  const cues: Cue[] = []
  const lines = linesIn(source)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    // Most lines are words: looking for the arrow first is faster than the whole expression.
    const found = line.text.includes('-->') ? timing.exec(line.text) : null
    if (found === null) continue
    const own: Line[] = []
    for (i++; i < lines.length; i++) {
      const next = lines[i] as Line
      if (next.text.trim() === '') break
      if (next.text.includes('-->') && timing.test(next.text)) {
        i--
        // What stands right above the times of the next caption, without an empty line, is its number.
        if (/^\s*\d+\s*$/.test(own.at(-1)?.text ?? '')) own.pop()
        break
      }
      own.push(next)
    }
    cues.push({ from: seconds(found.slice(1, 5)), to: seconds(found.slice(5, 9)), lines: own })
  }
  return cues
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

function linesIn(source: string): Line[] {
  const lines: Line[] = []
  for (const { index, 0: all } of source.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const text = all.replace(/[\r\n]+$/, '')
    if (all !== '') lines.push({ start: index, end: index + text.length, text })
  }
  return lines
}

function seconds([hours = '0', minutes = '0', secs = '0', fraction = '0']: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(secs) + Number(`0.${fraction}`)
}

/** Seconds as people read a clock: "00:12:05". */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return parts.map((n) => String(n).padStart(2, '0')).join(':')
}
