import type { Statement } from '../../model/layers.ts'
import { meets } from '../../text/grouping.ts'
import type { Denial } from './denials.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import type { Told } from '../told.ts'
import { contentStems } from '../words.ts'

/** A denial whose words need not tell again what they deny: it is known by where it stands, or by what they talk of. */
export interface PlainDenial extends Denial {
  readonly of: readonly Passage[]
}

/** All that such a denial says. */
const pronounOnly =
  /^\s*(?:(?:that )?(?:it|that|this|which|any of (?:it|this|that)|all of it|all this|both|the (?:charge|claim|allegation|accusation)s?)(?: (?:ever |had )*(?:happened|occurred|took place|taken place|was (?:so|true|the case)))?|(?:ever )?(?:doing|having done) (?:so|it|that|this|any such thing|anything of the kind))[\s.,;”"]*$/i
const denies = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|rebuff(?:s|ed)?)\b/i
/** Code units between what was said and its denial. */
const nearby = 200

/** `Ruiz said the gate was open. The firm denied that.`: the words before are what is denied, one party's against another's. */
export function plainDenials(index: StoryIndex): readonly PlainDenial[] {
  const told = [...index.told.values()]
  return told.flatMap((denial, i) => {
    const { statement, document } = denial
    const text = (spans: Statement['content']) => spans.map((s) => document.doc.text.slice(s.start, s.end)).join(' ')
    if (statement.within !== null || !denies.test(text(statement.cue)) || !pronounOnly.test(text(statement.content)))
      return []
    const before = lastBefore(told, i)
    const of = before === null ? undefined : index.passagesOfStatement.get(before.statement.id)?.[0]
    if (before === null || of === undefined || of.damaged || sharesSpeaker(before, denial)) return []
    const own = passageOf(index, denial)
    return own === null ? [] : [{ passage: own, act: contentStems(of.text), explicit: true, of: [of] }]
  })
}

/** What was told right before at top level: in the same document, and near enough to be what "that" means. */
function lastBefore(told: readonly Told[], at: number): Told | null {
  const { document, statement } = told[at] as Told
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const before = told[i] as Told
    if (before.document !== document || statement.span.start - before.statement.span.end > nearby) return null
    if (before.statement.within === null) return before.statement.negated ? null : before
  }
  return null
}

function sharesSpeaker(a: Told, b: Told): boolean {
  return a.speakers.size === 0 || b.speakers.size === 0 || meets(a.speakers, b.speakers)
}

/** The sentence of the denial as the denier's word. */
function passageOf(index: StoryIndex, { statement, document, speakers }: Told): Passage | null {
  const cue = statement.cue[0]
  const passages = index.passagesOfDocument.get(document.doc.id) ?? []
  const at = passages.find((p) => cue !== undefined && p.start <= cue.start && cue.end <= p.end)
  return at === undefined || at.damaged ? null : { ...at, statement, speakers, negated: true }
}
