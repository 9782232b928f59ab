import { type Choice, firstLeft, firstRight } from '../../src/annotate/parse-actions.ts'
import type { ParseState } from '../../src/annotate/parse-state.ts'

/** The tree of a sentence over its words, as far as it is known. */
export interface WordTree {
  /** Index of the governor among the words; their number for the root, negative where it is not known. */
  readonly head: Int32Array
  readonly relation: Uint8Array
}

/**
 * Writes for each open action what it costs: two for each arc of the tree that can no longer be made after it, one for an
 * arc with another relation. The dynamic oracle of arc-hybrid (Goldberg and Nivre 2013), the root being the last word left
 * on the stack; an unknown governor costs nothing.
 */
export function costsOf(s: ParseState, tree: WordTree, choice: Choice, costs: Int32Array): void {
  const { head, relation } = tree
  const { stack, depth, next, length } = s
  const top = depth > 0 ? (stack[depth - 1] as number) : -1
  const under = depth > 1 ? (stack[depth - 2] as number) : -1
  const governor = top >= 0 ? (head[top] as number) : -1
  let lost = 0
  if (top >= 0) for (let d = next; d < length; d++) if (head[d] === top) lost++
  const reachable = governor < length || depth === 1
  const shift = 2 * costOfShift(s, head)
  const left = 2 * (lost + (governor >= 0 && (governor === under || (governor > next && reachable)) ? 1 : 0))
  const right = 2 * (lost + (governor >= next && reachable ? 1 : 0))
  for (let k = 0; k < choice.count; k++) {
    const action = choice.actions[k] as number
    if (action === 0) costs[k] = shift
    else if (action < firstRight) costs[k] = left + (governor === next && relation[top] !== action - firstLeft ? 1 : 0)
    else costs[k] = right + (under >= 0 && governor === under && relation[top] !== action - firstRight ? 1 : 0)
  }
}

/** Arcs lost when the next word goes on the stack: to words below it, but for the one right under it as its governor. */
function costOfShift({ stack, depth, next, length }: ParseState, head: Int32Array): number {
  if (next >= length) return 0
  let lost = head[next] === length && depth > 0 ? 1 : 0
  for (let k = 0; k < depth; k++) {
    const word = stack[k] as number
    if (head[word] === next) lost++
    if (k < depth - 1 && head[next] === word) lost++
  }
  return lost
}
