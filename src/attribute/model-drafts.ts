import type { Cue } from '../model/layers.ts'
import type { Precision } from '../model/precision.ts'
import { overlaps, type Span } from '../model/span.ts'
import { type Reading, spanOfTokens, type TokenRange, tokenAt } from '../text/reading.ts'
import { completedOf, knowledgeOf, turnedOf } from './cue-knowledge.ts'
import { tellsDeed, tellsOfTalk } from './deeds.ts'
import type { Draft } from './draft.ts'
import type { ModelAttribution } from './model/attributions.ts'
import type { Hint } from './model/hints.ts'
import { clip, nest } from './nesting.ts'
import { isPlain } from './plain.ts'
import { plainNominal } from './plain-nominal.ts'
import { isSure, scoreOf } from './scores.ts'
import { repaired } from './repairs.ts'
import { isTopic } from './transcripts.ts'

/** The drafts of the rules as the models read them. The drafts are left as they are. */
export function hintsOf(reading: Reading, rules: readonly Draft[]): Hint[] {
  const spans = (ranges: readonly TokenRange[]): Span[] => ranges.map((r) => spanOfTokens(reading, r))
  const copies = rules.map((d) => ({ ...d }))
  copies.sort((a, b) => anchorOf(a) - anchorOf(b))
  return nest(reading, copies).map(({ draft, within }) => ({
    source: spans(draft.source),
    cue: draft.cue === null ? [] : spans([draft.cue]),
    content: spans(draft.content),
    top: within === null,
    score: scoreOf(draft) ?? 1,
  }))
}

function anchorOf(draft: Draft): number {
  return draft.cue?.from ?? draft.content[0]?.from ?? 0
}

/**
 * Drafts of a document that a model has read: its own at top level, with what the rules know of the same cue (acts,
 * addressee, negation); of the rules' drafts those of layouts, those that may lie inside what others said, and the plain
 * ones that it left out (all that it left out where few shall be missed).
 */
export function mergeDrafts(
  reading: Reading,
  cues: readonly Cue[],
  rules: readonly Draft[],
  found: readonly ModelAttribution[],
  precision: Precision,
): Draft[] {
  const layouts = rules.filter(isLayout)
  const laidOut = tokensOf(reading, layouts)
  const rulesAt = byToken(rules.filter((d) => d.cue !== null && !isLayout(d)))
  const own = joined(
    found.map((a) => toDraft(reading, cues, rulesAt, a)),
    rulesAt,
  ).filter((d) => tellsWords(reading, d) && !touches(laidOut, d.content) && !isQuotedBy(rulesAt, d))
  const spoken = tokensOf(reading, own)
  const taken = new Set(own.flatMap((d) => (d.cue === null ? [] : indexes(d.cue))))
  // What somebody tells in a talk that others said lies inside a turn, as inside a quotation; what is asked there is not told.
  const holders = [...own, ...layouts.filter((d) => d.rule === 'layout-transcript')]
  const held = tokensOf(reading, holders)
  const within = holderOf(reading, holders)
  const inside = rules
    .filter(
      (d) =>
        d.cue !== null &&
        !isLayout(d) &&
        held[d.cue.from] === 1 &&
        (spoken[d.cue.from] === 1 || (d.source.length > 0 && !isAsked(reading, d.cue))) &&
        !indexes(d.cue).some((i) => taken.has(i)),
    )
    .map((d) => ({ ...d, content: clip(d.content, within(d)) }))
    .filter((d) => d.content.length > 0)
  const unsaid = rules
    .map((d) => withoutDoubt(reading, d))
    .filter(
      (d) =>
        !isLayout(d) &&
        (isPlain(reading, d) || (precision === 'high-recall' && isSure(d, precision))) &&
        !near(taken, d) &&
        (!touches(spoken, wordsOf(d)) || mayHold(spoken, d)) &&
        !touches(laidOut, wordsOf(d)),
    )
  return [...layouts, ...own, ...inside, ...unsaid]
}

/** `“I never,” she said, pausing, “said that”`: halves that the rules give one cue, and models a word that is none. */
function joined(drafts: readonly Draft[], rulesAt: ReadonlyMap<number, Draft>): readonly Draft[] {
  const dropped = new Set<Draft>()
  const whole = drafts.map((draft, i) => {
    const rule = draft.cue === null ? undefined : rulesAt.get(draft.cue.to - 1)
    const next = drafts[i + 1]
    if (rule?.order !== 'around' || next === undefined || next.cue === null || rulesAt.has(next.cue.to - 1))
      return draft
    const [first, second, more] = rule.content
    const halves = draft.content.length === 1 && more === undefined && second !== undefined
    if (!halves || draft.content[0]?.from !== first?.from || next.content[0]?.from !== second.from) return draft
    dropped.add(next)
    return { ...draft, content: rule.content }
  })
  return whole.filter((_, i) => !dropped.has(drafts[i] as Draft))
}

function tellsWords(reading: Reading, draft: Draft): boolean {
  const { content } = draft
  return content.length > 0 && !isCutOff(reading, content) && !isLabelled(reading, draft) && !isDeed(reading, draft)
}

/** `contradicts what Varga, the mayor,▸ said`: a clause without its verb. */
function isCutOff(reading: Reading, [first, more]: readonly TokenRange[]): boolean {
  if (
    first === undefined ||
    more !== undefined ||
    !/^(?:what|how|why|whether)$/.test(reading.lower[first.from] as string)
  )
    return false
  const { pos } = reading
  const verb = pos.slice(first.from, first.to).some((tag) => /^(?:V|MD|TO)/.test(tag))
  const next = pos[first.to] === ',' ? pos[first.to + 1] : pos[first.to]
  return !verb && /^(?:V|MD)/.test(next ?? '')
}

/** "Update: the road is open": a label says what follows, not who says it. */
function isLabelled({ lower }: Reading, { cue, source: [source] }: Draft): boolean {
  return (
    cue !== null && cue.to - cue.from === 1 && lower[cue.from] === ':' && isTopic(lower[(source?.to ?? 0) - 1] ?? '')
  )
}

/** A deed that the models took for words; "the letter was addressed to the mayor" tells where it went. */
function isDeed(reading: Reading, { cue, lemma, source, content }: Draft): boolean {
  if (cue === null) return false
  const isSent = lemma === 'address' && source.length === 0 && reading.lower[cue.to] === 'to'
  return isSent || tellsOfTalk(reading, cue, content) || tellsDeed(reading, lemma, cue, cue.to - 1)
}

/** `quoted the governor as ▸ saying`: the governor's words in the Ledger's, which the rules keep apart. */
function isQuotedBy(rulesAt: ReadonlyMap<number, Draft>, { cue }: Draft): boolean {
  return cue !== null && rulesAt.get(cue.to - 1)?.rule === 'verb-quoted'
}

/** The contents of the draft in whose content the cue of another lies. */
function holderOf({ length }: Reading, drafts: readonly Draft[]): (draft: Draft) => readonly TokenRange[] {
  const holders = new Int32Array(length).fill(-1)
  for (const [i, { content }] of drafts.entries()) for (const c of content) holders.fill(i, c.from, c.to)
  return ({ cue }) => drafts[holders[cue?.from ?? -1] ?? -1]?.content ?? []
}

/** Whether words stand in a question. */
function isAsked({ lower, sentenceOf, sentences }: Reading, { from }: TokenRange): boolean {
  return lower[(sentences[sentenceOf[from] ?? -1]?.to ?? 0) - 1] === '?'
}

function wordsOf({ cue, content }: Draft): readonly TokenRange[] {
  return cue === null ? content : [...content, cue]
}

/** `contradicts ▸ the minister's claim that …`: what others say lies in its content, and none of it reaches out of it. */
function mayHold(spoken: Uint8Array, { lemma, cue, content }: Draft): boolean {
  return (
    /^contradict$/.test(lemma) && cue !== null && !touches(spoken, [cue]) && content.every((c) => spoken[c.to] !== 1)
  )
}

/** `The tests ▸ left little doubt that …`: no doubt of anybody's, which the rules take it for. */
function withoutDoubt(reading: Reading, draft: Draft): Draft {
  const { cue, content } = draft
  const sentence = reading.sentences[reading.sentenceOf[cue?.from ?? -1] ?? -1]
  if (cue === null || sentence === undefined || reading.lower[content[0]?.from ?? -1] !== 'that') return draft
  const whole = { from: Math.max(sentence.from, cue.from - 2), to: cue.to }
  const turned = turnedOf(reading, whole)
  if (turned === null) return draft
  const subject = plainNominal(reading, sentence.from, whole.from)
  return { ...draft, cue: whole, ...turned, source: subject?.to === whole.from ? [subject] : [] }
}

function near(taken: ReadonlySet<number>, draft: Draft): boolean {
  return draft.cue !== null && indexes(draft.cue).some((i) => taken.has(i))
}

function isLayout(draft: Draft): boolean {
  return draft.rule.startsWith('layout')
}

/** 1 for each token in the content of a draft. */
function tokensOf({ length }: Reading, drafts: readonly Draft[]): Uint8Array {
  const tokens = new Uint8Array(length)
  for (const { content } of drafts) for (const c of content) tokens.fill(1, c.from, c.to)
  return tokens
}

function touches(tokens: Uint8Array, content: readonly TokenRange[]): boolean {
  return content.some((c) => tokens.subarray(c.from, c.to).includes(1))
}

/** The draft whose cue holds a token. */
function byToken(drafts: readonly Draft[]): ReadonlyMap<number, Draft> {
  return new Map(drafts.flatMap((d) => (d.cue === null ? [] : indexes(d.cue).map((i) => [i, d] as const))))
}

function indexes({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}

function toDraft(
  reading: Reading,
  cues: readonly Cue[],
  rulesAt: ReadonlyMap<number, Draft>,
  { source, cue: [words], content, score }: ModelAttribution,
): Draft {
  const found = words === undefined ? null : rangeOf(reading, words)
  const rule =
    found === null
      ? undefined
      : indexes(found)
          .map((i) => rulesAt.get(i))
          .find((d) => d !== undefined)
  const ranges = (spans: readonly Span[]): TokenRange[] => spans.map((s) => rangeOf(reading, s))
  const named = ranges(source).map((r) => (found !== null && r.from >= found.to ? withoutComma(reading, r) : r))
  const parts = repaired(reading, { cue: found, source: named, content: ranges(content) }, rule)
  const { cue, source: sources, content: contents } = parts
  const marked = words === undefined ? undefined : cueAt(cues, words)
  const listed = rule ?? marked ?? (cue === null ? undefined : knowledgeOf(reading, cue))
  const known = (cue === null ? null : (turnedOf(reading, cue) ?? completedOf(reading, cue))) ?? listed
  const free = (r: TokenRange): boolean => ![...contents, ...sources].some((o) => o.from < r.to && r.from < o.to)
  return {
    cue,
    lemma: known?.lemma ?? '',
    acts: known?.acts ?? ['statement'],
    negated: known?.negated ?? false,
    source: sources,
    content: contents,
    addressee: rule?.addressee.filter(free) ?? [],
    rule: 'attribution-model',
    order: orderOf(cue, contents),
    score,
  }
}

/** `said Reyl, an engineer▸, “that …”` */
function withoutComma({ lower }: Reading, { from, to }: TokenRange): TokenRange {
  return lower[to - 1] === ',' && to - from > 1 ? { from, to: to - 1 } : { from, to }
}

function orderOf(cue: TokenRange | null, content: readonly TokenRange[]): Draft['order'] {
  const [first, last] = [content[0], content.at(-1)]
  if (cue === null || first === undefined || last === undefined || first.from >= cue.to) return 'after'
  return last.to <= cue.from ? 'before' : 'around'
}

/** The annotated cue that shares words with a span, the first of several. */
function cueAt(cues: readonly Cue[], span: Span): Cue | undefined {
  let [low, high] = [0, cues.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle] as Cue).span.end > span.start) high = middle
    else low = middle + 1
  }
  const cue = cues[low]
  return cue !== undefined && overlaps(cue.span, span) ? cue : undefined
}

function rangeOf(reading: Reading, { start, end }: Span): TokenRange {
  const from = tokenAt(reading, start)
  let to = from
  while (to < reading.length && (reading.start[to] as number) < end) to++
  return { from, to }
}
