import { documentNouns, interceptNouns } from '../data/role-nouns.ts'
import { givingVerbs, releasingVerbs } from '../data/channels.ts'
import type { Hop, Statement } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import type { Reading } from './cast.ts'
import { type Caveats, hedgesOfSaying } from './caveats.ts'
import { type Draft, draftAt, livingDrafts } from './drafts.ts'
import { entityId } from './entity-ids.ts'
import { accordingTo, type Cited, findCited, findOverheard, type Overheard } from './hearsay.ts'
import { nounLemma, verbLemma } from './lemma.ts'
import { isOtherOutlet } from './outlet-names.ts'
import type { Place, Scene } from './scene.ts'
import { placesIn } from './slots.ts'
import { cueSentence } from './saying-times.ts'
import { rangeOf, wordAt } from './words.ts'

/** What the chain of a statement is read from. */
export interface ChainInput {
  readonly reading: Reading
  readonly speakers: readonly (Draft | null)[]
  readonly addressees: readonly (readonly Draft[])[]
  readonly givers: Givers
  readonly caveats: Caveats
}

/** Statements inside each other beyond this depth are no hearsay but a slip of reading. */
const deepest = 6

/** Hops between the document and the speaker of a statement, outermost first. */
export function chainOf(input: ChainInput, at: number, depth = 0): Hop[] {
  const { scene } = input.reading
  const statement = scene.statements[at] as Statement
  const outer = scene.statementIndex.get(statement.within ?? '')
  const hops = depth > deepest ? [] : knownThrough(input, at, depth)
  if (hops.length === 0) hops.push(...(outer === undefined ? accordingHops(input, at) : outerHops(input, outer, depth)))
  hops.push(...citedHops(input, at), ...citingHops(input, at), ...outletHops(input, at), ...giverHops(input, at))
  if (hops.length > 0) hops.push(...overheardHops(input, at))
  return withoutRepeats(hops, input, at)
}

/** "The Ledger reported that a memo was found. The memo says": what is known only through another's words comes by that way. */
function knownThrough(input: ChainInput, at: number, depth: number): Hop[] {
  const { scene } = input.reading
  const speaker = input.speakers[at] ?? null
  if (speaker === null || speaker.names.size > 0 || !/^(?:document|intercept|unnamed)$/.test(basisOf(speaker) ?? ''))
    return []
  const through = scene.contentOf[firstWordOf(scene, speaker)] ?? -1
  const teller = input.speakers[through] ?? null
  if (through < 0 || through >= at || teller === null || !isOtherOutlet(scene.doc.meta.outlet.value, teller)) return []
  const { source, within } = scene.statements[at] as Statement
  const said = scene.doc.text.slice(source[0]?.start ?? 0, source[0]?.end ?? 0)
  if (!/^(?:the|these|those|that|this|its)\b/i.test(said)) return []
  return within === null || basisOf(speaker) !== 'unnamed' ? outerHops(input, through, depth) : []
}

/** The first word of the document for someone without a name, or for a writing its noun; −1 if there is none. */
function firstWordOf({ places, words }: Scene, { members, spans, roles }: Draft): number {
  const starts = [...spans, ...members.slice(0, 1).flatMap((i) => places[i]?.mention.span ?? [])].map((s) => s.start)
  const first = starts.length === 0 ? -1 : wordAt(words.words, Math.min(...starts))
  const noun = roles.find((r) => documentNouns.has(r.head))?.head
  const told = noun === undefined ? -1 : words.words.findIndex((w) => nounLemma(w.lower) === noun)
  return told >= 0 && told < first ? told : first
}

/** "an expert quoted by the Ledger … The expert said": the paper whom the document names for a source without a name. */
function citingHops(input: ChainInput, at: number): Hop[] {
  const speaker = input.speakers[at] ?? null
  if (speaker === null || speaker.names.size > 0) return []
  const { start } = (input.reading.scene.statements[at] as Statement).span
  return input.givers.cited
    .filter((c) => c.source === speaker && c.verb.start < start)
    .map((c) => hop(input, c.body, c.verb, 'unnamed'))
}

/** The chain of the statement around, its speaker, and whom that one cites. */
function outerHops(input: ChainInput, outer: number, depth: number): Hop[] {
  const speaker = input.speakers[outer] ?? null
  const cited = input.givers.cited.filter((c) => c.body === speaker)
  return [
    ...chainOf(input, outer, depth + 1),
    hopOfSpeaker(input, outer),
    ...cited.map((c) => hop(input, c.source, c.verb, basisOf(c.source))),
  ]
}

/** "According to officials cited in the Ledger's report, Ruiz told": the Ledger, then the officials. */
function accordingHops(input: ChainInput, at: number): Hop[] {
  const { scene } = input.reading
  const { cue, source, content, span } = scene.statements[at] as Statement
  const found = accordingTo(input.reading, cue[0] ?? source[0] ?? content[0] ?? span)
  if (found === null || found.draft === input.speakers[at]) return []
  const bodies = input.givers.cited.filter((c) => c.source === found.draft)
  return [
    ...bodies.map((c) => hop(input, c.body, c.verb, null)),
    hop(input, found.draft, found.cue, basisOf(found.draft)),
  ]
}

/** Hearsay of what someone told another whose talk was overheard: the intercept stands between. */
function overheardHops(input: ChainInput, at: number): Hop[] {
  const { overheard } = input.givers
  const speaker = input.speakers[at] ?? null
  if (overheard === null || speaker === null || !overheard.people.has(speaker)) return []
  return (input.addressees[at] ?? []).length === 0 ? [] : [hop(input, overheard.intercept, overheard.span, 'intercept')]
}

function withoutRepeats(hops: readonly Hop[], { reading, speakers }: ChainInput, at: number): Hop[] {
  const speaker = speakers[at] ?? null
  const own = speaker === null ? null : entityId(reading.cast, speaker)
  const seen = new Set<string>()
  return hops.filter(
    ({ entity }) => entity === null || (entity !== own && !seen.has(entity) && seen.add(entity) !== undefined),
  )
}

/** The speaker of the statement around, as a step. */
function hopOfSpeaker({ reading, speakers, caveats }: ChainInput, at: number): Hop {
  const { scene, cast } = reading
  const { cue, span } = scene.statements[at] as Statement
  const speaker = speakers[at] ?? null
  const at0 = cue[0] ?? span
  return {
    entity: speaker === null ? null : entityId(cast, speaker),
    verb: scene.doc.text.slice(at0.start, at0.end).replace(/\s+/g, ' ').slice(0, 60),
    basis: basisOf(speaker),
    start: at0.start,
    end: at0.end,
    ...hedgedBy([...hedgesOfSaying(scene, scene.statements[at] as Statement), ...caveatsOf(caveats, speaker)]),
  }
}

/** What weakens someone's own saying: words beside its cue, and what the document says of them. */
export function hedgesOf({ reading: { scene }, speakers, caveats }: ChainInput, at: number): readonly Span[] {
  return inOrder([
    ...hedgesOfSaying(scene, scene.statements[at] as Statement),
    ...caveatsOf(caveats, speakers[at] ?? null),
  ])
}

function caveatsOf(caveats: Caveats, draft: Draft | null): readonly Span[] {
  return draft === null ? [] : (caveats.get(draft) ?? [])
}

function hedgedBy(spans: readonly Span[]): Pick<Hop, 'hedges'> {
  return spans.length === 0 ? {} : { hedges: inOrder(spans) }
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start)
}

/** What a step rests on, as far as who took it tells. */
export function basisOf(draft: Draft | null): Hop['basis'] {
  if (draft === null) return null
  const nouns = [...draft.roles.map((r) => r.head), ...draft.words]
  if (draft.names.size === 0 && nouns.some((n) => interceptNouns.has(n))) return 'intercept'
  if (draft.names.size === 0 && draft.roles.some((r) => documentNouns.has(r.head))) return 'document'
  return draft.kind === 'unnamed' ? 'unnamed' : null
}

function hop({ reading: { scene, cast }, caveats }: ChainInput, draft: Draft, verb: Span, basis: Hop['basis']): Hop {
  return {
    ...hedgedBy(caveatsOf(caveats, draft)),
    entity: entityId(cast, draft),
    verb: scene.doc.text.slice(verb.start, verb.end).replace(/\s+/g, ' '),
    basis,
    start: verb.start,
    end: verb.end,
  }
}

const citing =
  /\b(?:cited|quoted|citing|quoting|reported|interviewed|according|obtained|seen|reviewed|published|released|issued|provided|shared|posted)\b/i

/** "officials cited in the Post's report", "in a statement released by the ministry": who stands between, in source or cue clause. */
function citedHops(input: ChainInput, at: number): Hop[] {
  const { scene, cast } = input.reading
  const statement = scene.statements[at] as Statement
  const hops: Hop[] = []
  for (const span of statement.source) {
    const range = rangeOf(scene.words.words, span)
    for (let i = range.from; i < range.to; i++) {
      const word = scene.words.words[i] as Span & { text: string }
      if (!citing.test(word.text)) continue
      const next = placesIn(scene, { from: i + 1, to: Math.min(range.to, i + 8) }).find(
        (p) => (scene.places[p] as Place).mention.kind === 'organisation',
      )
      const draft = next === undefined ? null : draftAt(cast, next)
      if (draft !== null) hops.push(hop(input, draft, word, 'unnamed'))
      break
    }
  }
  return [...hops, ...releaseHops(input, at)]
}

/** "In a statement released by the ministry, Ruiz said". */
function releaseHops(input: ChainInput, at: number): Hop[] {
  const { scene, cast } = input.reading
  const statement = scene.statements[at] as Statement
  const range = cueSentence(scene, statement)
  if (range === null) return []
  const own = scene.contentOf[rangeOf(scene.words.words, statement.cue[0] ?? statement.span).from]
  for (let i = range.from; i + 2 < range.to; i++) {
    const word = scene.words.words[i] as Span & { lower: string; pos: string }
    if (
      word.pos !== 'VBN' ||
      scene.contentOf[i] !== own ||
      !releasingVerbs.has(verbLemma(word.lower, 'VBN')) ||
      scene.words.words[i + 1]?.lower !== 'by'
    )
      continue
    const next = placesIn(scene, { from: i + 2, to: Math.min(range.to, i + 6) })[0]
    const draft = next === undefined ? null : draftAt(cast, next)
    if (draft !== null) return [hop(input, draft, word, 'document')]
  }
  return []
}

/** "officials told the Post": an outlet that was told, other than this document's own, stands between. */
function outletHops(input: ChainInput, at: number): Hop[] {
  const { scene } = input.reading
  const statement = scene.statements[at] as Statement
  const verb = statement.cue[0] ?? statement.span
  return (input.addressees[at] ?? [])
    .filter((d) => isOtherOutlet(scene.doc.meta.outlet.value, d))
    .map((d) => hop(input, d, verb, 'first-hand'))
}

/** Someone who gave a document to the outlet, and the word that says so. */
interface Giver {
  readonly draft: Draft
  readonly verb: Span
}

/** What the whole document tells of how words came to it. */
export interface Givers {
  /** Givers of documents by the noun of what they gave, in text order. */
  readonly documents: ReadonlyMap<string, readonly Giver[]>
  readonly cited: readonly Cited[]
  readonly overheard: Overheard | null
}

/** "An official provided the list", "with a list", "handed over the memo": who gave what, over the whole document. */
export function findGivers(reading: Reading): Givers {
  const { cast } = reading
  const intercepts = livingDrafts(cast).filter((d) => basisOf(d) === 'intercept')
  return {
    documents: findDocumentGivers(reading),
    cited: findCited(reading),
    overheard: findOverheard(reading, intercepts),
  }
}

function findDocumentGivers({ scene, cast }: Reading): Givers['documents'] {
  const givers = new Map<string, Giver[]>()
  for (const clause of scene.syntax.clauses) {
    if (!givingVerbs.has(clause.verb.lemma) || clause.subject === null) continue
    const things = [
      ...clause.objects,
      ...clause.complements.filter((c) => c.preposition === 'with').map((c) => c.phrase),
    ]
    const at = placesIn(scene, clause.subject)[0]
    const draft = at === undefined ? null : draftAt(cast, at)
    const verb = scene.words.words[clause.verb.head]
    if (draft === null || verb === undefined) continue
    for (const thing of things) {
      const noun = scene.words.words[thing.head]?.lower ?? ''
      if (documentNouns.has(noun)) givers.set(noun, [...(givers.get(noun) ?? []), { draft, verb }])
    }
  }
  return givers
}

/** "The list includes": the last who gave such a document stands before it. */
function giverHops(input: ChainInput, at: number): Hop[] {
  const speaker = input.speakers[at] ?? null
  if (speaker === null || basisOf(speaker) !== 'document') return []
  const { start } = (input.reading.scene.statements[at] as Statement).span
  const issuer = speaker.principal
  const cue = (input.reading.scene.statements[at] as Statement).cue[0]
  if (issuer !== null && cue !== undefined) return [hop(input, issuer, cue, 'document')]
  const given = speaker.roles
    .flatMap((r) => input.givers.documents.get(r.head) ?? [])
    .filter((g) => g.verb.start < start)
  const giver = given.at(-1)
  return giver === undefined || giver.draft === speaker
    ? []
    : [hop(input, giver.draft, giver.verb, basisOf(giver.draft))]
}
