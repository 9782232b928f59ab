import { stateOf } from '../data/places.ts'
import { pastMarks } from '../data/role-nouns.ts'
import type { RoleClaim } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { foldName } from '../text/name-key.ts'
import { type Cast, type Draft, draftAt, join, merge } from './drafts.ts'
import { roleWords, tellingWords } from './role-words.ts'
import type { Place } from './scene.ts'

/** What the text says of the roles of those it names: titles before names, appositions, "was then", party labels. */
export function gatherClaims(cast: Cast): void {
  const { places } = cast.scene
  for (const [at, place] of places.entries()) {
    if (place.replaced) continue
    const draft = draftAt(cast, at)
    if (place.mention.form === 'name' && draft !== null) {
      if (place.mention.title !== null) addClaim(cast, draft, place.mention.title, place.mention.of, place.mention.span)
      if (draft.kind === 'person') readAfterName(cast, draft, place)
    }
    const next = nextBeside(places, at)
    if (next >= 0) joinBeside(cast, at, next)
  }
}

/** A role of someone, with the words it rests on. */
export function addClaim(cast: Cast, draft: Draft, title: string, of: string | null, span: Span): void {
  const role = roleWords(title, of)
  if (role === null) return
  for (const word of role.words) draft.words.add(word)
  draft.roles.push(role)
  const claim: RoleClaim = {
    title,
    organisation: of,
    from: null,
    to: null,
    past: isPast(cast.scene.doc.text, span, title),
    span,
  }
  if (!draft.claims.some((c) => c.span.start === span.start && c.span.end === span.end)) draft.claims.push(claim)
}

/** "former", "then a", "was then the", "ex-" before or inside the words of a role. */
function isPast(text: string, span: Span, title: string): boolean {
  const before = text.slice(Math.max(0, span.start - 24), span.start)
  const words =
    `${(/[^.;:,()“”"]*$/.exec(before) as RegExpExecArray)[0]} ${text.slice(span.start, span.end).split(/[A-Z]\p{Ll}+ [A-Z]/u)[0] ?? ''}`
      .toLowerCase()
      .split(/[^\p{L}]+/u)
  if (words.some((w) => pastMarks.has(w))) return true
  return /^(?:then|former|ex)\b/.test(title)
}

/** Folded states and their abbreviations without spaces, to the full name. */
const stateNames: ReadonlyMap<string, string> = new Map(
  [...stateOf].map(([short, name]) => [foldName(short).replaceAll(' ', ''), name]),
)

const renames =
  /^\s*(?:,|—|–|--|\()?\s*(?:who\s+(?:is|was|are|were)\s+(?:then\s+|now\s+|also\s+|still\s+)?)?(?:then(?:\s+still)?\s+|now\s+|himself\s+|herself\s+)?$/
const isCalled =
  /^\s+(?:is|was|became|remains|serves as|served as|has been|had been)\s+(?:then\s+|now\s+|also\s+|still\s+)?$/

/** The mention that may rename this one: the next that is not inside it. */
function nextBeside(places: readonly Place[], at: number): number {
  const { end } = (places[at] as Place).mention.span
  for (let i = at + 1; i < places.length && i < at + 8; i++)
    if ((places[i] as Place).mention.span.start >= end) return i
  return -1
}

/** Two mentions beside each other, one a name and one a role: one person ("her lawyer, Ana Ruiz", "Ruiz, a lawyer for"). */
function joinBeside(cast: Cast, at: number, next: number): void {
  const { places, doc } = cast.scene
  const [a, b] = [places[at] as Place, places[next] as Place]
  if (b.replaced || a.sentence !== b.sentence || a.mention.plural !== b.mention.plural) return
  const between = doc.text.slice(a.mention.span.end, b.mention.span.start)
  if (between.length > 40 || between.includes('\n\n')) return
  const [name, role] = a.mention.form === 'name' ? [at, next] : [next, at]
  const [named, described] = [places[name] as Place, places[role] as Place]
  if (named.mention.form !== 'name' || !isDescription(described) || !kindsAgree(named, described)) return
  const called = isCalled.test(between)
  if (called) {
    if (name === at && opensIndefinite(doc.text, described)) claimOf(cast, name, described)
    return
  }
  if (!renames.test(between) || !closes(doc.text, b, between, role === next)) return
  if (listContinues(cast, next)) return
  claimOf(cast, name, described)
  const draft = draftAt(cast, name)
  const other = draftAt(cast, role)
  if (draft !== null && other !== null) merge(cast, draft, other)
  else if (draft !== null) join(cast, draft, role)
}

function isDescription({ mention }: Place): boolean {
  return mention.form === 'role' || mention.form === 'title' || mention.form === 'unnamed'
}

function kindsAgree(named: Place, described: Place): boolean {
  const [a, b] = [named.mention.kind, described.mention.kind]
  if (a === 'place') return false
  return a === b || (a === 'person' && b === 'unnamed') || (a === 'organisation' && b === 'group')
}

function claimOf(cast: Cast, name: number, described: Place): void {
  const draft = draftAt(cast, name)
  if (draft === null) return
  const { mention } = described
  const words = cast.scene.doc.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ')
  addClaim(cast, draft, mention.title ?? words.toLowerCase(), mention.of, mention.span)
  for (const word of tellingWords(words)) draft.words.add(word)
}

function opensIndefinite(text: string, { mention }: Place): boolean {
  return /^(?:an?|the|one of)\s/i.test(text.slice(mention.span.start, mention.span.end))
}

/** A comma before an apposition wants a mark or a verb after it; without comma the two words stand together. */
function closes(text: string, second: Place, between: string, descriptionSecond: boolean): boolean {
  if (!/[,—–(-]/.test(between)) return between.trim() === '' ? !descriptionSecond : true
  const after = text.slice(second.mention.span.end, second.mention.span.end + 40)
  if (/^\s*(?:[,;.:)—–”"’]|$|\n)/.test(after)) return true
  return descriptionSecond
    ? /^\s+(?:of|for|on|at|in|from|to|who|and|with|said|says|familiar|[a-z]+ed)\b/.test(after)
    : /^\s+(?:[a-z]+(?:ed|s)|said|told|of|and)\b/.test(after)
}

/** "the mayor, the governor and Ana Ruiz": a list, not two names of one. */
function listContinues(cast: Cast, second: number): boolean {
  const { places, doc } = cast.scene
  const after = nextBeside(places, second)
  if (after < 0) return false
  const between = doc.text.slice(
    (places[second] as Place).mention.span.end,
    (places[after] as Place).mention.span.start,
  )
  return /^\s*,?\s+(?:and|or)\s+(?:the\s+|an?\s+)?$/.test(between)
}

/** "Ana Ruiz, D-Ohio,", "(R-Pa.)", "Ana Ruiz of Ohio". */
function readAfterName(cast: Cast, draft: Draft, { mention }: Place): void {
  const { text } = cast.scene.doc
  const inside = text.slice(mention.span.start, mention.span.end)
  const after = text.slice(mention.span.end, mention.span.end + 40)
  const label = /[,(]\s*\(?([DRI])(?:em|ep|nd)?\.?\s?[-–‑]\s?([A-Z][A-Za-z. ]{1,18}?)[.,)\s]/.exec(
    `${inside.slice(-24)}${after}`,
  )
  if (label !== null && label.index <= 25) {
    const place = stateNames.get(foldName(label[2] as string).replaceAll(' ', '')) ?? label[2]
    draft.words.add(label[1] === 'D' ? 'democrat' : label[1] === 'R' ? 'republican' : 'independent')
    for (const word of tellingWords(place as string)) draft.words.add(word)
  }
  const home =
    /^,?\s+of\s+(?:the\s+)?([A-Z]\p{Ll}+(?:\s[A-Z]\p{Ll}+)?)/u.exec(after) ??
    /\sof\s+([A-Z]\p{Ll}+(?:\s[A-Z]\p{Ll}+)?)$/u.exec(inside)
  if (home !== null) for (const word of tellingWords(home[1] as string)) draft.words.add(word)
}
