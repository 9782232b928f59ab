import { arrangingVerbs, carryingVerbs } from '../data/event-verbs.ts'
import type { Happening, SlotFiller } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { defineStage, type Stage } from '../model/stage.ts'
import { idOf } from '../text/hash.ts'
import type { Parser } from '../text/parse-tree.ts'
import { parsedCast } from './parsed-clauses.ts'
import { findCapacities } from './capacities.ts'
import { castOf } from './cast.ts'
import type { NounPhrase } from './chunks.ts'
import { agentOf, type Clause, type Complement, isPassive, patientOf } from './clauses.ts'
import type { Cast } from './drafts.ts'
import { type EventPhrase, findEventPhrases } from './event-phrases.ts'
import { kindOfEventVerb, type VerbSides } from './event-words.ts'
import { callsIn, figuresIn, type Finding, heldAt, hostsOf } from './happenings-found.ts'
import { inTurn, turnsOf, withinTurn } from './happenings-in-turn.ts'
import { entityFiller, type Figures, placeOnHead, placesIn, readFigures, wordsFiller } from './slots.ts'
import type { Place } from './scene.ts'
import { placeSlots } from './where.ts'
import { rangeOf, type WordRange } from './words.ts'

/** Words that name something that happened, with what the same sentence says of it. */
export function happeningsWith(
  parserOf: () => Parser | null,
): Stage<'token' | 'sentence' | 'quotation' | 'mention' | 'date' | 'count' | 'statement' | 'entity', 'happening'> {
  return defineStage({
    name: 'resolve/happenings',
    needs: ['token', 'sentence', 'quotation', 'mention', 'date', 'count', 'statement', 'entity'],
    adds: ['happening'],
    run: (view) => {
      const cast = parsedCast(castOf(view).cast, parserOf)
      const figures = readFigures(cast.scene, view.get('date'), view.get('count'))
      return { annotations: findHappenings(cast, figures), notes: [] }
    },
  })
}

function findHappenings(cast: Cast, figures: Figures): Happening[] {
  const { scene } = cast
  const found: Finding[] = []
  for (const [sentence, clauses] of scene.syntax.bySentence.entries()) {
    const phrases = findEventPhrases(scene, sentence)
    const carried = new Set<Clause>()
    const hosts = hostsOf(phrases)
    const turns = turnsOf(scene, sentence)
    const own: Finding[] = []
    for (const phrase of phrases) {
      for (const clause of carriersOf(phrase)) carried.add(clause)
      own.push(heldAt(cast, figures, phrase.clause, hosts, ofNoun(cast, figures, phrase)))
    }
    for (let i = clauses.from; i < clauses.to; i++) {
      const clause = scene.syntax.clauses[i] as Clause
      const kind =
        carried.has(clause) && (carryingVerbs.has(clause.verb.lemma) || arrangingVerbs.has(clause.verb.lemma))
          ? null
          : kindOfEventVerb(clause.verb.lemma, sidesOf(cast, clause))
      if (kind === null) continue
      const finding = heldAt(cast, figures, clause, hosts, ofVerb(cast, figures, i, kind))
      own.push(finding, ...turns.filter((t) => t.clause === i).map((t) => inTurn(cast, figures, finding, t)))
    }
    found.push(...own.map((f) => withinTurn(f, scene, turns)))
  }
  return [...found, ...callsIn(cast, found)].map(({ kind, head, range, rule, slots }) => {
    const span = {
      start: (scene.words.words[range.from] as Span).start,
      end: (scene.words.words[range.to - 1] as Span).end,
    }
    return {
      id: idOf('h', scene.doc.id, head.start, head.end),
      layer: 'happening',
      span,
      rule,
      kind,
      head,
      slots: distinct(slots),
    }
  })
}

/** Clauses whose verb tells nothing beside the event noun: "held a meeting", "the meeting was called". */
function carriersOf({ phrase, clause, carrier, about }: EventPhrase): readonly Clause[] {
  const own = clause !== null && (carrier === clause || patientOf(clause) === phrase || clause.objects.includes(phrase))
  return [...(own ? [clause] : []), ...(carrier === null ? [] : [carrier]), ...about]
}

function sidesOf({ scene }: Cast, clause: Clause): VerbSides {
  const kindOf = (phrase: NounPhrase | null) => {
    const at = phrase === null ? -1 : placeOnHead(scene, phrase.head, phrase)
    return scene.places[at]?.mention.kind
  }
  return {
    agentIsBody: kindOf(agentOf(clause)) === 'organisation',
    patientIsPerson: kindOf(patientOf(clause)) === 'person',
    next: scene.words.words[clause.verb.to]?.lower ?? '',
  }
}

function distinct(slots: readonly SlotFiller[]): SlotFiller[] {
  const seen = new Set<string>()
  return slots.filter((s) => {
    const key = `${s.slot} ${s.value} ${s.span.start}`
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

/** An event told by a noun: who it belongs to, who carries it, what stands beside it in the clause. */
function ofNoun(cast: Cast, figures: Figures, event: EventPhrase): Finding {
  const { kind, phrase, clauseAt, carrier, inner } = event
  const clause = inner ? null : event.clause
  const complements = event.complements.filter(
    (c) => !inner || c.after === phrase || carrier?.complements.includes(c) === true,
  )
  const { words } = cast.scene.words
  const range = { from: phrase.from, to: complements.at(-1)?.phrase.to ?? phrase.to }
  const slots = peopleOf(cast, figures, event, complements)
  const scope = clause === null ? range : scopeOf(cast, clauseAt)
  const whole = { from: Math.min(scope.from, range.from), to: Math.max(scope.to, range.to) }
  const told = figuresIn(cast, figures, whole)
  const own = told.some((f) => f.slot === 'date' && isWithin(words, range, f))
  slots.push(...told.filter((f) => f.slot !== 'date' || !own || f.span.start >= (words[phrase.from] as Span).start))
  for (const i of placesIn(cast.scene, { from: phrase.owned, to: phrase.head }))
    if ((cast.scene.places[i] as Place).mention.kind === 'place') slots.push(entityFiller(cast, 'place', i))
  slots.push(
    ...placeSlots(cast, complements, kind),
    ...(clause === null ? [] : placeSlots(cast, clause.complements, kind)),
    ...capacitySlots(cast, scope),
  )
  const head = words[phrase.head] as Span
  return { kind, head: { start: head.start, end: head.end }, range, rule: 'event-noun', slots }
}

/** Who takes part in an event told by a noun, and what the clauses about it tell. */
function peopleOf(
  cast: Cast,
  figures: Figures,
  { kind, phrase, carrier, about, organised }: EventPhrase,
  complements: readonly Complement[],
): SlotFiller[] {
  const { words } = cast.scene.words
  const slots: SlotFiller[] = []
  const possessive = words[phrase.from]?.pos === 'PRP$'
  for (const i of placesIn(cast.scene, {
    from: phrase.from,
    to: Math.max(phrase.owned, phrase.from + Number(possessive)),
  }))
    slots.push(...body(cast, i, 'participant'))
  for (const i of placesIn(cast.scene, { from: phrase.owned, to: phrase.head }))
    slots.push(...body(cast, i, 'organiser'))
  for (const c of complements) {
    const carried =
      carrier !== null && carrier.complements.includes(c) && /^(?:with|between|including)$/.test(c.preposition)
    if (carried || (belongsTo(c, phrase, complements) && naming.test(c.preposition)))
      slots.push(...participants(cast, c.phrase))
  }
  if (carrier !== null) slots.push(...actorsOf(cast, carrier))
  for (const c of about) {
    const people = isPassive(c) ? [] : [...actorsOf(cast, c), ...c.objects.flatMap((o) => participants(cast, o))]
    const attended = isPassive(c) && !arrangingVerbs.has(c.verb.lemma) && !carryingVerbs.has(c.verb.lemma)
    slots.push(...people, ...(attended || c.verb.lemma === 'attend' ? actorsOf(cast, c) : []))
    slots.push(...figuresIn(cast, figures, c.range), ...placeSlots(cast, c.complements, kind))
  }
  for (const o of organised) slots.push(...participants(cast, o).map((f) => ({ ...f, slot: 'organiser' as const })))
  return slots
}

/** "on Monday they spoke of a July event": a date that stands with the event is its own, and one before it is not. */
function isWithin(words: readonly Span[], range: WordRange, { span }: SlotFiller): boolean {
  return span.start >= (words[range.from] as Span).start && span.start <= (words[range.to - 1] as Span).end + 1
}

/** Who does it: the subjects, or what follows "by". */
function actorsOf(cast: Cast, clause: Clause): SlotFiller[] {
  const agent = agentOf(clause)
  const all = isPassive(clause) ? [agent] : [agent, ...clause.subjects]
  return all.flatMap((p) => (p === null ? [] : participants(cast, p)))
}

const naming = /^(?:with|between|by|among|of|for|including|against|from|to)$/

/** "the attack on the convoy by gunmen": a phrase right after the event noun, or after another that is. */
function belongsTo(complement: Complement, phrase: NounPhrase, all: readonly Complement[]): boolean {
  if (complement.after === null || complement.after === phrase) return complement.after === phrase
  const before = all.find((c) => c.phrase === complement.after)
  return (
    before !== undefined && before !== complement && complement.preposition !== 'of' && belongsTo(before, phrase, all)
  )
}

/** An event told by a verb: its subject, objects, and those it names with "with", "by", "to". */
function ofVerb(cast: Cast, figures: Figures, at: number, kind: string): Finding {
  const clause = cast.scene.syntax.clauses[at] as Clause
  const { words } = cast.scene.words
  const slots: SlotFiller[] = []
  for (const s of clause.subject === null ? [] : [clause.subject, ...clause.subjects])
    slots.push(...participants(cast, s))
  for (const o of clause.objects) slots.push(...participants(cast, o))
  for (const c of clause.complements) {
    const organiser = c.preposition === 'by' && isPassive(clause) && kind === 'organisation'
    if (
      /^(?:with|by|to|for|between|including|against|from)$/.test(c.preposition) ||
      (kind === 'demand' && c.preposition === 'on')
    )
      slots.push(...participants(cast, c.phrase).map((f) => (organiser ? { ...f, slot: 'organiser' as const } : f)))
  }
  slots.push(...withWhom(cast, at))
  const range = scopeOf(cast, at)
  const returned = afterRelative(cast, at)
  for (const c of returned) slots.push(...figuresIn(cast, figures, c.phrase))
  slots.push(
    ...figuresIn(cast, figures, range),
    ...placeSlots(cast, [...clause.complements, ...returned], kind),
    ...capacitySlots(cast, range),
  )
  const head = words[clause.verb.head] as Span
  return {
    kind,
    head: { start: head.start, end: head.end },
    range: { from: clause.verb.from, to: clause.verb.to },
    rule: 'event-verb',
    slots,
  }
}

/** "Ruiz was the man with whom Varga spoke": the one the relative clause is about, and who that was. */
function withWhom(cast: Cast, at: number): SlotFiller[] {
  const { syntax, words } = cast.scene
  const clause = syntax.clauses[at] as Clause
  const parent = syntax.clauses[clause.parent]
  const relative = [clause, parent].find((c) => c?.marker === 'whom')
  const opening =
    relative === undefined ? -1 : words.words.findIndex((w, i) => i >= relative.range.from && w.lower === 'whom')
  if (relative === undefined || words.words[opening - 1]?.lower !== 'with') return []
  const over = syntax.clauses[relative.parent]
  const who = over?.verb.lemma === 'be' ? over.subject : over?.objects.at(-1)
  return who === null || who === undefined ? [] : participants(cast, who)
}

/** "met Ruiz, who was then mayor, at the town hall in Marl": after the comma that closes a relative clause, the clause before goes on. */
function afterRelative(cast: Cast, at: number): Complement[] {
  const { clauses } = cast.scene.syntax
  const next = clauses[at + 1]
  const { words } = cast.scene.words
  if (next === undefined || next.kind !== 'relative' || next.parent !== at) return []
  const opened = words[next.range.from - 1]?.lower === ',' || words[next.range.from]?.lower === ','
  const first = next.complements.findIndex((c) => words[c.at - 1]?.lower === ',')
  return opened && first >= 0 ? next.complements.slice(first) : []
}

/** A clause with the infinitives and participles that follow it at once: "the hearing to confirm her on 10 May". */
function scopeOf(cast: Cast, at: number): WordRange {
  const { clauses } = cast.scene.syntax
  const clause = clauses[at] as Clause
  const range = { from: Math.min(clause.range.from, clause.verb.from), to: Math.max(clause.range.to, clause.verb.to) }
  for (let i = at + 1; i < clauses.length && i < at + 6; i++) {
    const next = clauses[i] as Clause
    if (
      next.parent !== i - 1 ||
      (next.kind !== 'infinitive' && next.kind !== 'participle') ||
      next.range.from > range.to + 1
    )
      break
    range.to = Math.max(range.to, next.range.to)
  }
  return range
}

/** Who a noun phrase names: the mention on its head, or all within where the head is a number or a list. */
function participants(cast: Cast, phrase: NounPhrase): SlotFiller[] {
  const on = placeOnHead(cast.scene, phrase.head, phrase)
  if (on >= 0) return body(cast, on, 'participant')
  const same = namedAfter(cast, phrase)
  if (same >= 0) return body(cast, same, 'participant')
  return placesIn(cast.scene, { from: phrase.owned, to: phrase.to }).flatMap((i) => body(cast, i, 'participant'))
}

/** "the harbour master, Nora Lund,": who stands in apposition to a description; −1 if nobody does. */
function namedAfter({ scene }: Cast, phrase: NounPhrase): number {
  const { words } = scene.words
  if (words[phrase.to]?.lower !== ',' || !/^NN$/.test(words[phrase.head]?.pos ?? '')) return -1
  const [at] = placesIn(scene, { from: phrase.to + 1, to: phrase.to + 2 })
  const { mention, range } = scene.places[at ?? -1] ?? {}
  const closed = range !== undefined && /^(?:,|[.;!?]|”|")$/.test(words[range.to]?.lower ?? '.')
  return closed && mention?.kind === 'person' && mention.form === 'name' ? (at as number) : -1
}

/** People and bodies; places take no part. */
function body(cast: Cast, at: number, slot: 'participant' | 'organiser'): SlotFiller[] {
  const { mention } = cast.scene.places[at] as Place
  if (mention.kind === 'place' || (slot === 'organiser' && mention.kind !== 'organisation')) return []
  return [entityFiller(cast, slot, at)]
}

function capacitySlots(cast: Cast, range: WordRange): SlotFiller[] {
  const { words } = cast.scene
  return findCapacities(words.words, range).map((span) =>
    wordsFiller(cast.scene, 'capacity', rangeOf(words.words, span)),
  )
}
