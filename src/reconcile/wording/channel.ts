import { outlets } from '../../data/outlets.ts'
import type { Reading } from '../../model/kinds.ts'
import type { Medium } from '../../model/layers.ts'
import { hull, type Span } from '../../model/span.ts'
import type { AnalysedDoc, Side } from '../../model/story.ts'
import { addTo } from '../../text/grouping.ts'
import { type Draft, inMarks, listOf, nameOf, outletOf } from '../card.ts'
import { shortened } from '../clauses.ts'
import { type StoryIndex, toldByDocument } from '../index-story.ts'
import { type GroupMember, quotedGroups } from './quoted-groups.ts'
import { type Told, toldEvidence } from '../told.ts'
import { nameIn } from '../voices.ts'
import { oneBlank } from '../words.ts'

/** How an utterance was made, by what its words of saying, or those shortly before, tell. */
interface Channel {
  readonly way: Way
  /** In words: "to NBC", "in a written statement". */
  readonly words: string
  /** The statement whose words of saying tell it. */
  readonly told: Told
  /** The statement said so. */
  readonly member: GroupMember
}

type Way = 'newsroom' | 'statement' | 'post' | 'news conference' | 'testimony' | 'speech' | 'letter' | 'email'

const ways: Partial<Readonly<Record<Medium, readonly [Way, string]>>> = {
  interview: ['newsroom', 'in an interview'],
  statement: ['statement', 'in a statement'],
  tweet: ['post', 'in a post'],
  'news conference': ['news conference', 'to reporters'],
  testimony: ['testimony', 'in testimony'],
  speech: ['speech', 'in a speech'],
  letter: ['letter', 'in a letter'],
  email: ['email', 'in an email'],
}

/** Ways that go together: a text sent out may be read to reporters, sent to each newsroom, or posted. */
const sentOut: ReadonlySet<Way> = new Set<Way>(['statement', 'letter', 'email', 'post'])
const aloud: ReadonlySet<Way> = new Set<Way>(['news conference', 'speech'])

/** Words quoted alike by two documents that are so many were said once, or read out again. */
const fewestWords = 6

/** One utterance told as made in two ways: to one newsroom, in a statement to all, before a court. One card for each. */
export function findChannelDiscrepancies(index: StoryIndex): readonly Draft[] {
  const before = toldByDocument(index)
  return quotedGroups(index).flatMap(({ fullest, others }) => {
    const members = [fullest, ...others].filter((m) => m.relation !== 'paraphrase' && m.words.length >= fewestWords)
    const told = members.flatMap((m) => channelOf(index, before, m) ?? [])
    return draftOf(index, fullest, told) ?? []
  })
}

function draftOf(
  index: StoryIndex,
  { quoted, speakers, document }: GroupMember,
  told: readonly Channel[],
): Draft | null {
  const byWay = new Map<Way, Channel[]>()
  for (const c of told) addTo(byWay, c.way, c)
  const documents = new Set(told.map((c) => c.told.document))
  const reading = readingOf([...byWay.keys()])
  if (documents.size < 2 || reading === null) return null
  const sides = [...byWay.values()].map((own) => ({
    label: `${own[0]?.words} (${listOf([...new Set(own.map((c) => outletOf(c.told)))].slice(0, 3))})`,
    evidence: own.slice(0, 3).flatMap((c) => evidenceFor(c)),
  }))
  const name = nameOf(index, speakers)
  const who = name === null ? '' : ` by ${nameIn(document.doc.text, name)}`
  const words = inMarks(quoted, 60)
  return {
    kind: 'attribution',
    reading,
    explanation: `A statement${who}${words === null ? '' : ` (${words})`} is told as made ${listOf(sides.map((s) => s.label))}.`,
    compatible:
      reading === 'same-origin'
        ? 'A text sent out to many may be told as said to each.'
        : 'It may have been said more than once.',
    rule: 'reconcile/channel',
    certainty: 0.45,
    sides,
  }
}

/** Null where the ways are one; a text sent out that was also given to one newsroom or read out has one origin. */
function readingOf(told: readonly Way[]): Reading | null {
  if (told.length < 2 || told.every((w) => aloud.has(w))) return null
  return told.some((w) => sentOut.has(w)) ? 'same-origin' : 'differs'
}

/** Statements looked at before one whose words of saying tell no way ("she said"), and how far back; in code units. */
const mostBefore = 3
const farthest = 500

/** The way that the words of saying tell, or those of the speaker's statements right before; null if none is told. */
function channelOf(
  index: StoryIndex,
  byDocument: ReadonlyMap<AnalysedDoc, readonly Told[]>,
  member: GroupMember,
): Channel | null {
  const all = (byDocument.get(member.document) ?? []).filter((t) => t.statement.within === null)
  const at = all.findIndex((t) => t.statement === member.statement)
  for (let i = at; i >= 0 && i > at - mostBefore; i--) {
    const told = all[i] as Told
    if (member.statement.span.start - told.statement.span.end > farthest) return null
    const channel = sameSpeakers(told, member) ? ownChannel(index, told) : null
    if (channel !== null) return { ...channel, member }
  }
  return null
}

function sameSpeakers(a: Told, b: Told): boolean {
  return a.speakers.size > 0 && a.speakers.size === b.speakers.size && [...a.speakers].every((s) => b.speakers.has(s))
}

function ownChannel(index: StoryIndex, told: Told): Omit<Channel, 'member'> | null {
  const { medium, addressee } = told.statement
  const { text } = told.document.doc
  const heard = addressee.map((a) => text.slice(a.start, a.end)).find((words) => isNewsroom(index, words))
  const way = medium === null ? undefined : ways[medium]
  if (heard !== undefined && (way === undefined || way[0] === 'newsroom'))
    return { way: 'newsroom', words: `to ${oneBlank(heard)}`, told }
  return way === undefined ? null : { way: way[0], words: way[1], told }
}

const known = new Set(outlets.flatMap((o) => [o.name, ...o.forms]))

/** Words that names of newsrooms bear. */
const newsroomWord =
  /\b(?:News|Radio|TV|Television|Newspaper|Gazette|Tribune|Herald|Journal|Chronicle|Times|Post|Press|Broadcasting)\b/

/** Who was told is a newsroom: a known one, that of a document of the story, or one by its name. */
function isNewsroom(index: StoryIndex, words: string): boolean {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/['’]s .*$/, '')
  if (known.has(name) || known.has(`The ${name}`)) return true
  return newsroomWord.test(name) || index.documents.some((d) => d.doc.meta.outlet.value === name)
}

/** Who said it and how, with the beginning of what was said; the words themselves where they stand further on. */
function evidenceFor({ told: { statement, document }, member }: Channel): Side['evidence'] {
  const heads: readonly Span[] = [...statement.source, ...statement.cue, ...statement.addressee]
  const core = hull(heads.length > 0 ? heads : [statement.span])
  const { start, end } = shortened(document.doc.text, hull([core, ...statement.content]), core)
  const saying = { document: document.doc.id, start, end, statement: statement.id }
  return member.statement === statement ? [saying] : [saying, toldEvidence(member)]
}
