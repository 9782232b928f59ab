import { denialVerbs } from '../data/denial-words.ts'
import type { Span } from '../model/span.ts'
import { inMarks, listOf, outletOf } from './card.ts'
import type { StoryIndex } from './index-story.ts'
import { wordsOf } from '../text/tokens.ts'
import type { Passage } from './passages.ts'
import { isNegated, oneBlank } from './words.ts'

/** Whose word a passage is, for a label: the speaker's name, the words that name the source, somebody quoted, or the outlet. */
export function voiceOf(index: StoryIndex, p: Passage): string {
  return speakerOf(index, p) ?? ownedSource(p) ?? (isSpoken(p) ? `somebody quoted in ${outletOf(p)}` : outletOf(p))
}

/** Quoted words from which a passage is not the outlet's own, whoever it is that speaks. */
const fewestSpoken = 5

function isSpoken({ document, start, end, speakers }: Passage): boolean {
  if (speakers.size > 0) return false
  const parts = document.layers.quotation.map(({ inner }) => ({
    start: Math.max(inner.start, start),
    end: Math.min(inner.end, end),
  }))
  return parts.some((s) => s.start < s.end && wordsOf(document.doc.text.slice(s.start, s.end)).length >= fewestSpoken)
}

/** "her union, in The Harl Ledger": whose word it is, where only the text around tells whose union. */
function ownedSource(p: Passage): string | null {
  const [source] = p.statement?.source ?? []
  if (source === undefined || p.speakers.size > 0) return null
  const words = oneBlank(p.document.doc.text.slice(source.start, source.end)).trim()
  return /^(?:his|her|its|their) \p{Ll}[\p{L} ]{2,40}$/iu.test(words)
    ? `${words.charAt(0).toLowerCase()}${words.slice(1)}, in ${outletOf(p)}`
    : null
}

/** Who says what a passage tells, by name or in the words of the text; null in the outlet's own voice or if it is left open. */
export function speakerOf(index: StoryIndex, { speakers, statement, document }: Passage): string | null {
  const known = [...speakers].flatMap((id) => index.entities.get(id)?.name ?? []).find((n) => !nobody.test(n))
  if (known !== undefined) return known
  const source = statement?.source[0]
  if (source === undefined || speakers.size > 0) return null
  const words = oneBlank(document.doc.text.slice(source.start, source.end)).trim()
  return words.length > longestSource || unnamed.test(words) || !/\p{L}{3}/u.test(words) ? null : words
}

/** Longest words of a source that a label repeats. In code units. */
const longestSource = 60
/** Words that stand for nobody, and words that say nothing without what went before them. */
const nobody = /^(?:no|no one|nobody|none|neither|both|all|some|many|few|several|others?|each|either)\b(?! of)/i
const unnamed =
  /^(?:(?:he|she|they|it|i|we|you|who|which|that|this|these|those|both|all|some|many|none|nobody|others?|one|two|three)$|(?:his|her|its|their|no|other|the other|the latter|the former)\b(?! (?:reports?|accounts?|officials?|witnesses|sources|people)))/i

/** Voices of passages as one label, at most three named. */
export function voicesOf(index: StoryIndex, passages: readonly Passage[]): string {
  const voices = [...new Set([...passages].sort((a, b) => a.at - b.at).map((p) => voiceOf(index, p)))]
  return voices.length > 3 ? `${voices.slice(0, 2).join(', ')} and ${voices.length - 2} others` : listOf(voices)
}

/**
 * What a passage tells, and on whose word, in a phrase that stands in a sentence: “according to Ruiz, “…””. Where the words
 * of saying take part in the sense ("denied that …"), they are kept, on the word of the outlet. Null if the program would
 * not repeat it.
 */
export function accordingTo(index: StoryIndex, p: Passage): string | null {
  const account = accountOf(index, p)
  return account === null ? null : `according to ${account.voice}, ${account.words}`
}

/** What a passage tells, in marks, and whose word that is, as it stands within a sentence. */
export interface Account {
  readonly voice: string
  readonly words: string
  /** The words are the speaker's; otherwise they are the outlet's words on what someone said. */
  readonly own: boolean
}

/** The account of a passage; null if the program would not repeat its words. */
export function accountOf(index: StoryIndex, p: Passage, longest?: number): Account | null {
  const own = ownWords(p)
  const words = inMarks((own ?? withSubject(index, p)).replace(/^["“'‘\s]*/, '').replace(joining, ''), longest)
  if (words === null) return null
  const voice = own === null && p.statement !== null ? outletOf(p) : voiceOf(index, p)
  return { voice: nameIn(p.document.doc.text, voice), words, own: own !== null }
}

/** The words of a passage; from the one before it on where it lacks a subject of its own: "which earlier reported …". */
function withSubject(index: StoryIndex, p: Passage): string {
  const { text } = p.document.doc
  if (deniedBefore(p)) return text.slice(p.sentence.span.start, p.end)
  const before = index.passages[p.at - 1]
  if (!lackingSubject.test(p.words) || before === undefined || before.sentence !== p.sentence) return p.text
  return text.slice(before.start, p.end)
}

/** The words that deny what it tells stand before it in its sentence: "denied that …". */
function deniedBefore({ statement, sentence, start, document }: Passage): boolean {
  return (
    statement?.cue.some(
      (c) => c.start >= sentence.span.start && c.end <= start && denies(document.doc.text.slice(c.start, c.end)),
    ) === true
  )
}

const lackingSubject = /^(?:which|who|whom|whose|where|did|does|had|has|have|was|were|is|are|later|would|will)\b/

/** The words of a passage that are its speaker's; null if they say less without the words of saying, or are no clause. */
function ownWords({ document, statement, start, end }: Passage): string | null {
  if (statement === null || statement.negated) return null
  const { text } = document.doc
  const cue = statement.cue.map((c) => text.slice(c.start, c.end)).join(' ')
  const parts = statement.content
    .map((c) => ({ start: Math.max(start, c.start), end: Math.min(end, c.end) }))
    .filter((c) => c.end > c.start)
  const said = parts.map((c: Span) => text.slice(c.start, c.end)).join(' ')
  if (!plainSaying.test(cue) || said.length < shortestOwn) return null
  return denies(text.slice(start, end)) && !denies(said) ? null : said
}

/** It says that something is not so: words cut out of it must say so too. */
function denies(text: string): boolean {
  return isNegated(text) || wordsOf(text).some((w) => denialVerbs.has(w))
}

/** Words of saying that add nothing to what is said. */
const plainSaying =
  /^\W*(?:(?:has|have|had|also|later|then|first|previously|repeatedly) )*(?:said|says?|saying|tells?|told|telling|adds?|added|adding|according to|reports?|reported|reporting|announce[sd]?|wrote|writes?|tweet(?:ed|s|ing)?|posted|stat(?:es?|ed|ing)|not(?:es?|ed|ing)|maintain(?:s|ed|ing)?|insist(?:s|ed|ing)?|argu(?:es?|ed|ing)|contend(?:s|ed|ing)?|claim(?:s|ed|ing)?|acknowledg\w+|testif\w+|warn(?:s|ed|ing)?|show(?:s|ed|n)?|)(?: \p{L}+){0,7}\W*$/iu
const joining =
  /^(?:(?:and|but|though|although|while|whereas) )?(?:(?:saying|adding|insisting|contending|noting|claiming|arguing|telling \w+) )?(?:(?:(?:afterwards?|later|again|then) )?that )?(?=\S)/i
const shortestOwn = 12

/** A name as it stands within a sentence: "The official" and "Authorities" small, "the" before a body, where the text writes them so. */
export function nameIn(text: string, name: string): string {
  const small = name.charAt(0).toLowerCase() + name.slice(1)
  const isCommon = /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(name) && text.includes(` ${small}`)
  const hasArticle = / \p{Lu}/u.test(name) && !/^the /i.test(name) && text.includes(` the ${name}`)
  return isCommon ? small : hasArticle ? `the ${name}` : withSmallArticle(name)
}

/** "The official" as it stands within a sentence; names that begin with the article keep it. */
export function withSmallArticle(name: string): string {
  return name.replace(/^(The|A|An) (?=\p{Ll})/u, (article) => article.toLowerCase())
}

/** A sentence with a capital at its beginning and a stop at its end. */
export function sentenceOf(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
