import type { Reading, TokenRange } from '../text/reading.ts'
import { endOfSpeech } from './content-ranges.ts'
import type { Draft } from './draft.ts'

const dash = /^(?:—|–|--|―|-|~)$/

/** A paragraph as a range of tokens. */
interface ReadParagraph extends TokenRange {
  readonly region: string
}

/** Statements that the layout of the text makes without a verb: transcripts, lists of quotations, tweets, headlines. */
export function draftsOfLayout(reading: Reading): Draft[] {
  const paragraphs = paragraphsOf(reading)
  const drafts = transcript(reading, paragraphs)
  const taken = new Set(drafts.map((d) => d.cue?.from))
  for (const [i, paragraph] of paragraphs.entries()) {
    const found =
      tweet(reading, paragraph) ??
      signedQuotation(reading, paragraph, paragraphs[i + 1]) ??
      headline(reading, paragraph, i)
    if (found !== null && !taken.has(found.cue?.from)) drafts.push(found)
  }
  return drafts
}

function paragraphsOf({ sentences }: Reading): ReadParagraph[] {
  const paragraphs: { from: number; to: number; region: string }[] = []
  let current = -1
  for (const { from, to, paragraph, region } of sentences) {
    const last = paragraphs.at(-1)
    if (last !== undefined && paragraph === current) last.to = to
    else paragraphs.push({ from, to, region })
    current = paragraph
  }
  return paragraphs
}

/** `Words of the tweet — Ana Varga (@avarga) March 2`. */
function tweet(reading: Reading, { from, to }: ReadParagraph): Draft | null {
  const { lower } = reading
  for (let k = to - 1; k > from + 2; k--) {
    if (!dash.test(lower[k] as string)) continue
    const handle = handleAfter(reading, k + 1, to)
    if (handle > 0)
      return layoutDraft(reading, { from: k, to: k + 1 }, { from: k + 1, to: handle }, { from, to: k }, 'tweet')
  }
  return null
}

/** End of "Name (@handle)", −1 if it does not stand there. */
function handleAfter({ lower }: Reading, from: number, to: number): number {
  for (let k = from; k < Math.min(to, from + 12); k++) {
    if (!(lower[k] as string).startsWith('@') || lower[k - 1] !== '(') continue
    return lower[k + 1] === ')' ? k + 2 : k + 1
  }
  return -1
}

/** `“…” — Ana Varga, harbour master`, in one paragraph or with the name in the next. */
function signedQuotation(reading: Reading, { from, to }: ReadParagraph, next: ReadParagraph | undefined): Draft | null {
  const q = reading.quotations[reading.quotationOf[from] as number]
  if (q === undefined || q.from > from || q.to - q.from < 4) return null
  if (q.to < to && dash.test(reading.lower[q.to] as string) && isName(reading, q.to + 1, to)) {
    return layoutDraft(reading, { from: q.to, to: q.to + 1 }, { from: q.to + 1, to }, q, 'signed')
  }
  if (
    q.to === to &&
    next !== undefined &&
    dash.test(reading.lower[next.from] as string) &&
    isName(reading, next.from + 1, next.to)
  ) {
    return layoutDraft(
      reading,
      { from: next.from, to: next.from + 1 },
      { from: next.from + 1, to: next.to },
      q,
      'signed',
    )
  }
  return null
}

function isName({ pos }: Reading, from: number, to: number): boolean {
  if (from >= to || to - from > 25) return false
  for (let k = from; k < to; k++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(pos[k] as string)) return false
  return /^(?:NN|DT|JJ|PRP|CD|FW)/.test(pos[from] as string)
}

/** `Varga: Bridge Is Sound` as a headline: a name, a colon, a clause. */
function headline(reading: Reading, { from, to, region }: ReadParagraph, i: number): Draft | null {
  const { lower, pos, text, start } = reading
  const isHeadline = region === 'headline' || region === 'title' || region === 'heading' || i === 0
  if (!isHeadline || to - from > 40) return null
  for (let k = from + 1; k < Math.min(to - 3, from + 6); k++) {
    if (lower[k] !== ':') {
      if (!/^(?:NN|POS|CC|DT|JJ)/.test(pos[k] as string)) return null
      continue
    }
    for (let n = from; n < k; n++)
      if (!/[\p{Lu}\d]/u.test(text.charAt(start[n] as number)) && pos[n] !== 'POS') return null
    if (
      !/^(?:NN|PRP)/.test(pos[k - 1] as string) ||
      /^(?:video|watch|photos?|opinion|update|updated|exclusive|breaking|live|analysis|poll|read|listen|related|more|note|correction)$/.test(
        lower[k - 1] as string,
      )
    )
      return null
    return layoutDraft(reading, { from: k, to: k + 1 }, { from, to: k }, { from: k + 1, to }, 'headline')
  }
  return null
}

/** A name in front of a colon that opens what its bearer said. */
interface Label {
  readonly from: number
  /** The colon. */
  readonly colon: number
  readonly capitals: boolean
}

/** How many labels make a transcript: capitals need no second one of the same name. */
const fewestLabels = 2

function transcript(reading: Reading, paragraphs: readonly ReadParagraph[]): Draft[] {
  const labels = paragraphs.map((p) => labelsIn(reading, p))
  const all = labels.flat()
  const names = new Map<string, number>()
  for (const l of all) names.set(nameOf(reading, l), (names.get(nameOf(reading, l)) ?? 0) + 1)
  const capitals = all.filter((l) => l.capitals).length
  const drafts: Draft[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    const taken = (labels[i] ?? []).filter((l) =>
      l.capitals
        ? capitals >= fewestLabels
        : (names.get(nameOf(reading, l)) ?? 0) >= fewestLabels &&
          names.size >= fewestLabels &&
          l.from === paragraph.from,
    )
    for (const [n, label] of taken.entries()) {
      const end = taken[n + 1]?.from ?? endOfSpeech(reading, label.colon, paragraph.to)
      const draft = layoutDraft(
        reading,
        { from: label.colon, to: label.colon + 1 },
        { from: label.from, to: label.colon },
        { from: label.colon + 1, to: end },
        'transcript',
      )
      if (draft !== null) drafts.push(draft)
    }
  }
  return drafts
}

function nameOf({ lower }: Reading, { from, colon }: Label): string {
  return lower.slice(from, colon).join(' ')
}

/** Labels that open the paragraph or a sentence of it; inside it only in capitals. */
function labelsIn(reading: Reading, { from, to }: ReadParagraph): Label[] {
  const { lower, text, start, end } = reading
  const labels: Label[] = []
  for (let k = from + 1; k < to; k++) {
    if (lower[k] !== ':') continue
    let first = k
    let capitals = true
    while (first > from && k - first < 5 && isNamePart(reading, first - 1)) {
      first--
      const word = text.slice(start[first], end[first])
      if (/\p{Ll}/u.test(word)) capitals = false
    }
    if (first === k || k + 1 >= to || (lower[k + 1] as string).startsWith('//')) continue
    const opens = first === from || /^[.?!)\]”"]$/.test(lower[first - 1] as string)
    const long = (end[k - 1] as number) - (start[first] as number) > 1
    if (opens && ((capitals && long) || first === from))
      labels.push({ from: first, colon: k, capitals: capitals && long })
  }
  return labels
}

function isNamePart({ text, start, end, pos }: Reading, k: number): boolean {
  const word = text.slice(start[k], end[k])
  return (
    (/^[\p{Lu}]/u.test(word) && !/^(?:V|MD|IN|WP|WRB)/.test(pos[k] as string)) ||
    /^(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.$/.test(word)
  )
}

function layoutDraft(
  reading: Reading,
  cue: TokenRange,
  source: TokenRange,
  content: TokenRange,
  rule: string,
): Draft | null {
  const trimmed = trim(reading, content)
  const named = trim(reading, source)
  if (trimmed === null || named === null || !hasWords(reading, trimmed)) return null
  const acts = ['statement'] as const
  return {
    cue,
    lemma: rule,
    acts,
    negated: false,
    source: [named],
    content: [trimmed],
    addressee: [],
    rule: `layout-${rule}`,
    order: 'after',
  }
}

/** A table of figures is no transcript: what is said has words. */
function hasWords({ pos }: Reading, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (/^(?:V|MD|JJ|UH|RB|PRP)/.test(pos[k] as string)) return true
  return false
}

function trim({ lower, quotationOf }: Reading, { from, to }: TokenRange): TokenRange | null {
  let end = to
  while (end > from && /^[,;]$/.test(lower[end - 1] as string) && (quotationOf[end - 1] as number) < 0) end--
  return from < end ? { from, to: end } : null
}
