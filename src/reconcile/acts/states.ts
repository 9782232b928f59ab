import { unreal } from '../../data/denial-words.ts'
import { bringingInto, oppositions } from '../../data/opposed-words.ts'
import { entityOfMention, type StoryIndex } from '../index-story.ts'
import { entityPart, groupStems, type Part, partOf } from '../parts.ts'
import type { Passage } from '../passages.ts'
import type { ToldAct } from './told-act.ts'
import { contentStems, stemOf } from '../words.ts'

/** Begins the act that is to be in a state. */
export const stateAct = 'is '

const group =
  "(?<group>\\b(?:(?:was|were|is|are|been|being|stood|stands|lay|remain(?:ed|s)?|stayed|kept|left|found|had|has|have)\\b|(?<=\\p{L})n['’]t\\b)(?:(?: not| never| no longer|n['’]t| been| being| be|(?<=n['’]t) been)|(?: still| all| both| wide| fully| also| always| then| now| completely| already| in fact| badly| in| \\p{L}+ly))*)"

interface Reader {
  readonly name: string
  readonly so: boolean
  readonly words: RegExp
}

const readers: readonly Reader[] = oppositions.flatMap(({ name, so, not }) => [
  { name, so: true, words: new RegExp(`^(?:${so})$`, 'iu') },
  { name, so: false, words: new RegExp(`^(?:${not})$`, 'iu') },
])

/** Words of every state, the longest first: "switched off" before "off". */
const allWords = oppositions
  .flatMap(({ so, not }) => `${so}|${not}`.split(/\|(?![^(]*\))/))
  .sort((a, b) => b.length - a.length)
  .join('|')

/** "were not working", "stood wide open"; the words that say of what stand before. */
const being = new RegExp(
  `${group} (?<state>${allWords})(?= (?:at|on|in|when|while|and|or|but|by|for|during|since|until|that|with|before|after|all|because|from|again|to the|too)\\b|[.,;:!?"”’)]|$)`,
  'giu',
)

/** The one state that a single word tells, by its name, and whether the word says that it is so; null if the word tells none. */
export function stateOf(word: string): { readonly name: string; readonly so: boolean } | null {
  return stateOfWord.get(word) ?? null
}

const stateOfWord = new Map(
  oppositions.flatMap(({ name, so, not }) =>
    [so, not].flatMap((words, i) => words.split('|').map((w) => [w, { name, so: i === 0 }] as const)),
  ),
)

/** The states in which a passage tells something to have been, as acts of whatever was in them. */
export function statesIn(index: StoryIndex, passage: Passage): readonly ToldAct[] {
  return [...beingIn(index, passage), ...givenIn(passage), ...toldOf(index, passage), ...broughtInto(index, passage)]
}

function beingIn(index: StoryIndex, passage: Passage): ToldAct[] {
  return [...passage.text.matchAll(being)].flatMap((m) => {
    const found = readers.find((r) => r.words.test(m.groups?.state ?? ''))
    const before = passage.text.slice(0, m.index)
    const clause = before.split(clauseEdge).at(-1) as string
    if (found === undefined || isUnsaid(before, m[0]) || /\bbeing (?:repaired|fixed|mended)$/i.test(m[0])) return []
    const thing = thingBefore(index, passage, clause, m.index)
    const negated = turning.test(m[0]) || turning.test(clause)
    if (thing === null) return []
    const [from, to] = [m.index - clause.length, m.index + m[0].length]
    return [actOf(passage, from, to, found.name, thing, found.so === negated)]
  })
}

/** "received the wrong drug": the state stands before the thing. */
function givenIn(passage: Passage): ToldAct[] {
  return [...passage.text.matchAll(attributed)].flatMap((m) => {
    const found = stateOf((m.groups?.state ?? '').toLowerCase())
    const stems = groupStems(m.groups?.thing ?? '')
    const before = passage.text.slice(0, m.index)
    if (found === null || stems.length === 0 || isUnsaid(before, m[0])) return []
    const negated = turning.test(before.split(clauseEdge).at(-1) as string)
    const thing = { entity: null, stems, all: false }
    return [actOf(passage, m.index, m.index + m[0].length, found.name, thing, found.so === negated)]
  })
}

const attributed =
  /\b(?:given|gave|received|got|delivered|supplied|used|took|injected|administered|sent|had|signed|showed|presented|carried) (?:the|an?|his|her|its|their) (?<state>wrong|correct|right|incorrect|proper|forged|fake|genuine|counterfeit|authentic|unsigned|signed|valid|invalid|expired) (?<thing>[\p{L}-]+)/giu

/** "pointed a gun", "did not drink": of whoever stands before. */
function toldOf(index: StoryIndex, passage: Passage): ToldAct[] {
  return oppositions.flatMap(({ name, told }) =>
    [told?.so, told?.not].flatMap((words, i) => {
      const m = words?.exec(passage.text)
      if (!m) return []
      const before = passage.text.slice(0, m.index)
      const clause = (before.split(clauseEdge).at(-1) as string).replace(afterThat, '')
      const unsaid = isUnsaid(before.replace(afterThat, ''), m[0])
      const thing = unsaid ? null : thingBefore(index, passage, clause, m.index)
      const negated = turning.test(clause)
      if (thing === null) return []
      return [actOf(passage, m.index - clause.length, m.index + m[0].length, name, thing, (i === 0) === negated)]
    }),
  )
}

/** "shot after he drew a pistol": he did. */
const afterThat = /^.*\bafter (?=[^,;]{0,30}$)/i

function broughtInto(index: StoryIndex, passage: Passage): ToldAct[] {
  return bringingInto.flatMap(([verb, name, so]) => {
    const m = verb.exec(passage.text)
    if (m === null) return []
    const [before, after] = [passage.text.slice(0, m.index), passage.text.slice(m.index + m[0].length)]
    const thing = partOf(index, passage, nounPhrase.exec(after)?.[0])
    if (thing === null || thing.stems.length === 0 || isUnsaid(before, m[0])) return []
    const clause = before.split(clauseEdge).at(-1) as string
    const negated = turning.test(clause) || /\b(?:none|nobody|no one|neither|no)\b/i.test(clause)
    return [actOf(passage, m.index, m.index + m[0].length, name, thing, so === negated)]
  })
}

const nounPhrase =
  /^(?:the|an?|no|his|her|its|their|all|any)(?: (?:the|of|their))* (?:(?:[\p{L}-]+ ){0,2}[\p{L}-]+(?= (?:switched |turned )?(?:on|off)\b)|(?:[\p{L}-]+ )?[\p{L}-]+)/iu

/** Where a clause begins within a passage. */
const clauseEdge =
  /[,;:"“”]|\b(?:that|and|but|because|while|when|which|who|whose|although|though|if|whether|said|says)\b/i

const turning = /\b(?:not|never|no longer|neither|nobody|none|hardly)\b|n['’]t\b|^\W*no\b/i

/** It hangs on a wish or a doubt, or was not said. */
function isUnsaid(before: string, words: string): boolean {
  return unreal.test(`${before} ${words}`) || doubtful.test(before)
}

const doubtful =
  /\b(?:(?:not|never|no longer|n['’]t) (?:be )?(?:\p{L}+ )?(?:sure|certain|clear|known?|say|said|told|think|thought|believe[sd]?|mean)|den(?:y|ies|ied|ying)|t(?:ell|old|ells) (?:me|us|him|her|them)|as if|as though|unclear|unsure|doubt\w*|order(?:ed|s)? to|until|once|before|after|to be|so|too|as)\b(?! far)/iu

/** What the words before a state say was in it; where they are a pronoun or none, what the clause around is of. */
function thingBefore(index: StoryIndex, passage: Passage, clause: string, end: number): Part | null {
  const head = (clause.trimEnd().split(/ (?:of|at|on|in|near|for|from|aboard|to|with) /)[0] as string).replace(
    /(?: (?:had|has|have|was|were|is|are|did|does|do)(?: not|n['’]t)?| never)+$/i,
    '',
  )
  const place = passage.start + end
  const from = place - clause.length
  const mention = passage.document.layers.mention.find(
    (m) => m.span.start >= from - 1 && Math.abs(m.span.end - from - head.length) <= 1 && m.form !== 'pronoun',
  )
  if (mention !== undefined && mention.kind !== 'place')
    return entityPart(index, entityOfMention(index, passage.document, mention.id) ?? undefined)
  if (/^\W*(?:those|these)\b/i.test(head)) return thingsBefore(passage, from)
  if (/^\W*\p{Lu}[\p{L}’-]+$/u.test(head)) return partOf(index, passage, head.trim())
  const last = contentStems(head).at(-1)
  if (last === undefined || /^\W*(?:he|she|I|we|it|they|there)\b/i.test(head) || opensClause.test(head)) {
    const around = passage.document.layers.proposition.findLast((p) => p.span.start < place && p.span.end > place)
    const part = partOf(index, passage, around?.arguments['agent'])
    return part?.stems.length === 0 && !part.all ? entityPart(index, [...passage.speakers][0]) : part
  }
  const stems = contentStems(clause)
  return { entity: null, stems: [...stems.filter((s) => s !== last), last], all: false }
}

/** "Those at the pool": the things last named in the sentence. */
function thingsBefore({ document, sentence }: Passage, end: number): Part | null {
  const before = document.doc.text.slice(sentence.span.start, end)
  const last = [...before.matchAll(/\b(?:the|its|his|her|their|our) (?:\p{Ll}+ )?\p{Ll}{3,}s\b/giu)].at(-1)?.[0]
  const stems = contentStems(last ?? '')
  return stems.length === 0 ? null : { entity: null, stems, all: false }
}

/** A verb stands in the words before: a clause of its own is between. */
const opensClause = /\b(?:he|she|I|we|they|who|which)\b/i

function actOf(passage: Passage, from: number, to: number, name: string, agent: Part, denied: boolean): ToldAct {
  const span = { start: passage.start + from, end: passage.start + to }
  // When it was said is not when it was so; "since" leaves the days after open.
  const own = passage.dates.filter((d) => d.span.start >= span.start)
  const dates = /\bsince\b/i.test(passage.words) ? [] : own.flatMap((d) => d.value ?? [])
  const act = `${stateAct}${stemOf(name)}`
  return {
    passage,
    span,
    verb: 'be',
    act,
    agent,
    object: null,
    others: new Map(),
    dates,
    denied,
    nominal: false,
    mood: 'fact',
  }
}
