import { occasionNouns } from '../data/channels.ts'
import type { Happening, Statement } from '../model/layers.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { Scene } from './scene.ts'
import { cueSentence } from './saying-times.ts'
import { rangeOf, wordAt } from './words.ts'

/** The happening a statement was said at, `heads` being those of the happenings in order: "during a news conference", "in an interview", "at her hearing"; null if none is told. */
export function findOccasion(
  scene: Scene,
  statement: Statement,
  happenings: readonly Happening[],
  heads: readonly Span[],
): Happening | null {
  const range = cueSentence(scene, statement)
  if (range === null) return null
  const { words } = scene.words
  const [first, last] = [words[range.from], words[range.to - 1]]
  if (first === undefined || last === undefined) return null
  const cue = rangeOf(words, statement.cue[0] ?? statement.span).from
  let best: { readonly happening: Happening; readonly far: number } | null = null
  for (let i = wordAt(heads, first.start); i < happenings.length; i++) {
    const happening = happenings[i] as Happening
    if (happening.head.start > last.end) break
    const head = wordAt(words, happening.head.start)
    if (!isOccasion(scene, statement, happening, head, cue)) continue
    const far = Math.abs(head - cue)
    if (best === null || far < best.far) best = { happening, far }
  }
  return best?.happening ?? null
}

function isOccasion(scene: Scene, statement: Statement, happening: Happening, head: number, cue: number): boolean {
  const { words } = scene.words
  const noun = occasionNouns[words[head]?.lower ?? ''] ?? occasionNouns[(words[head]?.lower ?? '').replace(/s$/, '')]
  if (noun === undefined || happening.rule !== 'event-noun') return false
  if (statement.content.some((c) => overlaps(c, happening.head)) || scene.contentOf[head] !== scene.contentOf[cue])
    return false
  if (statement.source.some((s) => contains(s, happening.head))) return false
  return opensWith(scene, head)
}

/** A preposition of time or place before the phrase, adjectives and possessors between them. */
function opensWith({ words }: Scene, head: number): boolean {
  for (let i = head - 1; i >= 0 && i > head - 8; i--) {
    const { lower, pos } = words.words[i] as { lower: string; pos: string }
    if (/^(?:in|at|during|after|before|on|through|via|by|to)$/.test(lower))
      return /^(?:in|at|during|through|via|on|by)$/.test(lower)
    if (!/^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|PRP\$|CD|VBG|VBN|,|RB)$/.test(pos)) return false
  }
  return false
}
