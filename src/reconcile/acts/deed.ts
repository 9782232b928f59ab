import { asking, noReport, silentVerbs, unreal } from '../../data/denial-words.ts'
import { notDone, refusingTo, undertakingTo } from '../../data/undertakings.ts'
import type { Span } from '../../model/span.ts'
import { compareDates, edtfDays } from '../../text/edtf.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, inMarks, nameOf, outletOf, sideOf } from '../card.ts'
import { actWords } from '../denials/denials.ts'
import { entityOfMention, isPerson, type StoryIndex } from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { saidOn, type Told, toldEvidence } from '../told.ts'
import { stemOf, withPlainActs } from '../words.ts'

/** What someone said they would or would not do. */
interface Undertaking {
  readonly told: Told
  readonly refuses: boolean
  /** Stems of the act, its verb first. */
  readonly act: readonly string[]
  /** Where the words of it stand in the document. */
  readonly core: Span
}

/** Content words after the verb that the deed must be about, if there are any. */
const nearAct = 3
/** Passages shown for the deed. */
const mostShown = 4

/** A speaker who said they would not, and did; or would, and did not: one card for each speaker and act. */
export function findTurnedDeeds(index: StoryIndex): readonly Draft[] {
  const bySpeaker = new Map<string, Undertaking[]>()
  for (const told of index.told.values()) {
    const speaker = [...told.speakers].at(-1)
    if (speaker === undefined || told.statement.damaged || !isPerson(index, speaker)) continue
    for (const u of undertakingsIn(told)) addTo(bySpeaker, speaker, u)
  }
  return [...bySpeaker].flatMap(([speaker, own]) => turnedBy(index, speaker, own))
}

function undertakingsIn(told: Told): Undertaking[] {
  const { text } = told.document.doc
  return told.statement.content.flatMap((part) =>
    ([refusingTo, undertakingTo] as const).flatMap((words, i): Undertaking[] => {
      const said = text.slice(part.start, part.end)
      const m = words.exec(said)
      if (m === null || !isOwn(said.slice(0, m.index)) || /\b(?:if|unless|until)\b/i.test(said)) return []
      const act = actWords(said.slice(m.index + m[0].length)).slice(0, nearAct)
      const verb = /^[\p{L}'’]+/u.exec(withPlainActs(said.slice(m.index + m[0].length)))?.[0].toLowerCase() ?? ''
      if (act.length === 0 || silentVerbs.has(verb) || stemOf(verb) !== act[0]) return []
      return [{ told, refuses: i === 0, act, core: { start: part.start + m.index, end: part.end } }]
    }),
  )
}

/** The speaker speaks of themselves: "I", "he", or nothing before the words. */
function isOwn(before: string): boolean {
  return /(?:^|\b(?:I|we|he|she|they|that)\b)[^.,;]{0,12}$/i.test(before.trimEnd())
}

function turnedBy(index: StoryIndex, speaker: string, own: readonly Undertaking[]): Draft[] {
  const done = new Set<string>()
  return own.flatMap((u) => {
    const key = `${u.refuses} ${u.act[0]}`
    if (done.has(key)) return []
    const deeds = deedsOf(index, speaker, u)
    if (deeds.length === 0) return []
    done.add(key)
    return [draftOf(index, speaker, u, deeds)]
  })
}

/** Later passages that tell of the speaker doing what they would not, or not doing what they would. */
function deedsOf(index: StoryIndex, speaker: string, { told, refuses, act }: Undertaking): readonly Passage[] {
  const [verb, ...rest] = act as [string, ...string[]]
  const said = saidOn(told)
  return (index.byWord.get(verb) ?? []).filter((p) => {
    if (
      p.damaged ||
      p.hedged ||
      unreal.test(p.text.replace(notDone, ' ')) ||
      asking.test(p.words) ||
      noReport.test(p.words)
    )
      return false
    const turned = refuses ? !p.negated && !notDone.test(p.words) : notDone.test(p.words)
    const after = compareDates(said, p.published) < 0 && !isBefore(p, said)
    return (
      turned &&
      after &&
      p.statement?.id !== told.statement.id &&
      (rest.length === 0 || rest.some((s) => p.topic.has(s)) || p.topic.size <= fewWords) &&
      isDoer(index, p, speaker, verb)
    )
  })
}

/** A passage of so few content words says no more than the act. */
const fewWords = 4

/** The dates of the clause are all before the day of the saying. */
function isBefore(p: Passage, said: string | null): boolean {
  const day = edtfDays(said)
  const told = p.dates.flatMap((d) => (d.value === null ? [] : [edtfDays(d.value)]))
  return day !== null && told.length > 0 && told.every((d) => d !== null && d[1] < day[0])
}

/** The speaker is named right before the verb, nobody else between. */
function isDoer(index: StoryIndex, p: Passage, speaker: string, verb: string): boolean {
  const { text } = p.document.doc
  const words = [...withPlainActs(text.slice(p.start, p.end)).matchAll(/[\p{L}'’]+/gu)]
  const at = words.findIndex((w) => stemOf(w[0].toLowerCase()) === verb)
  const [link, governor] = [words[at - 1]?.[0] ?? '', words[at - 2]?.[0] ?? '']
  if (/^(?:to|of|for|against|about)$/i.test(link) && !/^(?:refuse|fail|decline)[sd]?$|^failed$/i.test(governor))
    return false
  const end = at < 0 ? -1 : p.start + (words[at]?.index ?? 0)
  const before = p.document.layers.mention.filter(
    (m) => m.span.start >= p.start && m.span.end <= end && m.kind === 'person',
  )
  const last = before.at(-1)
  if (last === undefined) return false
  return entityOfMention(index, p.document, last.id) === speaker
}

function draftOf(index: StoryIndex, speaker: string, u: Undertaking, deeds: readonly Passage[]): Draft {
  const name = nameOf(index, [speaker]) ?? 'The speaker'
  const { text } = u.told.document.doc
  const [said, did] = [inMarks(text.slice(u.core.start, u.core.end)), inMarks((deeds[0] as Passage).text)]
  const what = u.refuses ? 'would not' : 'would'
  return {
    kind: 'position-reversed',
    reading: 'differs',
    explanation:
      said && did
        ? `What ${name} said first and did later differ: ${said}; then ${did}.`
        : `What ${name} said they ${what} do and did later differ.`,
    compatible: null,
    rule: 'reconcile/deed',
    certainty: 0.65,
    tied: true,
    sides: [
      { label: `${name}, as said, in ${outletOf(u.told)}`, evidence: [toldEvidence(u.told, u.core)] },
      sideOf('what was done', deeds.slice(0, mostShown)),
    ],
  }
}
