import { againstWords, forWords, needing, notNeeding, takingBack, threatening, turns } from '../../data/stance-words.ts'
import type { Reading } from '../../model/kinds.ts'
import type { Act } from '../../model/layers.ts'
import { hull } from '../../model/span.ts'
import { compareDates, datesMeet } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, inMarks, nameOf } from '../card.ts'
import { type StoryIndex, weightOf, weightOfAll } from '../index-story.ts'
import { saidOn, type Told, toldEvidence } from '../told.ts'
import { saidWhen } from '../denials/two-accounts.ts'
import { contentStems, stemOf } from '../words.ts'

/** What one statement takes a position on, and which. */
interface Position {
  readonly told: Told
  readonly stance: 'for' | 'against' | 'needed' | 'not-needed' | 'threat' | 'taken-back' | 'other'
  readonly date: string | null
  /** Content words that follow the words of the stance. */
  readonly governed: readonly string[]
}

const forStems = new Set(forWords.map(stemOf))
const againstStems = new Set(againstWords.map(stemOf))

/** Positions that a later position of the same speaker on the same matter turns away from. */
const opposites: readonly (readonly [Position['stance'], Position['stance']])[] = [
  ['for', 'against'],
  ['against', 'for'],
  ['needed', 'not-needed'],
  ['not-needed', 'needed'],
  ['threat', 'taken-back'],
  ['other', 'taken-back'],
  ['for', 'taken-back'],
  ['against', 'taken-back'],
  ['needed', 'taken-back'],
]

/** Weight of shared words from which two statements are on one matter. Development stories. */
const leastShared = 3.2
/** The same where one is for and the other against: the matter is often the story's own. */
const leastOfSides = 0.8

/** A speaker who took one position and later, on the same matter, another: one card for each speaker and matter. */
export function findPositionChanges(index: StoryIndex): readonly Draft[] {
  const bySpeaker = new Map<string, Position[]>()
  for (const told of index.told.values()) {
    if (told.statement.damaged) continue
    const position = positionOf(told)
    // Words of a spokeswoman are no wording of the one she speaks for, who stands second.
    for (const speaker of [...told.speakers].slice(0, 1)) addTo(bySpeaker, speaker, position)
  }
  return [...bySpeaker].flatMap(([speaker, positions]) => {
    const kind = index.entities.get(speaker)?.kind
    return kind === 'unnamed' || kind === 'place' ? [] : changesOf(index, speaker, positions)
  })
}

function positionOf(told: Told): Position {
  const { document, statement, text } = told
  const frame = [...statement.cue, ...statement.source].map((s) => document.doc.text.slice(s.start, s.end)).join(' ')
  const said = `${frame} ${text}`
  const stems = contentStems(said)
  const date = saidOn(told)
  const stance = stanceOf(said, stems, statement.acts)
  return {
    told,
    stance,
    date,
    governed: governedBy(stance === 'other' || stance === 'taken-back' ? text : said, stance),
  }
}

function stanceOf(said: string, stems: readonly string[], acts: readonly string[]): Position['stance'] {
  const takes = takingBack.test(said) || acts.includes('apology') || acts.includes('retraction')
  if (takes && !refusing.test(said)) return 'taken-back'
  if (threatening.test(said) || acts.includes('threat')) return 'threat'
  if (notNeeding.test(said)) return 'not-needed'
  if (stems.some((s) => againstStems.has(s)) && (acts.includes('call') || needing.test(said))) return 'against'
  if (stems.some((s) => forStems.has(s)) || acts.includes('defence')) return 'for'
  return needing.test(said) ? 'needed' : 'other'
}

/** To refuse or be asked to take back is not to do so. */
const refusing =
  /\b(?:refus|declin|never|not|n['’]t|should|must|call(?:s|ed|ing)? (?:on|for)|demand|urg)\p{L}*\W.{0,40}\b(?:apolog|retract|regret|withdr)/iu

/** Someone says that they were wrong. */
const admitting =
  /\b(?:(?:I|we|he|she|they) (?:was|were) (?:wrong|mistaken)|apologi[sz]|mistake|regret|take back|took back|withdr[ae]w)/i

/** What a stance is about: the content words next after its words; all of them where it has none of its own. */
function governedBy(said: string, stance: Position['stance']): readonly string[] {
  const stems = contentStems(said)
  if (stance === 'for' || stance === 'against') {
    const words = stance === 'for' ? forStems : againstStems
    const at = stems.findIndex((s) => words.has(s))
    return stems
      .slice(at + 1)
      .filter((s) => !forStems.has(s) && !againstStems.has(s))
      .slice(0, nearWords)
  }
  const found = (stance === 'needed' ? needing : stance === 'not-needed' ? notNeeding : null)?.exec(said) ?? null
  return found === null
    ? stems.slice(0, nearWords * 2)
    : contentStems(said.slice(found.index + found[0].length)).slice(0, nearWords)
}

/** Content words that a stance governs. */
const nearWords = 5

/** Later positions that one is compared with, so that work does not grow with the square of what someone says. */
const furthest = 120

function changesOf(index: StoryIndex, speaker: string, positions: readonly Position[]): Draft[] {
  const ordered = [...positions].sort((a, b) => compareDates(a.date, b.date))
  const own = new Set([index.entities.get(speaker)?.name ?? ''].flatMap(contentStems))
  const pairs = ordered.flatMap((a, i) =>
    ordered.slice(i + 1, i + 1 + furthest).flatMap((b) => (isTurn(index, a, b, own) ? [[a, b] as const] : [])),
  )
  if (pairs.length === 0) return []
  const earlier = [...new Set(pairs.map(([a]) => a))].slice(0, 4)
  const said = new Set(earlier.map((p) => p.told.text))
  const later = [...new Set(pairs.map(([, b]) => b))]
    .filter((b) => !earlier.includes(b) && !said.has(b.told.text))
    .slice(0, 4)
  return later.length === 0 ? [] : [draftOf(index, speaker, earlier, later)]
}

function isTurn(index: StoryIndex, a: Position, b: Position, own: ReadonlySet<string>): boolean {
  const turned =
    opposites.some(([x, y]) => a.stance === x && b.stance === y) ||
    turns.some(([x, y]) => a.told.statement.acts.includes(x as never) && b.told.statement.acts.includes(y as never))
  if (!turned || a.told.statement.within === b.told.statement.id || b.told.statement.within === a.told.statement.id)
    return false
  if (a.told.document === b.told.document && datesMeet(a.told.date, b.told.date) && b.stance !== 'taken-back')
    return false
  if (b.stance === 'taken-back' && (a.stance === 'threat' || a.told.statement.acts.includes('accusation'))) return true
  const matter = a.governed.filter(
    (s) => b.governed.includes(s) && !own.has(s) && !forStems.has(s) && !againstStems.has(s),
  )
  if (b.stance === 'taken-back' && !admitting.test(b.told.text)) return false
  const sides = a.stance === 'for' || a.stance === 'against'
  return weightOfAll(index, matter) >= (sides ? leastOfSides : leastShared)
}

/** The speaker's own words, or a report of the act, take it back: not what a third party no longer does. */
function isOwnTaking({ told, governed }: Position, earlier: readonly Position[]): boolean {
  const cue = told.statement.cue.map((c) => told.document.doc.text.slice(c.start, c.end)).join(' ')
  if (told.statement.acts.includes('apology') || /\bapologi[sz]/i.test(told.text)) return true
  return ownTaking.test(`${cue} ${told.text}`) && earlier.some((a) => a.governed.some((s) => governed.includes(s)))
}

const ownTaking =
  /\b(?:(?:I|we|he|she|they) (?:was|were) (?:wrong|mistaken)|apologi[sz]\w*|regret\w*|t(?:ake|ook) (?:it |that |this )?back|retract\w*|recant\w*|walk\w* back|reversed course|changed (?:his|her|its|their|my|our) mind)\b/i

/** Something is needed, and later is not, in two words at least; or someone defends what they later call an end to. */
function isTurnOfSides(index: StoryIndex, a: Position, b: Position): boolean {
  const shared = a.governed.filter((s) => b.governed.includes(s) && !forStems.has(s) && !againstStems.has(s))
  return (
    opposites.some(([x, y]) => a.stance === x && b.stance === y) &&
    (a.date === null || b.date === null ? a.told.document !== b.told.document : !datesMeet(a.date, b.date)) &&
    (new Set(shared).size >= 2
      ? a.stance === 'needed' || a.stance === 'not-needed'
      : shared.some((s) => weightOf(index, s) >= leastOfSides) && hasAct(a, 'defence') && hasAct(b, 'call'))
  )
}

function hasAct({ told }: Position, act: Act): boolean {
  return told.statement.acts.includes(act)
}

/** What was said, with the words of saying where it is short: "defended the deal". */
function wordsOfPosition({ told: { document, statement, text } }: Position): string {
  if (text.length >= shortText) return text
  const { start, end } = hull([...statement.cue, ...statement.content])
  return document.doc.text.slice(start, end)
}

/** Shorter words say little without the verb before them. In code units. */
const shortText = 40

/** What the words of a stance look like, to show the part that takes it. */
function patternOf(stance: Position['stance']): RegExp | undefined {
  return {
    'not-needed': notNeeding,
    needed: needing,
    threat: threatening,
    'taken-back': takingBack,
    for: undefined,
    against: undefined,
    other: undefined,
  }[stance]
}

function draftOf(index: StoryIndex, speaker: string, earlier: readonly Position[], later: readonly Position[]): Draft {
  const name = nameOf(index, [speaker]) ?? 'The speaker'
  const [a, b] = [earlier[0], later[0]].map((p) => inMarks(wordsOfPosition(p as Position)))
  const reading: Reading = 'differs'
  const takenBack = later.filter((p) => p.stance === 'taken-back')
  return {
    kind: 'position-reversed',
    reading,
    explanation:
      a && b
        ? `Later wording of ${name} differs: first ${a}, then ${b}.`
        : `Later wording of ${name} differs from what was said first.`,
    compatible: null,
    rule: 'reconcile/position-reversed',
    certainty: takenBack.length > 0 ? 0.7 : 0.6,
    ...((takenBack.some((b) => isOwnTaking(b, earlier)) ||
      earlier.some((x) => later.some((y) => isTurnOfSides(index, x, y)))) && {
      tied: true,
    }),
    sides: [earlier, later].map((side) => ({
      label: saidWhen(name, (side[0] as Position).told),
      evidence: side.map((p) => toldEvidence(p.told, undefined, patternOf(p.stance))),
    })),
  }
}
