import { backThen, hadSaid } from '../../data/turning-words.ts'
import type { Draft } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { type SentenceView, sentencesOf } from '../sentence-views.ts'
import { draftOfVoices } from './two-accounts.ts'
import { sentenceOf } from '../voices.ts'
import { contentStems } from '../words.ts'

/** "She had said on Monday that nobody was told", beside what she or others say now: one card for each such sentence. */
export function findSaidBefore(index: StoryIndex): readonly Draft[] {
  return index.documents.flatMap((d) => {
    const sentences = sentencesOf(index.passagesOfDocument.get(d.doc.id) ?? [])
    return sentences.flatMap((own, i) => {
      const m = hadSaid.exec(own.text)
      if (m === null || !backThen.test(own.text) || own.passages.some((p) => p.damaged)) return []
      const now = nowIn(own, m.index) ?? nowBefore(index, own, sentences[i - 1])
      return now === null ? [] : [draftOf(index, now.before, now.now)]
    })
  })
}

interface Turn {
  readonly before: readonly Passage[]
  readonly now: readonly Passage[]
}

/** "Ruiz, who had said that there was no letter, said there was one": both stand in the sentence. */
function nowIn({ passages, text, start }: SentenceView, cue: number): Turn | null {
  if (!/\bwho $/i.test(text.slice(0, cue))) return null
  const before = passages.filter((p) => p.end > start + cue && p.statement !== null)
  const [first] = before
  const now = before.filter((p) => p.statement !== first?.statement)
  const said = before.filter((p) => p.statement === first?.statement)
  return first === undefined || now.length === 0 || !differ(said, now) ? null : { before: said, now }
}

/** "Ruiz had said on Monday that there was no letter": the sentence before tells of one. */
function nowBefore(index: StoryIndex, { passages }: SentenceView, last: SentenceView | undefined): Turn | null {
  const before = passages.filter((p) => p.statement !== null)
  const now = last?.passages.filter((p) => !p.damaged) ?? []
  const [a, b] = [before[0], now[0]]
  if (a === undefined || b === undefined || last === undefined || hadSaid.test(last.text)) return null
  if (b.sentence.region !== a.sentence.region || b.text.includes('?')) return null
  return differ(before, now) && (areOfOne(before, now) || areOfOneName(index, before, now)) ? { before, now } : null
}

/** One says that something is not so. */
function differ(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a.some((p) => p.negated) !== b.some((p) => p.negated)
}

/** The same speaker, or somebody whom both tell of. */
function areOfOne(a: readonly Passage[], b: readonly Passage[]): boolean {
  const speakers = new Set(a.flatMap((p) => [...p.speakers]))
  return b.some((p) => [...p.speakers, ...p.entities].some((id) => speakers.has(id)))
}

/** "A police spokesman" and "police": one speaks for the other. */
function areOfOneName({ entities }: StoryIndex, a: readonly Passage[], b: readonly Passage[]): boolean {
  const words = (ps: readonly Passage[]) =>
    ps.flatMap((p) => [...p.speakers].flatMap((s) => contentStems(entities.get(s)?.name ?? '')))
  const own = new Set(words(a))
  return words(b).some((w) => own.has(w))
}

function draftOf(index: StoryIndex, before: readonly Passage[], now: readonly Passage[]): Draft {
  return draftOfVoices(index, before, now, {
    kind: 'position-reversed',
    rule: 'reconcile/said-before',
    certainty: 0.55,
    told: (said, says) => sentenceOf(`${said}; later, ${says}`),
    untold: (voice) => `What ${voice} said before differs from what is told later.`,
    when: ['before', 'later'],
  })
}
