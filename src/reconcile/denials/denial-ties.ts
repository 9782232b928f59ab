import { inBoth, meets } from '../../text/grouping.ts'
import type { Denial } from './denials.ts'
import { isActor, isPerson, type StoryIndex, weightOf } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { sentenceText } from '../sentence-views.ts'
import { contentStems, stemOf } from '../words.ts'

/** What was not talked about, and a report that those two met or talked: it need not say about what. */
export function isContact(index: StoryIndex, { act, passage, explicit }: Denial, report: Passage): boolean {
  if (inPerson.test(passage.words) && !inPerson.test(report.words)) return false
  return (
    explicit &&
    act[0] === contact &&
    report.topic.has(contact) &&
    sharedActors(index, passage, wholeStatement(index, report)).size >= 2
  )
}

/** The passage with all who are named in the statement it is part of: a pair of commas may cut it. */
function wholeStatement(index: StoryIndex, p: Passage): Passage {
  const parts = index.passagesOfStatement.get(p.statement?.id ?? '') ?? []
  return { ...p, entities: new Set([...p.entities, ...parts.flatMap((part) => [...part.entities])]) }
}

/** "We talked about the tender", from one who is told to have met whom the denial is of; all that is denied is told. */
export function isOfOneTalk(index: StoryIndex, { act, passage }: Denial, report: Passage): boolean {
  const [what, about] = act
  if (what !== contact || about === undefined || !report.topic.has(what) || !report.topic.has(about)) return false
  if (!/\b(?:we|us|our)\b/i.test(report.words)) return false
  const people = (ids: Iterable<string>) => [...ids].filter((id) => isPerson(index, id))
  const [own, other] = [people([...passage.entities, ...passage.speakers]), people(report.speakers)]
  return (index.byWord.get(contact) ?? []).some(
    (p) => other.some((o) => p.entities.has(o)) && own.some((o) => p.entities.has(o) && !other.includes(o)),
  )
}

/** Someone may talk with another without having met. */
const inPerson = /\b(?:in person|face[- ]to[- ]face|in the flesh)\b/i

const contact = contentStems('met')[0] as string

/** The denied word itself, if it is a telling one, said of the same person: "nothing misleading" beside "misled the committee". */
export function isOwnCharge(index: StoryIndex, { act, passage }: Denial, report: Passage): boolean {
  const head = act[0] as string
  return (
    act.length <= longestCharge &&
    charging.test(sentenceText(report)) &&
    report.topic.has(head) &&
    weightOf(index, head) >= tellingCharge &&
    sharesActor(index, passage, report)
  )
}

/** What a person says was not done to them, told of that person in the same verb: "was never told", "Wray was told there". */
export function isDoneToDenier(index: StoryIndex, { act, passage }: Denial, report: Passage): boolean {
  const done = (text: string) =>
    [...text.matchAll(passive)].some((m) => stemOf((m[1] as string).toLowerCase()) === act[0])
  return isOfDenier(index, passage, report) && done(passage.text) && done(report.text)
}

/** "Nobody ever warned him", "he was never warned", from one whom another tells to have been warned: of what it need not say. */
export function isDoneAfterAll(index: StoryIndex, { act, passage }: Denial, report: Passage): boolean {
  const verb = (byNobody.exec(passage.text) ?? neverDone.exec(passage.text))?.[1]
  const done = verb === undefined ? '' : stemOf(verb.toLowerCase())
  if (!act.slice(0, 2).includes(done) || !report.topic.has(done)) return false
  // An office that says it stands as nobody where no list knows it.
  if (report.speakers.size === 0 && (report.statement?.source ?? []).length === 0) return false
  return isOfDenier(index, passage, report)
}

/** The report is of the person who denies. */
export function isOfDenier(index: StoryIndex, denial: Passage, report: Passage): boolean {
  return [...denial.speakers].some((s) => isPerson(index, s) && report.entities.has(s))
}

const byNobody = /\b(?:nobody|no one|no-one) (?:(?:had|has|have|ever|at all) )*(\p{L}{3,}) (?:him|her|them|me|us)\b/iu
const neverDone = /\b(?:(?:was|were|been) never|never been) (?:\p{L}+ly )?(\p{L}{3,})/iu

const passive = /\b(?:was|were|been|is|are) (?:(?:never|not|also|\p{L}+ly) )*(\p{L}{3,})/giu

/** What is denied is to have known: who did what nobody knew of is another matter. */
export function isOfKnowing({ act, passage }: Denial): boolean {
  return act[0] === knowing && /\b(?:un)?aware\b/i.test(passage.words)
}

/** Whoever is said not to have known is named in a report of their being told, of the same thing. */
export function isToldToUnaware(index: StoryIndex, denial: Denial, report: Passage): boolean {
  const { passage, act } = denial
  if (!isOfKnowing(denial)) return false
  const sentence = new Set(contentStems(sentenceText(report)))
  if (!toldTo.test(report.words) || act.slice(1).filter((s) => sentence.has(s)).length < fewestOfUnknown) return false
  const before = passage.text.slice(0, passage.text.search(/n['’]t\b|\b(?:not|never|no|none|neither|unaware)\b/i))
  const named = [...passage.entities].filter((id) => {
    const last = index.entities.get(id)?.name.split(' ').at(-1)
    return last !== undefined && before.includes(last)
  })
  const unaware = new Set([...named, ...passage.speakers])
  return meets(report.entities, unaware)
}

/** Words of what was not known that a report of the telling must hold. */
const fewestOfUnknown = 2
/** Someone was told, or told someone who is named. */
const toldTo =
  /\b(?:was|were|been) (?:\p{L}+ly )?(?:told|warned|informed|briefed|notified|alerted|advised)\b|\b(?:told|warned|informed|briefed|notified|alerted|advised) (?:the )?(?:\p{L}+ ){0,2}?\p{Lu}/u

const knowing = contentStems('aware')[0] as string

/** Words of a denied act that is a charge and little more. */
const longestCharge = 3
/** Words by which someone charges someone with something. */
const charging = /\b(?:accus|alleg|contend|charg|claim|critici[sz]|assert|fault|blam)\p{L}*/iu
/** Weight from which a denied word tells by itself. */
const tellingCharge = 2.8

/** Somebody whom both passages name or are the word of. */
export function sharesActor(index: StoryIndex, a: Passage, b: Passage): boolean {
  return sharedActors(index, a, b).size > 0
}

/** People and organisations that both passages name or are the word of. */
export function sharedActors(index: StoryIndex, a: Passage, b: Passage): ReadonlySet<string> {
  return new Set(inBoth(actorsIn(index, b), actorsIn(index, a)))
}

/** People and organisations that a passage names or is the word of. */
export function actorsIn(index: StoryIndex, { entities, speakers }: Passage): ReadonlySet<string> {
  return new Set([...entities, ...speakers].filter((id) => isActor(index, id)))
}
