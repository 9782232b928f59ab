import { heldFirst, laterAdmitting, saidFirst, turnBetween } from '../../data/admitting-words.ts'
import { unreal } from '../../data/denial-words.ts'
import { meets } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { partsAfter, partsBefore, type SentenceView, sentencesOf, isTold } from '../sentence-views.ts'
import { draftOfVoices } from './two-accounts.ts'
import { sentenceOf } from '../voices.ts'

/** "Ruiz blamed thieves but later admitted that she had left the door open": one card for each such turn. */
export function findLaterAdmitted(index: StoryIndex): readonly Draft[] {
  return index.documents.flatMap((d) => {
    const sentences = sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? [])
    return sentences.flatMap((own, i) => {
      const m = laterAdmitting.exec(own.text)
      if (m === null || !isTold(own) || unreal.test(own.text.slice(0, m.index))) return []
      const at = own.start + m.index
      const turn = within(own, at) ?? afterSentence(sentences[i - 1], own, at)
      return turn === null ? [] : [draftOf(index, turn)]
    })
  })
}

interface Turn {
  readonly first: readonly Passage[]
  readonly later: readonly Passage[]
}

/** Both stand in one sentence, and nobody else comes between. */
function within(own: SentenceView, at: number): Turn | null {
  const before = own.text.slice(0, at - own.start)
  const turns = turnBetween.exec(before.slice(-nearTurn))
  if (!heldFirst.test(before) && (turns === null || !saidFirst.test(before))) return null
  if (turns === null && !/\b(?:and|then|,)\s*$/iu.test(before)) return null
  const first = partsBefore(own, at)
  const later = partsAfter(own, at)
  const others = later.every(
    (p) => p.speakers.size > 0 && first.every((q) => q.speakers.size > 0 && !meets(p.speakers, q.speakers)),
  )
  return first.length === 0 || later.length === 0 || others ? null : { first, later }
}

/** Code units before the words in which the turn stands: "but he", "before she". */
const nearTurn = 25

/** "Ruiz denied that. She later admitted": the sentence before tells what she held. */
function afterSentence(last: SentenceView | undefined, own: SentenceView, at: number): Turn | null {
  if (last === undefined || !isTold(last) || !heldFirst.test(last.text)) return null
  const later = partsAfter(own, own.start).filter((p) => p.end > at)
  const speakers = new Set(later.flatMap((p) => [...p.speakers]))
  const first = last.passages.filter((p) => meets(p.speakers, speakers))
  return first.length === 0 || later.length === 0 ? null : { first, later }
}

function draftOf(index: StoryIndex, { first, later }: Turn): Draft {
  return draftOfVoices(index, first, later, {
    kind: 'position-reversed',
    rule: 'reconcile/later-admitted',
    certainty: 0.6,
    told: (said, says) => sentenceOf(`${said}; later, ${says}`),
    untold: (voice) => `What ${voice} said first differs from what is told later.`,
    when: ['first', 'later'],
  })
}
