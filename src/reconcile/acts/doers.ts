import { doerNouns, givingActs, sameDeeds, soleActs } from '../../data/sole-acts.ts'
import type { DiscrepancyKind } from '../../model/kinds.ts'
import { hull, overlaps } from '../../model/span.ts'
import { anyDatesMeet } from '../../text/edtf.ts'
import { addTo, grouped } from '../../text/grouping.ts'
import { actsTold } from './acts-told.ts'
import { type Draft, inMarks, nameOf, sideOf } from '../card.ts'
import { type StoryIndex, weightOfAll } from '../index-story.ts'
import { fitOf, type Part, partOf } from '../parts.ts'
import { asOutlets } from '../passages.ts'
import type { ToldAct } from './told-act.ts'
import { fromWhom } from '../telling.ts'
import { nameIn } from '../voices.ts'
import { stemOf } from '../words.ts'

/** Weight from which words for a thing tell which thing it is. */
const tellingThing = 2.4
/** Doers on one card. */
const mostSides = 4

/** The part of a deed that accounts fill differently. */
interface Slot {
  readonly kind: DiscrepancyKind
  readonly deeds: ReadonlySet<string>
  readonly of: (told: ToldAct) => Part | null
  /** What the accounts differ on. */
  readonly asks: string
  readonly compatible: string
}

const slots: readonly Slot[] = [
  {
    kind: 'cause-or-agent',
    deeds: soleActs,
    of: (t) => t.agent,
    asks: 'who it was',
    compatible: 'Both may have had a part in it.',
  },
  {
    kind: 'participant',
    deeds: givingActs,
    of: (t) => t.others.get('to') ?? null,
    asks: 'to whom it went',
    compatible: 'It may have gone to both.',
  },
]

/** One deed done to one thing, told of two doers or of two receivers: one card for each such deed. */
export function findDoers(index: StoryIndex): readonly Draft[] {
  const told = actsTold(index).map((t) => withContent(index, t))
  return slots.flatMap((slot) => {
    const byAct = new Map<string, ToldAct[]>()
    for (const t of told) if (isDeed(index, slot, t)) addTo(byAct, keyOf(t), t)
    return [...byAct.values()].flatMap((own) => groupsOf(index, own).flatMap((g) => draftOf(index, slot, g) ?? []))
  })
}

/** The deed and the last word of what it was done to. */
function keyOf({ verb, act, object }: ToldAct): string {
  return `${deedOf.get(verb) ?? act} ${object?.stems.at(-1) ?? ''}`
}

/** Groups of one deed and word, and their members, that a clause is compared with: work grows with the story, not its square. */
const mostGroups = 40
const mostCompared = 6

/** Deeds done to one thing, together. */
function groupsOf(index: StoryIndex, told: readonly ToldAct[]): readonly (readonly ToldAct[])[] {
  const groups: ToldAct[][] = []
  for (const t of told) {
    const known = groups.slice(-mostGroups).find((g) => g.slice(0, mostCompared).some((o) => isOneDeed(index, o, t)))
    if (known === undefined) groups.push([t])
    else known.push(t)
  }
  return groups
}

/** "ordered the evacuation": what was ordered is the thing. */
function withContent(index: StoryIndex, told: ToldAct): ToldAct {
  if (told.object !== null || !soleActs.has(told.verb)) return told
  const { doc, layers } = told.passage.document
  const statement = layers.statement.find((s) => s.cue.some((c) => overlaps(c, told.span)))
  const [first, ...rest] = statement?.content ?? []
  if (first === undefined || rest.length > 0 || first.end - first.start > longestThing) return told
  const thing = doc.text.slice(first.start, first.end).split(/ (?:of|on|in|at|by|for|to|from)\b/)[0]
  return { ...told, object: partOf(index, told.passage, thing), span: hull([told.span, first]) }
}

/** Longest words for a thing that was ordered or called for; in code units. */
const longestThing = 80

/** Told as done, by someone who is named or called by what they do, to something that is named or told in telling words. */
function isDeed(index: StoryIndex, { deeds, of }: Slot, told: ToldAct): boolean {
  if (told.denied || told.nominal || told.mood !== 'fact' || !deeds.has(told.verb)) return false
  return told.object !== null && isThing(index, told.object) && kindOf(index, of(told)) !== null
}

function isThing(index: StoryIndex, { entity, stems, all }: Part): boolean {
  if (all || stems.length === 0) return false
  return entity !== null || weightOfAll(index, stems) >= tellingThing
}

/** What kind of doer it is: only doers of one kind are set against each other; null for words that may mean anyone. */
function kindOf(index: StoryIndex, agent: Part | null): string | null {
  if (agent === null || agent.all || agent.stems.length === 0) return null
  const kind = index.entities.get(agent.entity ?? '')?.kind
  if (kind === 'person' || kind === 'organisation') return isCalled(index, agent) ? 'called' : kind
  return doers.has(agent.stems.at(-1) as string) ? 'called' : null
}

const deedOf = new Map(sameDeeds.flatMap(([first, ...rest]) => [first, ...rest].map((v) => [v, first] as const)))

const doers = new Set([...doerNouns].map(stemOf))

/** A person known only by what they do. */
function isCalled(index: StoryIndex, { entity }: Part): boolean {
  const name = index.entities.get(entity ?? '')?.name ?? ''
  return /^(?:The|An?) \p{Ll}|^\p{Ll}/u.test(name) || !/\p{Lu}/u.test(name)
}

/** "the boy" of one text may be that of another: his words, not who he is in each. */
function plainly(index: StoryIndex, part: Part | null): Part | null {
  return part !== null && part.entity !== null && isCalled(index, part) ? { ...part, entity: null } : part
}

function isOneDeed(index: StoryIndex, a: ToldAct, b: ToldAct): boolean {
  const fit = fitOf(index, plainly(index, a.object), plainly(index, b.object))
  if (fit !== 'same' && fit !== 'words') return false
  return anyDatesMeet(a.dates, b.dates)
}

/** The deed by who fills its slot, each with those who tell it; null if all name one, or one account names several. */
function draftOf(index: StoryIndex, { kind, of, asks, compatible }: Slot, group: readonly ToldAct[]): Draft | null {
  const byWhom = grouped(group, (a, b) => !areTwo(index, of(a), of(b)))
  const apart = byWhom.filter((own) => byWhom.every((o) => o === own || !sharesDocument(own, o)))
  if (byWhom.length < 2 || apart.length < byWhom.length) return null
  const shown = apart.slice(0, mostSides).map((acts) => {
    const passages = [...new Set(acts.map((t) => asTold(t)))]
    return { label: `${fillerIn(index, of, acts[0] as ToldAct)}, ${fromWhom(index, passages)}`, passages }
  })
  return {
    kind,
    reading: 'differs',
    explanation: `Accounts differ on ${asks}: ${shown.map((s) => s.label).join('; ')}.`,
    compatible,
    tied: true,
    rule: 'reconcile/doers',
    certainty: 0.6,
    sides: shown.map((s) => sideOf(s.label, s.passages)),
  }
}

/** Two who cannot be one: of one kind, and named or called by different words. */
function areTwo(index: StoryIndex, a: Part | null, b: Part | null): boolean {
  const kind = kindOf(index, a)
  if (kind === null || kind !== kindOf(index, b)) return false
  if (kind === 'called') return a?.stems.some((s) => b?.stems.includes(s)) === false
  return fitOf(index, a, b) === 'other'
}

function sharesDocument(a: readonly ToldAct[], b: readonly ToldAct[]): boolean {
  return a.some((x) => b.some((y) => x.passage.document === y.passage.document))
}

/** Who fills the slot, by name, with the clause in its own words. */
function fillerIn(index: StoryIndex, of: Slot['of'], told: ToldAct): string {
  const { passage, span } = told
  const agent = of(told)
  const { text } = passage.document.doc
  const words = inMarks(text.slice(span.start, span.end))
  const name = nameOf(index, [agent?.entity ?? ''])
  if (name === null) return words ?? 'someone else'
  const who = kindOf(index, agent) === 'called' ? name.charAt(0).toLowerCase() + name.slice(1) : nameIn(text, name)
  return words === null ? who : `${who} (${words})`
}

/** Whose word it is; who orders something tells nobody of it, the outlet does. */
function asTold({ agent, passage }: ToldAct): ToldAct['passage'] {
  const own = passage.speakers.has(agent?.entity ?? '')
  return own ? asOutlets(passage) : passage
}
