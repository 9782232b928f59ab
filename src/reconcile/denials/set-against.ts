import { despiteFact, givesAccount } from '../../data/set-against-words.ts'
import { meets } from '../../text/grouping.ts'
import type { Draft } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { asOutlets, type Passage, topicOf, untoldRegions } from '../passages.ts'
import { partsAfter, partsBefore, type SentenceView, sentencesOf, isTold } from '../sentence-views.ts'
import { draftOfVoices } from './two-accounts.ts'

/** Content words of each side. */
const fewestWords = 2

/**
 * An account beside the fact that it is given in spite of: "complained of a flood of thefts, despite the fact that they are
 * rarer than ever". A deed that is no account ("sailed despite the fact that it rained") is left alone. One card each.
 */
export function findSetAgainst(index: StoryIndex): readonly Draft[] {
  return index.documents.flatMap((d) => {
    const sentences = sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? []).filter((s) => isTold(s, untoldRegions))
    return sentences.flatMap((own) => againstFact(index, own) ?? [])
  })
}

function againstFact(index: StoryIndex, own: SentenceView): Draft | null {
  const m = despiteFact.exec(own.text)
  if (m === null || !givesAccount.test(own.text.slice(0, m.index))) return null
  const account = partsBefore(own, own.start + m.index)
  const fact = partsAfter(own, own.start + m.index + m[0].length)
  const isAside = m[0].startsWith(',')
  if (!isEnough(account) || !isEnough(fact) || (!isAside && isOneSaying(account, fact))) return null
  return draftOfVoices(index, account, fact.map(asOutlets), {
    kind: 'dispute',
    rule: 'reconcile/set-against',
    certainty: 0.55,
  })
}

function isEnough(side: readonly Passage[]): boolean {
  return topicOf(side).size >= fewestWords
}

/** Somebody says both: "she said she would go despite the fact that it rained"; what follows a comma is the outlet's. */
function isOneSaying(one: readonly Passage[], other: readonly Passage[]): boolean {
  const [a, b] = [one, other].map((side) => new Set(side.flatMap((p) => p.statement?.id ?? [])))
  return a !== undefined && b !== undefined && meets(a, b)
}
