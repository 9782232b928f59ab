import { type Lattice, pairs, width } from './crf.ts'
import { linkChain, linkLabels } from './labels.ts'

const { outside, source, inSource, content, inContent } = linkLabels

/** Labels before the one source, in it, and after it: the states of the search. */
const labelOf = [outside, content, inContent, source, inSource, outside, content, inContent] as const
const [sourceState, afterState] = [3, 5]

/** States that may come before each state. */
const before: readonly (readonly number[])[] = labelOf.map((label, b) =>
  labelOf.flatMap((last, a) => (follows(a, b) && linkChain.allowed[last * width + label] === 1 ? [a] : [])),
)

/** The same in one list: where the states before a state begin in it, the states, and the places of their edges. */
const beforeFrom = Uint8Array.from({ length: labelOf.length + 1 }, (_, b) => before.slice(0, b).flat().length)
const beforeStates = Uint8Array.from(before.flat())
const beforeEdges = Uint8Array.from(
  before.flatMap((states, b) => states.map((a) => (labelOf[a] as number) * width + (labelOf[b] as number))),
)

/** Whether the search may go on from one state to another: the source begins once, and nothing leads back before it. */
function follows(a: number, b: number): boolean {
  if (b < sourceState) return a < sourceState
  if (b === sourceState) return a < sourceState
  return b < afterState ? a >= sourceState && a < afterState : a >= sourceState
}

/** The best sequence of labels that holds one source, in one piece, for the scores (not yet exponentials). */
export function bestOneSource({ length, emission, edge, forward, backward }: Lattice, out: Uint8Array): void {
  for (let t = 0; t < length; t++) {
    const at = t * width
    const row = t * pairs
    for (let b = 0; b < labelOf.length; b++) {
      const label = labelOf[b] as number
      let best = -Infinity
      let from = 0
      if (t === 0) best = b <= sourceState && linkChain.first[label] === 1 ? (edge[label] as number) : -Infinity
      else {
        const end = beforeFrom[b + 1] as number
        for (let k = beforeFrom[b] as number; k < end; k++) {
          const a = beforeStates[k] as number
          const score = (forward[at - width + a] as number) + (edge[row + (beforeEdges[k] as number)] as number)
          if (score <= best) continue
          best = score
          from = a
        }
      }
      forward[at + b] = best + (emission[at + label] as number)
      backward[at + b] = from
    }
  }
  const end = (length - 1) * width
  let state: number = sourceState
  for (let b = sourceState; b < labelOf.length; b++)
    if ((forward[end + b] as number) > (forward[end + state] as number)) state = b
  for (let t = length - 1; t >= 0; t--) {
    out[t] = labelOf[state] as number
    state = backward[t * width + state] as number
  }
}
