import { fileURLToPath } from 'node:url'
import { clean } from '../src/clean/clean.ts'
import type { Doc } from '../src/model/doc.ts'
import { runStages } from '../src/pipeline/run-stages.ts'
import { stages } from '../src/pipeline/stages.ts'
import { readDocument } from '../src/read/read-document.ts'
import { oddTexts } from '../test/helpers/odd-texts.ts'

/** How the time of one stage over one kind of text grows when the text becomes four times as long. */
export interface Growth {
  readonly text: string
  readonly stage: string
  /** Milliseconds of CPU for the text and for one of four times its length. */
  readonly small: number
  readonly large: number
  readonly ratio: number
}

/** Code units of the smaller text; the larger has four times as many. */
const size = 25_000
/** Shorter times than this are not compared: ticks of the clock and collections of garbage decide them. */
const leastTime = 60

/** Times of each stage over odd texts of two lengths: `ratio` is about 4 where the work grows with the text. */
export function measureGrowth(only = ''): readonly Growth[] {
  const names = Object.keys(oddTexts).filter((name) => name.includes(only))
  // Every stage is compiled before anything is measured.
  timesOf(oddTexts['no paragraphs']?.(4 * size) ?? '')
  return names.flatMap((name) => {
    const make = oddTexts[name] as (size: number) => string
    const [small, large] = [leastTimes(make(size)), leastTimes(make(4 * size))]
    return [...large].map(([stage, time]) => {
      const before = small.get(stage) ?? 0
      return { text: name, stage, small: before, large: time, ratio: time / Math.max(before, leastTime / 4) }
    })
  })
}

/** The figures of the bench: the greatest growth, and the most milliseconds for a thousand code units. */
export function worstGrowth(rows: readonly Growth[]): { readonly ratio: number; readonly perThousand: number } {
  return {
    ratio: Math.max(...rows.filter((r) => r.large >= leastTime).map((r) => r.ratio)),
    perThousand: Math.max(...rows.map((r) => (r.large * 1000) / (4 * size))),
  }
}

/** The lesser of two times of each stage: what else the machine does only adds to them. */
function leastTimes(text: string): Map<string, number> {
  const [first, second] = [timesOf(text), timesOf(text)]
  return new Map([...first].map(([stage, time]) => [stage, Math.min(time, second.get(stage) ?? time)]))
}

function timesOf(text: string): Map<string, number> {
  const times = new Map<string, number>()
  const timed = <T>(name: string, work: () => T): T => {
    const began = milliseconds()
    const done = work()
    times.set(name, milliseconds() - began)
    return done
  }
  const doc = timed('read and clean', () => readable(text))
  if (doc === null) return times
  const watched = stages.map((stage) => ({
    ...stage,
    run: (view: Parameters<typeof stage.run>[0]) => timed(stage.name, () => stage.run(view)),
  }))
  runStages(doc, watched)
  return times
}

/** The document; null if the text is refused, as white space alone is. */
function readable(text: string): Doc | null {
  try {
    const bytes = Buffer.from(JSON.stringify({ text }))
    return clean(readDocument({ name: 'odd.jsonl', format: 'jsonl', bytes }), { id: 'odd', sha256: '' })
  } catch {
    return null
  }
}

function milliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = measureGrowth(process.argv[2])
  const shown = [...rows].sort((a, b) => b.ratio - a.ratio).slice(0, 20)
  for (const { text, stage, small, large, ratio } of shown) {
    console.log(
      `${ratio.toFixed(1).padStart(5)}  ${small.toFixed(0).padStart(6)} → ${large.toFixed(0).padStart(6)} ms  ${stage}, ${text}`,
    )
  }
  console.log(worstGrowth(rows))
}
