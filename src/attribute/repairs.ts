import type { Reading, TokenRange } from '../text/reading.ts'
import { leavesOpen } from './content-sides.ts'
import { skipTime } from './content-start.ts'
import type { Draft } from './draft.ts'
import { isHeadline } from './headlines.ts'
import { isFinite, isQuestionWord } from './phrases.ts'
import { quotesAs } from './plain.ts'

/** Cue, source and content of a statement. */
export interface Parts {
  readonly cue: TokenRange | null
  readonly source: readonly TokenRange[]
  readonly content: readonly TokenRange[]
}

/** What a model marked for a cue, put right where the rules' reading of the same cue shows that it broke off or ran on. */
export function repaired(reading: Reading, found: Parts, rule: Draft | undefined): Parts {
  if (rule === undefined) return found
  if (rule.rule === 'verb-passive' && mistakesPassive(reading, found, rule))
    return { cue: found.cue, source: rule.source, content: rule.content }
  // "The firm ▸ was praised by regulators for its candour", where what it was praised for was left out.
  if (rule.rule === 'verb-passive' && isHalfOfPassive(reading, found, rule))
    return { cue: found.cue, source: found.source, content: rule.content }
  // "wanted ▸ to know", where the end of the cue was taken for content.
  if (found.content.some((c) => rule.cue !== null && overlap(c, rule.cue)))
    return { cue: rule.cue, source: found.source, content: rule.content }
  // `…, which she denies▸, was paid`, where the verb of the sentence was taken for content.
  if (found.content.length > 1 && isRelative(reading, rule))
    return { cue: found.cue, source: found.source, content: rule.content }
  // `quoted ▸ the governor as saying it was late`, where only the governor's words were taken.
  if (quotesAs(reading, rule)) return { cue: rule.cue, source: found.source, content: rule.content }
  // `says ▸ up to 40 came`, where the first word of the content was taken for the cue.
  if (reachesInto(found, rule)) return { cue: rule.cue, source: found.source, content: rule.content }
  // `responded ▸ to requests for comment`, where the end of the cue and the first words of the content were left out.
  if (stopsShort(found, rule)) return { cue: rule.cue, source: found.source, content: rule.content }
  // "told co-host ▸ Ana Varga that …", where whom was told was taken for content.
  if (tellsHearer(reading, found, rule)) return { cue: rule.cue, source: found.source, content: rule.content }
  // "According to the envoy ▸ to the United Nations, …", where the rest of the source was taken for content.
  if (
    rule.source.some(
      (s) => found.content[0] !== undefined && s.from < found.content[0].from && overlap(s, found.content[0]),
    )
  )
    return { cue: found.cue, source: rule.source, content: rule.content }
  // "A statement ▸ read:", where all of it was taken for the cue.
  const swallowed = found.source.length === 0 && rule.source.some((s) => found.cue !== null && overlap(s, found.cue))
  const named = swallowed ? rule.source : withApposition(reading, namesOnly(reading, found.source, rule.source), rule)
  const source = rule.lemma === 'read' ? withPlace(reading, named, rule) : named
  const content = begun(reading, settled(reading, whole(reading, found.content, rule.content), rule), rule)
  return { cue: swallowed || isWithin(found.cue, rule) ? rule.cue : found.cue, source, content }
}

/** `It ▸ is alleged`: words of a fixed phrase. */
function isWithin(cue: TokenRange | null, { cue: ruled, rule }: Draft): boolean {
  return rule === 'phrase' && cue !== null && ruled !== null && ruled.from < cue.from && cue.to === ruled.to
}

/** The subject of a passive taken for its speaker ("The captain ▸ is said", "Residents ▸ were told"), or what followed the speaker for his name. */
function mistakesPassive(reading: Reading, { source: [source], content }: Parts, rule: Draft): boolean {
  const [subject, rest] = rule.content
  const [told] = rule.addressee
  if (source !== undefined && told !== undefined && overlap(source, told)) return true
  if (source === undefined || subject === undefined || rest === undefined) return false
  const [by] = rule.source
  if (by !== undefined) return source.from === by.from && source.to > by.to && overlap(source, rest)
  return overlap(source, subject) && content.every((c) => rule.content.some((r) => r.from <= c.to && c.from <= r.to))
}

/** Whether only the subject of a passive was taken, and what it is praised for or accused of was not. */
function isHalfOfPassive(
  { lower }: Reading,
  { content: [half, more] }: Parts,
  { content: [subject, rest] }: Draft,
): boolean {
  if (half === undefined || more !== undefined || subject === undefined || rest === undefined) return false
  return half.from === subject.from && half.to === subject.to && /^(?:for|of|as)$/.test(lower[rest.from] as string)
}

/** Whether the cue reaches over the first word of what the rules see follow it at once. */
function reachesInto({ cue }: Parts, { cue: ruled, content: [first], order }: Draft): boolean {
  if (cue === null || ruled === null || first === undefined || order !== 'after') return false
  return cue.from === ruled.from && first.from === ruled.to && cue.to === first.from + 1
}

/** Whether the cue stops before the end that the rules see, and a content between it and the same end as theirs begins later. */
function stopsShort({ cue, content }: Parts, { cue: ruled, content: contents }: Draft): boolean {
  if (cue === null || ruled === null || cue.from !== ruled.from || cue.to >= ruled.to) return false
  const ends = content.every((c) => contents.some((r) => r.from <= c.from && c.to === r.to))
  return ends && content.some((c) => c.from > ruled.to && contents.every((r) => r.from !== c.from))
}

/** Whether the content begins inside the words for the hearer, with "that" after them. */
function tellsHearer(
  { lower }: Reading,
  { content: [first] }: Parts,
  { addressee: [hearer], content }: Draft,
): boolean {
  const [told] = content
  if (first === undefined || hearer === undefined || told === undefined) return false
  return first.from < hearer.to && hearer.from <= first.from && lower[told.from] === 'that' && told.from >= hearer.to
}

/** Whether the rules see no content but "which". */
function isRelative({ pos }: Reading, { content: [only, more] }: Draft): boolean {
  return only !== undefined && more === undefined && only.to - only.from === 1 && pos[only.from] === 'WDT'
}

function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to
}

/** Words after which a verb belongs to a clause about the one named: "Varga, who led the trust". */
const relative: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when'])

/** The sources, or those of the rules where a source runs over a verb: "The report disputes what Varga" names nobody. */
function namesOnly(
  { lower, pos }: Reading,
  found: readonly TokenRange[],
  rules: readonly TokenRange[],
): readonly TokenRange[] {
  const overVerb = found.some(({ from, to }) => {
    const verb = firstOf(from, to, (i) => /^(?:VBZ|VBD|VBP|MD)$/.test(pos[i] as string))
    const clause = firstOf(from, to, (i) => relative.has(lower[i] as string))
    return verb < clause && firstOf(verb, to, (i) => /^(?:what|how|whether|why|that)$/.test(lower[i] as string)) < to
  })
  return overVerb ? rules : found
}

/** The sources with the apposition after them that tells who they are: "one official▸, who was not authorised to speak". */
function withApposition(
  { lower, pos }: Reading,
  found: readonly TokenRange[],
  { source: [ruled] }: Draft,
): readonly TokenRange[] {
  const [only] = found
  if (found.length !== 1 || only === undefined || ruled === undefined) return found
  if (ruled.from !== only.from || ruled.to <= only.to) return found
  // "a survey published ▸ on Tuesday by the Ledger"
  if (pos[only.to - 1] === 'VBN') return [ruled]
  return lower[only.to] === ',' && /^(?:WP\$?|WDT|DT|CD|PRP\$|NNS?|JJ|VBN)$/.test(pos[only.to + 1] as string)
    ? [ruled]
    : found
}

/** Tokens of the words that tell where a sign hangs. */
const longestPlace = 6

/** `“…,” reads a banner ▸ above the gate.`: where what is read stands, up to the end of the sentence. */
function withPlace({ pos }: Reading, found: readonly TokenRange[], { cue }: Draft): readonly TokenRange[] {
  const [only, more] = found
  if (only === undefined || more !== undefined || cue === null || only.from < cue.to) return found
  if (pos[only.to] !== 'IN' || !/^NNS?$/.test(pos[only.to - 1] as string)) return found
  const to = firstOf(
    only.to + 1,
    only.to + longestPlace,
    (i) => !/^(?:DT|PRP\$|JJ|NNP?S?|POS|CD)$/.test(pos[i] as string),
  )
  return to > only.to + 1 && pos[to] === '.' ? [{ from: only.from, to }] : found
}

/** The first token of a range that fits, its end if none does. */
function firstOf(from: number, to: number, fits: (token: number) => boolean): number {
  let i = from
  while (i < to && !fits(i)) i++
  return i
}

/** Contents of at most so many words are fragments where the rules see more of the same. */
const fragment = 3

/** The contents, or those of the rules where a fragment of them is all there is, or the half with the subject alone. */
function whole(reading: Reading, found: readonly TokenRange[], rules: readonly TokenRange[]): readonly TokenRange[] {
  if (isHalf(reading, found, rules)) return rules
  const length = (ranges: readonly TokenRange[]) => ranges.reduce((n, r) => n + r.to - r.from, 0)
  const inside = found.every((f) => rules.some((r) => r.from <= f.from && f.to <= r.to))
  return inside && length(found) <= fragment && length(rules) > 2 * fragment ? rules : found
}

/** `The valve▸, according to two engineers, had failed`: the subject without its verb. */
function isHalf(
  reading: Reading,
  [half, ...more]: readonly TokenRange[],
  [first, second]: readonly TokenRange[],
): boolean {
  if (half === undefined || more.length > 0 || first === undefined || second === undefined) return false
  if (half.from !== first.from || half.to !== first.to) return false
  const verb = firstOf(second.from, second.to, (i) => isFinite(reading, i))
  return verb <= second.from + 1 && firstOf(half.from, half.to, (i) => isFinite(reading, i)) === half.to
}

/** The contents with the end of the last one where the rules have it, if the model's end cannot be. */
function settled(reading: Reading, found: readonly TokenRange[], rule: Draft): readonly TokenRange[] {
  const last = found.at(-1)
  const ruled = rule.content.find((r) => last !== undefined && r.from <= last.from && last.from < r.to)
  if (last === undefined || ruled === undefined || ruled.to === last.to) return found
  const longer = ruled.to > last.to
  const wrong = longer ? breaksOff(reading, last) : ranOn(reading, last, ruled.to, rule)
  return wrong ? [...found.slice(0, -1), { from: last.from, to: ruled.to }] : found
}

const mark = /^(?:[.,;:?!)\]]|—|–|--|-|\.\.\.|…)$/
const dash = /^(?:—|–|--)$/
const subordinator =
  /^(?:since|if|when|because|as|while|although|though|after|before|once|until|unless|given|whenever)$/

/** Whether a content stops where no clause can: in the middle of one, before "and that", at the comma of "that since …,". */
function breaksOff(reading: Reading, { from, to }: TokenRange): boolean {
  const { lower, pos } = reading
  // "that" without a verb is no clause yet.
  if (firstOf(from, to, (i) => isFinite(reading, i)) === to) return lower[from] === 'that' && pos[from] !== 'DT'
  const next = lower[to] as string
  if (pos[to] === 'CC') return opensAgain(reading, from, to + 1)
  const opener = lower[from] === 'that' ? from + 1 : from
  if (next === ',') {
    // "said it was a routine meeting▸, held on Friday"
    if (pos[to + 1] === 'VBN' && /^NNS?$/.test(pos[to - 1] as string)) return true
    return subordinator.test(lower[opener] as string) && firstOf(from, to, (i) => lower[i] === ',') === to
  }
  if (mark.test(next)) return dash.test(next)
  return reading.quotationOf[to - 1] === reading.quotationOf[to] && !mark.test(lower[to - 1] as string)
}

/** `said that … ▸ and that …`, `asked who … ▸ and how …`. */
function opensAgain(reading: Reading, from: number, at: number): boolean {
  const { lower, pos } = reading
  if (lower[at] === 'that') return pos[at] !== 'DT'
  return isQuestionWord(reading, from) && isQuestionWord(reading, at)
}

/** Whether a content goes on past the comma that ends the clause about its speaker (", who knew that it was late▸, told …") or a headline's first half. */
function ranOn(reading: Reading, { from }: TokenRange, end: number, { source: [source], rule }: Draft): boolean {
  const { lower, pos } = reading
  if (lower[end] === ',' && isHeadline(reading, end)) return true
  // `“No”▸ when asked if …`, `he knew of it▸ but on Friday denied …`, `one was hurt▸; the mayor put it at three`
  if (lower[end] === ';' || (lower[end] === 'when' && /^(?:asked|pressed|questioned)$/.test(lower[end + 1] ?? '')))
    return true
  if (pos[end] === 'CC' && skipTime(reading, end + 1, reading.length) > end + 1) return true
  // `The claim that it was paid▸ has been disputed`
  if (rule === 'noun' && lower[from] === 'that' && isFinite(reading, end)) return true
  return (
    source !== undefined &&
    source.to <= from &&
    /^(?:WP|WDT)$/.test(pos[source.from] as string) &&
    lower[source.from - 1] === ',' &&
    lower[end] === ','
  )
}

/**
 * The contents with the start of the first one where the rules have it: with "to" or "that" before a quotation
 * (`vowed ▸ to “fight on”`), with whom a call is for (`urged ▸ the court to wait`), with the half before the cue of a
 * sentence that stops there (`It was, she said, ▸ “a mess”`).
 */
function begun(reading: Reading, found: readonly TokenRange[], { cue, content, order }: Draft): readonly TokenRange[] {
  const { lower, pos, quotationOf } = reading
  const [first, ...more] = found
  const [ruled] = content
  if (first === undefined || ruled === undefined || cue === null) return found
  if (order === 'around' && first.from > cue.to && ruled.to <= cue.from && leavesOpen(reading, ruled.to - 1))
    return [ruled, ...found]
  // `But ▸ the vote, she warned, may come too late`
  const opens = order === 'around' && first.from + 1 === ruled.from && first.to === ruled.to && pos[first.from] === 'CC'
  if (opens && firstOf(ruled.from, ruled.to, (i) => isFinite(reading, i)) === ruled.to) return [ruled, ...more]
  if (order !== 'after' || ruled.from !== cue.to || first.from <= ruled.from || first.from >= ruled.to) return found
  const opener = first.from === ruled.from + 1 && /^(?:to|that)$/.test(lower[ruled.from] as string)
  const quoted = (quotationOf[first.from] as number) >= 0 && quotationOf[first.from - 1] !== quotationOf[first.from]
  const called = lower[first.from] === 'to' && pos[first.from + 1] === 'VB' && first.from - ruled.from <= longestCalled
  return (opener && quoted) || called ? [{ from: ruled.from, to: first.to }, ...more] : found
}

/** Tokens of the words for whom a call is for. */
const longestCalled = 8
