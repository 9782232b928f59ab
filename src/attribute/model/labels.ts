import { type Chain, width } from './crf.ts'

/** Labels of the first model: outside, and first and further tokens of sources, cues and contents. */
export const cueLabels = { outside: 0, source: 1, inSource: 2, cue: 3, inCue: 4, content: 5, inContent: 6 } as const

/** Labels of the second model, which looks at one cue: its source and its content. */
export const linkLabels = { outside: 0, source: 1, inSource: 2, content: 3, inContent: 4 } as const

/** Chain of the first model. */
export const cueChain: Chain = chainOf(7, [2, 4, 6])

/** Chain of the second model. */
export const linkChain: Chain = chainOf(5, [2, 4])

/** A chain in which each of the labels `inner` may only follow itself and the label before it. */
function chainOf(labels: number, inner: readonly number[]): Chain {
  const allowed = new Uint8Array(width * width)
  const first = new Uint8Array(width)
  for (let b = 0; b < labels; b++) {
    const inside = inner.includes(b)
    first[b] = inside ? 0 : 1
    for (let a = 0; a < labels; a++) allowed[a * width + b] = !inside || a === b || a === b - 1 ? 1 : 0
  }
  return { labels, allowed, first }
}
