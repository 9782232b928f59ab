import type { CountExpression } from '../../model/layers.ts'
import { overlaps } from '../../model/span.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, evidenceOf, inMarks, listOf } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { type SentenceView, sentencesOf, wholeSentence } from '../sentence-views.ts'
import { aroundGap, candidatesOf, hullOf, matchesOf, namesOf, takesWords, wordsIn } from './damaged-align.ts'

/** Words that two sentences must share around a lost number, and their share: nothing else says that it is lost. */
const [leastShared, leastDense] = [8, 0.7]
/** Passages with the number that are shown. */
const mostShown = 5

/** A number that a damaged document lacks where another one has it in the same words: one card for each number. */
export function findLostNumbers(index: StoryIndex): readonly Draft[] {
  const counted = countsByThing(index)
  return index.documents.flatMap((document) => {
    if (!document.doc.damage.some(takesWords)) return []
    const sentences = sentencesOf(index.passagesOfDocument.get(document.doc.id) ?? [])
    return sentences.flatMap((s) => draftOf(index, s, counted) ?? [])
  })
}

interface Counted {
  readonly passage: Passage
  readonly count: CountExpression
}

/** Counts of the story by what is counted and what was done. */
function countsByThing({ passages }: StoryIndex): ReadonlyMap<string, readonly Counted[]> {
  const found = new Map<string, Counted[]>()
  for (const passage of passages) for (const count of passage.counts) addTo(found, thingOf(count), { passage, count })
  return found
}

function thingOf({ unit, relation }: CountExpression): string {
  return `${unit} ${relation ?? ''}`
}

function draftOf(
  index: StoryIndex,
  sentence: SentenceView,
  counted: ReadonlyMap<string, readonly Counted[]>,
): Draft | null {
  const words = wordsIn(sentence)
  for (const whole of candidatesOf(index, sentence, words)) {
    const others = wordsIn(whole)
    const matches = matchesOf(words, others)
    for (const [i, m] of matches.entries()) {
      const next = matches[i + 1]
      if (next === undefined || next.a !== m.a + 1 || next.b - m.b !== 2) continue
      const lost = others[m.b + 1]
      const count = whole.passages.flatMap((p) => p.counts).find((c) => lost !== undefined && overlaps(c.span, lost))
      const around = aroundGap(matches, words, others, { from: next.a, to: next.a })
      if (count === undefined || around === null || around.shared < leastShared || around.dense < leastDense) continue
      if (words.some((w) => w.word === lost?.word)) continue
      return cardOf(
        sentence,
        hullOf(words.slice(m.a, next.a + 1)).start,
        whole,
        count,
        counted.get(thingOf(count)) ?? [],
      )
    }
  }
  return null
}

function cardOf(
  sentence: SentenceView,
  at: number,
  whole: SentenceView,
  count: CountExpression,
  counted: readonly Counted[],
): Draft | null {
  const [damaged, intact] = [sentence.passages[0], whole.passages[0]]
  if (damaged === undefined || intact === undefined) return null
  const [mine, theirs] = namesOf(damaged, intact)
  const told = count.relation === null ? [] : counted.filter((c) => c.passage.document !== damaged.document)
  const own = whole.passages.filter((p) => p.counts.includes(count)).map((passage) => ({ passage, count }))
  const shown = firstOfEach([...own, ...told])
    .slice(0, mostShown)
    .sort((a, b) => a.passage.at - b.passage.at)
  const values = [...new Set(shown.map((c) => String(c.count.value)))]
  const words = inMarks(damaged.document.doc.text.slice(at, sentence.start + sentence.text.length), 60)
  return {
    kind: 'count',
    reading: 'damaged-text',
    explanation: `${mine} has ${words ?? 'this'} without the number that ${theirs} gives there; told elsewhere: ${listOf(values)}.`,
    compatible: `The text of ${mine} is damaged in places; the number may be lost here.`,
    rule: 'reconcile/lost-numbers',
    certainty: 0.4,
    about: `lost ${damaged.document.doc.id} ${at}`,
    values: [],
    sides: [
      { label: `${mine}, damaged`, evidence: [evidenceOf(wholeSentence(damaged), { start: at, end: at + 1 })] },
      { label: listOf(values), evidence: shown.map((c) => evidenceOf(c.passage, c.count.span)) },
    ],
  }
}

/** The first passage of each document. */
function firstOfEach(counted: readonly Counted[]): readonly Counted[] {
  const seen = new Set<string>()
  return counted.filter(({ passage: { document } }) => !seen.has(document.doc.id) && seen.add(document.doc.id))
}
