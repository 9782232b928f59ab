import type { AnalysedDoc, Reuse } from '../../model/story.ts'
import { addTo, joinPairs } from '../../text/grouping.ts'
import { wordsOf } from '../../text/tokens.ts'
import { type Draft, evidenceAt, listOf, outletOf } from '../card.ts'
import type { StoryIndex } from '../index-story.ts'
import { headRegions } from '../passages.ts'

/** Share of the shorter text from which two documents carry one text, the rest being what each put to it. */
const leastShare = 0.4
/** Fewest words of a sentence by which one text is known, and of one that shows it. */
const [fewestWords, fewestShown] = [8, 12]
/** Words by which the beginning of a sentence is looked up; what a desk changed behind them does not matter. */
const firstWords = 8
/** Outlets shown on a card, and named in its sentence. */
const [mostSides, mostNamed] = [6, 4]

/** Documents of several outlets that carry one text: one card for each text, a side for each outlet. */
export function findSharedTexts(index: StoryIndex): readonly Draft[] {
  const reuses = index.story.links.reuses.filter(isOneText)
  const pairs = reuses.flatMap(({ document, of }) => {
    const [a, b] = [index.byId.get(document), index.byId.get(of)]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
  const copies = new Set(reuses.flatMap((r) => (r.kind === 'copy' ? [r.document, r.of] : [])))
  return joinPairs(pairs).flatMap(
    (group) =>
      draftOf(
        group,
        group.every((d) => copies.has(d.doc.id)),
      ) ?? [],
  )
}

function isOneText({ kind, share }: Reuse): boolean {
  return kind === 'copy' || (kind === 'part' && share >= leastShare)
}

function draftOf(group: readonly AnalysedDoc[], isWhole: boolean): Draft | null {
  const documents = oneOfEach([...group].sort((a, b) => a.exhibit - b.exhibit))
  if (documents.length < 2) return null
  const places = sharedSentence(documents)
  if (places.length < 2) return null
  const shown = places.slice(0, mostSides)
  const outlets = places.map((p) => outletOf(p))
  const named = outlets.length > mostNamed ? [...outlets.slice(0, mostNamed), 'others'] : outlets
  const credit = creditOf(places)
  const carry = isWhole ? 'carry one text' : 'have long passages of one text'
  return {
    kind: 'sourcing',
    reading: 'same-origin',
    explanation: `${listOf(named)} ${carry}${credit === null ? '' : `, credited to ${credit}`}.`,
    compatible: 'What they have in common counts as one account, not as several.',
    rule: 'reconcile/shared-text',
    certainty: Math.min(0.8, 0.5 + outlets.length * 0.05),
    about: 'one text',
    values: [],
    sides: shown.map((p) => ({ label: outletOf(p), evidence: [evidenceAt(p.document, p)] })),
  }
}

/** The first document of each outlet: two editions of one outlet are no two outlets. */
function oneOfEach(documents: readonly AnalysedDoc[]): AnalysedDoc[] {
  const seen = new Set<string>()
  return documents.filter((document) => {
    const outlet = outletOf({ document }).toLowerCase().replace(passing, ' ').trim()
    return !seen.has(outlet) && seen.add(outlet)
  })
}

/** Words of an outlet's name that its editions differ in. */
const passing = /^the |\b(?:online|web|news|\.com|print|edition)\b|[()]/g

/** Where a sentence stands, and its own words behind a dateline. */
interface Place {
  readonly document: AnalysedDoc
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The sentence that most of the documents have, the first of these that the outlet tells itself: its place in each of them. */
function sharedSentence(documents: readonly AnalysedDoc[]): readonly Place[] {
  const byBeginning = new Map<string, Place[]>()
  for (const document of documents)
    for (const { span, region } of document.layers.sentence) {
      if (headRegions.has(region)) continue
      const text = document.doc.text.slice(span.start, span.end)
      const words = wordsOf(text.replace(dateline, ''))
      if (words.length < fewestWords) continue
      const key = words.slice(0, firstWords).join(' ')
      if (byBeginning.get(key)?.at(-1)?.document !== document) addTo(byBeginning, key, { document, ...span, text })
    }
  const tells = (p: readonly Place[]) => p.length + (isOwn(p[0]?.text ?? '') ? 0.5 : 0)
  return [...byBeginning.values()].reduce<readonly Place[]>((best, p) => (tells(p) > tells(best) ? p : best), [])
}

function isOwn(text: string): boolean {
  return !/["“”]/.test(text) && wordsOf(text).length >= fewestShown && !furniture.test(text)
}

/** What pages say of their writers. */
const furniture = /\b(?:opinions?|views) expressed\b|\bcontributed to this (?:report|story)\b|\bphoto(?:graph)?s?\b/i

/** A place and an agency before the first words of a report: "SALTMERE (NPA) - ". */
const dateline = /^[\p{L} .,'’]{2,40}(?:\((?<agency>[\p{L} ]+)\))? ?(?:—|–|--?) /u

/** The same right before the sentence, where that begins behind it; in code units. */
const openDateline = /\((?<agency>[\p{L} ]+)\) ?(?:—|–|--?) ?$/u
const longestDateline = 60

/** Who the dateline of the text credits, where all documents that have one credit the same. */
function creditOf(places: readonly Place[]): string | null {
  const found = new Set(
    places.flatMap(({ document: { doc }, start, text }) => {
      const before = openDateline.exec(doc.text.slice(Math.max(0, start - longestDateline), start))
      return (before ?? dateline.exec(text))?.groups?.agency ?? []
    }),
  )
  return found.size === 1 ? ([...found][0] as string) : null
}
