import type { MemberRelation } from '../../model/story.ts'
import { longestCommonSubsequence } from '../../text/wording.ts'
import type { StoryIndex } from '../index-story.ts'
import { quotedPieces, type Told, wordingOf } from '../told.ts'

/** A member of a quotation with its words: those it quotes, or all it says where it quotes a word or two. */
export interface GroupMember extends Told {
  readonly relation: MemberRelation
  /** It quotes enough words to be held to them. */
  readonly verbatim: boolean
  readonly words: readonly string[]
}

/** Fewer quoted words than these are picked out of a paraphrase. */
const fewestQuoted = 4

/** A quotation: the fullest wording that is not damaged, and the other members. */
export interface QuotedGroup {
  readonly fullest: GroupMember
  readonly others: readonly GroupMember[]
}

/** Quotations of the story whose fullest wording is quoted, in the order of the links. */
export function quotedGroups(index: StoryIndex): readonly QuotedGroup[] {
  return index.story.links.quotations.flatMap((q) => {
    const members = q.members.flatMap((m): GroupMember[] => {
      const told = index.told.get(m.statement)
      if (told === undefined) return []
      const quoted = wordingOf(told.quoted)
      const verbatim = quoted.length >= fewestQuoted
      return [{ ...told, relation: m.relation, verbatim, words: verbatim ? quoted : wordingOf(told.text) }]
    })
    return groupsOf(members)
  })
}

/** A quotation by its fullest wording; members that have too little of it are compared with each other. */
function groupsOf(members: readonly GroupMember[]): QuotedGroup[] {
  const whole = members.filter((m) => m.quoted !== '' && !m.statement.damaged)
  const verbatim = whole.filter((m) => m.verbatim)
  const fullest = (verbatim.length > 0 ? verbatim : whole).reduce<GroupMember | null>(
    (best, m) => (best === null || m.words.length > best.words.length ? m : best),
    null,
  )
  if (fullest === null) return []
  const held = new Map(members.map((m) => [m, heldTo(fullest, m)]))
  const rest = members.filter((m) => m !== fullest && held.get(m) === null)
  const others = members.flatMap((m) => (m === fullest ? [] : (held.get(m) ?? [])))
  return [{ fullest, others }, ...groupsOf(rest)]
}

/** A member with the words that are held to the fullest wording; null if it quotes too little of it. */
function heldTo(fullest: GroupMember, member: GroupMember): GroupMember | null {
  const common = inCommon(member, fullest)
  const shared = longestCommonSubsequence(common.words, fullest.words)
  const isPart = !member.verbatim || member.statement.damaged || shared >= common.words.length * leastShare
  return isPart ? common : null
}

/** Share of its words that a quotation must have from the fullest wording to be held to it. */
const leastShare = 0.35

/** Share of its words that a piece must have from the fullest wording to be a part of it. */
const pieceShare = 0.5

/** A member without the quotations it joins to the utterance and the other wording does not have. */
export function inCommon(member: GroupMember, other: GroupMember): GroupMember {
  const pieces = member.verbatim ? quotedPieces(member).map(wordingOf) : []
  const isShared = (p: readonly string[]) =>
    longestCommonSubsequence(p, other.words) >= Math.min(p.length, other.words.length) * pieceShare
  const common = pieces.filter((p) => p.length < fewestQuoted || isShared(p))
  const words = common.flat()
  return common.length === pieces.length || words.length < fewestQuoted ? member : { ...member, words }
}

/** Words of the one that stand, in order, in neither place of the other: what was left out and what was put in. */
export function differences(
  one: readonly string[],
  other: readonly string[],
): { readonly dropped: readonly number[]; readonly added: readonly number[] } {
  const table = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      ;(table[i] as Uint16Array)[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const [dropped, added]: [number[], number[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) dropped.push(i++)
    else added.push(j++)
  }
  while (i < one.length) dropped.push(i++)
  while (j < other.length) added.push(j++)
  return { dropped, added }
}

/** The part of the longer wording that the shorter one matches best, as a range of its words. */
export function matchingPart(
  long: readonly string[],
  short: readonly string[],
): { readonly from: number; readonly to: number } {
  const size = Math.min(long.length, Math.ceil(short.length * 1.4) + 3)
  let best = { from: 0, to: long.length, shared: -1 }
  for (let from = 0; from + size <= long.length; from++) {
    const shared = longestCommonSubsequence(long.slice(from, from + size), short)
    if (shared > best.shared) best = { from, to: from + size, shared }
  }
  return best
}
