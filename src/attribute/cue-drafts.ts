import { cueNouns } from '../data/cue-nouns.ts'
import { cuePhrases } from '../data/cue-phrases.ts'
import { cueVerbs } from '../data/cue-verbs.ts'
import type { CueVerb } from '../model/cue-entry.ts'
import type { Cue } from '../model/layers.ts'
import { type Reading, type TokenRange, tokenAt } from '../text/reading.ts'
import type { CueRange, Draft } from './draft.ts'
import { draftOfNoun, draftOfPhrase } from './other-drafts.ts'
import { cutAt, draftOfVerb } from './verb-drafts.ts'

const verbs = new Map(cueVerbs.map((v) => [v.lemma, v]))
const nouns = new Map(cueNouns.map((n) => [n.lemma, n]))
const phrases = new Map(cuePhrases.map((p) => [p.lemma, p]))

/** What a verb outside the lists can do: give a quotation. */
const anyVerb: CueVerb = {
  lemma: '',
  stance: 'neutral',
  frames: ['quote'],
  acts: ['statement'],
  seen: 'Varga thundered, “Never again!”',
}

/** Statements as the cues of a document make them, in text order; those inside the content of others too. */
export function draftsOfCues(reading: Reading, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  let scope: TokenRange = { from: -1, to: -1 }
  let here: Draft[] = []
  const inside = new Map<string, Draft[]>()
  for (const cue of cues) {
    const range = rangeOf(reading, cue)
    if (range === null) continue
    const key = `${range.scope.from}-${range.scope.to}`
    if (range.scope.from !== scope.from || range.scope.to !== scope.to) {
      scope = range.scope
      here = inside.get(key) ?? []
      inside.set(key, here)
    }
    const draft =
      range.phrase !== null
        ? draftOfPhrase(reading, range, here)
        : range.noun !== null
          ? draftOfNoun(reading, range)
          : draftOfVerb(reading, range, here)
    if (draft === null) continue
    if (range.phrase !== null && (joinsAfterComma(reading, range) || closes(reading, range, draft)))
      cutAt(reading, here, range.from)
    here.push(draft)
    if (here.length > remembered) here.shift()
    drafts.push(draft)
  }
  return drafts.filter((d) => d.content.length > 0)
}

/** "…, drawing a distinction between": goes on with what is being reported. */
function joinsAfterComma({ lower, pos }: Reading, { from, phrase }: CueRange): boolean {
  return phrase?.source === 'before' && lower[from - 1] === ',' && pos[from] === 'VBG'
}

/** "…, according to the board.": what it says of is the whole sentence before it, other words of saying and all. */
function closes({ lower }: Reading, { from, phrase, scope }: CueRange, { source: [source], content }: Draft): boolean {
  if (phrase?.source !== 'after' || lower[from - 1] !== ',' || source === undefined) return false
  return content.every((c) => c.to <= from) && /^[.!?]$/.test(lower[source.to] ?? '.') && source.to + 1 >= scope.to
}

function rangeOf(reading: Reading, cue: Cue): CueRange | null {
  const from = tokenAt(reading, cue.span.start)
  let to = from
  while (to < reading.length && (reading.start[to] as number) < cue.span.end) to++
  const sentence = reading.sentences[reading.sentenceOf[from] as number]
  if (to === from || sentence === undefined) return null
  const verb = cue.rule === 'cue-verb' ? (verbs.get(cue.lemma) ?? null) : cue.rule === 'cue-any-verb' ? anyVerb : null
  const noun = cue.rule === 'cue-noun' ? (nouns.get(cue.lemma) ?? null) : null
  const phrase = cue.rule === 'cue-phrase' ? (phrases.get(cue.lemma) ?? null) : null
  return {
    cue,
    from,
    to,
    head: headOf(reading, from, to, cue),
    verb,
    noun,
    phrase,
    scope: scopeOf(reading, from, sentence),
  }
}

/** The token that gives the cue its lemma: "went on to ▸ say ▸ in a statement:", "released a statement ▸ urging". */
function headOf({ pos, lower }: Reading, from: number, to: number, cue: Cue): number {
  const isHead = cue.rule === 'cue-noun' ? /^NN/ : /^V/
  const stem = cue.lemma.slice(0, 3)
  let head = -1
  for (let k = from; k < to; k++) {
    if (!isHead.test(pos[k] as string)) continue
    if (head < 0 || cue.rule === 'cue-noun' || (lower[k] as string).startsWith(stem)) head = k
    else if (!(lower[head] as string).startsWith(stem) && pos[k - 1] !== 'DT' && pos[k - 1] !== 'IN') head = k
  }
  return head < 0 ? from : head
}

/** No sentence of a reporter is longer, in tokens to either side; what is, is no sentence, and reading stays linear. */
const longestScope = 200
/** Statements of the same sentence that a later one may cut or follow. */
const remembered = 12

/** The sentence, or what stands of it in the same quotation. */
function scopeOf({ quotationOf, quotations }: Reading, at: number, sentence: TokenRange): TokenRange {
  const q = quotations[quotationOf[at] as number]
  const from = Math.max(sentence.from, at - longestScope)
  const to = Math.min(sentence.to, at + longestScope)
  if (q === undefined) return { from, to }
  return { from: Math.max(from, q.from + 1), to: Math.min(to, q.quotation.closed ? q.to - 1 : q.to) }
}
