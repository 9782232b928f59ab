import { fateUnits, shareWords } from '../../data/count-units.ts'
import type { Span } from '../../model/span.ts'
import { edtfDays } from '../../text/edtf.ts'
import type { Told } from './count-facts.ts'
import { dayNear, isPlanned, longestDay, reach, relationOf, tellsLack, whenOf } from './count-surroundings.ts'
import type { Passage } from '../passages.ts'
import { contentStems, stemOf } from '../words.ts'

/** "Under siege since 2013", as years before the publication. */
export function sinceFacts(passage: Passage): Told[] {
  const published = edtfDays(passage.published)
  if (published === null) return []
  return [...passage.text.matchAll(/\bsince (?:\p{L}+ )?((?:19|20)\d\d)\b/gu)].map((m) => {
    const [first] = edtfDays(m[1] as string) as readonly [number, number]
    const core = { start: passage.start + m.index, end: passage.start + m.index + m[0].length }
    const near = passage.document.doc.text.slice(
      Math.max(passage.start, core.start - reach),
      Math.min(passage.end, core.end + reach),
    )
    const years = Math.round(((published[0] - first - 182) / 365.25) * 10) / 10
    return {
      passage,
      value: years,
      bound: 'about' as const,
      unit: 'year',
      relation: '',
      context: new Set(contentStems(near.replace(m[0], ''))),
      names: new Set<string>(),
      day: null,
      when: null,
      event: null,
      core,
      vague: null,
    }
  })
}

/** "Three-quarters of the island", as a percentage of what is there. */
export function shareFacts(passage: Passage): Told[] {
  return shareWords.flatMap(([words, percent]) => {
    const found = words.exec(passage.text)
    if (found === null) return []
    const core = { start: passage.start + found.index, end: passage.start + found.index + found[0].length }
    const near = passage.text.slice(Math.max(0, found.index - reach), found.index + found[0].length + reach)
    const lacking = tellsLack(near)
    const planned = isPlanned(passage, core) ? ' planned' : ''
    const value = lacking ? 100 - percent : percent
    const fact = plainFact(passage, core, near.replace(found[0], ''))
    return [{ ...fact, value, bound: 'about' as const, unit: 'percent', relation: planned }]
  })
}

const numbersInWords = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
/** How often: "twice", "five times", and "once" where nothing but a number can be meant. */
const timesWords = new RegExp(
  `\\b(?:(?<bound>at least|more than|about|some)\\s+)?(?:(?<only>only|just|no more than|exactly)\\s+)?(?:(?<once>once|twice|thrice)\\b|(?<number>\\d{1,3}|${numbersInWords.join('|')})\\s+(?:times|occasions)\\b)`,
  'gi',
)
/** "once" is a number where it is told apart from more. */
const countsOnce = /^\s*(?:since|in|during|over|this|last)\b/i

/** How often something was done: "was inspected three times", "met only once". */
export function timesFacts(passage: Passage): Told[] {
  return [...passage.text.matchAll(timesWords)].flatMap((m) => {
    const core = { start: passage.start + m.index, end: passage.start + m.index + m[0].length }
    const { once, number, only, bound } = m.groups ?? {}
    const rest = passage.document.doc.text.slice(core.end, passage.end)
    if (once?.toLowerCase() === 'once' && only === undefined && !countsOnce.test(rest)) return []
    if (/^\s+(?:as|more|less|higher|lower|larger|the (?:size|number|price|rate))\b/i.test(rest)) return []
    const act = actOver(passage, core)
    if (act === null) return []
    const value = timesOf(once, number)
    const near = nearWords(passage, core)
    const told = bound === 'at least' || bound === 'more than' ? bound : bound === undefined ? 'exact' : 'about'
    return [{ ...plainFact(passage, core, near), value, bound: told, unit: 'time', relation: act }]
  })
}

function timesOf(once: string | undefined, number: string | undefined): number {
  if (once !== undefined) return ['once', 'twice', 'thrice'].indexOf(once.toLowerCase()) + 1
  const word = numbersInWords.indexOf((number ?? '').toLowerCase())
  return word < 0 ? Number(number) : word + 2
}

/** Stem of the verb whose clause holds the words; null if none does. */
function actOver({ document }: Passage, core: Span): string | null {
  const over = document.layers.proposition
    .filter((p) => p.span.start <= core.start && core.end <= p.span.end + 1)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
  const { text } = document.doc
  const [, before] = /(\p{L}+ed)\s+$/u.exec(text.slice(Math.max(0, core.start - 30), core.start)) ?? []
  if (before !== undefined) return stemOf(before.toLowerCase())
  return over === undefined || /^(?:be|have|do|say|tell)$/.test(over.predicate) ? null : stemOf(over.predicate)
}

/** "Nobody was arrested", "no deaths were reported", "none of the passengers was hurt". */
const nobody =
  /\b(?:nobody|no one|no-one|none of (?:the|them|those)(?: \p{L}+)?)\s(?:else\s)?(?:was|were|had been|has been|have been|is|are)\s(?:being\s)?(?:\p{L}+ly\s)?(\p{L}+)|\b(?:no|not a single)\s(?:\p{L}+\s)?(deaths?|fatalities|casualties|injuries|arrests?|detainees|dead|wounded)\b(?:\s(?:have|has|had|were|was|are))?/giu

/** That nobody was killed, hurt or arrested, as a number. */
export function noneFacts(passage: Passage): Told[] {
  return [...passage.text.matchAll(nobody)].flatMap((m) => {
    const word = (m[1] ?? m[2] ?? '').toLowerCase()
    const relation = fateUnits[word.replace(/(?:ies)$/, 'y').replace(/s$/, '')] ?? relationOf.get(stemOf(word))
    if (relation === undefined || !/^(?:kill|wound|arrest|miss)$/.test(relation)) return []
    // "It turned out that no one had been arrested" looks back on another day.
    if (/\bhad been\b/i.test(m[0]) && passage.statement === null) return []
    const core = { start: passage.start + m.index, end: passage.start + m.index + m[0].length }
    const near = nearWords(passage, core)
    return [{ ...plainFact(passage, core, near), value: 0, bound: 'exact' as const, unit: 'people', relation }]
  })
}

function nearWords(passage: Passage, core: Span): string {
  const { text } = passage.document.doc
  return `${text.slice(Math.max(passage.start, core.start - reach), core.start)} ${text.slice(core.end, Math.min(passage.end, core.end + reach))}`
}

/** A fact told without a number's annotation. */
function plainFact(passage: Passage, core: Span, near: string): Omit<Told, 'value' | 'bound' | 'unit' | 'relation'> {
  return {
    passage,
    context: new Set(contentStems(near)),
    names: new Set<string>(),
    day: dayNear(passage, core, longestDay),
    when: whenOf(passage, core),
    event: null,
    core,
    vague: null,
  }
}
