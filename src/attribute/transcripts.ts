import type { Reading } from '../text/reading.ts'
import { endOfSpeech } from './content-ranges.ts'
import type { Draft } from './draft.ts'
import { layoutDraft, type ReadParagraph } from './layout-draft.ts'

/** A name in front of a colon that opens what its bearer said. */
interface Label {
  readonly from: number
  /** The colon; the label itself for "Q." and "A.", which have none; the point of "Senator Ostrowe." */
  readonly colon: number
  /** In capitals, or the "Q" and "A" of an interview. */
  readonly capitals: boolean
  readonly name: string
}

/** How many labels make a transcript: capitals need no second one of the same name. */
const fewestLabels = 2
/** From so many labels on, one that opens a paragraph counts though its name stands only once. */
const manyLabels = 3
/** Paragraphs without a label that may lie between two turns of a transcript and belong to the first. */
const longestTurn = 3

const topic =
  /^(?:video|watch|photos?|opinion|update|updated|exclusive|breaking|live|analysis|read|listen|related|more|note|correction|clarification|caption|source|editor|editors|location|date|time|where|when|who|what|why|how|cost|tickets|price|contact|email|phone|tel|twitter|facebook|tags?|topics?|share|follow|sign-up|advertisement|score|result|winner|edited|published|posted)$/

/** Whether a word before a colon says what follows, not who speaks ("Watch:"). */
export function isTopic(word: string): boolean {
  return topic.test(word)
}

/** Statements of a transcript: labels with what follows them, to the next label or the reporter's next words. */
export function transcript(reading: Reading, paragraphs: readonly ReadParagraph[]): Draft[] {
  const labels = turnsOf(reading, paragraphs, labelsOf(reading, paragraphs))
  const isLong = labels.reduce((n, l) => n + l.length, 0) >= manyLabels
  const drafts: Draft[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    for (const [n, label] of (labels[i] ?? []).entries()) {
      const next = labels[i]?.[n + 1]
      const end = next?.from ?? turnEnd(reading, paragraphs, labels, i, label, isLong)
      const draft = layoutDraft(
        reading,
        reading.lower[label.colon] === ':' ? { from: label.colon, to: label.colon + 1 } : null,
        { from: label.from, to: Math.max(label.colon, label.from + 1) },
        { from: label.colon + 1, to: Math.max(label.colon + 1, end) },
        'transcript',
      )
      if (draft !== null && paragraph.from <= label.from) drafts.push(draft)
    }
  }
  return drafts
}

/** Of the labels of each paragraph those that make a transcript together. */
function turnsOf(
  reading: Reading,
  paragraphs: readonly ReadParagraph[],
  labels: readonly (readonly Label[])[],
): Label[][] {
  const all = labels.flat()
  const uses = new Map<string, number>()
  for (const { name } of all) uses.set(name, (uses.get(name) ?? 0) + 1)
  const capitals = all.filter((l) => l.capitals).length
  const repeated = [...uses.values()].some((n) => n >= fewestLabels)
  const dense = repeated && uses.size >= fewestLabels && all.length >= manyLabels
  return labels.map((list, i) =>
    list.filter((l) => {
      const once = uses.get(l.name) === 1
      if (l.capitals)
        return capitals >= fewestLabels && !(once && isCommonWord(reading, l.name.split(' ').at(-1) as string))
      const opens = l.from === paragraphs[i]?.from
      return opens && uses.size >= fewestLabels && (dense || (uses.get(l.name) ?? 0) >= fewestLabels)
    }),
  )
}

/** "INVESTIGATION:" opens a part of an article that has the word in small letters too, which names seldom are. */
function isCommonWord({ lower, text, start }: Reading, word: string): boolean {
  return word.length > 1 && lower.some((w, k) => w === word && text.charAt(start[k] as number) === word.charAt(0))
}

/** Where a turn ends: with its paragraph, or with those after it up to the next turn of a long transcript if the reporter says nothing between. */
function turnEnd(
  reading: Reading,
  paragraphs: readonly ReadParagraph[],
  labels: readonly (readonly Label[])[],
  i: number,
  { colon }: Label,
  isLong: boolean,
): number {
  const own = paragraphs[i] as ReadParagraph
  // A label without a colon is a sentence by itself: what is said begins after it.
  const reported = endOfSpeech(reading, reading.lower[colon] === ':' ? colon : colon + 1, own.to)
  // In a talk of many turns whoever speaks tells what others said.
  const end = isLong && own.region === 'transcript' ? own.to : reported
  if (end < own.to || !isLong) return end
  let last = i
  while (last - i < longestTurn && (labels[last + 1]?.length ?? 1) === 0) last++
  const next = labels[last + 1]?.[0]
  if (last === i || next === undefined || next.from !== paragraphs[last + 1]?.from) return end
  for (let k = i + 1; k <= last; k++) {
    const between = paragraphs[k] as ReadParagraph
    if (isDirection(reading, between)) return (paragraphs[k - 1] as ReadParagraph).to
    const goesOn = between.region === own.region || (own.region === 'transcript' && between.region === 'body')
    const reported = endOfSpeech(reading, between.from - 1, between.to) < between.to
    if (!goesOn || (reported && !speaksOfSelf(reading, between))) return end
  }
  return (paragraphs[last] as ReadParagraph).to
}

/** "(LAUGHTER)", "[Recess.]": what happened, between turns. */
function isDirection({ lower }: Reading, { from, to }: ReadParagraph): boolean {
  return to - from <= 8 && /^[([]$/.test(lower[from] as string) && /^[)\]]$/.test(lower[to - 1] as string)
}

/** "He told me so": in the first person, outside quotations, nobody but the speaker goes on. */
function speaksOfSelf({ lower, quotationOf }: Reading, { from, to }: ReadParagraph): boolean {
  for (let k = from; k < to; k++)
    if (/^(?:i|me|my|we|us|our)$/.test(lower[k] as string) && (quotationOf[k] as number) < 0) return true
  return false
}

/** Labels that open a paragraph or a sentence of it; inside it only in capitals. */
function labelsOf(reading: Reading, paragraphs: readonly ReadParagraph[]): Label[][] {
  const labels = paragraphs.map((p) => labelsIn(reading, p))
  const names = new Set(labels.flat().map((l) => l.name))
  const interview = names.has('q') && names.has('a')
  return labels.map((list) =>
    list.flatMap((l) => (/^[qa]$/.test(l.name) ? (interview ? [{ ...l, capitals: true }] : []) : [l])),
  )
}

function labelsIn(reading: Reading, { from, to, region }: ReadParagraph): Label[] {
  const { lower, text, start, end } = reading
  const labels: Label[] = []
  // "BY MS. VARGA:" says who asks from here on.
  if (region === 'heading') return labels
  // Courts write "Q." and "A."; where no talk was told apart, a letter and a point begin a list.
  const at = /^\d{1,2}$/.test(lower[from] ?? '') ? from + 1 : from
  const letter = lower[at] ?? ''
  if (region === 'transcript' && /^[qa]\.$/.test(letter))
    labels.push({ from: at, colon: at, capitals: false, name: letter.slice(0, 1) })
  const point = region === 'transcript' ? pointOf(reading, from, to) : -1
  if (point > 0) return [{ from, colon: point, capitals: true, name: lower.slice(from, point).join(' ') }]
  for (let k = from + 1; k < to; k++) {
    if (lower[k] !== ':') continue
    let first = k
    let capitals = true
    if (isUnknown(reading, from, k)) first = from
    while (first > from && k - first < 5 && isNamePart(reading, first - 1)) {
      first--
      const word = text.slice(start[first], end[first])
      if (/\p{Ll}/u.test(word)) capitals = false
    }
    if (first === k || k + 1 >= to || (lower[k + 1] as string).startsWith('//')) continue
    if (isTopic(lower[k - 1] as string)) continue
    const opens = first === from || /^[.?!)\]”"]$/.test(lower[first - 1] as string)
    const long = (end[k - 1] as number) - (start[first] as number) > 1
    if (opens && ((capitals && long) || first === from))
      labels.push({ from: first, colon: k, capitals: capitals && long, name: lower.slice(first, k).join(' ') })
  }
  return labels
}

/** "(UNKNOWN):", "(UNIDENTIFIED SENATOR):" — somebody speaks, and nobody knows who. */
function isUnknown({ lower }: Reading, from: number, colon: number): boolean {
  return (
    colon - from < 6 &&
    lower[from] === '(' &&
    /^(?:unknown|unidentified)$/.test(lower[from + 1] ?? '') &&
    lower[colon - 1] === ')'
  )
}

/** Index of the point that ends "Senator Ostrowe." at the start of a turn, −1 if none does. */
function pointOf({ lower, text, start, end }: Reading, from: number, to: number): number {
  const title =
    /^(?:mr|ms|mrs|dr)\.$|^(?:senator|representative|vice|chair(?:man|woman|person)?|secretary|director|judge|justice|governor|general|admiral|ambassador|commissioner|professor|the)$/
  if (!title.test(lower[from] ?? '')) return -1
  for (let k = from + 1; k < Math.min(to, from + 5); k++) {
    if (lower[k] === '.') return k
    if (!/^\p{Lu}/u.test(text.slice(start[k], end[k]))) return -1
  }
  return -1
}

function isNamePart({ text, start, end, pos }: Reading, k: number): boolean {
  const word = text.slice(start[k], end[k])
  return (
    (/^[\p{Lu}]/u.test(word) && !/^(?:V|MD|IN|WP|WRB)/.test(pos[k] as string)) ||
    /^(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.$/.test(word)
  )
}
