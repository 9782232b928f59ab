import { carryingVerbs } from '../data/event-verbs.ts'
import { emptyEventUses } from '../data/event-nouns.ts'
import type { NounPhrase } from './chunks.ts'
import { type Clause, type Complement, isPassive, patientOf } from './clauses.ts'
import { kindOfEventNoun } from './event-words.ts'
import type { Place, Scene } from './scene.ts'
import { placesIn } from './slots.ts'
import type { Word } from './words.ts'

/** A noun phrase that names an event, and what stands around it. */
export interface EventPhrase {
  readonly kind: string
  readonly phrase: NounPhrase
  readonly clause: Clause | null
  /** Index of that clause; −1 if there is none. */
  readonly clauseAt: number
  /** Clause whose verb only carries the event ("held a meeting"); null if there is none. */
  readonly carrier: Clause | null
  /** Prepositional phrases that follow it. */
  readonly complements: readonly Complement[]
  /** Relative clauses and the like whose subject it is, or that happen at it. */
  readonly about: readonly Clause[]
  /** Who organised it ("organized by the guild", "hosted by"). */
  readonly organised: readonly NounPhrase[]
  /** It stands in the phrase of another event ("a memorial for the dead of the fire"): what follows is told of that one. */
  readonly inner: boolean
}

const organising: ReadonlySet<string> = new Set([
  'organize',
  'organise',
  'host',
  'sponsor',
  'hold',
  'stage',
  'convene',
  'arrange',
  'call',
  'request',
  'schedule',
  'initiate',
])
/** Most complements that are read as belonging to one event. */
const mostComplements = 5

/** Event nouns of a sentence, those with a name of their own included; not those inside the name of a body. */
export function findEventPhrases(scene: Scene, sentence: number): EventPhrase[] {
  const { words, syntax } = scene
  const range = syntax.bySentence[sentence]
  if (range === undefined) return []
  const clauses = syntax.clauses.slice(range.from, range.to)
  const bodies = bodyWords(scene, sentence)
  const found: EventPhrase[] = []
  const heads = new Set<number>()
  for (const { phrase, clause, at } of phrasesOf(clauses)) {
    const kind = kindOfEventNoun(words.words, phrase.head)
    if (kind === null || bodies.has(phrase.head) || isEmptyUse(words.words, phrase)) continue
    if (heads.has(phrase.head)) continue
    heads.add(phrase.head)
    const near = clauses.slice(Math.max(0, at - 2), at + 6)
    const own = (clause?.complements ?? []).filter((c) => c.at >= phrase.to && c.at - phrase.to < 24)
    const reduced = near.find((c) => isReduced(words.words, phrase, own, c)) ?? null
    const complements = [...own, ...(reduced?.complements ?? [])].slice(0, mostComplements)
    found.push({
      kind,
      phrase,
      clause,
      clauseAt: range.from + at,
      carrier: reduced ?? carrierOf(words.words, phrase, clause),
      about: aboutPhrase(words.words, phrase, complements.at(-1)?.phrase.to ?? phrase.to, near),
      complements,
      organised: organisersOf(phrase, near),
      inner: false,
    })
  }
  return found.map((p) => (found.some((o) => o !== p && holds(o, p.phrase)) ? { ...p, inner: true } : p))
}

/** Whether an event's own phrase holds another noun phrase, directly or further in. */
function holds({ phrase, complements }: EventPhrase, inner: NounPhrase): boolean {
  const over = complements.find((c) => c.phrase === inner)
  if (over === undefined || over.after === null) return false
  return over.after === phrase || holds({ phrase, complements } as EventPhrase, over.after)
}

function phrasesOf(
  clauses: readonly Clause[],
): { readonly phrase: NounPhrase; readonly clause: Clause; readonly at: number }[] {
  return clauses.flatMap((clause, at) => {
    const own = [clause.subject, ...clause.subjects, ...clause.objects, ...clause.complements.map((c) => c.phrase)]
    return own.filter((p) => p !== null).map((phrase) => ({ phrase, clause, at }))
  })
}

/** Words inside names of bodies and places: "the Inspection Board" is no inspection. */
function bodyWords(scene: Scene, sentence: number): Set<number> {
  const inside = new Set<number>()
  const { from, to } = scene.words.sentences[sentence] ?? { from: 0, to: 0 }
  for (const i of placesIn(scene, { from, to })) {
    const { range, mention, head } = scene.places[i] as Place
    if (mention.form === 'pronoun') continue
    if (mention.form === 'name') for (let w = range.from; w < range.to; w++) inside.add(w)
    else inside.add(head)
  }
  return inside
}

function isEmptyUse(words: readonly Word[], { from, head }: NounPhrase): boolean {
  const phrase = words
    .slice(Math.max(0, from - 1), head + 1)
    .map((w) => w.lower)
    .join(' ')
  return emptyEventUses.has(phrase)
}

const quantities =
  /^(?:first|second|third|last|latest|one|two|number|series|pair|couple|round|set|string|several|many|most|all|some|dozens?|part)$/

function carrierOf(words: readonly Word[], phrase: NounPhrase, clause: Clause | null): Clause | null {
  if (clause === null) return null
  const of = clause.complements.find((c) => c.phrase === phrase && c.preposition === 'of')
  const counted =
    of !== undefined && of.after !== null && quantities.test(words[of.after.head]?.lower ?? '') ? of.after : phrase
  const object = patientOf(clause) === counted || clause.objects.includes(counted)
  const at = clause.complements.some((c) => c.phrase === phrase && /^(?:at|in|during|to|before)$/.test(c.preposition))
  if (object && carryingVerbs.has(clause.verb.lemma)) return clause
  return at ? clause : null
}

/** "meetings he held with the envoy", "an address Ruiz gave": a relative clause without its pronoun that only carries the event. */
function isReduced(
  words: readonly Word[],
  phrase: NounPhrase,
  own: readonly Complement[],
  { verb, subject, objects, kind }: Clause,
): boolean {
  if (subject === null || objects.length > 0 || kind === 'relative' || !carryingVerbs.has(verb.lemma)) return false
  const ends = [phrase.to, ...own.filter((c) => c.preposition === 'of').map((c) => c.phrase.to)]
  return ends.includes(subject.from) && words[subject.from]?.pos !== ',' && verb.form === 'finite'
}

/** Clauses about the event: "that was attended by 50 guests", "where Ruiz spoke", "it was a meeting, held in Marl". */
function aboutPhrase(words: readonly Word[], phrase: NounPhrase, end: number, clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause, i) => {
    if (clause.kind === 'participle' && isSaidOf(phrase, clauses[i - 1])) return true
    if (organising.has(clause.verb.lemma)) return false
    if (clause.subject === phrase)
      return (
        clause.kind === 'relative' ||
        clause.kind === 'participle' ||
        /^(?:attend|include|involve|draw|feature)$/.test(clause.verb.lemma)
      )
    return happensAt(words, clause) && clause.range.from >= phrase.to && clause.range.from <= end + 2
  })
}

/** "where Ruiz spoke", "at which Ruiz spoke". */
function happensAt(words: readonly Word[], { marker, range }: Clause): boolean {
  if (marker === 'where') return true
  const before = words[range.from]?.lower === 'which' ? words[range.from - 1] : words[range.from]
  return marker === 'which' && /^(?:at|during|in)$/.test(before?.lower ?? '')
}

/** "it was a meeting": what follows at once is told of the meeting. */
function isSaidOf(phrase: NounPhrase, clause: Clause | undefined): boolean {
  return clause !== undefined && clause.verb.lemma === 'be' && clause.objects.includes(phrase)
}

/** "an event organized by the guild", "the event was hosted by the guild", "the guild, which sponsored the conference". */
function organisersOf(phrase: NounPhrase, clauses: readonly Clause[]): NounPhrase[] {
  return clauses.flatMap((clause, i) => {
    if (!organising.has(clause.verb.lemma)) return []
    const by = clause.complements.find((c) => c.preposition === 'by')?.phrase
    if (isPassive(clause))
      return by !== undefined && (clause.subject === phrase || isSaidOf(phrase, clauses[i - 1])) ? [by] : []
    // "called the meeting a success" only names it.
    const named = clause.verb.lemma === 'call' && clause.objects.length > 1
    return clause.objects.includes(phrase) && clause.subject !== null && clause.verb.lemma !== 'hold' && !named
      ? [clause.subject]
      : []
  })
}
