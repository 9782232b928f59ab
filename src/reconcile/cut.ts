import { bindingWords } from '../data/wording-words.ts'
import { negators } from '../data/negators.ts'
import { overlaps, type Span } from '../model/span.ts'
import { type Draft, inMarks, nameOf, outletOf } from './card.ts'
import type { StoryIndex } from './index-story.ts'
import { differences, type GroupMember, quotedGroups } from './quoted-groups.ts'
import { toldEvidence } from './told.ts'
import { isNegated } from './words.ts'

/** A cut that leaves out fewer words than these is a matter of wording. */
const fewestWords = 3

/** Quotations cut so that a condition, a limit or a denial that stands in the fullest wording is gone. */
export function findCutDiscrepancies(index: StoryIndex): readonly Draft[] {
  return quotedGroups(index).flatMap(({ fullest, others }) => {
    const cuts = others
      .filter((m) => m.quoted !== '' && !m.statement.damaged && !marksItsCut(m))
      .flatMap((member) => {
        const part = leftOut(fullest, member)
        return part === null ? [] : [{ member, part }]
      })
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

function outletsOf(members: readonly GroupMember[]): string {
  return [...new Set(members.map(outletOf))].slice(0, 3).join(', ')
}

/** An ellipsis says that words are left out. */
function marksItsCut({ text }: GroupMember): boolean {
  return /\.\.\.|…/.test(text)
}

/** The clause at the beginning or end of the fullest wording that the member lacks and that binds the rest; null if none. */
function leftOut(fullest: GroupMember, member: GroupMember): Span | null {
  const { added } = differences(fullest.words, member.words)
  if (added.length > member.words.length * 0.25) return null
  const kept = startOf(fullest.words, member.words)
  const tail = fullest.words.slice(kept + member.words.length)
  const head = fullest.words.slice(0, kept)
  if (tail.length >= fewestWords && (bindingWords.test(tail.join(' ')) || bindingWords.test(tail.slice(1).join(' '))))
    return place(fullest, tail.slice(0, 12))
  if (
    head.length >= fewestWords &&
    head.some((w) => negators.has(w)) &&
    !isNegated(sentencesOf(member)) &&
    kept < fullest.words.length * 0.6
  )
    return place(fullest, head.slice(0, 12))
  return null
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
