import { notMeant, owningUp, saidSomehow, wasMeant } from '../../data/turning-words.ts'
import { meets } from '../../text/grouping.ts'
import { tellersOf } from '../acts/actor-before.ts'
import type { Draft } from '../card.ts'
import { nearPassages, passagesBySpeaker, type StoryIndex, weightOfAll } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { stemsWithoutNames } from './rebutted-claims.ts'
import { sentenceText, wholeSentence } from '../sentence-views.ts'
import { draftOfVoices } from './two-accounts.ts'
import { sentenceOf } from '../voices.ts'

/** Sentences before in which what is taken back was said. */
const sentencesBack = 4
/** Weight of the words that what was said shares with what is taken back. Real stories, read card by card. */
const leastWeight = 3
/** Passages shown of what was said. */
const mostShown = 3

/** "She admitted that the figure was wrong", "he was only joking": beside what the same person had said. One card each. */
export function findTakenBack(index: StoryIndex): readonly Draft[] {
  const seen = new Set<unknown>()
  return index.passages.flatMap((p) => {
    if (p.damaged || p.sentence.region === 'caption' || p.text.includes('?') || seen.has(p.sentence)) return []
    const text = sentenceText(p)
    const owned = owningUp.exec(text)
    const m = owned ?? notMeant.exec(text)
    const at = p.sentence.span.start + (m?.index ?? 0)
    if (m === null || p.end <= at || open.test(text.slice(0, m.index))) return []
    seen.add(p.sentence)
    const who = tellersOf(index, p, at)
    if (who.size === 0) return []
    const said = owned === null ? meantBefore(index, p, who) : saidOfIt(index, p, who, owned.groups?.what ?? '')
    return said.length === 0 ? [] : [draftOf(index, said, { ...wholeSentence(p), speakers: who })]
  })
}

/** It was not taken back, or is not yet. */
const open = /\b(?:not|never|n['’]t|if|whether|would|could|should|must|refus\p{L}+ to|to)(?: \p{L}+)? ?$/iu

/** What the same people said of it before: in words of it, else what they said last. */
function saidOfIt(index: StoryIndex, p: Passage, who: ReadonlySet<string>, what: string): readonly Passage[] {
  const stems = stemsWithoutNames(what)
  const like = nearPassages(index, stems, 20)
    .filter(({ passage, shared }) => isTheirs(p, passage, who) && weightOfAll(index, shared) >= leastWeight)
    .map((n) => n.passage)
    .filter((x) => x.document !== p.document || x.at < p.at)
  return (like.length > 0 ? like : lastSaid(index, p, who)).slice(0, mostShown)
}

/** What the same people insisted to have meant, else what they said last. */
function meantBefore(index: StoryIndex, p: Passage, who: ReadonlySet<string>): readonly Passage[] {
  const theirs = new Set([...who].flatMap((id) => passagesBySpeaker(index).get(id) ?? []))
  const insisted = [...theirs]
    .sort((a, b) => a.at - b.at)
    .filter((x) => x.quoted && isTheirs(p, x, who) && !notMeant.test(x.text) && wasMeant.test(x.text))
  const quoted = insisted.length > 0 ? insisted : lastSaid(index, p, who).filter((x) => x.quoted)
  return (quoted.length > 0 ? quoted : askedBefore(index, p, who)).slice(0, mostShown)
}

/** "Brask invited the guild to burn it": an act of saying of the same people that the sentence before tells. */
function askedBefore(index: StoryIndex, p: Passage, who: ReadonlySet<string>): readonly Passage[] {
  const sentences = p.document.layers.sentence
  const before = sentences[sentences.indexOf(p.sentence) - 1]
  return (index.passagesOfDocument.get(p.document.doc.id) ?? []).filter(
    (x) => x.sentence === before && !x.damaged && !x.negated && meets(x.entities, who) && saidSomehow.test(x.words),
  )
}

function lastSaid(index: StoryIndex, p: Passage, who: ReadonlySet<string>): readonly Passage[] {
  const sentences = p.document.layers.sentence
  const at = sentences.indexOf(p.sentence)
  const own = (index.passagesOfDocument.get(p.document.doc.id) ?? []).filter((x) => isTheirs(p, x, who))
  for (let i = at - 1; i >= Math.max(0, at - sentencesBack); i--) {
    const said = own.filter((x) => x.sentence === sentences[i])
    if (said.length > 0) return said
  }
  return []
}

function isTheirs(p: Passage, x: Passage, who: ReadonlySet<string>): boolean {
  return (
    x.sentence !== p.sentence &&
    x.statement !== null &&
    !x.statement.negated &&
    !x.damaged &&
    x.topic.size > 1 &&
    !x.text.includes('?') &&
    !owningUp.test(x.text) &&
    meets(x.speakers, who)
  )
}

function draftOf(index: StoryIndex, said: readonly Passage[], back: Passage): Draft {
  return draftOfVoices(index, said, [back], {
    kind: 'position-reversed',
    rule: 'reconcile/took-back',
    certainty: 0.6,
    told: (first, later) => sentenceOf(`${first}; of that, ${later}`),
    untold: (voice) => `What ${voice} said and what is said of it later differ.`,
    when: ['said', 'of that'],
  })
}
