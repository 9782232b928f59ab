/**
 * People of the news documents of GUM, scored as CoNLL-2012 did: `node bench/coref-people.ts [--data FOLDER]`.
 * FOLDER holds `gum.jsonl`. Beside it a baseline that knows names alone: those with the same last word are one.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Span } from '../src/model/span.ts'
import { draftAt } from '../src/resolve/drafts.ts'
import { type Clusters, conllRates } from './coref-scores.ts'
import { bestPlace, readWith } from './coref.ts'
import { type GumDocument, readGum, spansOfTokens } from './gum-documents.ts'
import type { Figures } from './table.ts'

/** Groups of mentions of people in one document: the marked ones, ours, and those of the baseline. */
interface Grouped {
  readonly key: Clusters
  /** Marked mentions as our stages group them; what they lack stands by itself. */
  readonly given: Clusters
  readonly names: Clusters
  /** The mentions our stages find, whether marked or not. */
  readonly found: Clusters
  readonly foundNames: Clusters
}

/** Mean of MUC, B³ and CEAF, of marked mentions and of those found, each beside the baseline. */
export function scoreConll(folder: string, genres: readonly string[] = ['news']): Figures {
  const documents = readGum(join(folder, 'gum.jsonl')).filter((d) => genres.includes(d.genre))
  const grouped = documents.map(groupPeople)
  const rates = (of: keyof Grouped) => conllRates(grouped.map((g) => ({ key: g.key, response: g[of] })))
  const [given, names, found, foundNames] = [rates('given'), rates('names'), rates('found'), rates('foundNames')]
  return {
    conll: given.f1,
    conllNamesOnly: names.f1,
    muc: given.muc.f1,
    bCubed: given.bCubed.f1,
    ceafe: given.ceafe.f1,
    conllFound: found.f1,
    conllFoundNamesOnly: foundNames.f1,
  }
}

function groupPeople({ tokens, mentions }: GumDocument): Grouped {
  const spans = spansOfTokens(tokens)
  const text = tokens.join(' ')
  const { scene, cast } = readWith(text, [], null)
  const ours = scene.places.map((p) => p.mention.span)
  const people = mentions.filter((m) => m.type === 'person')
  const marked = people.map((m) => ({ start: (spans[m.start] as Span).start, end: (spans[m.end] as Span).end }))
  const placeOf = marked.map((span) => bestPlace(ours, span))
  const draftOf = (place: number) => {
    const draft = place < 0 ? null : draftAt(cast, place)
    return draft === null ? null : String(cast.drafts.indexOf(draft))
  }
  const idOf = new Map(placeOf.flatMap((place, i) => (place < 0 ? [] : [[place, `m${i}`] as const])))
  const isPerson = (place: number) => /^(?:person|unnamed|group)$/.test(draftAt(cast, place)?.kind ?? '')
  const inText = [...ours.keys()].filter((place) => idOf.has(place) || isPerson(place))
  const lastWord = (place: number) => {
    const { form, span } = scene.places[place]?.mention ?? { form: 'role', span: { start: 0, end: 0 } }
    return form === 'name' ? text.slice(span.start, span.end).toLowerCase().split(' ').at(-1) : undefined
  }
  const foundId = (place: number) => idOf.get(place) ?? `x${place}`
  return {
    key: clusters(people.map((m, i) => [`m${i}`, m.cluster])),
    given: clusters(placeOf.map((place, i) => [`m${i}`, draftOf(place) ?? `m${i}`])),
    names: clusters(placeOf.map((place, i) => [`m${i}`, lastWord(place) ?? `m${i}`])),
    found: clusters(inText.map((place) => [foundId(place), draftOf(place) ?? foundId(place)])),
    foundNames: clusters(inText.map((place) => [foundId(place), lastWord(place) ?? foundId(place)])),
  }
}

function clusters(groupOf: readonly (readonly [mention: string, group: string])[]): Clusters {
  const groups = new Map<string, Set<string>>()
  for (const [mention, group] of groupOf) groups.set(group, (groups.get(group) ?? new Set()).add(mention))
  return [...groups.values()].map((g) => [...g])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = process.argv.indexOf('--data')
  console.log(
    scoreConll(at < 0 ? join(import.meta.dirname, '../../shared/bench/coref') : (process.argv[at + 1] as string)),
  )
}
