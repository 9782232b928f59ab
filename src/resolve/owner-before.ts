import type { NounPhrase } from './chunks.ts'
import type { Asked } from './antecedent-features.ts'
import type { Place, Scene } from './scene.ts'
import { sentenceAt } from './words.ts'

/** Leaves of those a pronoun may stand for only the owner of a source that follows its words, where there is one. */
export function keepOwner<C>(
  { scene, place, kind }: Asked,
  candidateAt: (mention: number) => C | null,
  contenders: Map<C, number[]>,
): void {
  const at = kind.case === 'possessive' && place.sourceOf >= 0 ? ownerBefore(scene, place) : -1
  const owner = at < 0 ? null : candidateAt(at)
  const mentions = owner === null ? undefined : contenders.get(owner)
  if (owner === null || mentions === undefined) return
  contenders.clear()
  contenders.set(owner, mentions)
}

/**
 * "The nurse has not been arrested, her union said.": of whom the words tell is whose union it is. Mention on the subject of
 * what was said, −1 where the pronoun does not own a source that follows its words.
 */
function ownerBefore({ words, syntax, places, statements }: Scene, { head, sentence }: Place): number {
  const start = words.words[head]?.start ?? -1
  const said = statements.find(
    (s) => s.source[0]?.start === start && s.content[0] !== undefined && s.content[0].end <= start,
  )
  const content = said?.content[0]
  if (content === undefined || sentenceAt(words, content) !== sentence) return -1
  const { from, to } = syntax.bySentence[sentence] ?? { from: 0, to: 0 }
  const holds = (phrase: NounPhrase | null) => {
    const at = words.words[phrase?.head ?? -1]?.start ?? -1
    return at >= content.start && at < content.end
  }
  const first = syntax.clauses.slice(from, to).find((c) => holds(c.subject))?.subject ?? null
  return first === null ? -1 : places.findLastIndex((p) => p.head === first.head && p.sentence === sentence)
}
