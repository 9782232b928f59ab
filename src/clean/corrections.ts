import type { Region } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import type { Span } from '../model/span.ts'
import { readStatedDate } from './stated-dates.ts'

/** A note by which a document changes itself, and what it changes. */
export interface CorrectionNote {
  readonly span: Span
  readonly form: 'correction' | 'clarification' | 'retraction' | "editor's note" | 'update'
  /** EDTF; null if the note gives no full date. */
  readonly date: string | null
  /** The sentence of the article that it speaks of; null if none can be told from the others. */
  readonly passage: Span | null
}

/** Words of notes themselves, and words too common to tell one passage from another. */
const common = new Set(
  (
    'earlier previous version this that these those article story report post piece headline correction corrected corrects ' +
    'clarification clarified retraction retracted editor editors note update updated amended incorrectly incorrect wrong ' +
    'wrongly misstated misspelled misidentified stated said says gave given regret error errors with from have been were ' +
    'which when what where there their they also about after before into than then will would could should because while'
  ).split(' '),
)

/** Least words a passage shares with a note, and how far it is ahead of the next best; chosen on sentences of our own. */
const [leastShared, leastLead] = [2, 1.2]

/** Sentences that are compared, and characters of a note that are read. */
const [maxSentences, reach] = [3000, 1200]

/** Corrections, editor's notes, retractions and updates among a document's regions, each with the passage it speaks of. */
export function findCorrections(text: string, regions: readonly Region[], body: readonly Span[]): CorrectionNote[] {
  const notes = joinedLines(text, regions)
  if (notes.length === 0) return []
  const sentences = sentencesIn(text, body).map((span) => ({ span, words: wordsOf(text.slice(span.start, span.end)) }))
  const frequency = new Map<string, number>()
  for (const { words } of sentences) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return notes.map((r) => {
    const words = text.slice(r.start, Math.min(r.end, r.start + reach))
    const form = formOf(words)
    const speaksOfText = form !== "editor's note" || changes.test(words)
    const passage = speaksOfText ? passageOf(wordsOf(words), sentences, frequency) : null
    return { span: { start: r.start, end: r.end }, form, date: dateOf(words), passage }
  })
}

/** Words of an editor's note by which it changes what the article says; others introduce a series, or an outlet's view. */
const changes =
  /\b(?:correct|clarif|updat|error|mistak|misstat|inaccura|incorrect|wrong|earlier version|previous version|since|later|remov|retract|withdr|revis|amend|should have|no longer|does not meet)/i

/** How a note begins that is one by itself. */
const opening =
  /^\W*(?:corrections?|clarifications?|retraction|editor['’]s note|updated?|an earlier version|(?:this|the) (?:story|article|post|report|piece))\b/i

/** Characters of a line that only announces a note, with its date. */
const announcing = 60

/** Notes of corrections; lines that follow each other are one, where the first only announces it or the next does not begin one. */
function joinedLines(text: string, regions: readonly Region[]): readonly Span[] {
  const notes: { start: number; end: number }[] = []
  for (const { kind, start, end } of regions) {
    if (kind !== 'correction') continue
    const last = notes.at(-1)
    const goesOn =
      last !== undefined &&
      text.slice(last.end, start).trim() === '' &&
      (last.end - last.start < announcing || !opening.test(text.slice(start, start + 40)))
    if (goesOn) last.end = end
    else notes.push({ start, end })
  }
  return notes
}

function formOf(words: string): CorrectionNote['form'] {
  const head = words.slice(0, 60).toLowerCase()
  if (/retract/.test(head)) return 'retraction'
  if (/clarif/.test(head)) return 'clarification'
  if (/correct|earlier version|previous version|amended/.test(head)) return 'correction'
  return /editor/.test(head) ? "editor's note" : 'update'
}

/** "Correction, May 4, 2021: …", "(May 4, 2021)" at its end, "was corrected on May 4, 2021": not a date that is corrected. */
function dateOf(words: string): string | null {
  const own = words.trim()
  const head = /^[^:.\n]{0,80}?(?:\d{4}|\d\d:\d\d)[^:.\n]{0,20}:/.exec(own)?.[0] ?? ''
  const verb =
    /\b(?:corrected|updated|amended|published|appended|added|clarified|retracted) (?:at [^,;]{1,20},? )?on ([^;()]{4,40})/i.exec(
      own,
    )
  const last = /\(([^()]{4,40})\)\W*$|(?:^|[.!?]["'”’)]*\s+[—–-]?\s*)([^.!?]{4,30})\.?$/.exec(own)
  const first = /^[^:.\n]{0,30}:\s*(\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}(?:, \p{L}+)?)\.(?:\s|$)/u.exec(own)
  for (const place of [head, first?.[1] ?? '', verb?.[1] ?? '', last?.[1] ?? last?.[2] ?? '']) {
    const date = readStatedDate(place)?.date
    if (date !== undefined) return date
  }
  return null
}

/** Rough sentences: they only say where a passage begins and ends. */
const sentence = /[^\s](?:[^\n.!?]|[.!?](?!["”’)]*\s+["“‘(]?\p{Lu}|["”’)]*$))*[.!?]*["”’)]*/gmu

/** The first sentences of the article's text. */
function sentencesIn(text: string, body: readonly Span[]): readonly Span[] {
  const sentences: Span[] = []
  for (const { start, end } of body) {
    for (const m of text.slice(start, end).matchAll(sentence)) {
      if (sentences.length >= maxSentences) return sentences
      sentences.push({ start: start + m.index, end: start + m.index + m[0].trimEnd().length })
    }
  }
  return sentences
}

/** Words that tell passages apart: figures, and words of four letters or more without a plural's or a possessive's end. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.match(/\p{L}[\p{L}'’-]*|\d[\d.,:]*\d|\d/gu) ?? []
  return new Set(
    words
      .map((w) => w.toLowerCase().replace(/['’]s?$/, ''))
      .filter((w) => /^\d/.test(w) || (w.length >= 4 && !common.has(w)))
      .map((w) => (w.length > 4 ? w.replace(/(?<!s)s$/, '') : w)),
  )
}

function passageOf(
  note: ReadonlySet<string>,
  sentences: readonly { readonly span: Span; readonly words: ReadonlySet<string> }[],
  frequency: ReadonlyMap<string, number>,
): Span | null {
  const scored = sentences
    .map(({ span, words }) => {
      const shared = [...note].filter((word) => words.has(word))
      // A word counts the less the more sentences hold it.
      return { span, shared: shared.length, score: shared.reduce((sum, w) => sum + 1 / (frequency.get(w) ?? 1), 0) }
    })
    .filter((s) => s.shared >= leastShared)
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (best === undefined || (next !== undefined && best.score < leastLead * next.score)) return null
  return best.span
}

/** For each correction a note on it, and one on the passage it speaks of. */
export function correctionNotes(text: string, corrections: readonly CorrectionNote[]): readonly Note[] {
  return corrections.flatMap(({ span, form, date, passage }): Note[] => {
    const when = date === null ? '' : ` of ${date}`
    const dated = date === null ? {} : { date }
    const own = { span, kind: 'correction', detail: `The document carries a note on itself: ${form}${when}.`, ...dated }
    if (passage === null) return [own]
    const words = text.slice(span.start, span.start + 120).replace(/\s+/g, ' ')
    const said = `${words}${span.end - span.start > 120 ? '…' : ''}`
    const about = text.slice(passage.start, Math.min(passage.end, passage.start + 80)).replace(/\s+/g, ' ')
    return [
      { ...own, about: passage, detail: `${own.detail} It speaks of the passage that begins "${about}".` },
      {
        span: passage,
        about: span,
        ...dated,
        kind: 'corrected-passage',
        detail: `A note in this document (${form}${when}) speaks of this passage: "${said}"`,
      },
    ]
  })
}
