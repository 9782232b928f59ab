import type { Side } from '../model/story.ts'
import { type Draft, evidenceOf, inMarks, outletOf } from './card.ts'
import { nearPassages, type StoryIndex } from './index-story.ts'
import type { Passage } from './passages.ts'
import { sentenceText } from './sentence-views.ts'

/** Words by which an outlet says that it changed what it had printed. */
const correcting =
  /\b(?:an earlier version|a previous version|earlier versions? of this|correction\b|editor['’]s note|corrected|clarification|this (?:story|article|post) has been (?:updated|corrected)|incorrectly|misstated|gave the wrong)\b/i

/** What a correction says: the sentences of the note, and the numbers and days that were wrong and are right. */
export interface Correction {
  readonly passages: readonly Passage[]
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

/** Corrections that documents carry, in index order; neighbouring sentences of a note are one. */
export function correctionsOf(index: StoryIndex): readonly Correction[] {
  const notes: Passage[][] = []
  for (const p of [...index.notes, ...index.passages]) {
    const last = notes.at(-1)
    const goesOn = last?.at(-1)?.document === p.document && last?.at(-1)?.sentence.paragraph === p.sentence.paragraph
    if (!isNote(p) && !goesOn) continue
    if (last !== undefined && last.at(-1)?.document === p.document && p.at - (last.at(-1)?.at ?? 0) <= 2) last.push(p)
    else notes.push([p])
  }
  return notes.map((passages) => ({ passages, ...valuesIn(passages) }))
}

function isNote(p: Passage): boolean {
  return p.sentence.region === 'correction' || correcting.test(sentenceText(p))
}

/** Numbers and days of the note: those after "not" or told of the earlier version are wrong, the others right. */
function valuesIn(passages: readonly Passage[]): Pick<Correction, 'wrong' | 'right'> {
  const text = passages
    .map((p) => sentenceText(p))
    .filter((s, i, all) => all.indexOf(s) === i)
    .join(' ')
  const value =
    /\b\d[\d,.]*(?: (?:January|February|March|April|May|June|July|August|September|October|November|December))?\b/g
  const wrong = new Set<string>()
  const right = new Set<string>()
  for (const clause of text.split(/(?<=[.;])\s+|,\s+(?=not\b)/)) {
    if (/\d\/\d/.test(clause)) continue
    const isWrong = /^not\b|\b(?:earlier|previous) version|\b(?:said|stated|misstated|incorrectly|gave)\b/i.test(clause)
    for (const m of clause.matchAll(value)) (isWrong ? wrong : right).add(m[0].replace(/[.,]$/, ''))
  }
  return { wrong: [...wrong].filter((v) => !right.has(v)), right: [...right] }
}

/** Passages that still tell what a correction replaced, each beside the correction: greyed, not a difference. */
export function findCorrected(index: StoryIndex): readonly Draft[] {
  return correctionsOf(index).flatMap((c) => {
    const note = c.passages[0] as Passage
    const words = new Set(c.passages.flatMap((p) => [...p.topic]))
    const stale = nearPassages(index, words, 40)
      .filter((n) => n.share >= 0.25 && n.shared.length >= 2)
      .map((n) => n.passage)
      .filter((p) => !c.passages.includes(p) && c.wrong.some((v) => holds(p.text, v)))
    const first = stale[0]
    if (first === undefined) return []
    const sides: Side[] = [
      { label: outletOf(first), evidence: stale.slice(0, 4).map((p) => evidenceOf(p)) },
      { label: `the correction, in ${outletOf(note)}`, evidence: c.passages.slice(0, 3).map((p) => evidenceOf(p)) },
    ]
    const draft: Draft = {
      kind: c.wrong.some((v) => /[A-Z]/.test(v) || /^(?:1[89]|20)\d\d$/.test(v)) ? 'date' : 'count',
      reading: 'corrected',
      explanation: `${outletOf(note)} corrected what it had printed: ${inMarks(note.text) ?? 'see the note'}.`,
      compatible: 'The correction replaced the earlier value.',
      rule: 'reconcile/corrected',
      certainty: 0.5,
      sides,
    }
    return [draft]
  })
}

function holds(text: string, value: string): boolean {
  return new RegExp(`(?<![\\d,.])${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d|,\\d)`).test(text)
}

/** Whether a correction in the story explains the draft: one side tells the wrong value, another the right one. */
export function isCorrected(index: StoryIndex, corrections: readonly Correction[], draft: Draft): boolean {
  const textOf = new Map(index.documents.map((d) => [d.doc.id, d.doc.text]))
  const texts = draft.sides.map((s) =>
    s.evidence.map((e) => (textOf.get(e.document) ?? '').slice(e.start, e.end)).join(' '),
  )
  return corrections.some(
    (c) =>
      c.wrong.length > 0 &&
      texts.some((t) => c.wrong.some((v) => holds(t, v))) &&
      texts.some((t) => c.right.some((v) => holds(t, v))),
  )
}
