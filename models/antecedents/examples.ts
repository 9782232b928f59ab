import { readGap, readWith } from '../../bench/coref.ts'
import { type GumDocument, readGum, spansOfTokens } from '../../bench/gum-documents.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import { contendersFor, type Weights } from '../../src/resolve/antecedents.ts'
import { type Draft, draftAt } from '../../src/resolve/drafts.ts'
import type { Reading } from '../../src/resolve/cast.ts'
import { type Candidate, pronounKind } from '../../src/resolve/pronoun-kinds.ts'
import type { Place } from '../../src/resolve/scene.ts'

/** A pronoun with everyone it may stand for. */
export interface Example {
  readonly kind: 'person' | 'plural' | 'neutral'
  readonly female: boolean
  readonly form?: string
  /** One of the two names given with it is right (GAP). */
  readonly wanted: boolean
  readonly candidates: readonly {
    readonly features: ReadonlyMap<string, number>
    readonly right: boolean
    /** One of the two names given with the pronoun (GAP). */
    readonly pair: boolean
  }[]
}

/** The pronouns of GAP; for those that stand for neither name everyone else is right. */
export function gapExamples(file: string, weights: Weights): Example[] {
  return readGap(file).map(({ text, a, b, pronoun, isA, isB }) => {
    const reading = readWith(text, [a, b], pronoun, weights)
    const { places } = reading.scene
    const at = places.findIndex((p) => p.mention.span.start === pronoun.start && p.mention.form === 'pronoun')
    const [one, two] = [a, b].map((span) => draftOver(reading, span))
    const contenders = contendersFor<Draft>(reading.scene, at, (i) => draftAt(reading.cast, i))
    const candidates = contenders.map(({ contender: { candidate }, features }) => ({
      features,
      right: isA || isB ? candidate === (isA ? one : two) : candidate !== one && candidate !== two,
      pair: candidate === one || candidate === two,
    }))
    return {
      kind: 'person',
      female: places[at]?.mention.gender === 'female',
      form: pronounKind(reading.scene.words.words, places[at]?.head ?? -1)?.case ?? '',
      wanted: isA || isB,
      candidates,
    }
  })
}

function draftOver({ scene, cast }: Reading, span: Span): Draft | null {
  const i = scene.places.findIndex((p) => p.mention.form === 'name' && overlaps(p.mention.span, span))
  return i < 0 ? null : draftAt(cast, i)
}

/** The pronouns of GUM whose antecedent our stages have, earlier mentions taken from the gold. */
export function gumExamples(file: string, weights: Weights): Example[] {
  return readGum(file).flatMap((document) => examplesOf(document, weights))
}

interface GoldCandidate extends Candidate {
  readonly cluster: string
}

function examplesOf(document: GumDocument, weights: Weights): Example[] {
  const reading = readWith(document.tokens.join(' '), [], null, weights)
  const { scene, cast } = reading
  const spans = spansOfTokens(document.tokens)
  const gold = document.mentions.map((m) => ({
    start: (spans[m.start] as Span).start,
    end: (spans[m.end] as Span).end,
    cluster: m.cluster,
  }))
  const clusters = scene.places.map((p) => clusterOf(p.mention.span, gold))
  const known = goldCandidates(scene.places, clusters)
  const candidateAt = (i: number): Candidate | null => known.get(clusters[i] ?? '') ?? draftAt(cast, i)
  return scene.places.flatMap((place, at) => {
    const kind = place.mention.form === 'pronoun' ? pronounKind(scene.words.words, place.head) : null
    const cluster = clusters[at] ?? null
    if (kind === null || kind.person !== 3 || kind.case === 'relative' || cluster === null) return []
    const candidates = contendersFor<Candidate>(scene, at, candidateAt).map(
      ({ contender: { candidate }, features }) => ({
        features,
        right: (candidate as Partial<GoldCandidate>).cluster === cluster,
        pair: false,
      }),
    )
    return [
      {
        kind: kind.plural ? 'plural' : kind.gender === 'neutral' ? 'neutral' : 'person',
        female: kind.gender === 'female',

        wanted: true,
        candidates,
      } satisfies Example,
    ]
  })
}

function clusterOf(span: Span, gold: readonly (Span & { readonly cluster: string })[]): string | null {
  let best: string | null = null
  let share = 0.5
  for (const g of gold) {
    const common = Math.min(g.end, span.end) - Math.max(g.start, span.start)
    const part = common / (Math.max(g.end, span.end) - Math.min(g.start, span.start))
    if (part > share) [best, share] = [g.cluster, part]
  }
  return best
}

function goldCandidates(places: readonly Place[], clusters: readonly (string | null)[]): Map<string, GoldCandidate> {
  const members = Map.groupBy(
    [...places.entries()].filter(([i]) => clusters[i] !== null),
    ([i]) => clusters[i] as string,
  )
  const made = new Map<string, GoldCandidate>()
  for (const [cluster, of] of members) {
    const named = of.map(([, p]) => p.mention).filter((m) => m.form !== 'pronoun')
    made.set(cluster, {
      cluster,
      kind: named[0]?.kind ?? 'person',
      gender: named.find((m) => m.gender !== null)?.gender ?? null,
      plural: named.some((m) => m.plural),
      members: of,
      names: new Set(named.flatMap((m) => m.name ?? [])),
    })
  }
  return made
}
