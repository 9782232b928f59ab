import { unreal } from '../../data/denial-words.ts'
import { knowing, type KnowerAt, notKnowing } from '../../data/knowing-words.ts'
import type { Mention } from '../../model/layers.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, nameOf } from '../card.ts'
import { entityOfMention, isPerson, type StoryIndex, weightOfAll } from '../index-story.ts'
import { isOneVoice } from '../one-voice.ts'
import type { Passage } from '../passages.ts'
import { draftOfVoices } from '../denials/two-accounts.ts'
import { contentStems } from '../words.ts'

/** Somebody who was told of something, or was not. */
interface Knower {
  readonly passage: Passage
  readonly entity: string | null
  /** Whether it is a person; a body may be called by several words. */
  readonly person: boolean
}

/** Weight of the words by which two accounts are of one matter. Invented stories, read card by card. */
const leastShared = 2.6
const leastOfOwn = 1.4
/** Passages between an account and the answer to it. */
const nearAnswer = 3
/** Accounts of being told that each denial is compared with. */
const furthest = 60
const mostShown = 4

/** Someone said not to have known or not to have been told, and told to have been: one card for each of them. */
export function findKnewOrNot(index: StoryIndex): readonly Draft[] {
  const [not, told] = [notKnowing, knowing].map((words) =>
    index.passages.filter((p) => !p.damaged && !p.text.includes('?')).flatMap((p) => knowersIn(index, p, words)),
  ) as [Knower[], Knower[]]
  const unknowing = new Set(not.map((k) => k.passage))
  const [byEntity, byDocument] = [new Map<string, Knower[]>(), new Map<unknown, Knower[]>()]
  for (const k of told) {
    if (!isTelling(k.passage) || unknowing.has(k.passage)) continue
    addTo(byEntity, keyOf(index, k), k)
    addTo(byDocument, k.passage.document, k)
  }
  const pairs = new Map<string, { no: Set<Passage>; yes: Set<Passage> }>()
  for (const k of not) {
    if (k.entity === null) continue
    const own = (byEntity.get(keyOf(index, k)) ?? []).slice(-furthest).filter((t) => isOfOneMatter(index, k, t))
    const answered = (byDocument.get(k.passage.document) ?? []).filter((t) => isAnswered(k, t))
    const yes = [...own, ...answered].filter((t) => canDiffer(k.passage, t.passage)).map((t) => t.passage)
    if (yes.length === 0) continue
    const group = pairs.get(k.entity) ?? { no: new Set(), yes: new Set() }
    pairs.set(k.entity, group)
    group.no.add(k.passage)
    for (const p of yes) group.yes.add(p)
  }
  return [...pairs].map(([entity, { no, yes }]) => draftOf(index, entity, [...no], [...yes]))
}

/** Bodies that texts call by a common noun are one by that noun: "the club". */
function keyOf({ entities }: StoryIndex, { entity, person }: Knower): string {
  const name = entities.get(entity ?? '')?.name ?? ''
  const common = /^(?:the|its|his|her|their|our) (?<noun>\p{Ll}[\p{L} ]*)$/iu.exec(name)?.groups?.noun
  return person || common === undefined ? (entity ?? '') : common.toLowerCase()
}

/** It is told as having been so. */
function isTelling({ text, negated }: Passage): boolean {
  return !negated && !unreal.test(text)
}

function knowersIn(index: StoryIndex, passage: Passage, list: readonly (readonly [RegExp, KnowerAt])[]): Knower[] {
  return list.flatMap(([words, at]) => {
    const m = words.exec(passage.text)
    if (m === null) return []
    const [from, to] = [passage.start + m.index, passage.start + m.index + m[0].length]
    if (at === 'after' && isSaying(passage, from, to)) return []
    const entity = at === 'speaker' ? ([...passage.speakers].at(-1) ?? null) : entityAt(index, passage, at, from, to)
    const body = passage.document.doc.text.slice(to, to + longestBody)
    if (entity === null && !(at === 'after' && anyBody.test(body))) return []
    return [{ passage, entity, person: isPerson(index, entity) }]
  })
}

/** Those whom one tells of something at work, without a name. In code units. */
const longestBody = 40
const anyBody =
  /^ (?:(?:the|his|her|its|their|my|our|two|several) )?(?:\p{L}+ )?(?:office|management|managers?|bosses|boss|superiors?|company|firm|board|directors?|executives?|government|ministry|authorities|regulators?|police|headquarters|owners?|council|club|school|hospital|supervisors?|leaders?|officials?)\b/iu

/** "told reporters": words of saying to those who only pass it on. */
function isSaying({ document: { doc } }: Passage, from: number, to: number): boolean {
  const words = doc.text.slice(from, to + 40)
  return /^\p{L}+ (?:the |a )?(?:reporters?|journalists?|parliament|lawmakers|court|judges?|\p{Lu}\p{L}+ (?:News|Post|Times|Desk|Wire|Press|Agency)|me\b|you\b)/iu.test(
    words,
  )
}

/** Who stands right before the words or right after them; a pronoun that is nobody's may be the speaker's. */
function entityAt(index: StoryIndex, p: Passage, at: 'before' | 'after', from: number, to: number): string | null {
  const { doc, layers } = p.document
  const fits = (m: Mention) =>
    at === 'before'
      ? m.span.end <= from && m.span.start >= p.sentence.span.start && fewBetween.test(doc.text.slice(m.span.end, from))
      : m.span.start >= to && m.span.start - to <= 5 && /^ (?:the )?$/.test(doc.text.slice(to, m.span.start))
  const found = layers.mention.filter(fits)
  const mention = at === 'after' ? found[0] : (found.findLast((m) => m.form === 'name') ?? found.at(-1))
  const entity = entityOfMention(index, p.document, mention?.id)
  if (entity !== null) return entity
  const around = doc.text.slice(Math.max(p.start, from - 12), Math.min(p.end, to + 5))
  return /\b(?:he|she|I|we|they|me|us|him|her|them)\b/i.test(around) ? ([...p.speakers][0] ?? null) : null
}

const fewBetween =
  /^(?:['’]s)?(?:,[^,]{2,60},)?\W*(?:(?:had|has|have|also|only|first|already|himself|herself|who|\p{L}+ly)\s*)*$/iu

function canDiffer(no: Passage, yes: Passage): boolean {
  return no.sentence !== yes.sentence && no.text !== yes.text && !isOneVoice(no, yes)
}

/** Both are of one thing that there was to know. */
function isOfOneMatter(index: StoryIndex, a: Knower, b: Knower): boolean {
  const names = new Set(contentStems(index.entities.get(a.entity ?? '')?.name ?? ''))
  const shared = [...a.passage.topic].filter((s) => b.passage.topic.has(s) && !names.has(s) && !idle.has(s))
  // Somebody who says now this and now that of themselves need share less.
  const own = a.entity !== null && a.passage.speakers.has(a.entity) && b.passage.speakers.has(a.entity)
  return weightOfAll(index, shared) >= (own ? leastOfOwn : leastShared)
}

/** Words of telling and knowing, which any two accounts of it share. */
const idle = new Set(contentStems('told know known receive sent minister company day week month'))

/** "Her office received it": whoever was just said not to have known has it. */
function isOfficeOf(text: string): boolean {
  return /^\W*(?:his|her|their) (?:office|staff|secretary|department|ministry|lawyers?)\b/i.test(text)
}

/** One party answers what another tells: it need not name the same body, nor the matter. */
function isAnswered(no: Knower, yes: Knower): boolean {
  const after = no.passage.at - yes.passage.at
  if (after < 0 && after >= -nearAnswer && isOfficeOf(yes.passage.text) && no.person) return true
  if (after <= 0 || after > nearAnswer || no.passage.speakers.size === 0 || yes.passage.statement === null) return false
  if (/\bconsulted\b/i.test(no.passage.words) !== /\bconsulted\b/i.test(yes.passage.words)) return false
  return yes.entity === no.entity || !(no.person && yes.person)
}

function draftOf(index: StoryIndex, entity: string, no: readonly Passage[], yes: readonly Passage[]): Draft {
  const [not, told] = [no, yes].map((ps) => [...ps].sort((a, b) => a.at - b.at).slice(0, mostShown)) as [
    Passage[],
    Passage[],
  ]
  const name = nameOf(index, [entity]) ?? 'someone'
  return draftOfVoices(index, not, told, {
    kind: 'denial-vs-report',
    rule: 'reconcile/knew-or-not',
    certainty: 0.55,
    told: (a, b) => `Accounts differ on what ${name} was told: ${a}; ${b}.`,
    untold: (one, other) => `Accounts of ${one} and of ${other} differ on what ${name} was told.`,
  })
}
