import { cuePhrases } from '../data/cue-phrases.ts'
import { cueVerbs } from '../data/cue-verbs.ts'
import { irregularVerbs } from '../data/irregular-verbs.ts'
import type { CueVerb, Frame } from '../model/cue-entry.ts'
import type { Cue } from '../model/layers.ts'
import { defineStage } from '../model/stage.ts'
import { cueIndexOf, type Indexed } from '../text/cue-index.ts'
import { idOf } from '../text/hash.ts'
import { type Reading, readTokens, spanOfTokens } from '../text/reading.ts'
import { verbGroupAt } from '../text/verb-group.ts'
import { frameOf } from './cue-frames.ts'
import { type FoundCue, issuedAt, issuedBefore, nounAt, writings } from './noun-cues.ts'

/** Words of saying. */
export const cues = defineStage({
  name: 'annotate/cues',
  needs: ['token', 'sentence', 'quotation'],
  adds: ['cue'],
  run: ({ doc, text, get }) => {
    const reading = readTokens(text, get('token'), get('sentence'), get('quotation'), doc.damage)
    return { annotations: findCues(reading, doc.id), notes: [] }
  },
})

const index = cueIndexOf({ verbs: cueVerbs, nouns: [], phrases: cuePhrases }, irregularVerbs)

function findCues(reading: Reading, doc: string): Cue[] {
  const found: Cue[] = []
  for (const sentence of reading.sentences) {
    let free = sentence.from
    for (let i = sentence.from; i < sentence.to; i++) {
      const cue = cueAt(reading, i, sentence.from, sentence.to)
      if (cue === null || cue.from < free) continue
      const span = spanOfTokens(reading, cue)
      const { lemma, stance, acts, negated, rule } = cue
      found.push({ id: idOf('c', doc, span.start, span.end), layer: 'cue', span, rule, lemma, stance, acts, negated })
      free = cue.to
      i = cue.to - 1
    }
  }
  return found
}

function cueAt(reading: Reading, i: number, first: number, last: number): FoundCue | null {
  return (
    phraseAt(reading, i, first, last) ??
    verbAt(reading, i, first, last) ??
    issuedAt(reading, i, first, last) ??
    nounAt(reading, i, first, last) ??
    anyVerbAt(reading, i, first, last)
  )
}

/** Shorter quotations are names and single words, which any verb may take. */
const leastQuoted = 5

/** Any verb between a speaker and a whole quotation: `Varga thundered, “Never again!”`, `“Never again!” she beamed`. */
function anyVerbAt(reading: Reading, i: number, first: number, last: number): FoundCue | null {
  const { pos, lower, quotationOf, quotations, text, start } = reading
  if (!/^VB[DZ]$/.test(pos[i] as string) || (quotationOf[i] as number) >= 0 || index.verbs.has(lower[i] as string))
    return null
  const marked = lower[i + 1] === ',' || lower[i + 1] === ':'
  const open = quotations[quotationOf[i + 2] ?? -1]
  const opens = marked && i + 2 < last && open !== undefined && open.from === i + 2
  const close = quotations[quotationOf[i - 2] ?? -1]
  const closes =
    i - 2 >= first && close?.to === i - 1 && /^PRP$/.test(pos[i - 1] as string) && /^[.,;]$/.test(lower[i + 1] ?? '.')
  const q = opens ? open : closes ? close : undefined
  if (q === undefined || q.to - q.from < leastQuoted || !/\p{Lu}/u.test(text.charAt(start[q.from + 1] as number)))
    return null
  const group = verbGroupAt(reading, i, first)
  if (group.passive) return null
  const to = lower[i + 1] === ':' ? i + 2 : i + 1
  return {
    from: group.from,
    to,
    lemma: lower[i] as string,
    stance: 'neutral',
    acts: ['statement'],
    negated: group.negated,
    rule: 'cue-any-verb',
  }
}

function phraseAt(reading: Reading, i: number, first: number, last: number): FoundCue | null {
  for (const { entry, rest } of index.phrases.get(reading.lower[i] as string) ?? []) {
    const to = matchRest(reading, rest, i + 1, last, entry.source === 'before')
    if (to < 0) continue
    const group = entry.source === 'before' ? verbGroupAt(reading, i, first) : null
    const negatedInside = reading.lower.slice(i, to).some((w) => w === 'not' || w === "n't" || w === 'no')
    // "that" and "to" open the content.
    const opener = rest.at(-1) === 'that' || rest.at(-1) === 'to'
    const end = entry.source === 'before' && opener ? to - 1 : to
    const { lemma, stance, acts } = entry
    return {
      from: group?.from ?? i,
      to: end,
      lemma,
      stance,
      acts,
      negated: (group?.negated ?? false) || negatedInside,
      rule: 'cue-phrase',
    }
  }
  return null
}

/** Where the words end, −1 if they do not stand there. Adverbs may stand after a verb ("was not aware of"). */
function matchRest(
  { lower, pos }: Reading,
  rest: readonly string[],
  from: number,
  last: number,
  adverbs: boolean,
): number {
  let at = from
  if (adverbs) while (at < last && at < from + 2 && (pos[at] === 'RB' || lower[at] === "n't")) at++
  for (const word of rest) if (at >= last || lower[at++] !== word) return -1
  return at
}

function verbAt(reading: Reading, i: number, first: number, last: number): FoundCue | null {
  const entries = index.verbs.get(reading.lower[i] as string)
  if (entries === undefined || !isVerbHere(reading, i, first)) return null
  const group = verbGroupAt(reading, i, first)
  for (const indexed of entries) {
    const to = matchRest(reading, indexed.rest, i + 1, last, false)
    if (to < 0) continue
    const frame = frameOf(reading, indexed.entry, { from: group.from, to, first, last, passive: group.passive })
    if (frame === null || isIdiom(reading, i, indexed) || (frame === 'to' && leadsToCue(reading, to + 1, last)))
      continue
    const { lemma, stance, acts } = indexed.entry
    const issued = group.form === 'gerund' ? issuedBefore(reading, group.from, first) : -1
    return {
      from: issued >= 0 ? issued : group.from,
      to: widen(reading, takesPreposition(reading, to, frame, group.passive) ? to + 1 : to, last),
      lemma,
      stance,
      acts: actsFor(indexed.entry, frame, acts),
      negated: group.negated,
      rule: 'cue-verb',
    }
  }
  return null
}

/** Frames whose preposition PolNeAR counts to the cue: "complained about ▸ the noise", "was described as ▸ safe". */
function takesPreposition({ lower }: Reading, at: number, frame: Frame, passive: boolean): boolean {
  if (passive) return /^(?:of|as|for)$/.test(lower[at] ?? '')
  return lower[at] === frame && /^(?:about|on|at|with|for)$/.test(frame)
}

/** "declined ▸ to say whether": the verb after "to" is the cue, and takes this one into its group. */
function leadsToCue(reading: Reading, at: number, last: number): boolean {
  const group = verbGroupAt(reading, at, at - 2)
  if (group.form === 'infinitive' || group.from !== at - 2) return false
  return (index.verbs.get(reading.lower[at] as string) ?? []).some(({ entry, rest }) => {
    if (matchRest(reading, rest, at + 1, last, false) < 0) return false
    const place = { from: at, to: at + 1 + rest.length, first: at, last, passive: false }
    const frame = frameOf(reading, entry, place)
    return frame === 'that' || frame === 'wh' || frame === 'clause' || frame === 'quote' || frame === 'told'
  })
}

function actsFor(entry: CueVerb, frame: Frame, acts: Cue['acts']): Cue['acts'] {
  if (entry.lemma === 'ask' && frame === 'told') return ['question']
  return acts
}

/** A verb by its tag; without a tag, a word that no article or preposition opens. */
function isVerbHere(reading: Reading, i: number, first: number): boolean {
  const { pos, lower, pasted } = reading
  const tag = pos[i] as string
  if (lower[i] === 'read' && lower[i + 1] === ':') return true
  if (tag === '') return i === first || !/^(?:the|a|an|this|his|her|their|its|of|in|no)$/.test(lower[i - 1] ?? '')
  return tag.startsWith('V') || (tag === 'NN' && pasted[i - 1] === 1 && verbGroupAt(reading, i, first).from < i)
}

/** "needless to say", "so to speak", "that said": nothing is reported. */
function isIdiom({ lower }: Reading, i: number, { entry }: Indexed<CueVerb>): boolean {
  if (entry.lemma === 'answer' && lower[i + 1] === 'for') return true
  if (entry.lemma !== 'say' && entry.lemma !== 'tell' && entry.lemma !== 'know') return false
  if (lower[i - 1] === 'that' && lower[i + 1] === ',') return true
  if (lower[i - 1] === 'to' && /^(?:needless|safe|fair|sorry|suffice)$/.test(lower[i - 2] ?? '')) return true
  return lower[i - 1] === 'you' && lower[i] === 'know' && lower[i + 1] === ','
}

/** Takes in "in a statement" and the colon that follow: PolNeAR counts them to the cue. */
function widen({ lower, pos }: Reading, to: number, last: number): number {
  let at = to
  if ((lower[at] === 'in' || lower[at] === 'during') && at + 1 < last && /^(?:DT|PRP\$)$/.test(pos[at + 1] as string)) {
    for (let k = at + 2; k < Math.min(last, at + 6); k++) {
      if (!/^(?:NNP?S?|JJ|VBN)$/.test(pos[k] as string)) break
      if (writings.test(lower[k] as string) && !/^NN/.test(pos[k + 1] ?? '')) {
        at = k + 1
        break
      }
    }
  }
  return at < last && lower[at] === ':' ? at + 1 : at
}
