import { stateOf } from '../data/places.ts'
import { pastMarks } from '../data/role-nouns.ts'
import type { RoleClaim } from '../model/layers.ts'
import type { Span } from '../model/span.ts'
import { foldName } from '../text/name-key.ts'
import { type Cast, type Draft, draftAt } from './drafts.ts'
import { roleWords, tellingWords } from './role-words.ts'
import type { Place } from './scene.ts'

/** What stands with a name: titles before it, party and home after it. */
export function gatherTitles(cast: Cast): void {
  for (const [at, place] of cast.scene.places.entries()) {
    const draft = place.replaced || place.mention.form !== 'name' ? null : draftAt(cast, at)
    if (draft === null) continue
    if (place.mention.title !== null) addClaim(cast, draft, place.mention.title, place.mention.of, place.mention.span)
    if (draft.kind === 'person') readAfterName(cast, draft, place)
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
    ...heldIn(cast.scene.doc.text.slice(span.end, span.end + tenure)),
    past: isPast(cast.scene.doc.text, span, title),
    span,
  }
  if (!draft.claims.some((c) => c.span.start === span.start && c.span.end === span.end)) draft.claims.push(claim)
}

/** Code units after a role in which the years it was held are told. */
const tenure = 60

/** "mayor of Marl from 2009 to 2013", "mayor since 2015", "mayor until 2013": the years, null where none are told. */
function heldIn(after: string): Pick<RoleClaim, 'from' | 'to'> {
  const near = (/^[^.;:,()“”"]*/.exec(after) as RegExpExecArray)[0]
  const both = /\b(?:from|between) (\d{4}) (?:to|and|until|till|through) (\d{4})\b/.exec(near)
  if (both !== null) return { from: both[1] as string, to: both[2] as string }
  return {
    from: /\bsince (?:\p{Lu}\p{Ll}+ )?(\d{4})\b/u.exec(near)?.[1] ?? null,
    to: /\b(?:until|till|through) (?:\p{Lu}\p{Ll}+ )?(\d{4})\b/u.exec(near)?.[1] ?? null,
  }
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

/** The role that a description of someone tells. */
export function claimOf(cast: Cast, name: number, described: Place): void {
  const draft = draftAt(cast, name)
  if (draft === null) return
  const { mention } = described
  const words = cast.scene.doc.text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ')
  addClaim(cast, draft, mention.title ?? words.toLowerCase(), mention.of, mention.span)
  for (const word of tellingWords(words)) draft.words.add(word)
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
