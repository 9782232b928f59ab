import { ReadError } from '../errors.ts'
import type { Place, RawDoc, Region } from '../model/doc.ts'
import type { Note } from '../model/note.ts'
import { decode } from './decode.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { type Cue, clockOf, findCues } from './subtitle-cues.ts'
import { controlNotes, refuseSize } from './checks.ts'
import { newTextBuilder, type TextBuilder } from './text-builder.ts'

/** Seconds of silence after a full sentence from which the next words are a paragraph of their own. */
const pause = 3

interface Writer {
  readonly source: string
  readonly out: TextBuilder
  readonly places: Place[]
  readonly marks: Region[]
  /** Who speaks, as far as the captions say; '' if they do not. */
  speaker: string
  /** Where the paragraph began; −1 before the first. */
  paragraph: number
  /** Where the label of the paragraph ends: with it the paragraph is one turn. */
  labelled: boolean
}

/**
 * Reads SubRip or WebVTT captions: the words in paragraphs, one for each turn of a speaker, with the times as places.
 * @throws ReadError `read/subtitles`, `read/too-large`
 */
export function readSubtitles(name: string, bytes: Uint8Array, limits: ReadLimits = defaultLimits): RawDoc {
  refuseSize(name, bytes, limits)
  const { text: source, encoding, notes } = decode(bytes)
  const cues = findCues(source)
  if (cues.length === 0) {
    const found = JSON.stringify(source.trim().slice(0, 40))
    throw new ReadError('read/subtitles', `Expected captions with their times in ${name}, found ${found}`)
  }
  const w: Writer = {
    ...{ source, out: newTextBuilder(), places: [], marks: [] },
    ...{ speaker: '', paragraph: -1, labelled: false },
  }
  let repeated = 0
  cues.forEach((cue, i) => {
    repeated += writeCue(w, cue, cues[i - 1])
  })
  endParagraph(w)
  const text = w.out.text()
  return {
    ...{ name, format: 'subtitles', text, encoding, source: w.out.source(), elements: [], fields: [] },
    notes: [...notes.map(atStart), ...repetitions(repeated), ...controlNotes(text)],
    ...{ marks: w.marks, places: w.places },
  }
}

function atStart(note: Note): Note {
  return { ...note, span: { start: 0, end: 0 } }
}

function repetitions(count: number): readonly Note[] {
  if (count === 0) return []
  const detail = `${count} lines of captions repeat the line before, as captions that roll up do; they stand once in the text.`
  return [{ span: { start: 0, end: 0 }, kind: 'rolling-captions', detail }]
}

/** Writes a caption; what comes back is how many of its lines were those of the caption before. */
function writeCue(w: Writer, cue: Cue, before: Cue | undefined): number {
  const shown = new Set(before?.lines.map((line) => plain(w.source.slice(line.start, line.end))))
  const fresh = cue.lines.filter((line) => !shown.has(plain(w.source.slice(line.start, line.end))))
  // A word said twice is not a caption that rolled up: that one is followed by new words, or follows at once.
  const rolls = fresh.length < cue.lines.length && before !== undefined && cue.from - before.to < 0.1
  const lines = rolls ? fresh : cue.lines
  const silent = before !== undefined && cue.from - before.to >= pause
  if (silent && /[.?!…]["”’)]*$/.test(w.source.slice(0, before.lines.at(-1)?.end ?? 0).slice(-8))) endParagraph(w)
  const start = w.out.length()
  for (const line of lines) writeLine(w, line.start, line.end)
  const text = w.out.length()
  if (text > start) w.places.push({ start, end: text, label: clockOf(cue.from) })
  return cue.lines.length - lines.length
}

/** A line without marks of style, to compare. */
function plain(line: string): string {
  return line.replace(/<[^<>]*>/g, '').trim()
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"', lrm: '', rlm: '' }

/** What is no word of a line: marks of style and voice, times inside, entities, chevrons and dashes before a new speaker. */
const markup =
  /<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>|<\/?[a-z\d][^<>]*>|\{\\[^{}]*\}|&(amp|lt|gt|nbsp|quot|lrm|rlm);|^\s*(?:>>+|&gt;(?:&gt;)+|[-–—](?=\s?\S))\s*/gi

function writeLine(w: Writer, start: number, end: number): void {
  const line = w.source.slice(start, end)
  let from = 0
  let apart = true
  const words = (to: number) => {
    const piece = line.slice(from, to)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim() === '') {
      apart ||= piece !== ''
      return
    }
    separate(w, apart || lead > 0, piece.trimStart())
    w.out.copy(piece.slice(lead).trimEnd(), start + from + lead)
    apart = /\s$/.test(piece)
  }
  for (const found of line.matchAll(markup)) {
    words(found.index)
    from = found.index + found[0].length
    const [, voice, entity] = found
    if (voice !== undefined) setVoice(w, voice.trim(), start + found[0].indexOf(voice) + found.index)
    else if (entity !== undefined) {
      separate(w, apart, '')
      w.out.put(names[entity.toLowerCase()] ?? '')
      apart = false
    } else if (/^\s*(?:>>|&gt;|[-–—])/.test(found[0])) endParagraph(w)
  }
  words(line.length)
}

/** "MORENO:", "Dr. Ines Orlo (by phone):" at the start of a line. */
const label =
  /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|of)){0,3}(?: ?\([^()]{1,40}\))? ?:(?=\s|$)/u

/** Puts what has to stand before the next words: nothing, a space, or a new paragraph for a new speaker. */
function separate(w: Writer, apart: boolean, words: string): void {
  const named = apart && label.test(words)
  if (named) endParagraph(w)
  if (w.paragraph < 0) {
    if (w.out.length() > 0) w.out.put('\n\n')
    w.paragraph = w.out.length()
    w.labelled = named
  } else if (apart) w.out.put(' ')
}

function setVoice(w: Writer, name: string, at: number): void {
  if (name === w.speaker || name === '') return
  endParagraph(w)
  w.speaker = name
  separate(w, true, '')
  w.out.copy(name, at)
  w.out.put(':')
  w.labelled = true
}

function endParagraph(w: Writer): void {
  const end = w.out.length()
  if (w.paragraph >= 0 && w.labelled && end > w.paragraph)
    w.marks.push({ start: w.paragraph, end, kind: 'transcript', rule: 'speaker-labels' })
  w.paragraph = -1
  w.labelled = false
}
