import { areThoughts } from '../model/acts.ts'
import type { Reading } from '../text/reading.ts'
import type { Draft } from './draft.ts'
import { isHeadline } from './headlines.ts'
import { isFinite, opensNominal } from './phrases.ts'

/** Words of saying whose statements a model that leaves them out must have overlooked. */
const strong =
  /^(?:deny|confirm|state|allege|include|contain|list|acknowledge|put|revise|recant|retract|walk back|backtrack on|row back on|contradict|amend|change|alter|stand by|stick to|respond to|reply to)$/
/** Adverbs that pass on what others say without naming them. */
const hearsay = /^(?:reportedly|allegedly|purportedly|supposedly)$/

/**
 * Whether a statement of the rules is as plain as reported speech gets, so that it is kept though a model left it out: a
 * named source with a clause, words between marks, a charge in the passive, a writing and what it lists, "reportedly".
 */
export function isPlain(reading: Reading, draft: Draft): boolean {
  const { cue, content, source, acts, lemma, rule } = draft
  const [first] = content
  if (cue === null || first === undefined) return false
  if (hearsay.test(lemma)) return true
  const { lower } = reading
  if (rule === 'verb-quoted' || quotesAs(reading, draft)) return true
  if (rule === 'verb-passive') return isCharge(reading, draft)
  if (isHeadline(reading, cue.from)) return source.length > 0 && !areThoughts(acts)
  if (source.length === 0) return false
  if (lower[first.from] === 'that' || strong.test(lemma) || describesAs(reading, draft)) return true
  if (areThoughts(acts) || rule === 'verb-infinitive') return false
  return isQuoted(reading, draft) || (rule === 'verb-shared' && givesClause(reading, draft))
}

/** `The firm characterised ▸ the payment as a loan`. */
function describesAs({ lower }: Reading, { lemma, content: [first] }: Draft): boolean {
  if (!/^(?:describe|characteri[sz]e|portray|depict)$/.test(lemma) || first === undefined) return false
  return lower.slice(first.from + 1, first.to - 1).includes('as')
}

/** `The Ledger quoted ▸ the governor as saying`. */
export function quotesAs({ lower, pos }: Reading, { lemma, content: [first] }: Draft): boolean {
  if (!/^(?:quote|cite)$/.test(lemma) || first === undefined) return false
  for (let k = first.from; k < first.to - 1; k++) if (lower[k] === 'as' && pos[k + 1] === 'VBG') return true
  return false
}

/** "has been accused of hiding it", "were told that it was safe": the subject, then what was said of or to it. */
function isCharge(reading: Reading, draft: Draft): boolean {
  const { content, acts, addressee } = draft
  const [first] = content
  if (first === undefined) return false
  if (areThoughts(acts)) return isRaised(reading, draft)
  const { lower } = reading
  if (addressee.length > 0 || isSaid(reading, draft)) return lower[first.from] === 'that'
  return content.length > 1 && (acts.includes('accusation') || isRaised(reading, draft))
}

/** "It is said that the pier moves". */
function isSaid({ lower }: Reading, { cue }: Draft): boolean {
  return cue !== null && lower[cue.from - 1] === 'it'
}

/** "is said to have left": others say it, whoever they are. */
function isRaised({ lower }: Reading, { content: [, rest], lemma }: Draft): boolean {
  return (
    rest !== undefined &&
    lower[rest.from] === 'to' &&
    /^(?:say|report|allege|think|believe|understand|rumou?r)$/.test(lemma)
  )
}

/** Fewest tokens of words between marks, marks included, that are no name or single word. */
const leastQuoted = 6

function isQuoted({ quotationOf, quotations }: Reading, { content, cue }: Draft): boolean {
  const [first] = content
  const q = first === undefined ? undefined : quotations[quotationOf[first.from] as number]
  if (q === undefined || first === undefined || cue === null) return false
  return q.from === first.from && q.to >= first.to && q.to - q.from >= leastQuoted && quotationOf[cue.from] === -1
}

/** `Varga left and said ▸ she was tired`: a subject and a finite verb, after a verb that says who said it. */
function givesClause(reading: Reading, { content: [first], source: [source], lemma }: Draft): boolean {
  if (first === undefined || source === undefined || reading.pos[source.from] === 'WDT' || !speaks.test(lemma))
    return false
  if (!opensNominal(reading, first.from)) return false
  for (let k = first.from + 1; k < first.to; k++) if (isFinite(reading, k)) return true
  return false
}

const speaks =
  /^(?:say|add|tell|announce|argue|claim|insist|note|warn|write|testify|explain|declare|suggest|report|deny)$/
