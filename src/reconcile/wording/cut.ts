import { bindingWords } from '../../data/wording-words.ts'
import { negators } from '../../data/negators.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { type Draft, inMarks, nameOf, outletOf } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { differences, type GroupMember, type QuotedGroup, quotedGroups } from './quoted-groups.ts'
import { toldEvidence } from '../told.ts'
import { contentStems, isNegated } from '../words.ts'

/** A cut that leaves out fewer words than these is a matter of wording. */
const fewestWords = 3

/** Quotations cut so that a condition, a limit or a denial that stands in the fullest wording is gone. */
export function findCutDiscrepancies(index: StoryIndex): readonly Draft[] {
  return quotedGroups(index).flatMap((group) => {
    const { fullest, cuts } = cutsOf(index, group)
    const first = cuts[0]
    if (first === undefined) return []
    const members = cuts.map((c) => c.member)
    const speaker = nameOf(index, fullest.speakers)
    const words = inMarks(fullest.document.doc.text.slice(first.part.start, first.part.end))
    const draft: Draft = {
      kind: 'cut',
      reading: 'differs',
      explanation: `${outletsOf(members)} quotes ${speaker ?? 'the statement'} without ${words ?? 'a part'} that ${outletOf(fullest)} gives.`,
      compatible: null,
      rule: 'reconcile/cut',
      certainty: 0.6,
      sides: [
        { label: `${outletOf(fullest)}, with these words`, evidence: [toldEvidence(fullest, first.part)] },
        { label: `${outletsOf(members)}, without them`, evidence: members.slice(0, 4).map((m) => toldEvidence(m)) },
      ],
    }
    return [draft]
  })
}

interface Cut {
  readonly member: GroupMember
  /** Where the words it lacks stand in the fullest wording. */
  readonly part: Span
}

/** Members that lack a part of the fullest wording; of a longer, damaged one, if nothing cuts the fullest whole one. */
function cutsOf(
  index: StoryIndex,
  { fullest, others }: QuotedGroup,
): { readonly fullest: GroupMember; readonly cuts: readonly Cut[] } {
  const whole = others.filter((m) => m.quoted !== '' && !m.statement.damaged && !marksItsCut(m))
  const cuts = whole.flatMap((member) => cutOf(index, fullest, member))
  const longer = others.filter((m) => m.statement.damaged && m.quoted !== '' && m.words.length > fullest.words.length)
  if (cuts.length > 0 || longer.length === 0 || marksItsCut(fullest)) return { fullest, cuts }
  const found = longer.flatMap((l) => cutOf(index, l, fullest).map((cut) => ({ fullest: l, cuts: [cut] })))
  return found.find((f) => !touchesDamage(f.fullest, f.cuts)) ?? { fullest, cuts }
}

function touchesDamage({ document }: GroupMember, cuts: readonly Cut[]): boolean {
  return cuts.some(({ part }) => document.doc.damage.some((d) => d.kind !== 'stray-marks' && overlaps(d, part)))
}

function cutOf(index: StoryIndex, fullest: GroupMember, member: GroupMember): Cut[] {
  const part = leftOut(index, fullest, member)
  return part === null ? [] : [{ member, part }]
}

function outletsOf(members: readonly GroupMember[]): string {
  return [...new Set(members.map(outletOf))].slice(0, 3).join(', ')
}

/** An ellipsis says that words are left out. */
function marksItsCut({ text }: GroupMember): boolean {
  return /\.\.\.|…/.test(text)
}

/** The clause at the beginning or end of the fullest wording that the member lacks and that binds the rest; null if none. */
function leftOut(index: StoryIndex, fullest: GroupMember, member: GroupMember): Span | null {
  const { added } = differences(fullest.words, member.words)
  if (added.length > member.words.length * 0.25) return null
  const kept = startOf(fullest.words, member.words)
  const tail = fullest.words.slice(kept + member.words.length)
  const head = fullest.words.slice(0, kept)
  const again = repeats(tail.slice(0, member.words.length * 2), member.words)
  if (
    !again &&
    tail.length >= fewestWords &&
    (bindingWords.test(tail.join(' ')) || bindingWords.test(tail.slice(1).join(' ')))
  )
    return place(fullest, tail.slice(0, mostShown))
  if (head.length < fewestWords || kept >= fullest.words.length * 0.6) return null
  const around = sentencesOf(member)
  const conditional =
    openingCondition.test(head.join(' ')) && !condition.test(around) && !toldNearby(index, head, member)
  const denies = head.some((w) => negators.has(w)) && (!isNegated(around) || endsSentence(fullest, head))
  const denying = denies && !repeats(head.slice(-member.words.length * 2), member.words)
  return conditional || (denying && !toldNearby(index, head, member)) ? place(fullest, head.slice(0, mostShown)) : null
}

/** The speaker said it twice, and the member has it once: “I am not there yet. I am not quite there yet.” */
function repeats(beside: readonly string[], words: readonly string[]): boolean {
  return words.length <= beside.length && words.every((w) => beside.includes(w))
}

/** Words shown of what a cut leaves out. */
const mostShown = 12

/** A condition at the head of what was said: "If there were any danger, …". */
const openingCondition =
  /(?:^|\b(?:and|but|that) )(?:if|unless|provided|assuming|as long as|so long as|until|only if|even if)\b/i

/** A condition anywhere in a sentence. */
const condition = /\b(?:if|unless|provided|assuming|as long as|so long as|until|in case|whether)\b/i

/** The words end a sentence of the wording: what follows can stand by itself, and what goes before was an answer too. */
function endsSentence(member: GroupMember, head: readonly string[]): boolean {
  const part = place(member, head)
  return part !== null && /^\W*[.!?]/.test(member.document.doc.text.slice(part.end, part.end + 3))
}

/** Share of the content words of a part that one passage must hold to tell it. */
const toldShare = 0.6

/** The member's document tells the part in another place. */
function toldNearby(index: StoryIndex, words: readonly string[], { document }: GroupMember): boolean {
  const stems = contentStems(words.join(' '))
  const passages = index.passagesOfDocument.get(document.doc.id) ?? []
  return (
    stems.length > 0 && passages.some((p) => stems.filter((s) => p.topic.has(s)).length >= stems.length * toldShare)
  )
}

/** Where the shorter wording begins in the longer, by the longest run of words they share. */
function startOf(long: readonly string[], short: readonly string[]): number {
  let best = { at: 0, length: 0 }
  for (let i = 0; i < long.length; i++) {
    for (let j = 0; j < short.length; j++) {
      let length = 0
      while (long[i + length] !== undefined && long[i + length] === short[j + length]) length++
      if (length > best.length) best = { at: Math.max(0, i - j), length }
    }
  }
  return best.at
}

/** The sentences a member stands in. */
function sentencesOf({ document, statement }: GroupMember): string {
  const around = document.layers.sentence.filter((s) => overlaps(s.span, statement.span))
  return around.map((s) => document.doc.text.slice(s.span.start, s.span.end)).join(' ')
}

/** Where neighbouring words of the wording stand in the document. */
function place(member: GroupMember, words: readonly string[]): Span | null {
  const pattern = words
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]+"))
    .join('[^\\p{L}\\p{N}]+')
  const text = member.document.doc.text
  const { start, end } = member.statement.span
  const found = new RegExp(pattern, 'iu').exec(text.slice(start, end))
  return found === null ? null : { start: start + found.index, end: start + found.index + found[0].length }
}
