import { helpers, type Matter } from '../../data/told-matters.ts'
import type { Span } from '../../model/span.ts'
import { oncePer } from '../../text/remembering.ts'
import { usualMoney } from './figures.ts'
import { entityOfMention, type StoryIndex } from '../index-story.ts'
import { matterEllipses } from './matter-ellipses.ts'
import { matterLetters, type MatterPattern, matterPatterns, namedMark } from './matter-patterns.ts'
import type { Passage } from '../passages.ts'
import { isOfAnother } from '../people/of-another.ts'
import { sentenceText } from '../sentence-views.ts'
import { type MarkedPassage, markedOf, type ToldValue, valuesIn } from '../told-values.ts'
import { oneBlank } from '../words.ts'

/** What a passage tells of a matter. */
export interface MatterFact {
  readonly matter: Matter
  readonly passage: Passage
  readonly core: Span
  /** The words as told. */
  readonly words: string
  /** A number, hour or date; null for a place or goods, which are told in words. */
  readonly value: ToldValue | null
  /** Persons that its sentence names, those aside whose word it is; `people`: those its pronouns stand for too. */
  readonly named: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  /** What kind of helpers, where it is of them. */
  readonly helper: string | null
  /** Content words of its voice's words in the sentence. */
  readonly topic: ReadonlySet<string>
}

/** Words before a number by which it is one of several, or is of another time. */
const another =
  /\b(?:another|(?:a )?further|additional|the other|next|previous|earlier|remaining|last year|second|third)\s+(?:\p{L}+ )?$/iu
/** Words by which a passage tells of another time than the story's. */
const otherTime =
  /\b(?:last year|years? ago|years earlier|in the past(?! (?:\p{L}+ )?(?:year|month|week|day)s?\b)|decades? ago|previously|previous|in (?:19|20)\d\d\b|back in)\b/iu

/** "dozens": an order of size and no number. */
const vague = /\b(?:dozens|scores|hundreds|thousands|millions|several|(?:a )?few)\b/i
/** What may be and what is feared has no place. */
const unreal = /\b(?:likely|may|might|could|would|if|whether|should)\b/i

/** What the story tells of the matters, in index order; read once. */
export const mattersTold: (index: StoryIndex) => readonly MatterFact[] = oncePer(readMatters)

function readMatters(index: StoryIndex): readonly MatterFact[] {
  const moneyOf = new Map(index.documents.map((d) => [d, usualMoney(d.layers.count)] as const))
  const facts = index.passages.flatMap((p) => {
    if (p.damaged || p.text.includes('?')) return []
    return factsOf(index, p, valuesIn(p, moneyOf.get(p.document) ?? null))
  })
  return [...facts, ...matterEllipses(index, facts)].sort(
    (a, b) => a.passage.at - b.passage.at || a.core.start - b.core.start,
  )
}

function factsOf(index: StoryIndex, passage: Passage, values: readonly ToldValue[]): MatterFact[] {
  const letters = new Set(values.map((v) => v.kind as string))
  const lead = `${leadOf(index, passage)} ${passage.text}`
  const from = beginOf(index, passage)
  const marked = new Map<string, MarkedPassage>()
  return matterPatterns.flatMap(({ matter, patterns }) => {
    const wanted = matterLetters.get(matter) as ReadonlySet<string>
    const isBareSum = letters.has('N') && (wanted.has('M') || wanted.has('V'))
    if (![...wanted].some((k) => letters.has(k) || 'PWQ'.includes(k)) && !isBareSum) return []
    if (matter.within?.test(lead) === false) return []
    const key = [...wanted].join('')
    const words = marked.get(key) ?? markedOf(passage, from, values, wanted)
    marked.set(key, words)
    return factsOfMatter(index, passage, words, matter, patterns)
  })
}

/** Where the words of one voice begin in the sentence of a passage. */
function beginOf(index: StoryIndex, passage: Passage): number {
  let first = passage
  for (;;) {
    const before = index.passages[first.at - 1]
    if (before?.sentence !== passage.sentence || before.statement !== passage.statement) return first.start
    first = before
  }
}

/** Content words of what one voice tells in the sentence of a passage. */
function topicOf(index: StoryIndex, passage: Passage): ReadonlySet<string> {
  const words = new Set<string>()
  for (let at = passage.at; ; at--) {
    const p = index.passages[at]
    if (p?.sentence !== passage.sentence || p.statement !== passage.statement) return words
    for (const w of p.topic) words.add(w)
  }
}

/** The sentence of a passage and the one before it. */
function leadOf(index: StoryIndex, p: Passage): string {
  const before = index.passages[p.at - 1]
  return before !== undefined && before.document === p.document ? sentenceText(before) : ''
}

function factsOfMatter(
  index: StoryIndex,
  passage: Passage,
  marked: MarkedPassage,
  matter: Matter,
  patterns: readonly MatterPattern[],
): MatterFact[] {
  const facts = new Map<number, MatterFact>()
  const { text } = passage.document.doc
  for (const { words: pattern, letter } of patterns) {
    if (!/[PWQMV]/.test(letter) && !marked.words.includes(`<${letter}`)) continue
    for (const m of marked.words.matchAll(pattern)) {
      const told = m.groups?.v ?? ''
      const number = /^[A-Z](\d+)$/.exec(told)?.[1]
      const value = number === undefined ? null : sumOrValue(matter, marked.values[Number(number)])
      const place = m.index + m[0].lastIndexOf(told)
      const core = value?.core ?? { start: marked.at(place), end: marked.at(place) + told.length }
      const own = oneBlank(text.slice(core.start, core.end))
      const isSince = value?.kind === 'D' && matterLetters.get(matter)?.has('T') === true
      const words = isSince ? `since ${own}` : own
      if (facts.has(core.start) || core.start < passage.start || isOfAnother(index, passage)) continue
      if (!isOfNow(passage, core, value) || matter.unless?.test(segmentOf(passage, core)) === true) continue
      if (pattern.source.includes(namedMark) && !properName.test(words)) continue
      facts.set(core.start, {
        matter,
        passage,
        core,
        words,
        value,
        ...peopleOf(index, passage, core),
        helper: helperOf(m[0]),
        topic: topicOf(index, passage),
      })
    }
  }
  return [...facts.values()]
}

/** Metres of a kilometre: a speed without its unit is told in them. */
const perKilometre = 1000

/** A number without a noun is a sum where the pattern asks for one: "put the bail at 20,000". */
function sumOrValue(matter: Matter, value: ToldValue | undefined): ToldValue | null {
  if (value === undefined) return null
  const wanted = matterLetters.get(matter)
  if (value.kind !== 'N' || wanted?.has('N') !== false) return value
  const size = wanted.has('V') ? perKilometre : 1
  return { ...value, bare: true, value: value.value * size, most: value.most * size }
}

/** The words around a place up to the commas. */
function segmentOf(passage: Passage, core: Span): string {
  const [before, after] = [
    passage.text.slice(0, core.start - passage.start),
    passage.text.slice(core.end - passage.start),
  ]
  const from = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; ')) + 1
  const to = after.search(/[,;] /)
  return passage.text.slice(from, to < 0 ? undefined : core.end - passage.start + to)
}

/** A name, at its beginning. */
const properName = /^(?:the )?\p{Lu}/u

function isOfNow(passage: Passage, core: Span, value: ToldValue | null): boolean {
  const segment = segmentOf(passage, core)
  const lead = passage.text.slice(0, core.start - passage.start)
  if (another.test(lead) || vague.test(passage.document.doc.text.slice(core.start, core.end))) return false
  if (value === null && unreal.test(passage.words)) return false
  if (value?.kind === 'N' && whole.test(lead)) return false
  return value === null || value.kind === 'D' || !otherTime.test(segment)
}

/** "Of its 40 buses": what some are a part of. */
const whole = /\b(?:of|among) (?:the |its |their |his |her |all |[\p{L}]+(?: \p{Lu}\p{L}+)*['’]s )$/u

/** Persons by name that the clause of a value tells of, or else its passage, and those that pronouns stand for. */
function peopleOf(
  index: StoryIndex,
  p: Passage,
  core: Span,
): { readonly named: ReadonlySet<string>; readonly people: ReadonlySet<string> } {
  const clauses = p.document.layers.proposition.filter((c) => c.span.start >= p.start && c.span.end <= p.end)
  const taking = clauses.flatMap((c) => Object.values(c.arguments).flatMap((v) => index.entityOf.get(v) ?? []))
  const isPerson = (id: string) => {
    const known = index.entities.get(id)
    return (
      known?.kind === 'person' && !p.speakers.has(id) && /^\p{Lu}\p{L}/u.test(known.name) && !ofAnother.test(known.name)
    )
  }
  const holding = clauses
    .filter((c) => c.span.start <= core.start && core.end <= c.span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
  const own = [holding?.arguments.agent, holding?.arguments.object].flatMap((v) => index.entityOf.get(v ?? '') ?? [])
  const doing = own.filter(isPerson)
  const people = new Set(doing.length > 0 ? doing : [...p.entities, ...taking].filter(isPerson))
  const named = new Set([...people].filter((id) => isNamedIn(p.text, index.entities.get(id)?.name ?? '')))
  const bearer = /^\W*who\b/.test(p.words) ? nameBefore(index, p) : null
  if (bearer !== null) return { named: new Set([bearer]), people: new Set([bearer]) }
  // "I have worked here for years"; "said Tarn, who has worked here for years".
  const isOwn = named.size === 0 && p.speakers.size > 0 && /\b(?:who|I|my|we)\b/.test(p.words)
  return isOwn ? { named: p.speakers, people: p.speakers } : { named, people }
}

/** The person named last in the sentence before a passage that begins with "who". */
function nameBefore(index: StoryIndex, { document, sentence, start }: Passage): string | null {
  const before = document.layers.mention.filter(
    (m) => m.form === 'name' && m.kind === 'person' && m.span.start >= sentence.span.start && m.span.end <= start,
  )
  return entityOfMention(index, document, before.at(-1)?.id)
}

const ofAnother = /^(?:The|A|An|His|Her|Their|Its|Our|My) /

function isNamedIn(text: string, name: string): boolean {
  const last = name.split(' ').at(-1) ?? ''
  return last !== '' && text.includes(last)
}

function helperOf(words: string): string | null {
  return helpers.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
