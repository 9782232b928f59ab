import { isFiniteTag } from '../text/penn-tags.ts'
import type { Reading } from '../text/reading.ts'
import type { Draft } from './draft.ts'
import { layoutDraft, type ReadParagraph } from './layout-draft.ts'
import { isTopic, transcript } from './transcripts.ts'

const dash = /^(?:—|–|--|―|-|~)$/

/** Statements that the layout of the text makes without a verb: transcripts, lists of quotations, tweets, headlines. */
export function draftsOfLayout(reading: Reading): Draft[] {
  const paragraphs = paragraphsOf(reading)
  const drafts = transcript(reading, paragraphs)
  const taken = new Set(drafts.map((d) => d.cue?.from))
  for (const [i, paragraph] of paragraphs.entries()) {
    const found =
      tweet(reading, paragraph, paragraphs[i - 1]) ??
      post(reading, paragraph) ??
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

/** `Words of the tweet — Ana Varga (@avarga) March 2`, the words in the same paragraph or in the one before. */
function tweet(reading: Reading, { from, to }: ReadParagraph, before: ReadParagraph | undefined): Draft | null {
  const { lower } = reading
  const signed = dash.test(lower[from] as string) ? handleAfter(reading, from + 1, to) : -1
  if (signed > 0 && before?.region === 'tweet')
    return layoutDraft(reading, { from, to: from + 1 }, { from: from + 1, to: signed }, before, 'tweet')
  for (let k = to - 1; k > from + 2; k--) {
    if (!dash.test(lower[k] as string)) continue
    const handle = handleAfter(reading, k + 1, to)
    if (handle > 0)
      return layoutDraft(reading, { from: k, to: k + 1 }, { from: k + 1, to: handle }, { from, to: k }, 'tweet')
  }
  return null
}

/** `@avarga: Words of the post`, `Ana Varga (@avarga): Words of the post`. */
function post(reading: Reading, { from, to }: ReadParagraph): Draft | null {
  const { lower } = reading
  const colon = /^@\w/.test(lower[from] as string) ? from + 1 : handleAfter(reading, from, to)
  if (colon < 0 || lower[colon] !== ':') return null
  return layoutDraft(reading, { from: colon, to: colon + 1 }, { from, to: colon }, { from: colon + 1, to }, 'tweet')
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
  const at = signatureIn(reading, q.to, to)
  if (at >= 0)
    return layoutDraft(reading, { from: at, to: at + 1 }, { from: at + 1, to }, { from: q.from, to: at }, 'signed')
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

/** The dash after the last mark that closes, before a name that ends the paragraph: marks may stand inside marks; −1 if there is none. */
function signatureIn(reading: Reading, from: number, to: number): number {
  for (let k = to - 2; k >= from; k--) {
    if (!dash.test(reading.lower[k] as string)) continue
    const closed = k === from || /^(?:["”’»]|'')$/.test(reading.lower[k - 1] as string)
    return closed && isName(reading, k + 1, to) ? k : -1
  }
  return -1
}

function isName({ pos }: Reading, from: number, to: number): boolean {
  if (from >= to || to - from > 25) return false
  for (let k = from; k < to; k++) if (isFiniteTag(pos[k] as string)) return false
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
    if (!/^(?:NN|PRP)/.test(pos[k - 1] as string) || isTopic(lower[k - 1] as string)) return null
    return layoutDraft(reading, { from: k, to: k + 1 }, { from, to: k }, { from: k + 1, to }, 'headline')
  }
  return null
}
