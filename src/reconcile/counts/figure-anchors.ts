import { unitFamilies } from '../../data/count-units.ts'
import { currencies, lightVerbs, measureWords } from '../../data/figure-words.ts'
import { table } from '../../data/table.ts'
import type { CountExpression, Proposition } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { contentStems, stemOf } from '../words.ts'

/** How closely words are tied to a number by where they stand. */
const closeness = {
  owner: 1.8,
  act: 1.4,
  complement: 1.1,
  subject: 0.9,
  object: 0.9,
  modifier: 0.9,
  lead: 0.7,
  near: 0.4,
}

const unitStem = new Map(
  unitFamilies.flatMap(([first, ...others]) =>
    [first, ...others].map((u) => [stemOf(u as string), stemOf(first as string)] as const),
  ),
)

/** Stem of a word, of its family where it has one. */
export function anchorOf(word: string): string {
  const stem = stemOf(word)
  return unitStem.get(stem) ?? stem
}

/** Words that bound a number and stand before it. */
const bounds =
  '(?:(?:about|around|some|nearly|almost|roughly|only|just|at least|at most|up to|over|under|more than|less than|fewer than|no more than|as many as|as much as|an estimated|a total of|between|the) )*'
const ownerBefore = new RegExp(
  `(\\p{L}[\\p{L}’'-]+) (?:of|worth|totall?ing|valued at|costing|involving|put at|estimated at) ${bounds}[$£€]?$`,
  'iu',
)
/** Words that own no number: pronouns, participles and words of place. */
const noOwner = /^(?:it|him|her|them|guilty|two|one|three|each|month|year|week|day|\p{L}+ed)$/iu

/** The noun whose size a number tells: "sentence", "ransom", or what it measures: "delay"; null if none is told. */
export function ownerOf(
  passage: Passage,
  count: CountExpression,
  kind: string,
  clause: Proposition | null,
): string | null {
  const { text } = passage.document.doc
  const lead = text.slice(Math.max(passage.start, count.span.start - 60), count.span.start)
  const after = text.slice(Math.max(count.unitSpan.end, count.span.end), count.unitSpan.end + 30)
  const before = ownerBefore.exec(lead)?.[1]
  if (before !== undefined && contentStems(before).length > 0 && !noOwner.test(before)) return before
  const away =
    kind === 'length'
      ? /^ (?:away |upstream |downstream )?(?:from|off|(?:north|south|east|west|outside) of) (?:the )?(\p{L}+)/iu.exec(
          after,
        )?.[1]
      : undefined
  if (away !== undefined) return shores[away.toLowerCase()] ?? away
  const measured = measureWords[/^ (\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '']
  if (measured !== undefined && kind !== 'share') return measured
  if (
    kind === 'length' &&
    /\b(?:reached|stood at|crested at|peaked at|rose to|rising to) (?:\p{L}+ ){0,2}$/iu.test(lead)
  )
    return 'level'
  if (!['time', 'length', 'weight', 'share'].includes(kind) && currencies[kind] === undefined) return null
  const isMoney = currencies[kind] !== undefined && !/^ (?:an?|per|each|every)\b/.test(after)
  const [, following] =
    (isMoney || after.startsWith('-')
      ? /^[ -](?:(?!the |an? |his |her |its |their |our |my )\p{L}+ )?(\p{Ll}{4,})/u.exec(after)
      : null) ?? []
  if (following !== undefined && isHead(following)) return following
  return subjectOf(clause)
}

/** Names for the edge of the land, from which things at sea lie so far. */
const shores: Readonly<Record<string, string>> = table({
  shore: 'coast',
  land: 'coast',
  coastline: 'coast',
  mainland: 'coast',
  coast: 'coast',
})

/** "The cost of the accident was put at": the noun that a clause of being tells the size of. */
function subjectOf(clause: Proposition | null): string | null {
  if (clause === null || !/^(?:be|stand|total|reach|put|amount)$/.test(clause.predicate)) return null
  const subject = clause.arguments[clause.predicate === 'put' ? 'object' : 'agent'] ?? ''
  const found = /^(?:the |a |an |its |his |her |their )?(?:\p{L}+ )?(\p{Ll}+)(?: (?:of|on|at|in|for|to)\b|$)/iu.exec(
    subject,
  )
  const head = found?.[1] ?? null
  return head === null || noOwner.test(head) || contentStems(head).length === 0 ? null : head
}

function isHead(word: string): boolean {
  return (
    contentStems(word).length > 0 &&
    !noOwner.test(word) &&
    !/(?:ly|ing)$/.test(word) &&
    !/^(?:last|late|earl|from|this|more)/.test(word)
  )
}

/** The words after a number that belong to it: up to a stop, a joint or the next number. */
function afterOf(passage: Passage, core: Span): string {
  const rest = passage.document.doc.text.slice(core.end, Math.min(passage.end, core.end + 60))
  const end = /[,;:.—–(]|\b(?:and|but|or|when|while|after|before|because|as|said|says|according|which|who|that)\b|\d/i
  const [words = ''] = rest.split(end)
  // "on a bend with a limit of 50": what owns the next number.
  return /^\d/.test(rest.slice(words.length))
    ? words.replace(/ (?:with|at|against|over|above|below|to) .*$/, '')
    : words
}

/** Stems of the words that a number is tied to, with how closely; words of number and of reporting left out. */
export function anchorsOf(
  index: StoryIndex,
  passage: Passage,
  count: CountExpression,
  core: Span,
  clause: Proposition | null,
  owner: string | null,
): ReadonlyMap<string, number> {
  const { text } = passage.document.doc
  const anchors = new Map<string, number>()
  const add = (words: string, weight: number) => {
    for (const s of contentStems(words)) {
      const stem = unitStem.get(s) ?? s
      if (!/^\d/.test(stem) && !idle.has(stem)) anchors.set(stem, Math.max(anchors.get(stem) ?? 0, weight))
    }
  }
  add(text.slice(passage.sentence.span.start, passage.sentence.span.end), closeness.near)
  const last = Math.max(
    ...passage.counts.filter((c) => c.span.end <= count.span.start).map((c) => c.span.end),
    passage.start,
  )
  add(text.slice(last, count.span.start), closeness.lead)
  for (const [words, weight] of wordsOfClause(index, passage, core, clause)) add(words, weight)
  const after = afterOf(passage, core)
  add(after, closeness.complement)
  add(/^ (?:to|for .* to) (\p{L}+)/u.exec(after)?.[1] ?? '', closeness.act)
  if (count.span.end <= count.unitSpan.end) add(text.slice(count.span.start, count.unitSpan.start), closeness.modifier)
  if (owner !== null) add(owner, closeness.owner)
  anchors.delete(anchorOf(count.unit.toLowerCase()))
  const per = /^ (?:an?|per|each|every) (\p{L}+)/u.exec(text.slice(core.end, core.end + 24))?.[1]
  if (per !== undefined) anchors.delete(anchorOf(per))
  return anchors
}

/** The verb of a clause and what takes part in it; what stands beyond the next number belongs to that one. */
function wordsOfClause(
  index: StoryIndex,
  passage: Passage,
  core: Span,
  clause: Proposition | null,
): (readonly [words: string, weight: number])[] {
  if (clause === null) return []
  const { text } = passage.document.doc
  const figure = text.slice(core.end, clause.span.end).search(/\d/)
  const limit = text.lastIndexOf(' with ', core.end + figure)
  const next = Math.min(
    ...passage.counts.filter((c) => c.span.start >= core.end).map((c) => c.span.start),
    figure < 0 ? clause.span.end : limit > core.end ? limit : core.end + figure,
  )
  const own = new Set(contentStems(text.slice(clause.span.start, next)))
  const taking = Object.entries(clause.arguments).map(([role, value]) => {
    const named = index.entityOf.get(value)
    const stems = contentStems(value).filter((s) => own.has(s))
    const words = named === undefined ? stems.join(' ') : (index.entities.get(named)?.name ?? '')
    const weight = role === 'agent' ? closeness.subject : role === 'object' ? closeness.object : closeness.complement
    return [words, weight] as const
  })
  return lightVerbs.has(clause.predicate) ? taking : [[clause.predicate, closeness.act], ...taking]
}

/** Words of number and of reporting: they stand beside any number. */
const idle = new Set(
  contentStems(
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand million billion percent per cent dozen least total people said told reported according official officials spokesman spokeswoman',
  ),
)
