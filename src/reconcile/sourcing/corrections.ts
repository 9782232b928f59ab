import type { DiscrepancyKind } from '../../model/kinds.ts'
import type { Note } from '../../model/note.ts'
import { overlaps } from '../../model/span.ts'
import type { Side } from '../../model/story.ts'
import { type Draft, evidenceOf, inMarks, outletOf } from '../card.ts'
import { type CorrectedValues, holdsValue, valuesIn } from './correction-values.ts'
import { nearPassages, type StoryIndex } from '../index-story.ts'
import { type Passage, topicOf } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { dateWords } from '../telling.ts'
import { contentStems } from '../words.ts'

/** Words by which an outlet says that it changed what it had printed. */
const correcting =
  /\b(?:an earlier version|a previous version|earlier versions? of this|editor['’]s note|(?:was|were|been) corrected|corrects? (?:that|the (?:spelling|name|date|number|figure|headline))|this (?:story|article|post) has been (?:updated|corrected))\b|^\W*(?:correction|clarification)s?\b|\b(?:we|(?:article|story|report|version|post|headline|caption|column|item|graphic|summary|map|chart|photo(?:graph)?|picture|video)s?)\b[^.]{0,120}\b(?:incorrectly|misstated|gave (?:an? |the )?(?:wrong|incorrect)|misidentified|mistakenly|wrongly)\b/i

/** Words by which a note says that what stood there was not right, and not only that something was added. */
const amiss =
  /\b(?:incorrect(?:ly)?|wrong(?:ly)?|mis(?:stated|spelled|spelt|identified|attributed|quoted|characteri[sz]ed)|inaccurate(?:ly)?|erroneously|in error|error|mistakenly|(?:earlier|previous|original) version|retract(?:s|ed|ion)|correct(?:s|ed|ion))\b/i

/** What a correction says: the sentences of the note, what was wrong and is right, and the passage it changed. */
export interface Correction extends CorrectedValues {
  readonly passages: readonly Passage[]
  /** Passages of the sentence it speaks of, as it stands now; empty if none can be told. */
  readonly changed: readonly Passage[]
  /** EDTF; null if the note gives none. */
  readonly date: string | null
}

/** Characters of a note that are read. */
const reach = 1200

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
  return notes.map((passages) => {
    const note = noteOn(passages)
    const own = index.passagesOfDocument.get(passages[0]?.document.doc.id ?? '') ?? []
    const about = note?.about
    const changed = about === undefined ? [] : own.filter((p) => overlaps(p, about) && !passages.includes(p))
    const stands = changed.map((p) => p.text).join(' ')
    return { passages, changed, date: note?.date ?? null, ...valuesIn(wordsOf(passages), stands) }
  })
}

function isNote(p: Passage): boolean {
  return p.sentence.region === 'correction' || correcting.test(sentenceText(p))
}

/** What was noticed of a correction when its document was read. */
function noteOn(passages: readonly Passage[]): Note | undefined {
  return passages[0]?.document.doc.notes.find(
    (n) => n.kind === 'correction' && passages.some((p) => overlaps(p, n.span)),
  )
}

/** The sentences of a note, each once. */
function wordsOf(passages: readonly Passage[]): string {
  return [...new Set(passages.map((p) => sentenceText(p)))].join(' ').slice(0, reach)
}

/**
 * What corrections changed, greyed: passages that still tell what was replaced, each beside the correction; where none
 * does, the passage that was changed beside the note on it.
 */
export function findCorrected(index: StoryIndex): readonly Draft[] {
  return correctionsOf(index).flatMap((c): Draft[] => {
    const stale = staleOf(index, c)
    const [first, note] = [stale[0], c.passages[0] as Passage]
    if (first === undefined && (c.changed.length === 0 || !amiss.test(wordsOf(c.passages)))) return []
    const telling = tellingOf(c.passages)
    const told = telling.slice(0, 3).map((p) => evidenceOf(p))
    const stands = c.changed.slice(0, 2).map((p) => evidenceOf(p))
    const of = c.date === null ? '' : ` of ${dateWords(c.date)}`
    const sides: Side[] =
      first === undefined
        ? [
            { label: `the passage as it stands, in ${outletOf(note)}`, evidence: stands },
            { label: `the note on it${of}`, evidence: told },
          ]
        : [
            { label: outletOf(first), evidence: stale.slice(0, 4).map((p) => evidenceOf(p)) },
            {
              label: `the correction${of}, in ${outletOf(note)}`,
              evidence: [...told, ...(c.changed.some((p) => stale.includes(p)) ? [] : stands)],
            },
          ]
    const when = c.date === null ? '' : ` on ${dateWords(c.date)}`
    return [
      {
        kind: kindOf(c),
        reading: 'corrected',
        explanation: `${outletOf(note)} corrected what it had printed${when}: ${inMarks(telling[0]?.text ?? '') ?? 'see the note'}.`,
        compatible: 'The correction replaced the earlier value.',
        rule: first === undefined ? 'reconcile/corrected-passage' : 'reconcile/corrected',
        certainty: first === undefined ? 0.3 : 0.5,
        sides,
      },
    ]
  })
}

/** The sentences of a note from the one on that says what was amiss: before it may stand a heading, and where the article was printed. */
function tellingOf(passages: readonly Passage[]): readonly Passage[] {
  const from = passages.findIndex((p) => amiss.test(p.text.replace(/^\W*corrections?\b/i, '')) && p.topic.size > 3)
  return from < 0 ? passages : passages.slice(from)
}

/** Passages that share words with the correction or the passage it changed, and tell what it replaced. */
function staleOf(index: StoryIndex, c: Correction): readonly Passage[] {
  if (c.wrong.length === 0) return []
  const own = [...c.passages, ...c.changed]
  return nearPassages(index, topicOf(own), 40)
    .filter((n) => n.share >= 0.25 && n.shared.length >= 2)
    .map((n) => n.passage)
    .filter((p) => !c.passages.includes(p) && c.wrong.some((v) => holdsValue(p.text, v)))
}

/** The kind of what was corrected, by the values and the words of the note. */
function kindOf(c: Correction): DiscrepancyKind {
  const words = wordsOf(c.passages)
  if (c.wrong.some((v) => /\d [A-Z]|[A-Z]\w+ \d|^(?:1[89]|20)\d\d$|day$/.test(v))) return 'date'
  if (c.wrong.some((v) => /^\d/.test(v)) || /\b(?:number|figure|amount|percentage|how many)\b/i.test(words))
    return 'count'
  if (/\b(?:misattribut|attributed|quotation|misquot)/i.test(words)) return 'attribution'
  if (/\b(?:title|office|position|role|job)\b/i.test(words)) return 'capacity'
  if (/\b(?:location|place|where|city|town|country)\b/i.test(words)) return 'place'
  if (/\b(?:misspell|misspelt|spelling|surname|misidentif|(?:first|last|the) names?\b)/i.test(words))
    return 'participant'
  return 'wording'
}

/** Words a side must share with the correction for a name to be the one that was corrected. */
const leastShared = 2

/** Whether a correction in the story explains the draft: one side tells the wrong value, another the right one. */
export function isCorrected(index: StoryIndex, corrections: readonly Correction[], draft: Draft): boolean {
  if (corrections.length === 0) return false
  const texts =
    draft.values ??
    draft.sides.map((s) => s.evidence.map((e) => (index.texts.get(e.document) ?? '').slice(e.start, e.end)).join(' '))
  return corrections.some((c) => {
    if (c.wrong.length === 0) return false
    const words = topicOf([...c.passages, ...c.changed])
    const tells = (text: string, value: string) =>
      holdsValue(text, value) &&
      (/\d/.test(value) || contentStems(text).filter((w) => words.has(w)).length >= leastShared)
    return texts.some((t) => c.wrong.some((v) => tells(t, v))) && texts.some((t) => c.right.some((v) => tells(t, v)))
  })
}
