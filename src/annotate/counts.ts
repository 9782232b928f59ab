import { boundsAfter, fateVerbs, numberedNouns } from '../data/count-words.ts'
import type { CountExpression } from '../model/layers.ts'
import { overlaps, type Span } from '../model/span.ts'
import { defineStage } from '../model/stage.ts'
import { idOf } from '../text/hash.ts'
import { readTokens, type Reading } from '../text/reading.ts'
import { lemmas } from './count-lemmas.ts'
import { nounAfter } from './count-nouns.ts'
import { findNumbers, type FoundNumber } from './count-numbers.ts'
import { readSingle } from './single-numbers.ts'

/** Numbers of things: value, bound, unit, relation, scope. */
export const counts = defineStage({
  name: 'annotate/counts',
  needs: ['token', 'sentence', 'date'],
  adds: ['count'],
  run: ({ doc, text, get }) => {
    const reading = readTokens(text, get('token'), get('sentence'), [])
    const dates = get('date')
    const annotations: CountExpression[] = []
    let date = 0
    for (const { from, to } of reading.sentences) {
      for (const number of findNumbers(reading, from, to)) {
        const span = spanOf(reading, number.first, number.to)
        while (date < dates.length && (dates[date]?.span.end ?? 0) <= span.start) date++
        if (dates[date] !== undefined && overlaps(dates[date]?.span as Span, span)) continue
        const counted = readCount(reading, number, from, to)
        if (counted !== null) annotations.push(toCount(doc.id, reading, number, counted))
      }
      date = Math.max(0, date - 1)
    }
    return { annotations, notes: [] }
  },
})

/** What a number counts. Token indexes. */
interface Counted {
  readonly unit: string
  readonly unitFrom: number
  readonly unitTo: number
  readonly relation: string | null
  readonly scope: readonly [from: number, to: number] | null
  readonly rule: string
}

function toCount(doc: string, reading: Reading, number: FoundNumber, counted: Counted): CountExpression {
  const end = Math.max(number.to, counted.unitFrom >= number.first ? counted.unitTo : number.to)
  const span = spanOf(reading, number.first, end)
  const after =
    boundsAfter[reading.lower.slice(end, end + 2).join(' ')] ??
    boundsAfter[reading.lower.slice(number.to, number.to + 2).join(' ')]
  return {
    id: idOf('n', doc, span.start, span.end),
    layer: 'count',
    span,
    rule: counted.rule,
    value: number.value,
    ...(number.most !== null && { most: number.most }),
    bound: after ?? number.bound,
    unit: counted.unit,
    unitSpan: spanOf(reading, counted.unitFrom, counted.unitTo),
    relation: counted.relation,
    scope: counted.scope === null ? null : spanOf(reading, ...counted.scope),
  }
}

function spanOf({ start, end }: Reading, from: number, to: number): Span {
  return { start: start[from] as number, end: end[to - 1] as number }
}

/** Null for numbers that count nothing: ages, times, scores, names with a number. */
function readCount(reading: Reading, number: FoundNumber, from: number, to: number): Counted | null {
  if (countsNothing(reading, number, from, to)) return null
  if (number.unit !== null)
    return {
      unit: number.unit,
      unitFrom: number.from,
      unitTo: number.to,
      relation: relationBefore(reading, number.first, from),
      scope: scopeAfter(reading, number.to, to),
      rule: number.fraction ? 'fraction' : number.most === null ? 'amount' : 'range',
    }
  const noun = nounAfter(reading, number.to, to)
  if (noun !== null) {
    const relation = relationAfter(reading, noun.to, to) ?? relationBefore(reading, number.first, from)
    return {
      unit: noun.unit,
      unitFrom: noun.from,
      unitTo: noun.to,
      relation,
      scope: scopeAfter(reading, noun.to, to),
      rule: noun.rule,
    }
  }
  const alone = numberAlone(reading, number, from, to)
  const own = alone !== null && relationAfter(reading, number.to, to) === alone.relation
  return (own ? alone : numberOf(reading, number, from)) ?? alone ?? numberOfThese(reading, number, from, to)
}

function countsNothing(
  { lower, pos, text, start, end }: Reading,
  { first, from, to, value, unit }: FoundNumber,
  sentence: number,
  limit: number,
): boolean {
  const [before, after] = [from > sentence ? (lower[from - 1] as string) : '', to < limit ? (lower[to] as string) : '']
  if (/^[:/–-]$/.test(after) && /^\d/.test(lower[to + 1] ?? '')) return true
  if (/^[:/–-]$/.test(before) && /^\d/.test(lower[from - 2] ?? '')) return true
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|est|edt|bst)$/.test(after)) return true
  if (
    /^(?:aged?|age|at|#|article|§)$/.test(before) &&
    (before !== 'at' || !(pos[to]?.startsWith('N') || standsAt.test(lower[from - 2] ?? ''))) &&
    first === from &&
    unit === null
  )
    return true
  if (numberedNouns.has(before) && first === from) return true
  // A capitalised name right before the number owns it: "Apollo 11", unless it says what it counts ("met Ruiz twice").
  if (
    first === from &&
    unit === null &&
    (pos[from - 1] ?? '').startsWith('NNP') &&
    /^\p{Lu}/u.test(text.slice(start[from - 1] ?? 0, end[from - 1] ?? 0)) &&
    !/^NNS?$/.test(pos[to] ?? '')
  )
    return true
  // "Tarn, 46, said" is an age; "one" is mostly a pronoun.
  if (before === ',' && after === ',' && value < 120 && first === from) return true
  if (lower[from] === 'one') return !(/^NN$/.test(pos[to] ?? '') && fateNear(lower, pos, to, limit))
  return after === 'years' && lower[to + 1] === 'old'
}

/** "the toll stands at 18", "the number was put at 18". */
const standsAt = /^(?:put|puts|stands?|stood|remains?|remained|placed|estimated|peaked)$/

/** Whether a verb of what befell people follows: "one man was killed". */
function fateNear(lower: readonly string[], pos: readonly string[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 5); i++)
    if ((pos[i] ?? '').startsWith('VB') && fateVerbs.has(lemmas.verb(lower[i] as string, pos[i] as string))) return true
  return false
}

/** What the counted do or have done to them: "were invited", "attended", "who attended", "invited to". */
function relationAfter({ lower, pos }: Reading, at: number, to: number): string | null {
  let i = at
  if (/^(?:who|that|which)$/.test(lower[i] ?? '')) i++
  let seen: string | null = null
  for (let n = 0; i < to && n < 6; i++, n++) {
    const tag = pos[i] as string
    if (tag === 'MD' || tag === 'RB' || (n === 0 && lower[i] === 'more')) continue
    if (!tag.startsWith('VB')) break
    seen = lemmas.verb(lower[i] as string, tag)
    if (!/^(?:be|have|do|get)$/.test(seen)) return seen
  }
  return seen === 'be' || seen === null ? null : seen
}

/** Verbs that say nothing of what is counted: auxiliaries, and words of saying ("he said 49 victims remain"). */
const noRelations = new Set(
  'be have do get say tell report add announce confirm note show claim estimate suggest indicate write believe think know mean'.split(
    ' ',
  ),
)

/** The verb before a number: "killed at least 12", "attended by about 50", "rose to 23". */
function relationBefore({ lower, pos }: Reading, at: number, from: number): string | null {
  for (let i = at - 1, n = 0; i >= from && n < 4; i--, n++) {
    const tag = pos[i] as string
    // A tagger calls "injuring about 180" an adjective, and "injured 12" too.
    const form = tag.startsWith('VB') ? tag : /ing$/.test(lower[i] as string) ? 'VBG' : 'VBD'
    const verb = tag.startsWith('VB') || fateVerbs.has(lemmas.verb(lower[i] as string, form))
    if (verb && (tag !== 'NN' || form === 'VBG')) {
      const lemma = lemmas.verb(lower[i] as string, form)
      return noRelations.has(lemma) ? null : lemma
    }
    if (
      !/^(?:IN|TO|RB|DT|RP|JJR|PRP|JJ)$/.test(tag) ||
      /^(?:of|with|in|from|for|after|before|and)$/.test(lower[i] as string)
    )
      return null
  }
  return null
}

/** How far back the noun may stand that "512 of which" counts, in tokens; it may stand in the sentence before. */
const farthestOfThese = 25

/** "512 of which", "30,000 of them", "including three in custody": the plural named last is counted. */
function numberOfThese(
  reading: Reading,
  { first, to: end, value }: FoundNumber,
  from: number,
  to: number,
): Counted | null {
  const { lower, pos } = reading
  const these =
    end + 1 < to && lower[end] === 'of' && /^(?:which|whom|them|these|those)$/.test(lower[end + 1] as string)
  const some = first > from && lower[first - 1] === 'including' && /^(?:IN|VBN|VBD|,)$/.test(pos[end] ?? '')
  if (!these && !some) return null
  const plural = pluralBefore(reading, first, value) ?? pluralBefore(reading, first, null)
  if (plural === null) return null
  const unit = lower[plural] === 'people' ? 'person' : lemmas.noun(lower[plural] as string)
  const scope = these ? ([end, end + 2] as const) : null
  const relation = relationAfter(reading, end, to)
  return { unit, unitFrom: plural, unitTo: plural + 1, relation, scope, rule: 'number-of-these' }
}

/** The plural noun nearest before a token, only one counted by so many at `least`; null if none is near. */
function pluralBefore(reading: Reading, at: number, least: number | null): number | null {
  const { lower, pos } = reading
  for (let i = at - 1; i >= Math.max(0, at - farthestOfThese); i--) {
    if (pos[i] !== 'NNS' && lower[i] !== 'people') continue
    const numbers = [i - 3, i - 2, i - 1].filter((k) => k >= 0 && pos[k] === 'CD')
    if (least === null || numbers.some((k) => (readSingle(reading, k, i)?.value ?? 0) >= least)) return i
  }
  return null
}

/** Words right before a figure that tell a total: "the toll rose to 23". */
const tellsTotal =
  /^(?:to|at|was|is|were|are|be|been|of|from|reached|reaches|hit|hits|topped|tops|passed|surpassed|exceeded|stands|stood|as|:|-|–|—)$/

/** How far before its figure "the number of people treated" may begin, in tokens. */
const farthestNoun = 30

/** "the number of people treated for injuries rose to 23", "the death toll reached 24". */
function numberOf(reading: Reading, { first }: FoundNumber, from: number): Counted | null {
  const { lower, pos } = reading
  if (first === from || !tellsTotal.test(lower[first - 1] as string)) return null
  for (let i = first - 1; i > Math.max(from, first - farthestNoun); i--) {
    if (lower[i] === 'toll')
      return {
        unit: lower[i - 1] === 'death' ? 'dead' : 'person',
        unitFrom: i,
        unitTo: i + 1,
        relation: lower[i - 1] === 'injury' ? 'injure' : 'kill',
        scope: null,
        rule: 'toll',
      }
    const fate =
      lower[i] === 'number' && /^VB[DN]$/.test(pos[i + 1] ?? '') ? lemmas.verb(lower[i + 1] as string, 'VBN') : ''
    if (fateVerbs.has(fate))
      return { unit: 'person', unitFrom: i, unitTo: i + 1, relation: fate, scope: null, rule: 'number-of' }
    if (lower[i] !== 'number' || lower[i + 1] !== 'of') continue
    const noun = nounAfter(reading, i + 2, first)
    if (noun === null) return null
    const participle =
      pos[noun.to] === 'VBN' || pos[noun.to] === 'VBD' ? lemmas.verb(lower[noun.to] as string, 'VBN') : null
    const rise = /^(?:rise|climb|reach|fall|grow|stand|drop|increase|be)$/.test(participle ?? 'be')
    return {
      unit: noun.unit,
      unitFrom: noun.from,
      unitTo: noun.to,
      relation: rise ? null : participle,
      scope: null,
      rule: 'number-of',
    }
  }
  return null
}

/** "killing 12", "nine were injured": people are counted though no noun says so. */
function numberAlone(reading: Reading, number: FoundNumber, from: number, to: number): Counted | null {
  const told = [relationAfter(reading, number.to, to), relationBefore(reading, number.first, from)]
  const relation = told.find((r) => r !== null && fateVerbs.has(r))
  if (relation === undefined || relation === null) return null
  return {
    unit: 'person',
    unitFrom: number.from,
    unitTo: number.to,
    relation,
    scope: scopeAfter(reading, number.to, to),
    rule: 'number-alone',
  }
}

/** Words that narrow what is counted: "of them crew", "including himself", "excluding the crew". */
function scopeAfter({ lower, pos }: Reading, at: number, to: number): readonly [number, number] | null {
  const i = lower[at] === ',' ? at + 1 : at
  if (!/^(?:of|including|excluding|besides|among)$/.test(lower[i] ?? '')) return null
  let end = i + 1
  while (end < to && end - i < 7 && !/^(?:VB[DZP]|MD|IN|CC|,|\.|:|WDT|WP)$/.test(pos[end] as string)) end++
  return end > i + 1 ? [i, end] : null
}
