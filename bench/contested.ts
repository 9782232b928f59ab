/**
 * Contested facts of real coverage: `node bench/contested.ts [--details] [STORY…]`.
 * The ten topics of NewsWCL50 and seventeen events that several PolNeAR articles tell of. They were read and marked before
 * the program had read them (`bench/marks/contested.jsonl`); a fact is found if a raised card has evidence on two of its
 * sides, each in a side of its own. Seven stories are held: their errors are not read, and no details are given.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Evidence, overlaps, type Span } from '../src/model/span.ts'
import type { StoryRecord } from '../src/model/record.ts'
import { joinTokens, readArticles } from './newswcl.ts'
import { recordOf } from './record-of.ts'
import type { Figures } from './table.ts'

type Weight = 'strong' | 'medium' | 'weak'
type Sides = readonly (readonly Evidence[])[]

/** A line of the marks: the documents of a story, a contested fact, or what looks like one. */
type Mark =
  | { readonly story: string; readonly documents: readonly string[]; readonly held?: boolean }
  | { readonly story: string; readonly fact: string; readonly weight: Weight; readonly sides: Sides }
  | { readonly story: string; readonly negative: string; readonly sides: Sides }

/** How a marked fact fared: raised as a difference, shown greyed, waiting as possible, or not seen. */
export type Fate = 'raised' | 'greyed' | 'possible' | 'missed'

interface MarkedFact {
  readonly story: string
  /** Its id in the marks. */
  readonly id: string
  readonly weight: Weight | 'negative'
  readonly fate: Fate
}

/** What came of one story: its marks, and how many raised cards show none of its facts. */
interface StoryOutcome {
  readonly held: boolean
  readonly facts: readonly MarkedFact[]
  readonly raised: number
  readonly unmarked: number
}

/** Shares of the facts raised, look-alikes raised, and cards; of the stories that are held by themselves. */
export function scoreContested(bench: string, only?: readonly string[]): Figures {
  const outcomes = contestedIn(bench, only)
  const held = Object.entries(figuresOf(outcomes.filter((o) => o.held)))
  return {
    ...figuresOf(outcomes.filter((o) => !o.held)),
    ...Object.fromEntries(held.map(([figure, value]) => [`held.${figure}`, value] as const)),
  }
}

function figuresOf(outcomes: readonly StoryOutcome[]): Figures {
  const facts = outcomes.flatMap((o) => o.facts)
  const share = (weight: Weight, ...fates: readonly Fate[]) => {
    const of = facts.filter((f) => f.weight === weight)
    return of.filter((f) => fates.includes(f.fate)).length / of.length
  }
  const sum = (count: (o: StoryOutcome) => number) => outcomes.reduce((total, o) => total + count(o), 0)
  return {
    strong: share('strong', 'raised'),
    strongShown: share('strong', 'raised', 'greyed', 'possible'),
    medium: share('medium', 'raised'),
    weak: share('weak', 'raised'),
    lookAlikesRaised: facts.filter((f) => f.weight === 'negative' && f.fate === 'raised').length,
    cards: sum((o) => o.raised),
    unmarkedCards: sum((o) => o.unmarked),
  }
}

function contestedIn(bench: string, only: readonly string[] = []): readonly StoryOutcome[] {
  const texts = textsOf(bench)
  const marks = readLines<Mark>(fileURLToPath(new URL('marks/contested.jsonl', import.meta.url)))
  return marks.flatMap((mark) => {
    if (!('documents' in mark) || (only.length > 0 && !only.includes(mark.story))) return []
    const record = recordOf(
      mark.documents.map((id) => ({
        name: `${id}.jsonl`,
        bytes: new TextEncoder().encode(JSON.stringify(texts.get(id))),
      })),
    )
    const own = marks.filter((m) => m.story === mark.story)
    return { held: mark.held === true, ...outcomeOf(record, own) }
  })
}

/** Articles by id, as the lines that are read. */
export function textsOf(bench: string): ReadonlyMap<string, object> {
  const topics = readArticles(join(bench, 'coref/newswcl50.jsonl')).map(
    ({ id, url, tokens }) => [id, { id, url: url.trim(), text: joinTokens(tokens).text }] as const,
  )
  const articles = ['train', 'dev'].flatMap((part) =>
    readLines<{ id: string; publisher: string; date: string; title: string; text: string }>(
      join(bench, `attribution/${part}.jsonl`),
    ).map(({ id, publisher, date, title, text }) => [id, { id, outlet: publisher, date, title, text }] as const),
  )
  return new Map<string, object>([...topics, ...articles])
}

/** The lines of a file of JSON lines. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as T)
}

/** A card as what stands on each of its sides, in the offsets of the marks. */
type Card = readonly (readonly Evidence[])[]

function cardsOf({ documents }: StoryRecord, list: StoryRecord['discrepancies']): Card[] {
  const nameOf = new Map(documents.map((d) => [d.id, d.name]))
  return list.map((d) => d.sides.map((s) => s.evidence.map((e) => ({ ...e, document: nameOf.get(e.document) ?? '' }))))
}

function raisedIn(record: StoryRecord): readonly Card[] {
  const { discrepancies } = record
  return cardsOf(
    record,
    discrepancies.filter((d) => d.reading === 'differs'),
  )
}

/** How what stands on the given sides fared in a record. */
export function fatesIn(record: StoryRecord): (sides: Sides) => Fate {
  const raised = raisedIn(record)
  const greyed = cardsOf(
    record,
    record.discrepancies.filter((d) => d.reading !== 'differs'),
  )
  const possible = cardsOf(record, record.possible)
  return (sides) => {
    const shown = (list: readonly Card[]) => list.some((card) => shows(card, sides))
    return shown(raised) ? 'raised' : shown(greyed) ? 'greyed' : shown(possible) ? 'possible' : 'missed'
  }
}

function outcomeOf(record: StoryRecord, marks: readonly Mark[]): Omit<StoryOutcome, 'held'> {
  const raised = raisedIn(record)
  const fateOf = fatesIn(record)
  const facts = marks.flatMap((m): MarkedFact[] => {
    if ('documents' in m) return []
    const [id, weight] = 'fact' in m ? [m.fact, m.weight] : [m.negative, 'negative' as const]
    return [{ story: m.story, id, weight, fate: fateOf(m.sides) }]
  })
  const marked = marks.flatMap((m) => ('fact' in m ? [m.sides] : []))
  const unmarked = raised.filter((card) => !marked.some((sides) => shows(card, sides))).length
  return { facts, raised: raised.length, unmarked }
}

/** Whether two sides of a card stand on two sides of a fact. */
function shows(card: Card, sides: Sides): boolean {
  const on = card.map((side) =>
    sides.flatMap((marks, i) => (side.some((e) => marks.some((m) => meets(e, m))) ? [i] : [])),
  )
  return on.some((a, i) => on.some((b, j) => i < j && a.some((x) => b.some((y) => x !== y))))
}

/** Code units that evidence and mark must share, unless one is shorter. */
const leastShared = 8

function meets(a: Evidence, b: Evidence): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return a.document === b.document && overlaps(a, b) && shared >= Math.min(leastShared, lengthOf(a), lengthOf(b))
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const stories = process.argv.slice(2).filter((a) => !a.startsWith('--'))
  const bench = join(import.meta.dirname, '../../shared/bench')
  if (process.argv.includes('--details'))
    for (const { story, id, weight, fate } of contestedIn(bench, stories).flatMap((o) => (o.held ? [] : o.facts)))
      if (weight !== 'negative' || fate === 'raised') console.log(`${story} ${id} ${weight}: ${fate}`)
  console.log(scoreContested(bench, stories))
}
