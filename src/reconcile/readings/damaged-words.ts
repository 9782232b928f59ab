import { functionWords } from '../../data/function-words.ts'
import { negators } from '../../data/negators.ts'
import { type Draft, evidenceAt, inMarks } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { type SentenceView, sentencesOf } from '../sentence-views.ts'
import { aroundGap, candidatesOf, hullOf, matchesOf, namesOf, takesWords, type Word, wordsIn } from './damaged-align.ts'

/** Words beside the damage that may differ as well, and words that may stand in its place. */
const [mostBeside, mostInstead] = [2, 8]

/** What a lost “not”, and a lost word of content, add to the certainty by which cards of damage are ranked. A judgement, not a measurement. */
const [ofTurn, ofContent] = [0.15, 0.08]

/** Words that a program wrote over, whose whole wording stands in another document: one card for each damaged sentence. */
export function findDamagedWords(index: StoryIndex): readonly Draft[] {
  return index.documents.flatMap((document) => {
    if (!document.doc.damage.some(takesWords)) return []
    const sentences = sentencesOf(index.passagesOfDocument.get(document.doc.id) ?? [])
    return sentences.flatMap((s) => draftOf(index, s) ?? [])
  })
}

/** A gap in a sentence, and what stands in its place in another one. */
interface Filled {
  readonly whole: SentenceView
  readonly here: readonly Word[]
  readonly there: readonly Word[]
  readonly shared: number
}

function draftOf(index: StoryIndex, sentence: SentenceView): Draft | null {
  const words = wordsIn(sentence)
  const gaps = gapsOf(words)
  if (gaps.length === 0) return null
  const candidates = candidatesOf(index, sentence, words)
  const filled = gaps.flatMap((gap) => {
    const found = candidates.flatMap((whole) => fill(words, gap, whole) ?? [])
    return found.sort((a, b) => b.shared - a.shared).slice(0, 1)
  })
  const [first] = filled.sort((a, b) => Number(turns(b)) - Number(turns(a)) || b.shared - a.shared)
  return first === undefined ? null : cardOf(sentence, first)
}

/** Runs of damaged words between whole ones, as ranges of the words. */
function gapsOf(words: readonly Word[]): readonly { readonly from: number; readonly to: number }[] {
  const gaps: { from: number; to: number }[] = []
  words.forEach((w, i) => {
    const last = gaps.at(-1)
    if (!w.damaged) return
    if (last !== undefined && i - last.to <= mostBeside) last.to = i + 1
    else gaps.push({ from: i, to: i + 1 })
  })
  return gaps
}

/** What another sentence has in place of damaged words; null if the words around them are others. */
function fill(
  words: readonly Word[],
  gap: { readonly from: number; readonly to: number },
  whole: SentenceView,
): Filled | null {
  const others = wordsIn(whole)
  const around = aroundGap(matchesOf(words, others), words, others, gap)
  if (around === null) return null
  const { before, behind, shared } = around
  if (gap.from - before.a - 1 > mostBeside || behind.a - gap.to > mostBeside) return null
  const here = words.slice(before.a + 1, behind.a)
  const there = others.slice(before.b + 1, behind.b)
  if (there.length === 0 || there.length > mostInstead || there.some((w) => w.damaged)) return null
  return saysOther(here, there) ? { whole, here, there, shared } : null
}

const empty = new Set(functionWords)

/** Other words stand there, and not the same name in a shorter or longer form. */
function saysOther(here: readonly Word[], there: readonly Word[]): boolean {
  const own = new Set(here.map((w) => w.word.replace(/'s$/, '')))
  return !there.some((w) => own.has(w.word.replace(/'s$/, '')) && !empty.has(w.word))
}

function cardOf(sentence: SentenceView, filled: Filled): Draft | null {
  const { whole, here, there, shared } = filled
  const [damaged, intact] = [sentence.passages[0], whole.passages[0]]
  if (damaged === undefined || intact === undefined) return null
  const [pasted, instead] = [textOf(sentence, here), textOf(whole, there)]
  const [mine, theirs] = namesOf(damaged, intact)
  const said = [inMarks(pasted), inMarks(instead)]
  const isTurn = turns(filled)
  const weight = isTurn ? ofTurn : there.some((w) => !empty.has(w.word)) ? ofContent : 0
  return {
    kind: 'wording',
    reading: 'damaged-text',
    explanation: `In ${mine}, ${said[0] ?? 'other words'} stands where ${theirs} has ${said[1] ?? 'the whole wording'}.`,
    compatible: `The text of ${mine} is damaged at these words${isTurn ? ', and the loss turns its sense' : ''}; the other gives the passage whole.`,
    rule: 'reconcile/damaged-words',
    certainty: Math.min(0.6, 0.3 + shared * 0.02) + weight,
    about: `damaged ${damaged.document.doc.id} ${here[0]?.start ?? 0}`,
    values: [],
    sides: [
      { label: `${mine}, damaged`, evidence: [evidenceAt(damaged.document, damaged.sentence.span, hullOf(here))] },
      { label: theirs, evidence: [evidenceAt(intact.document, intact.sentence.span, hullOf(there))] },
    ],
  }
}

/** A word that denies is lost, and the damaged sentence says what the whole one denies. */
function turns({ here, there }: Filled): boolean {
  return there.some((w) => negators.has(w.word)) && !here.some((w) => negators.has(w.word))
}

function textOf({ passages }: SentenceView, words: readonly Word[]): string {
  const { start, end } = hullOf(words)
  return passages[0]?.document.doc.text.slice(start, end) ?? ''
}
