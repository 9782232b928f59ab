import { accountNouns } from '../../data/rebuttal-words.ts'
import { chargeNouns } from '../../data/rebuff-words.ts'
import type { Span } from '../../model/span.ts'
import { meets } from '../../text/grouping.ts'
import {
  entityOfMention,
  isActor,
  nearPassages,
  passagesBySpeaker,
  type StoryIndex,
  weightOfAll,
} from '../index-story.ts'
import type { Passage } from '../passages.ts'
import { isReport } from '../sourcing/reports.ts'
import { partOf } from '../sentence-views.ts'
import { contentStems, plainBlanks } from '../words.ts'

/** Passages shown for the account. */
const mostShown = 4
/** Sentences before a rebuttal in which the account stands that it means. */
const sentencesBack = 3
/** Weight of the words an account is called by that a passage must hold to tell it, and the share of them. Real stories, read card by card. */
const leastWeight = 2.5
const leastShare = 0.6
/** Words of a clause that is an account by itself. */
const fewestOfClause = 3

/** Passages that tell the account which a rebuttal means by `what`, on another's word; empty if none is found. */
export function accountsMeant(index: StoryIndex, rebuttal: Passage, what: Span): readonly Passage[] {
  const words = plainBlanks(rebuttal.document.doc.text.slice(what.start, what.end))
  const clause = /(?<=\p{L} )that (?=\p{L}+ \p{L})/u.exec(words)
  if (clause !== null) {
    const from = what.start + clause.index + clause[0].length
    const own = partOf(rebuttal, from, what.end)
    const told = toldLike(index, rebuttal, stemsWithoutNames(own.text))
    if (told.length > 0) return told
    const owner = ownerOf(index, rebuttal, { start: what.start, end: from })
    const whose = new Set(owner === null ? [] : [owner])
    return own.topic.size >= fewestOfClause ? [{ ...own, statement: null, speakers: whose, negated: false }] : []
  }
  const named = stemsWithoutNames(words)
  const like = toldLike(index, rebuttal, named)
  if (like.length > 0) return like
  const owner = ownerOf(index, rebuttal, what)
  if (owner !== null) return toldByOwner(index, rebuttal, owner)
  if (rebuttal.speakers.size === 0) return []
  const told = toldBefore(index, rebuttal)
  return chargeNouns.test(words) && told.some((p) => p.negated) ? [] : told
}

/** Content words that are no names and no nouns for an account: "the bribery claims". */
export function stemsWithoutNames(words: string): ReadonlySet<string> {
  return new Set(contentStems(words.replace(accountNouns, ' ').replace(/\b\p{Lu}[\p{L}’'-]*/gu, ' ')))
}

/** Passages on another's word that hold what an account is called by, those of the same document first. */
export function toldLike(index: StoryIndex, rebuttal: Passage, named: ReadonlySet<string>): readonly Passage[] {
  const weight = weightOfAll(index, named)
  if (weight < leastWeight) return []
  return nearPassages(index, named, 30)
    .filter(({ passage, shared }) => {
      const own = weightOfAll(index, shared)
      return (
        own >= leastWeight && own >= leastShare * weight && isOther(rebuttal, passage) && isReport(passage, rebuttal)
      )
    })
    .map((n) => n.passage)
    .sort((a, b) => Number(b.document === rebuttal.document) - Number(a.document === rebuttal.document))
    .slice(0, mostShown)
}

/** Whose account it is: the person or body named with it. */
function ownerOf(index: StoryIndex, { document, speakers }: Passage, what: Span): string | null {
  const inside = document.layers.mention.filter((m) => m.span.start >= what.start && m.span.end <= what.end)
  const found = inside.flatMap((m) => entityOfMention(index, document, m.id) ?? [])
  return found.find((id) => !speakers.has(id) && isActor(index, id)) ?? null
}

/** What the owner of an account says right before, and first of all in the document; elsewhere if they say nothing there. */
export function toldByOwner(index: StoryIndex, rebuttal: Passage, owner: string): readonly Passage[] {
  const isHis = (p: Passage) =>
    p.speakers.has(owner) && isOther(rebuttal, p) && p.topic.size >= fewestOfClause && !p.text.includes('?')
  const own = (index.passagesOfDocument.get(rebuttal.document.doc.id) ?? []).filter(isHis)
  const sentences = rebuttal.document.layers.sentence
  const at = sentences.indexOf(rebuttal.sentence)
  const near = own.filter((p) => isJustBefore(sentences.indexOf(p.sentence), at))
  const chosen =
    own.length > 0 ? [...own.slice(0, mostOfOwner), ...near] : firstOf(passagesBySpeaker(index).get(owner), isHis)
  return [...new Set(chosen)].slice(0, mostShown)
}

/** The first that fit, and no more of a long list looked at than that takes. */
function firstOf(passages: readonly Passage[] = [], fits: (p: Passage) => boolean): readonly Passage[] {
  const first: Passage[] = []
  for (const p of passages) {
    if (first.length === mostShown) break
    if (fits(p)) first.push(p)
  }
  return first
}

/** Passages of an owner shown though they do not stand right before. */
const mostOfOwner = 2

function isJustBefore(sentence: number, at: number): boolean {
  return sentence < at && sentence >= at - sentencesBack
}

/** What somebody else says, or an account that is told of, in the last sentences before. */
export function toldBefore(index: StoryIndex, rebuttal: Passage): readonly Passage[] {
  const { sentence: sentences } = rebuttal.document.layers
  const at = sentences.indexOf(rebuttal.sentence)
  const own = index.passagesOfDocument.get(rebuttal.document.doc.id) ?? []
  for (let i = at - 1; i >= Math.max(0, at - sentencesBack); i--) {
    const told = own.filter((p) => p.sentence === sentences[i] && isOther(rebuttal, p) && !p.text.includes('?'))
    if (told.some(tells)) return told.slice(0, mostShown)
  }
  return []
}

/** It is somebody's word, or speaks of an account. */
function tells(p: Passage): boolean {
  return p.speakers.size > 0 || accountNouns.test(p.words)
}

function isOther(rebuttal: Passage, p: Passage): boolean {
  return p.sentence !== rebuttal.sentence && !p.damaged && !meets(p.speakers, rebuttal.speakers) && p.topic.size > 1
}
