import type { Circumstance, Cue, DateExpression, Happening, Statement } from '../model/layers.ts'
import type { Note } from '../model/note.ts'
import { overlaps, type Span } from '../model/span.ts'
import { defineStage } from '../model/stage.ts'
import { edtfDays } from '../text/edtf.ts'
import { idOf } from '../text/hash.ts'
import { addresseesOf } from './addressees.ts'
import { findCapacities } from './capacities.ts'
import { castOf, type Reading } from './cast.ts'
import { type Caveats, findCaveats } from './caveats.ts'
import { basisOf, chainOf, findGivers, type Givers, hedgesOf } from './chains.ts'
import type { Draft } from './drafts.ts'
import { entityId } from './entity-ids.ts'
import { answeredIn, questionBefore, turnBefore } from './exchanges.ts'
import { findOccasion } from './occasions.ts'
import { answersNear, type Days, edtfOf, type Freshness, freshnessOf, newsDays } from './news-times.ts'
import { principalOf } from './principals.ts'
import { continuesSaying, cueSentence, findSayingDate } from './saying-times.ts'
import { type Figures, readFigures } from './slots.ts'
import { type SpeakerCandidate, speakersOf, surestOf } from './speakers.ts'
import { rangeOf } from './words.ts'

/** Speaker, principal, addressee, date, occasion, capacity and chain of each statement. */
export const circumstances = defineStage({
  name: 'resolve/circumstances',
  needs: ['token', 'sentence', 'quotation', 'cue', 'mention', 'date', 'statement', 'entity', 'happening'],
  adds: ['circumstance'],
  run: (view) => {
    const { get } = view
    const reading = castOf(view)
    const dates = get('date')
    const figures = readFigures(reading.scene, dates, [])
    return findCircumstances(reading, figures, get('happening'), get('cue'), dates)
  },
})

/** What is known of each statement, in the order of the statements. */
interface Known {
  readonly reading: Reading
  readonly candidates: readonly (readonly SpeakerCandidate[])[]
  readonly speakers: readonly (Draft | null)[]
  readonly addressees: readonly (readonly Draft[])[]
  readonly givers: Givers
  readonly caveats: Caveats
  readonly occasions: (Happening | null)[]
  readonly dates: (string | null)[]
}

function findCircumstances(
  reading: Reading,
  figures: Figures,
  happenings: readonly Happening[],
  cues: readonly Cue[],
  dates: readonly DateExpression[],
): { annotations: Circumstance[]; notes: Note[] } {
  const { scene } = reading
  const candidates = scene.statements.map((_, i) => speakersOf(reading, i))
  const speakers = candidates.map(surestOf)
  const addressees = answeredIn(
    reading,
    speakers,
    scene.statements.map((s) => addresseesOf(reading, s)),
  )
  const known: Known = {
    reading,
    candidates,
    speakers,
    addressees,
    givers: findGivers(reading),
    caveats: findCaveats(reading),
    occasions: [],
    dates: [],
  }
  const lemmas = cueLemmas(cues)
  const heads = happenings.map((h) => h.head)
  for (const statement of scene.statements) {
    known.occasions.push(findOccasion(scene, statement, happenings, heads))
    known.dates.push(findSayingDate(scene, statement, figures)?.value ?? null)
  }
  for (const at of scene.statements.keys()) settleTime(known, at, lemmas)
  const fresh = settleNews(known, lemmas, dates)
  const annotations = scene.statements.map((_, i) => toCircumstance(known, i, fresh[i] ?? null))
  return { annotations, notes: openSpeakers(known) }
}

/** For each statement without a date: the days of the news, if it is told as news. */
function settleNews(
  known: Known,
  lemmas: ReadonlyMap<number, string>,
  dates: readonly DateExpression[],
): readonly (string | null)[] {
  const { scene } = known.reading
  const news = newsDays(scene.doc, dates)
  if (news === null) return []
  const fresh: Freshness[] = []
  return scene.statements.map((statement, at) => {
    const lemma = lemmas.get(statement.cue[0]?.start ?? -1) ?? null
    const own = freshnessOf(scene, statement, dates, news)
    const before = at > 0 && answersNear(scene, scene.statements[at - 1] as Statement, statement, lemma) ? at - 1 : -1
    const taken = before >= 0 && isOlder(known.dates[before] ?? null, news) ? 'old' : (fresh[before] ?? 'new')
    fresh.push(taken === 'new' ? own : taken)
    if (known.dates[at] !== null) return null
    if (taken === 'old') known.dates[at] = known.dates[before] ?? null
    return fresh[at] === 'new' ? edtfOf(news) : null
  })
}

function isOlder(date: string | null, news: Days): boolean {
  const days = edtfDays(date)
  return days !== null && days[1] < news[0]
}

function cueLemmas(cues: readonly Cue[]): ReadonlyMap<number, string> {
  return new Map(cues.map((c) => [c.span.start, c.lemma]))
}

/** Statements without a date of their own: that of their occasion, or of the saying they go on with. */
function settleTime(known: Known, at: number, lemmas: ReadonlyMap<number, string>): void {
  const { scene } = known.reading
  const statement = scene.statements[at] as Statement
  const occasion = known.occasions[at] ?? null
  for (const shared of [questionBefore(scene, at), turnBefore(scene, at)]) takeTime(known, at, shared)
  known.dates[at] ??= occasion?.slots.find((s) => s.slot === 'date' && s.statement === statement.within)?.value ?? null
  if (known.dates[at] !== null && occasion !== null) return
  const cue = statement.cue[0]
  const lemma = cue === undefined ? null : (lemmas.get(cue.start) ?? null)
  const before = sayingBefore(known, at)
  if (before < 0 || !continuesSaying(scene, scene.statements[before] as Statement, statement, lemma)) return
  if (known.dates[at] === null && sameAudience(known, before, at)) known.dates[at] = known.dates[before] ?? null
  if (occasion === null && known.dates[at] === known.dates[before])
    known.occasions[at] = known.occasions[before] ?? null
}

/** Time and place of a question, of the turn before or of what introduces a transcript, which must say at what it was said. */
function takeTime({ reading: { scene }, dates, occasions }: Known, at: number, from: number): void {
  if (from < 0) return
  const introduces = scene.statements[at]?.medium === 'transcript' && scene.statements[from]?.medium !== 'transcript'
  if (introduces && occasions[from] === null) return
  dates[at] ??= dates[from] ?? null
  occasions[at] ??= occasions[from] ?? null
}

/** Not told to one outlet first and to another, or to the world, then. */
function sameAudience({ addressees }: Known, before: number, at: number): boolean {
  const [a, b] = [addressees[before] ?? [], addressees[at] ?? []]
  return a.length === 0 || b.length === 0 || a.some((d) => b.includes(d))
}

/** The statement of the same speaker and level just before, −1 if another one spoke between or none is near. */
function sayingBefore({ reading, speakers }: Known, at: number): number {
  const { statements } = reading.scene
  const statement = statements[at] as Statement
  const speaker = speakers[at] ?? null
  if (speaker === null) return -1
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const other = statements[i] as Statement
    if (other.within !== statement.within) continue
    if (speakers[i] === speaker) return i
    if (speakers[i] !== null && !other.acts.includes('question')) return -1
  }
  return -1
}

function toCircumstance(known: Known, at: number, news: string | null): Circumstance {
  const { reading, candidates, speakers, addressees } = known
  const { scene, cast } = reading
  const statement = scene.statements[at] as Statement
  const speaker = speakers[at] ?? null
  const principal = speaker === null || basisOf(speaker) === 'document' ? null : principalOf(reading, at, speaker)
  const id = (draft: Draft) => entityId(cast, draft)
  const hedges = hedgesOf(known, at)
  return {
    id: idOf('c', statement.id),
    layer: 'circumstance',
    span: statement.span,
    rule: candidates[at]?.[0]?.reasons[0]?.rule ?? 'no-source',
    statement: statement.id,
    speaker: speaker === null ? null : id(speaker),
    candidates: (candidates[at] ?? []).map(({ draft, score, reasons }) => ({ entity: id(draft), score, reasons })),
    onBehalfOf: principal === null || principal === speaker ? null : id(principal),
    addressee: (addressees[at] ?? []).map(id),
    date: known.dates[at] ?? news,
    ...(known.dates[at] !== null ? { dateBasis: 'text' as const } : news !== null && { dateBasis: 'news' as const }),
    occasion: known.occasions[at]?.id ?? null,
    capacity: capacitiesOf(reading, statement),
    chain: chainOf(known, at),
    ...(hedges.length > 0 && { hedges }),
  }
}

/** Parts claimed or assigned in the content or beside the cue. */
function capacitiesOf({ scene }: Reading, statement: Statement): Span[] {
  const spans = [...statement.content]
  const beside = cueSentence(scene, statement)
  const { words } = scene.words
  const found = spans.flatMap((span) => findCapacities(words, rangeOf(words, span)))
  if (beside !== null) {
    for (const c of findCapacities(words, beside)) {
      if (!statement.content.some((s) => overlaps(s, c)) && scene.contentOf[rangeOf(words, c).from] === -1)
        found.push(c)
    }
  }
  const seen = new Set<number>()
  return found.filter((c) => !seen.has(c.start) && seen.add(c.start) !== undefined).sort((a, b) => a.start - b.start)
}

/** A note for each statement whose source is named and whose speaker stays open. */
function openSpeakers({ reading: { scene }, speakers }: Known): Note[] {
  return scene.statements.flatMap((s, i) => {
    const source = s.source[0]
    if (source === undefined || speakers[i] !== null) return []
    const words = scene.doc.text.slice(source.start, source.end).replace(/\s+/g, ' ')
    return [{ span: source, kind: 'unresolved-speaker', detail: `Who is meant by “${words}” is left open.` }]
  })
}
