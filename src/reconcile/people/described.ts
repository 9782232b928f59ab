import { identifiedRoles } from '../../data/identified.ts'
import { occupations, sameOccupations, withinCountries, worldParts } from '../../data/occupations.ts'
import { demonymAdjectives } from '../../data/places.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, sideOf } from '../card.ts'
import { type StoryIndex, weightOfAll } from '../index-story.ts'
import { documentsOf, type Passage } from '../passages.ts'
import { type SentenceView, sentencesOf } from '../sentence-views.ts'
import { fromWhom, valuesFrom } from '../telling.ts'
import { contentStems } from '../words.ts'

/** What somebody nobody knows is described as: one word for what they do, or for where they are from. */
interface Described {
  readonly passages: readonly Passage[]
  /** Whose description it is: "the gunman", or whoever died. */
  readonly whose: string
  readonly trait: 'occupation' | 'country'
  readonly value: string
  readonly words: string
  /** Words around, by which two accounts are of one death. */
  readonly around: ReadonlySet<string>
}

/** Weight of the words around a death by which two accounts are of one. */
const leastShared = 4
const mostShown = 3

/** What the gunman did for a living, where the dead tourist was from: one card for each of them and each trait. */
export function findDescribed(index: StoryIndex): readonly Draft[] {
  const byWhom = new Map<string, Described[]>()
  for (const { doc } of index.documents)
    for (const found of describedIn(sentencesOf(index.passagesOfDocument.get(doc.id) ?? [])))
      addTo(byWhom, `${found.trait} ${found.whose}`, found)
  return [...byWhom.values()].flatMap((own) => (isOfMany(index, own) ? [] : (draftOf(index, own) ?? [])))
}

const role = `(?<role>${identifiedRoles.join('|')})`
const description = '(?:an? )(?<words>(?:\\d+-year-old )?(?:former |retired )?(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)'
/** "the gunman, a 34-year-old teacher", "the gunman was a teacher". */
const ofRole = new RegExp(`\\b[Tt]he ${role}(?:,| was| is)(?: \\d+,)? ${description}`, 'gu')
/** "a Swedish tourist was found dead", "an engineer who died". */
const ofDead =
  /\b(?:An?|an?|[Tt]he) (?<words>(?:\d+-year-old )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?: (?:from|of) \p{Lu}\p{L}+)?(?:,[^,.;]{2,40},)? (?:who )?(?:(?:was|has been|had been) (?:found (?:dead|murdered|stabbed|strangled|shot)|killed|shot(?: dead)?|murdered|stabbed|strangled|beaten to death)|died|drowned)\b/gu
/** "shot dead a 36-year-old farmer". */
const ofShot =
  /\b(?:shot dead|shot and killed|stabbed to death|killed|murdered) (?:an? )(?<words>(?:\d+-year-old )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+)/gu
/** "The man, a 41-year-old accountant": of whoever died, where a text tells of one death. */
const ofMan =
  /\b(?:The (?:man|woman|victim|boy|girl|dead man|dead woman)|(?:[Hh]er|[Hh]is) (?:husband|wife|son|daughter)),(?: \d+,)? (?:an? )(?<words>(?:\d+-year-old )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+)/gu
/** "Callum Reid, a 41-year-old engineer, was dead". */
const ofNamed =
  /\p{Lu}[\p{L}’'-]+,(?: \d+,)? (?:an? )(?<words>(?:\d+-year-old )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+)(?: from \p{Lu}\p{L}+)?,[^.;]{0,30}\b(?:was (?:found )?dead|was killed|was shot(?: dead)?|was murdered|died|had been (?:killed|strangled|stabbed|murdered|shot))\b/gu

function describedIn(sentences: readonly SentenceView[]): Described[] {
  const dead = sentences.flatMap((s) => [ofDead, ofShot, ofNamed].flatMap((p) => traitsIn(s, p, 'dead', sentences)))
  const isOne = sentences.some((s) => oneDeath.test(s.text)) && !sentences.some((s) => manyDeaths.test(s.text))
  const man = isOne ? sentences.flatMap((s) => traitsIn(s, ofMan, 'dead', sentences)) : []
  return [...dead, ...man, ...sentences.flatMap((s) => traitsIn(s, ofRole, null, sentences))]
}

const oneDeath =
  /\b(?:found dead|was (?:killed|shot dead|murdered|stabbed|strangled)|shot (?:a|an|the) [^.]{2,30} dead|shot dead|died|drowned|the body of)\b/i
const manyDeaths =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens|hundreds|both) (?:\p{L}+ ){0,2}(?:were |have been |had been )?(?:dead|killed|died|drowned|bodies|victims|deaths)\b|\b(?:victims|bodies|the dead)\b/iu

function traitsIn(s: SentenceView, pattern: RegExp, whose: string | null, all: readonly SentenceView[]): Described[] {
  if (s.passages.some((p) => p.damaged)) return []
  return [...s.text.matchAll(pattern)].flatMap((m): Described[] => {
    const words = (m.groups?.words ?? '').split(/ (?:from|in|at|of|on|who|with|and|was|aboard)\b/)[0] as string
    const at = s.start + m.index
    const own = s.passages.filter((p) => p.start <= at + m[0].length && p.end > at)
    const around = new Set([s, ...all.slice(0, firstSentences)].flatMap((x) => x.passages.flatMap((p) => [...p.topic])))
    const base = { passages: own, whose: whose ?? m.groups?.role ?? '', around }
    const traits = [occupationIn(words), countryIn(words)].flatMap((t) => t ?? [])
    return own.length === 0 ? [] : traits.map((t) => ({ ...base, ...t }))
  })
}

/** A report names its occasion in its first sentences. */
const firstSentences = 2

type Trait = Pick<Described, 'trait' | 'value' | 'words'>

function occupationIn(words: string): Trait | null {
  const parts = words.toLowerCase().split(' ')
  const joined = parts.slice(-2).join('-')
  const found = [joined, parts.at(-1) as string].find((w) => occupations.has(w))
  return found === undefined ? null : { trait: 'occupation', value: found, words: found.replaceAll('-', ' ') }
}

function countryIn(words: string): Trait | null {
  const adjective = words.split(' ').find((w) => /^\p{Lu}/u.test(w) && demonymAdjectives.has(w))
  const country = demonymAdjectives.get(adjective ?? '')
  if (adjective === undefined || country === undefined || country === adjective || worldParts.has(country)) return null
  return { trait: 'country', value: country, words: adjective }
}

/** The story tells of several in this part. */
function isOfMany(index: StoryIndex, [first]: readonly Described[]): boolean {
  if (first === undefined || first.whose === 'dead') return false
  const several = new RegExp(`\\b${first.whose}s\\b|\\b(?:second|another|other|both) (?:\\p{L}+ )?${first.whose}`, 'iu')
  return index.passages.some((p) => several.test(p.words))
}

function areTwo(a: Described, b: Described): boolean {
  const lists = a.trait === 'occupation' ? sameOccupations : withinCountries
  return a.value !== b.value && !lists.some((l) => l.includes(a.value) && l.includes(b.value))
}

function draftOf(index: StoryIndex, own: readonly Described[]): Draft | null {
  const [first] = own
  if (first === undefined) return null
  const others = own.filter((o) => o !== first && isOfOne(index, first, o))
  const told = [first, ...others]
  const values = [...new Set(told.map((t) => t.value))]
  const groups = values.map((v) => told.filter((t) => t.value === v))
  if (groups.length < 2 || !groups.every((g, i) => groups.every((o, j) => i === j || isApart(g, o)))) return null
  const shown = groups.map((g) => ({ words: g[0]?.words ?? '', passages: g.flatMap((t) => t.passages) }))
  const whom = first.whose === 'dead' ? 'the person who died' : `the ${first.whose}`
  const what = first.trait === 'occupation' ? `what ${whom} did for a living` : `where ${whom} came from`
  return {
    kind: 'participant',
    reading: 'differs',
    explanation: `Accounts differ on ${what}: ${valuesFrom(index, shown)}.`,
    compatible: first.trait === 'occupation' ? 'Both may be so, or they may be two people.' : 'They may be two people.',
    tied: true,
    rule: 'reconcile/described',
    certainty: 0.55,
    sides: shown.map((s) => sideOf(`${s.words}, ${fromWhom(index, s.passages)}`, s.passages.slice(0, mostShown))),
  }
}

/** No document tells both, and they are two. */
function isApart(a: readonly Described[], b: readonly Described[]): boolean {
  const documents = documentsOf(a.flatMap((t) => t.passages))
  return (
    a.every((x) => b.every((y) => areTwo(x, y))) && !b.some((t) => t.passages.some((p) => documents.has(p.document)))
  )
}

/** Accounts of one death: they share words on where and how. */
function isOfOne(index: StoryIndex, a: Described, b: Described): boolean {
  if (a.whose !== 'dead') return true
  const shared = [...a.around].filter((s) => b.around.has(s) && !idle.has(s))
  return weightOfAll(index, shared) >= leastShared
}

const idle = new Set(contentStems('dead died killed found man woman police said tourist year old'))
