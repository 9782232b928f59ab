import type { Span } from '../model/span.ts'
import { foldName } from '../text/name-key.ts'
import { type Cast, type Draft, livingDrafts } from './drafts.ts'
import { organisationKey } from './organisation-names.ts'
import type { Word } from './words.ts'

/** What stands behind the name of someone in a word that begins a sentence: "Odum-era", not "Brown-bag". */
const afterNames =
  /^(?:era|led|backed|style|appointed|owned|run|like|nominated|funded|linked|aligned|controlled|allied|friendly|inspired|sponsored|supported|endorsed|supporting|backing|built|made|operated)$/

/** "The Harlan-Odum summit", "an Odum-era law", "anti-Harlan crowds": the parts of words that name people and bodies of the document. */
export function partsThatName(cast: Cast): ReadonlyMap<Draft, readonly Span[]> {
  const { words, places } = cast.scene
  const found = new Map<Draft, Span[]>()
  const compounds = words.words.flatMap((w, i) => (isCompound(w.text) ? i : []))
  if (compounds.length === 0) return found
  const named = new Set<number>()
  for (const { mention, range } of places)
    if (mention.form === 'name') for (let i = range.from; i < range.to; i++) named.add(i)
  const bearers = indexBearers(cast)
  for (const at of compounds) {
    if (named.has(at)) continue
    const opens = words.sentences[words.sentenceOf[at] as number]?.from === at
    for (const { draft, span } of partsOf(words.words[at] as Word, bearers, opens))
      found.set(draft, [...(found.get(draft) ?? []), span])
  }
  return found
}

function isCompound(text: string): boolean {
  return /^[\p{L}.]+(?:[-‐‑–][\p{L}.]+)+$/u.test(text) && /(?:^|[-‐‑–])\p{Lu}\p{L}/u.test(text)
}

function partsOf(
  word: Word,
  bearers: ReadonlyMap<string, Draft | null>,
  opens: boolean,
): { readonly draft: Draft; readonly span: Span }[] {
  const parts = [...word.text.matchAll(/[\p{L}.]+/gu)]
  const found = parts.flatMap((part) => {
    const draft = /^\p{Lu}/u.test(part[0]) ? bearers.get(foldName(part[0])) : undefined
    const start = word.start + part.index
    return draft === undefined || draft === null ? [] : [{ draft, span: { start, end: start + part[0].length } }]
  })
  const sure = !opens || found.length > 1 || afterNames.test(parts.at(-1)?.[0] ?? '')
  return sure ? found : []
}

/** Whom a word names by itself; null where several may be meant. */
function indexBearers(cast: Cast): ReadonlyMap<string, Draft | null> {
  const [alone, surnames] = [new Map<string, Draft | null>(), new Map<string, Draft | null>()]
  const put = (map: Map<string, Draft | null>, key: string, draft: Draft) =>
    map.set(key, map.has(key) && map.get(key) !== draft ? null : draft)
  for (const draft of livingDrafts(cast)) {
    if (draft.kind === 'person') {
      for (const { surname } of draft.persons) put(surnames, surname, draft)
      for (const name of draft.names.keys()) if (!/\s/.test(name)) put(alone, foldName(name), draft)
    } else if (draft.kind === 'organisation')
      for (const name of draft.names.keys()) if (!/\s/.test(name)) put(alone, organisationKey(name), draft)
  }
  // "Harlan" of several Harlans is whom the document calls so.
  return new Map([...surnames, ...alone])
}
